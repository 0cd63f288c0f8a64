"""How common names are where nothing else is known: a book of fifty people cannot say that Smith is no rare name.

The commonest of several countries, folded; the shares are rough means over the phone books and registers of those.
"""

from __future__ import annotations

FAMILIES = """
    smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson
    anderson thomas taylor moore jackson martin lee perez thompson white harris sanchez clark lewis robinson
    walker young king wright nguyen tran pham wang li zhang chen liu yang huang zhao wu zhou xu sun kim park
    choi jung kang singh kumar patel sharma gupta khan ali ahmed hussain muller schmidt schneider fischer weber
    meyer wagner becker rossi russo ferrari bianchi dubois bernard silva santos oliveira souza fernandez gomez
    diaz ivanov petrov jensen nielsen hansen johansson andersson novak tanaka suzuki sato okafor mohamed cohen
    levy murphy kelly jansen obrien
"""
GIVENS = """
    james john robert michael william david richard joseph thomas charles mary patricia jennifer linda elizabeth
    barbara susan jessica sarah karen maria anna jose juan carlos luis ana laura peter paul mark daniel andrew
    chris alex sam mohammed mohamed ahmed ali fatima wei li min jing ravi priya yuki hans andreas stefan julia
    sophie marie jean pierre giulia marco luca ivan olga emma olivia jack matthew joshua emily hannah kate mike
    dave steve tom
"""
_FAMILIES, _GIVENS = frozenset(FAMILIES.split()), frozenset(GIVENS.split())


def usual_family(name: str) -> float:
    """The share of people who are called so."""
    return 0.006 if name in _FAMILIES else 0.0003


def usual_given(name: str) -> float:
    """The same for a first name."""
    return 0.012 if name in _GIVENS else 0.002
