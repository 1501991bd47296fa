"""What other processes do in the tests: append, one of them without ever coming to its end."""

import sys
import time

from api.records.chain import head, tenants
from api.records.database import Database
from api.records.keeping import content, keep, new_id
from tests.api.records.matters import NOW, assessed


def append(address: str, times: int) -> None:
    """Keep so many assessments."""
    database = Database(address)
    for _ in range(times):
        assessed(database)
    database.close()


def append_and_wait(address: str) -> None:
    """Append in a transaction that does not end; say so when everything is done but its end."""
    database = Database(address)
    with database.writing() as connection:
        keep(connection, "local", "assessment", content({}, "me"), NOW, id_=new_id(), about="halfway")
        assert head(connection, "local")
        assert tenants(connection) == ["local"]
        sys.stdout.write("halfway\n")
        sys.stdout.flush()
        time.sleep(60)


if __name__ == "__main__":
    if sys.argv[2] == "wait":
        append_and_wait(sys.argv[1])
    else:
        append(sys.argv[1], int(sys.argv[2]))
