#ifndef ORRERY_WRITE_ALL_H
#define ORRERY_WRITE_ALL_H

#include <stddef.h>

/// Writes without ever waiting long: gives up when the other side takes nothing for a quarter of a second. Safe in a
/// signal handler.
void orrery_write_all(int descriptor, const char *bytes, size_t count);

#endif
