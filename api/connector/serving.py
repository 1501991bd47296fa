"""Serving the connector's document."""

from fastapi import APIRouter, Depends, Request
from fastapi.responses import JSONResponse

from api.connector.document import connector
from api.records.records import Records
from api.requests import taking

router = APIRouter(dependencies=[Depends(taking())])


# Like /openapi.json, it describes the service and is no part of what it describes.
@router.get("/connector.swagger2.json", include_in_schema=False)
def connector_document(request: Request) -> JSONResponse:
    """The document, for the address where the deployer says that people reach this service, else the one called."""
    records: Records | None = request.app.state.records
    public = records.address if records else ""
    return JSONResponse(connector(request.app.openapi(), public or str(request.base_url)))
