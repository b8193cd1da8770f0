# Besace: answers (en)
