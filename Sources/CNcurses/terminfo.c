#include "terminfo.h"
#include "curses_wide.h"

// After curses; defines names such as `columns` as macros, so no other file includes it.
#include <term.h>

orrery_terminal_kind orrery_classify_terminal(const char *type, int terminal) {
    int status = 0;
    // Status 0: no such type, or one too general to use; -1: no database.
    if (setupterm(type, terminal, &status) != OK || status != 1) return ORRERY_TERMINAL_UNKNOWN;
    return orrery_capability("cup") ? ORRERY_TERMINAL_USABLE : ORRERY_TERMINAL_DUMB;
}

const char *orrery_capability(const char *name) {
    const char *value = tigetstr((char *)name);
    return value == (const char *)-1 ? NULL : value;
}
