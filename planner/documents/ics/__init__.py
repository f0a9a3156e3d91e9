"""Frozen content in, calendar files out, as RFC 5545 has them and as the clients really read them."""
