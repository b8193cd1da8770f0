# Besace: ui (fr)
