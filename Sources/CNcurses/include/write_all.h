#ifndef ORRERY_WRITE_ALL_H
#define ORRERY_WRITE_ALL_H

#include <stdbool.h>
#include <stddef.h>

/// Writes without ever waiting long: false when the other side takes nothing for a quarter of a second, or never will.
/// Safe in a signal handler.
bool orrery_write_all(int descriptor, const char *bytes, size_t count);

#endif
