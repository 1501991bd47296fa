"""A clock that only the processes of a test see: the real one, moved by so many seconds as a file says, or jumping."""

import ctypes
import os
import shutil
import subprocess
import time
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Final

import pytest

_SOURCE: Final = r"""
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/time.h>
#include <time.h>

/* Every call is a jump: a year on, back, past the ten seconds that durable-rules allows an action, and back. */
static const long jumps[] = {0, 31622400, -31622400, 11, -11, 3600, -3600, 1};
static unsigned long calls;

static long moved(void) {
    const char *path = getenv("MOVED_CLOCK");
    long by = 0;
    if (getenv("JUMPING_CLOCK")) return jumps[calls++ % (sizeof jumps / sizeof *jumps)];
    FILE *file = path ? fopen(path, "r") : 0;
    if (file) {
        if (fscanf(file, "%ld", &by) != 1) by = 0;
        fclose(file);
    }
    return by;
}

int clock_gettime(clockid_t id, struct timespec *now) {
    static int (*real)(clockid_t, struct timespec *);
    if (!real) real = dlsym(RTLD_NEXT, "clock_gettime");
    int failed = real(id, now);
    if (!failed && id == CLOCK_REALTIME) now->tv_sec += moved();
    return failed;
}

int gettimeofday(struct timeval *restrict now, void *restrict zone) {
    struct timespec exact;
    clock_gettime(CLOCK_REALTIME, &exact);
    now->tv_sec = exact.tv_sec;
    now->tv_usec = exact.tv_nsec / 1000;
    return 0;
}

time_t time(time_t *now) {
    struct timespec exact;
    clock_gettime(CLOCK_REALTIME, &exact);
    if (now) *now = exact.tv_sec;
    return exact.tv_sec;
}
"""


@cache
def _library() -> Path:
    """What stands before the C library's own clock. Skips the test where it cannot be made."""
    compiler = shutil.which(os.environ.get("CC", "cc"))
    if compiler is None:
        pytest.skip("There is no C compiler (Debian: apt-get install gcc)")
    folder = Path(mkdtemp(prefix="thresholds-clock-"))
    (folder / "clock.c").write_text(_SOURCE, encoding="ascii")
    made = folder / "clock.so"
    subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", made, folder / "clock.c", "-ldl"], check=True)
    ctypes.CDLL(str(made))
    return made


class MovedClock:
    """The clock of processes that are started with ``environment``."""

    def __init__(self, folder: Path) -> None:
        """Keep where it is told how far it is moved: at first not at all."""
        self._told = folder / "moved"
        self.move_to(time.time())

    @property
    def environment(self) -> dict[str, str]:
        """The variables by which a process has this clock."""
        return {"LD_PRELOAD": str(_library()), "MOVED_CLOCK": str(self._told)}

    def move_to(self, instant: float) -> None:
        """From now on it is this instant, in seconds since 1970 (UTC), and goes on from there."""
        new = self._told.with_suffix(".new")
        new.write_text(str(round(instant - time.time())), encoding="ascii")
        new.replace(self._told)


def jumping() -> dict[str, str]:
    """The variables by which a process has a clock that jumps each time it is looked at."""
    return {"LD_PRELOAD": str(_library()), "JUMPING_CLOCK": "yes"}
