// A shell's job control, from the job's side.
#ifndef ORRERY_JOBS_H
#define ORRERY_JOBS_H

#include <stdbool.h>

/// Stops the process as Ctrl-Z does, until it is continued. Returns at once when nobody could continue it: the kernel
/// stops no orphaned process group.
void orrery_stop(void);

/// Waits, stopped, until the process is in the foreground of the terminal. False when it never can be.
bool orrery_await_foreground(int terminal);

#endif
