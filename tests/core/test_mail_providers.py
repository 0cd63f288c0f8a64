"""The table of mail providers: found by the address, complete, and honest about who lets nobody in."""

from __future__ import annotations

from askwell.core.mail_providers import GMAIL, PROVIDERS, WITHOUT_PASSWORDS, provider_of, takes_no_password


def test_an_address_finds_its_provider() -> None:
    assert provider_of("Kofi@GoogleMail.com ") == GMAIL


def test_an_unknown_domain_finds_none() -> None:
    assert provider_of("kofi@leeds.example") is None


def test_microsoft_takes_no_password() -> None:
    assert takes_no_password("kofi@hotmail.com")
    assert not takes_no_password("kofi@gmail.com")


def test_every_provider_names_both_servers_with_their_ports() -> None:
    servers = [server for each in PROVIDERS for server in (each.smtp, each.imap)]

    assert all(server.rpartition(":")[2].isdigit() for server in servers)


def test_no_domain_stands_in_two_places() -> None:
    domains = [domain for each in PROVIDERS for domain in each.domains] + list(WITHOUT_PASSWORDS)

    assert len(domains) == len(set(domains))
