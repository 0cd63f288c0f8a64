from askwell.adapters.files.addresses import emails, links


def test_every_address_of_a_cell_is_found_once() -> None:
    found = emails(["Joost <joost@polder.example>; JVDV@Example.org", "mailto:joost@polder.example"])

    assert found == (("joost@polder.example", "JVDV@example.org"), ())


def test_an_unusable_address_is_left_out_with_a_sentence() -> None:
    found = emails(["amara at kite", "a@b", "ok@kite.example"])

    assert found == (
        ("ok@kite.example",),
        (
            "“amara at kite” is not a usable email address, so it was left out.",
            "“a@b” is not a usable email address, so it was left out.",
        ),
    )


def test_addresses_of_the_machine_itself_are_usable() -> None:
    assert emails(["ana@firm.test"]) == (("ana@firm.test",), ())


def test_only_web_addresses_become_links() -> None:
    found = links(["www.linkedin.com/in/ana", "javascript:alert(1)", "https://ana.example/about?x=1"])

    assert found == (
        ("https://www.linkedin.com/in/ana", "https://ana.example/about?x=1"),
        ("“javascript:alert(1)” is not a web address, so it was left out.",),
    )
