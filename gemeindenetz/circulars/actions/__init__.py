"""What people and the system do with circulars."""
