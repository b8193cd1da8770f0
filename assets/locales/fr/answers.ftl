# Besace: answers (fr)
