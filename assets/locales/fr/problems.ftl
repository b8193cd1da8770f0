# Besace: problems (fr)
