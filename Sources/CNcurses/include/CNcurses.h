#ifndef ORRERY_CNCURSES_H
#define ORRERY_CNCURSES_H

#define NCURSES_WIDECHAR 1
#include <curses.h>

#endif
