// A curses screen on two descriptors.
#ifndef ORRERY_SESSIONS_H
#define ORRERY_SESSIONS_H

#include "curses_wide.h"

/// Opens a screen on copies of the descriptors, so that closing it leaves them open; NULL when curses cannot.
/// (`initscr` would end the process.)
SCREEN *orrery_session_open(const char *type, int input, int output);

/// Closes the screen opened last.
void orrery_session_close(SCREEN *screen);

#endif
