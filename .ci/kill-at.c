/* Loaded before the C library: kills its process by SIGKILL at one operation on files, a write half-way through.
 *
 * KILL_AT=PROGRAM:NUMBER:FILE kills the first process of that name at that operation, counted from 1, and writes into
 * FILE, which must not exist, what it was about to do. KILL_COUNT=FOLDER leaves the number of operations of each
 * process in FOLDER. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static atomic_long done;
static long fatal;
static char mark[4096];

__attribute__((constructor)) static void prepare(void) {
    const char *order = getenv("KILL_AT");
    char name[64];
    long number;
    if (!order || sscanf(order, "%63[^:]:%ld:%4095s", name, &number, mark) != 3) return;
    if (strcmp(name, program_invocation_short_name) == 0) fatal = number;
}

__attribute__((destructor)) static void tell(void) {
    const char *folder = getenv("KILL_COUNT");
    char path[4096];
    if (!folder) return;
    snprintf(path, sizeof path, "%s/%s.%d", folder, program_invocation_short_name, getpid());
    FILE *file = fopen(path, "w");
    if (!file) return;
    fprintf(file, "%ld\n", atomic_load(&done));
    fclose(file);
}

/* Whether this operation is the fatal one, and no other process has had it. */
static int is_fatal(const char *operation, const char *path) {
    if (atomic_fetch_add(&done, 1) + 1 != fatal) return 0;
    int file = open(mark, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0) return 0;
    dprintf(file, "%s %s\n", operation, path);
    return 1;
}

static void die(void) { kill(getpid(), SIGKILL); for (;;) pause(); }

static const char *path_of(int descriptor) {
    static __thread char path[4096], link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(link, path, sizeof path - 1);
    path[length > 0 ? length : 0] = 0;
    return path;
}

/* Pipes and terminals are no files. */
static int is_file(int descriptor) {
    struct stat status;
    return fstat(descriptor, &status) == 0 && (S_ISREG(status.st_mode) || S_ISDIR(status.st_mode));
}

#define REAL(answer, name, ...) \
    static answer (*real)(__VA_ARGS__); \
    if (!real) real = (answer(*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

#define ON_PATH(name) \
    int name(const char *path) { \
        REAL(int, #name, const char *); \
        if (is_fatal(#name, path)) die(); \
        return real(path); \
    }
ON_PATH(unlink)

#define ON_DESCRIPTOR(name) \
    int name(int descriptor) { \
        REAL(int, #name, int); \
        if (is_file(descriptor) && is_fatal(#name, path_of(descriptor))) die(); \
        return real(descriptor); \
    }
ON_DESCRIPTOR(fsync)
ON_DESCRIPTOR(fdatasync)

int mkdir(const char *path, mode_t mode) {
    REAL(int, "mkdir", const char *, mode_t);
    if (is_fatal("mkdir", path)) die();
    return real(path, mode);
}

int rename(const char *from, const char *to) {
    REAL(int, "rename", const char *, const char *);
    if (is_fatal("rename", to)) die();
    return real(from, to);
}

ssize_t write(int descriptor, const void *bytes, size_t count) {
    REAL(ssize_t, "write", int, const void *, size_t);
    if (is_file(descriptor) && is_fatal("write", path_of(descriptor))) { real(descriptor, bytes, count / 2); die(); }
    return real(descriptor, bytes, count);
}

#define ON_PLACE(name) \
    ssize_t name(int descriptor, const void *bytes, size_t count, off_t place) { \
        REAL(ssize_t, #name, int, const void *, size_t, off_t); \
        if (is_file(descriptor) && is_fatal(#name, path_of(descriptor))) { \
            real(descriptor, bytes, count / 2, place); \
            die(); \
        } \
        return real(descriptor, bytes, count, place); \
    }
ON_PLACE(pwrite)
ON_PLACE(pwrite64)
