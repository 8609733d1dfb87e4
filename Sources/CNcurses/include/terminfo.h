// What the terminfo database says of the terminal.
#ifndef ORRERY_TERMINFO_H
#define ORRERY_TERMINFO_H

typedef enum {
    ORRERY_TERMINAL_USABLE,
    /// The type is not in the terminfo database, or there is none.
    ORRERY_TERMINAL_UNKNOWN,
    /// The cursor cannot be put where one wants it.
    ORRERY_TERMINAL_DUMB,
} orrery_terminal_kind;

orrery_terminal_kind orrery_classify_terminal(const char *type, int terminal);

/// A string capability of the terminal last classified or opened; NULL when it has none of that name.
const char *orrery_capability(const char *name);

#endif
