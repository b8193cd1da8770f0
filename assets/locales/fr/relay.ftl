# Les deux pages qu’un relais montre de lui-même ; toutes les autres sont celles des personnes.

lost-title = Ce lien ne mène à rien.
lost-text = Il est terminé, ou n’a jamais existé. Si vous l’avez reçu de quelqu’un, demandez-lui-en un autre.
about-title = Un relais de Besace
about-text = Ici attendent des pages chiffrées que leurs auteurs ont voulu partager. Seul le lien complet en ouvre une ; ce serveur ne peut pas les lire.
