#include "write_all.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

enum { patience_milliseconds = 250 };

bool orrery_write_all(int descriptor, const char *bytes, size_t count) {
    int flags = fcntl(descriptor, F_GETFL);
    fcntl(descriptor, F_SETFL, flags | O_NONBLOCK);
    while (count > 0) {
        ssize_t written = write(descriptor, bytes, count);
        if (written > 0) {
            bytes += written;
            count -= (size_t)written;
        } else if (written < 0 && errno == EAGAIN) {
            struct pollfd request = {.fd = descriptor, .events = POLLOUT};
            if (poll(&request, 1, patience_milliseconds) <= 0) break;
        } else if (written == 0 || errno != EINTR) {
            break;
        }
    }
    fcntl(descriptor, F_SETFL, flags);
    return count == 0;
}
