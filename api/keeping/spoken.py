"""The short reference of what is kept: to read out over a telephone, to write on paper, and to find it by."""

import re
from typing import Final

from api.keeping.kept import own
from api.records.keeping import Kept, within
from api.records.records import Records
from api.sign_in.principal import Principal

_LETTERS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: without I, L, O and U, which are taken for others or make words."""
_MISREAD: Final = str.maketrans({"O": "0", "I": "1", "L": "1", " ": None, "-": None})
_LENGTH: Final = 12
"""Sixty bits: of a million that are kept no two are alike, but for once in a million."""
_VERSION: Final = 12
"""Which of an id's hexadecimal digits is the same in all."""
_DIGITS: Final = _LENGTH * 5 // 4


def spoken(id_: str) -> str:
    """The short reference of an id: three groups of four, such as 7Q4M-2XKD-9RTB. It is the id's own beginning."""
    digits = id_.replace("-", "")
    number = int(digits[:_VERSION] + digits[_VERSION + 1 : _DIGITS + 1], 16)
    letters = "".join(_LETTERS[number >> 5 * place & 31] for place in reversed(range(_LENGTH)))
    return "-".join(re.findall("....", letters))


def found_by(to: Records, caller: Principal, told: str) -> list[Kept]:
    """The assessments that the caller may read of a short reference, however it is written; the latest first.

    Should two have the same, both are found: nobody is led to the wrong one.
    """
    letters = told.upper().translate(_MISREAD)
    if len(letters) != _LENGTH or set(letters) - set(_LETTERS):
        return []
    number = 0
    for letter in letters:
        number = number << 5 | _LETTERS.index(letter)
    digits = f"{number:0{_DIGITS}x}"
    begins = f"{digits[:8]}-{digits[8:12]}-4{digits[12:]}"
    with to.database.reading() as connection:
        return within(connection, caller.tenant, f"{begins}-0000-{'0' * 12}", f"{begins}-ffff-{'f' * 12}", own(caller))
