#include <xgboost/c_api.h>

// Why the call of this thread that failed last could not be handed on to the library; NULL where the library refused it.
const char *CXGBoostMissing(void);
