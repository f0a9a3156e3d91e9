"""The bundle: a folder with both programs that starts on a machine without Python."""
