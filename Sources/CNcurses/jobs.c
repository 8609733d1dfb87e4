#include "jobs.h"

#include <pthread.h>
#include <signal.h>
#include <stddef.h>
#include <termios.h>
#include <unistd.h>

/// The signal's own action and, on this thread, its delivery: worker threads of Dispatch block every signal.
struct disposition {
    int signal;
    struct sigaction action;
    sigset_t mask;
};

static struct disposition use_default(int signal) {
    struct disposition earlier = {.signal = signal};
    struct sigaction action = {.sa_handler = SIG_DFL};
    sigemptyset(&action.sa_mask);
    sigaction(signal, &action, &earlier.action);
    sigset_t only;
    sigemptyset(&only);
    sigaddset(&only, signal);
    pthread_sigmask(SIG_UNBLOCK, &only, &earlier.mask);
    return earlier;
}

static void put_back(const struct disposition *earlier) {
    pthread_sigmask(SIG_SETMASK, &earlier->mask, NULL);
    sigaction(earlier->signal, &earlier->action, NULL);
}

void orrery_stop(void) {
    struct disposition earlier = use_default(SIGTSTP);
    pthread_kill(pthread_self(), SIGTSTP);
    put_back(&earlier);
}

bool orrery_await_foreground(int terminal) {
    struct disposition earlier = use_default(SIGTTOU);
    // Changes nothing here, but from the background the kernel answers it with SIGTTOU and tries again when the job is
    // continued, or fails it with EIO when the process group is orphaned.
    bool foreground = tcflow(terminal, TCOON) == 0;
    put_back(&earlier);
    return foreground;
}
