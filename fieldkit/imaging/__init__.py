"""Pictures from anywhere, read without trusting them: formats, what cameras wrote, thumbnails."""
