"""Whether all gifts of a register were received, or given: as its title and the heads of its columns say."""

# ruff: noqa: E501 -- the words of one meaning stand together
from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

_RECEIVED = re.compile(
    r"received|receipt|accepted|acceptance|reçus?\b|réception|recibid|recepci[oó]n|recebid|recebimento|ricevut|ricevimento|erhalten|empfang|mottatt|mottag"
    r"|modtag|ontvang|получ|отриман|otrzyman|przyjęt|přijat|přijet|受礼|收礼|收受|受赠|受贈|受領|接受|受け|받은|수령|수수|nhận|المستلم|الواردة|alınan|saadu|vastaanot",
    re.IGNORECASE,
)
_GIVEN = re.compile(
    r"given|presented|offerts? (?:à|aux|par le ministère)|remis\b|entregad|geschenkt|überreicht|überg[ae]b|вручен|подаренн|赠出|送出|对外赠|對外贈|赠礼日期|贈呈|증정일|donn[ée]s|gitt\b|verilen|annetu",
    re.IGNORECASE,
)
_TELLING = ("date", "description", "value", "disposition")


def direction_of(titles: Sequence[str], heads: Sequence[str], members: Mapping[int, str]) -> str | None:
    """ "received" or "given"; None where both or neither is said. Who gave to nobody in particular gave to the office."""
    told = " ".join([*titles, *(head for n, head in enumerate(heads) if members.get(n) in _TELLING)])
    received, given = _RECEIVED.search(told) is not None, _GIVEN.search(told) is not None
    if received != given:
        return "received" if received else "given"
    known = set(members.values())
    return "received" if not received and "giver" in known and "recipient" not in known else None
