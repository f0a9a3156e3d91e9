"""The planning board: the days of a visit as columns of groups, changed by mouse and keyboard."""
