"""The referral form: short pages that ask what can still matter, drafts to come back to, and an assessment kept."""

from api.pages.referring.routes import router

__all__ = ["router"]
