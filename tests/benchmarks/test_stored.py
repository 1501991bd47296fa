"""The endpoint that the service is compared with over HTTP."""

import json

from starlette.testclient import TestClient

from api.app import create_app
from tests.api.conftest import LOCAL, RULESETS, TODAY
from tests.benchmarks.stored import PATH, bodies, storing

_JSON = {"Content-Type": "application/json"}


def test_what_is_in_store_is_what_the_service_answers() -> None:
    """The same request, validated, and the same answer, field by field: only the work between is left out."""
    app = storing(create_app(RULESETS, lambda: TODAY, gate=LOCAL))
    with TestClient(app) as client:
        for body in bodies()[::3]:
            assessed = client.post("/v1/assessments", content=body, headers=_JSON)
            stored = client.post(PATH, content=body, headers=_JSON)

            assert (assessed.status_code, stored.status_code) == (200, 200)
            # The service leaves that out where nothing is supposed.
            assert stored.json() == {**assessed.json(), "supposed": None}

        wrong = json.dumps({**json.loads(bodies()[0]), "detail": "long"}).encode()

        assert client.post(PATH, content=wrong, headers=_JSON).status_code == 422
