# The two pages a relay shows of its own; all others are people's.

lost-title = This link leads nowhere.
lost-text = It has ended, or it never existed. If somebody sent it to you, ask them for another one.
about-title = A Besace relay
about-text = Encrypted pages wait here that their authors wished to share. Only the full link opens one; this server cannot read them.
