"""What a process that serves has its C library do with memory."""

import ctypes
import subprocess
import sys

import pytest

_ANSWER_COMES_AND_GOES = """
import ctypes
from rules_engine.readiness import hold_on_to_memory

class Mallinfo(ctypes.Structure):
    _fields_ = [(name, ctypes.c_size_t) for name in "arena ordblks smblks hblks hblkhd".split()]
    _fields_ += [(name, ctypes.c_size_t) for name in "usmblks fsmblks uordblks fordblks keepcost".split()]

library = ctypes.CDLL(None)
library.mallinfo2.restype = Mallinfo
apart = lambda: library.mallinfo2().hblkhd
hold_on_to_memory()
before = apart()
for _ in range(3):
    remembered, answer = bytes(16 * 1024), bytes(800 * 1024)
    print(apart() - before >= 800 * 1024, end=" ")
    del answer
    print(apart() - before == 0)
"""


@pytest.mark.skipif(not hasattr(ctypes.CDLL(None), "mallinfo2"), reason="no C library that can be told so")
def test_a_whole_answer_leaves_no_hole_behind() -> None:
    """It has memory of its own, each time: among what is remembered, holes of its length would add up."""
    found = subprocess.run([sys.executable, "-c", _ANSWER_COMES_AND_GOES], capture_output=True, text=True, check=True)
    assert found.stdout.split() == ["True"] * 6
