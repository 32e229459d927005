// The library of boosted trees, loaded where the first tree is grown or read: it takes longer to load than most steps
// take to start, and most steps have no trees.
//
// Every function of the library that the module XGBoost calls stands here once; the library's own header is what the
// compiler holds their types against.
#include "CXGBoost.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>

static void *library;
// Why the library cannot be used, for all threads, and why one function cannot, for the thread that asked for it.
static char refusal[512];
static _Thread_local char missing[512];

static void load(void) {
    library = dlopen("libxgboost.so.0", RTLD_LAZY | RTLD_LOCAL);
    if (!library) snprintf(refusal, sizeof refusal, "%s", dlerror());
}

static void *function(const char *name) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, load);
    void *found = library ? dlsym(library, name) : NULL;
    if (!found) snprintf(missing, sizeof missing, "%s", library ? dlerror() : refusal);
    return found;
}

// Calls the library's function; -1 is the code of all its failures.
#define FORWARDED(name, parameters, arguments)                         \
    int name parameters {                                              \
        __typeof__(&name) forward = (__typeof__(&name))function(#name); \
        if (!forward) return -1;                                       \
        missing[0] = 0;                                                \
        return forward arguments;                                      \
    }

const char *CXGBoostMissing(void) { return missing[0] ? missing : NULL; }

const char *XGBGetLastError(void) {
    const char *(*forward)(void) = (const char *(*)(void))function("XGBGetLastError");
    return forward ? forward() : missing;
}

void XGBoostVersion(int *major, int *minor, int *patch) {
    void (*forward)(int *, int *, int *) = (void (*)(int *, int *, int *))function("XGBoostVersion");
    if (forward) forward(major, minor, patch);
}

FORWARDED(XGDMatrixCreateFromMat_omp,
          (const float *data, bst_ulong rows, bst_ulong columns, float absent, DMatrixHandle *matrix, int threads),
          (data, rows, columns, absent, matrix, threads))
FORWARDED(XGDMatrixSetFloatInfo, (DMatrixHandle matrix, const char *field, const float *values, bst_ulong count),
          (matrix, field, values, count))
FORWARDED(XGDMatrixFree, (DMatrixHandle matrix), (matrix))

FORWARDED(XGBoosterCreate, (const DMatrixHandle matrices[], bst_ulong count, BoosterHandle *booster),
          (matrices, count, booster))
FORWARDED(XGBoosterFree, (BoosterHandle booster), (booster))
FORWARDED(XGBoosterSetParam, (BoosterHandle booster, const char *name, const char *value), (booster, name, value))
FORWARDED(XGBoosterUpdateOneIter, (BoosterHandle booster, int round, DMatrixHandle matrix), (booster, round, matrix))
FORWARDED(XGBoosterPredictFromDMatrix,
          (BoosterHandle booster, DMatrixHandle matrix, const char *settings, const bst_ulong **shape,
           bst_ulong *dimensions, const float **values),
          (booster, matrix, settings, shape, dimensions, values))
FORWARDED(XGBoosterFeatureScore,
          (BoosterHandle booster, const char *settings, bst_ulong *count, const char ***features,
           bst_ulong *dimensions, const bst_ulong **shape, const float **scores),
          (booster, settings, count, features, dimensions, shape, scores))
FORWARDED(XGBoosterGetStrFeatureInfo,
          (BoosterHandle booster, const char *field, bst_ulong *count, const char ***values),
          (booster, field, count, values))
FORWARDED(XGBoosterSetStrFeatureInfo,
          (BoosterHandle booster, const char *field, const char **values, const bst_ulong count),
          (booster, field, values, count))
FORWARDED(XGBoosterSaveModelToBuffer,
          (BoosterHandle booster, const char *settings, bst_ulong *count, const char **bytes),
          (booster, settings, count, bytes))
FORWARDED(XGBoosterLoadModelFromBuffer, (BoosterHandle booster, const void *bytes, bst_ulong count),
          (booster, bytes, count))
