/* A step program that does nothing but leave what a step leaves: one artifact and its receipt.
 *
 * usage: noop STOCK STEP ARTIFACT … --run FOLDER …
 * STOCK holds the artifact's bytes under its name, and the receipt in steps/STEP.json; both are copied. */
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static int copy(const char *from_folder, const char *to_folder, const char *name) {
    char from[4096], to[4096], bytes[65536];
    snprintf(from, sizeof from, "%s/%s", from_folder, name);
    snprintf(to, sizeof to, "%s/%s", to_folder, name);
    int in = open(from, O_RDONLY), out = open(to, O_WRONLY | O_CREAT | O_TRUNC, 0644);
    ssize_t count = in < 0 || out < 0 ? -1 : read(in, bytes, sizeof bytes);
    return count > 0 && write(out, bytes, count) == count && close(out) == 0 ? 0 : 74;
}

int main(int count, char **arguments) {
    const char *run = NULL;
    char receipt[256];
    for (int i = 1; i + 1 < count; i++)
        if (strcmp(arguments[i], "--run") == 0) run = arguments[i + 1];
    if (count < 6 || !run) return 64;
    snprintf(receipt, sizeof receipt, "steps/%s.json", arguments[2]);
    int status = copy(arguments[1], run, arguments[3]);
    return status ? status : copy(arguments[1], run, receipt);
}
