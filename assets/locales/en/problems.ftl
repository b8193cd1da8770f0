# Besace: problems (en)
