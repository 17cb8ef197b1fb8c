"""What a person signs who begins to act in a stream."""


def acting_statement(mission: str, stream: str, seq: int, head: str, person: str, certificate: str) -> str:
    """The text under the signature in `actor.begin`: that `person` goes on with a stream from its head on.

    `seq` and `head` are number and hash of the last envelope at that moment, `certificate` is the SHA-256 of the
    person's certificate (DER). The text names all of them, so that it cannot be carried to another place.
    """
    return f"fieldkit-actor/1 {mission} {stream} {seq} {head} {person} {certificate}"
