"""What the service made of a request: a problem that repeats nothing, and what is kept."""

from httpx2 import Response
from sqlalchemy import func, select

from api.problems import KINDS
from api.records.tables import contents, entries, sent
from tests.api.council import CANARY, Council


def problem(answer: Response, *statuses: int) -> str:
    """The kind of a problem that has one of these statuses, and nothing of what was sent."""
    assert answer.status_code in statuses, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    assert CANARY not in answer.text + str(answer.headers)
    kind: str = answer.json()["type"].removeprefix("/problems/")
    assert KINDS[kind].status == answer.status_code
    return kind


def kept(council: Council) -> int:
    """How many rows there are of what is kept."""
    with council.database.reading() as connection:
        return sum(connection.scalar(select(func.count()).select_from(one)) or 0 for one in (entries, contents, sent))
