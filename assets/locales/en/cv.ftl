# Besace: cv (en)
