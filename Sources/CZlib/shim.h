// zlib as the system installs it; its header needs nothing else to be seen from Swift.
#include <zlib.h>
