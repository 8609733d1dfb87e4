// Before any header: memfd_create.
#define _GNU_SOURCE
#include "capture.h"
#include "write_all.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

static int standard_error = -1;
static int kept = -1;

static int open_nameless_file(void) {
#ifdef __linux__
    return memfd_create("standard-error", MFD_CLOEXEC);
#else
    char path[] = "/tmp/orrery.XXXXXX";
    int file = mkstemp(path);
    if (file >= 0) unlink(path);
    return file;
#endif
}

void orrery_capture_begin(void) {
    if (!isatty(STDERR_FILENO)) return;
    kept = open_nameless_file();
    if (kept < 0) return;
    standard_error = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
    dup2(kept, STDERR_FILENO);
}

void orrery_capture_end(void) {
    if (kept < 0) return;
    dup2(standard_error, STDERR_FILENO);
    char block[4096];
    off_t offset = 0;
    ssize_t count;
    while ((count = pread(kept, block, sizeof block, offset)) > 0) {
        orrery_write_all(STDERR_FILENO, block, (size_t)count);
        offset += count;
    }
    close(kept);
    close(standard_error);
    kept = standard_error = -1;
}
