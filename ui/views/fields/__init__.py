"""Fields of a form: a label, an editor, a line for what is wrong; Enter states the value and moves on."""
