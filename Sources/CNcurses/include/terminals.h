// Facts about a terminal that take C to ask.
#ifndef ORRERY_TERMINALS_H
#define ORRERY_TERMINALS_H

#include <stdbool.h>
#include <stdint.h>

/// Takes the locale of characters from the environment; true when its encoding is UTF-8.
bool orrery_adopt_locale(void);

/// How many columns the C library gives a scalar in this locale; what curses goes by. Not above 0: not drawable.
int orrery_scalar_width(uint32_t scalar);

/// Columns and rows as the kernel knows them; false when it does not.
bool orrery_terminal_size(int terminal, int *columns, int *rows);

/// True when no more input can come: hung up, or at its end.
bool orrery_input_ended(int terminal);

/// Turns off what the terminal's driver would keep from the keys: flow control and literal-next.
void orrery_free_keys(int terminal);

#endif
