// Signals as bytes in a pipe, so that they are handled where the program likes and not in a handler.
#ifndef ORRERY_SIGNALS_H
#define ORRERY_SIGNALS_H

/// From now on each of these signals writes its number, one byte, to the pipe whose read end is returned (never
/// closed; it does not block); -1 when there can be no pipe. A signal that the parent chose to have ignored (nohup)
/// stays ignored.
int orrery_signals_catch(const int *signals, int count);

/// Puts back what the signals did before they were caught.
void orrery_signals_release(void);

#endif
