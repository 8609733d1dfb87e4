// Cells of a curses window, written and read; colour pairs beyond a short where the library has them.
#ifndef ORRERY_CELLS_H
#define ORRERY_CELLS_H

#include "curses_wide.h"
#include <stdbool.h>

#ifdef NCURSES_EXT_COLORS
#define ORRERY_HAS_EXTENDED_PAIRS (NCURSES_EXT_COLORS >= 20170401)
#else
#define ORRERY_HAS_EXTENDED_PAIRS 0
#endif

static inline bool orrery_define_pair(int pair, int foreground, int background) {
#if ORRERY_HAS_EXTENDED_PAIRS
    return init_extended_pair(pair, foreground, background) == OK;
#else
    return init_pair((short)pair, (short)foreground, (short)background) == OK;
#endif
}

static inline void orrery_set_cell(cchar_t *cell, wchar_t scalar, attr_t attributes, int pair) {
    const wchar_t text[2] = {scalar, 0};
#if ORRERY_HAS_EXTENDED_PAIRS
    setcchar(cell, text, attributes, 0, &pair);
#else
    setcchar(cell, text, attributes, (short)pair, NULL);
#endif
}

/// The scalar, attributes and colour pair of a cell.
static inline wchar_t orrery_get_cell(const cchar_t *cell, attr_t *attributes, int *pair) {
    wchar_t text[CCHARW_MAX + 1] = {0};
    short small_pair = 0;
#if ORRERY_HAS_EXTENDED_PAIRS
    getcchar(cell, text, attributes, &small_pair, pair);
#else
    getcchar(cell, text, attributes, &small_pair, NULL);
    *pair = small_pair;
#endif
    return text[0];
}

#endif
