// <curses.h> with its wide-character half, on every platform.
#ifndef ORRERY_CURSES_WIDE_H
#define ORRERY_CURSES_WIDE_H

// In the header and not in the build settings: these do not reach Swift's importer.
#define NCURSES_WIDECHAR 1
#ifdef __APPLE__
#define _XOPEN_SOURCE_EXTENDED 1
#endif
#include <curses.h>

#endif
