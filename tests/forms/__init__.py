"""The referral form, rendered."""
