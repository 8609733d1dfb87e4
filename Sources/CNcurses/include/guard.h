// The terminal is given back on every way out of the process: return, exit, trap, abort, and a terminal that is stuck.
#ifndef ORRERY_GUARD_H
#define ORRERY_GUARD_H

#include <stdbool.h>
#include <stddef.h>

/// Remembers the terminal's modes as they are now, and from now on keeps what is written to standard error, when that
/// is a terminal, so that it does not spoil the screen. False when `terminal` is none. Armed already, it stays as it is.
///
/// `farewell`: the bytes that take it from full-screen to normal; cut at 512.
bool orrery_guard_arm(int terminal, const char *farewell, size_t length);

/// Whether the terminal is ours. It may be given back on another thread at any time, when the process crashes there.
bool orrery_guard_is_armed(void);

/// Gives the terminal back as it was when armed and prints what standard error was told meanwhile. Safe in a signal
/// handler, on any thread, any number of times: only the first after `orrery_guard_arm` acts, and returns true.
///
/// `says_farewell`: false when curses has left the full screen already.
bool orrery_guard_release(bool says_farewell);

/// For a terminal that takes no output while the main thread waits for it: drops what waits to be written, gives the
/// terminal back as far as it lets us, and ends the process. Returns only when the guard is not armed.
void orrery_guard_abandon(int exit_code);

#endif
