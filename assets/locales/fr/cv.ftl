# Besace: cv (fr)
