"""Tests of the referral form."""
