# Besace: ui (en)
