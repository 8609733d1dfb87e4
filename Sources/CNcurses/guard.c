#include "guard.h"
#include "capture.h"
#include "write_all.h"

#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static const int crash_signals[] = {SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGSYS};
enum { crash_signal_count = sizeof crash_signals / sizeof *crash_signals };

static struct {
    int terminal;
    struct termios modes;
    char farewell[512];
    size_t farewell_length;
    struct sigaction earlier[crash_signal_count];
} guard;

/// Whoever exchanges it for false gives the terminal back.
static atomic_bool armed;

/// Installs what was there before us and hands the crash on, so that Swift's backtrace prints, on the normal screen.
static void hand_on(int signal, siginfo_t *info, void *context) {
    const struct sigaction *earlier = NULL;
    for (int i = 0; i < crash_signal_count; i++) {
        if (crash_signals[i] == signal) earlier = &guard.earlier[i];
    }
    sigaction(signal, earlier, NULL);
    if (earlier->sa_flags & SA_SIGINFO) {
        earlier->sa_sigaction(signal, info, context);
    } else if (earlier->sa_handler == SIG_DFL) {
        raise(signal);  // Takes effect when our handler returns.
    } else if (earlier->sa_handler != SIG_IGN) {
        earlier->sa_handler(signal);
    }
}

static void crashed(int signal, siginfo_t *info, void *context) {
    orrery_guard_release(true);
    hand_on(signal, info, context);
    // A signal that somebody sent would be over now, and the program would go on without its screen.
    sigaction(signal, &(struct sigaction){.sa_handler = SIG_DFL}, NULL);
    raise(signal);
}

static void exiting(void) {
    orrery_guard_release(true);
}

static void install_once(void) {
    static bool installed;
    if (installed) return;
    installed = true;
    struct sigaction action = {.sa_sigaction = crashed, .sa_flags = SA_SIGINFO | SA_ONSTACK};
    sigemptyset(&action.sa_mask);
    for (int i = 0; i < crash_signal_count; i++) sigaction(crash_signals[i], &action, &guard.earlier[i]);
    atexit(exiting);
}

bool orrery_guard_arm(int terminal, const char *farewell, size_t length) {
    if (atomic_load(&armed)) return true;
    if (tcgetattr(terminal, &guard.modes) != 0) return false;
    guard.terminal = terminal;
    guard.farewell_length = length < sizeof guard.farewell ? length : sizeof guard.farewell;
    memcpy(guard.farewell, farewell, guard.farewell_length);
    install_once();
    fflush(NULL);
    orrery_capture_begin();
    atomic_store(&armed, true);
    return true;
}

bool orrery_guard_is_armed(void) {
    return atomic_load(&armed);
}

static bool say_farewell(void) {
    return orrery_write_all(guard.terminal, guard.farewell, guard.farewell_length);
}

static void give_back(void) {
    tcsetattr(guard.terminal, TCSANOW, &guard.modes);
    orrery_capture_end();
}

bool orrery_guard_release(bool says_farewell) {
    if (!atomic_exchange(&armed, false)) return false;
    if (says_farewell) say_farewell();
    give_back();
    return true;
}

/// What the main thread waits to write is let through to nowhere, so that it lets go of the terminal.
static void drop_output(void) {
    tcflow(guard.terminal, TCOOFF);
    tcflush(guard.terminal, TCOFLUSH);
    tcflow(guard.terminal, TCOON);
}

void orrery_guard_abandon(int exit_code) {
    if (!atomic_exchange(&armed, false)) return;
    // The main thread may have more to write than there is room for.
    enum { attempts = 4 };
    for (int i = 0; i < attempts; i++) {
        drop_output();
        if (say_farewell()) break;
    }
    give_back();
    _exit(exit_code);
}
