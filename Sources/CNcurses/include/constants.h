// The macros of curses that Swift's importer cannot read, as constants.
#ifndef ORRERY_CONSTANTS_H
#define ORRERY_CONSTANTS_H

#include "curses_wide.h"

static const attr_t orrery_bold = WA_BOLD;
static const attr_t orrery_dim = WA_DIM;
static const attr_t orrery_reverse = WA_REVERSE;
static const attr_t orrery_underline = WA_UNDERLINE;

static inline WINDOW *orrery_screen_window(void) { return stdscr; }
static inline int orrery_color_count(void) { return COLORS; }
static inline int orrery_pair_limit(void) { return COLOR_PAIRS; }

#endif
