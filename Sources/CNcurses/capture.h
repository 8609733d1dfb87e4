#ifndef ORRERY_CAPTURE_H
#define ORRERY_CAPTURE_H

/// Keeps what is written to standard error in a file without a name, when it would go to a terminal.
void orrery_capture_begin(void);

/// Gives standard error back and writes there what was kept. Safe in a signal handler.
void orrery_capture_end(void);

#endif
