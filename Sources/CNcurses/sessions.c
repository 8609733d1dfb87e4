#include "sessions.h"

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

static FILE *input_file;
static FILE *output_file;

static FILE *open_copy(int descriptor, const char *mode) {
    int copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
    FILE *file = copy < 0 ? NULL : fdopen(copy, mode);
    if (!file && copy >= 0) close(copy);
    return file;
}

static void close_copies(void) {
    if (input_file) fclose(input_file);
    if (output_file) fclose(output_file);
    input_file = output_file = NULL;
}

SCREEN *orrery_session_open(const char *type, int input, int output) {
    input_file = open_copy(input, "r");
    output_file = open_copy(output, "w");
    SCREEN *screen = input_file && output_file ? newterm(type, output_file, input_file) : NULL;
    if (!screen) close_copies();
    return screen;
}

void orrery_session_close(SCREEN *screen) {
    delscreen(screen);
    close_copies();
}
