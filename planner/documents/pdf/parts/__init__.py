"""The parts of a programme, each made of content and handed on as sections."""
