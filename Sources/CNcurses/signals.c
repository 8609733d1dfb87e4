#include "signals.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <unistd.h>

enum { most = 16 };

static int ends[2] = {-1, -1};
static struct {
    int signal;
    struct sigaction earlier;
} caught[most];
static int caught_count;

static void note(int signal) {
    int saved = errno;
    unsigned char byte = (unsigned char)signal;
    // A full pipe holds the news already.
    (void)!write(ends[1], &byte, 1);
    errno = saved;
}

static bool open_pipe_once(void) {
    if (ends[0] >= 0) return true;
    if (pipe(ends) != 0) return false;
    for (int i = 0; i < 2; i++) {
        fcntl(ends[i], F_SETFD, FD_CLOEXEC);
        fcntl(ends[i], F_SETFL, O_NONBLOCK);
    }
    return true;
}

int orrery_signals_catch(const int *signals, int count) {
    if (!open_pipe_once()) return -1;
    struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART};
    sigfillset(&action.sa_mask);
    for (int i = 0; i < count && caught_count < most; i++) {
        struct sigaction earlier;
        if (sigaction(signals[i], NULL, &earlier) != 0 || earlier.sa_handler == SIG_IGN) continue;
        caught[caught_count].signal = signals[i];
        caught[caught_count++].earlier = earlier;
        sigaction(signals[i], &action, NULL);
    }
    return ends[0];
}

void orrery_signals_release(void) {
    while (caught_count > 0) {
        caught_count--;
        sigaction(caught[caught_count].signal, &caught[caught_count].earlier, NULL);
    }
}
