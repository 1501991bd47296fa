"""The service as a connector of low-code platforms: ``/connector.swagger2.json``, made from its OpenAPI document.

Power Automate, Power Apps and Logic Apps read Swagger 2.0 alone. The document says less than ``/openapi.json``, where
2.0 has no words for it, and nothing else: ``schemas`` writes a schema of 3.1 in those of 2.0, ``shapes`` all of them,
``operations`` what can be called, and ``document`` the whole.
"""

from api.connector.document import connector
from api.connector.serving import router

__all__ = ["connector", "router"]
