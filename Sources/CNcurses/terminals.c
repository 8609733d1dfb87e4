#define _GNU_SOURCE
#include "terminals.h"

#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <strings.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <wchar.h>

bool orrery_adopt_locale(void) {
    setlocale(LC_CTYPE, "");
    const char *encoding = nl_langinfo(CODESET);
    return strcasecmp(encoding, "UTF-8") == 0 || strcasecmp(encoding, "utf8") == 0;
}

int orrery_scalar_width(uint32_t scalar) {
    return wcwidth((wchar_t)scalar);
}

bool orrery_terminal_size(int terminal, int *columns, int *rows) {
    struct winsize size;
    if (ioctl(terminal, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return false;
    *columns = size.ws_col;
    *rows = size.ws_row;
    return true;
}

bool orrery_input_ended(int terminal) {
    struct pollfd request = {.fd = terminal, .events = POLLIN};
    if (poll(&request, 1, 0) <= 0) return false;
    if (request.revents & (POLLHUP | POLLERR | POLLNVAL)) return true;
    int waiting = 0;
    return (request.revents & POLLIN) && ioctl(terminal, FIONREAD, &waiting) == 0 && waiting == 0;
}

void orrery_free_keys(int terminal) {
    struct termios modes;
    if (tcgetattr(terminal, &modes) != 0) return;
    modes.c_iflag &= ~(tcflag_t)(IXON | IXOFF);
    modes.c_lflag &= ~(tcflag_t)IEXTEN;
    tcsetattr(terminal, TCSANOW, &modes);
}
