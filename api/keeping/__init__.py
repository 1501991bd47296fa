"""What was kept, as it is answered: assessments, decisions on them, papers, and what has changed since."""
