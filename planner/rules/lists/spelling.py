"""When two words may be one word in two spellings."""

from __future__ import annotations

from collections.abc import Sequence

_VOWELS = str.maketrans(dict.fromkeys("aeiouyhw'"))


def bones(word: str) -> str:
    """The consonants that are heard in a folded Latin word, with the vowel it begins with."""
    plain = word.replace("ph", "f").replace("kh", "h").replace("q", "k").replace("ck", "k").replace("dj", "j")
    plain = plain.replace("x", "ks").replace("c", "k")
    bare = (plain[:1] if plain[:1] in "aeiou" else "") + plain.translate(_VOWELS)
    return "".join(c for n, c in enumerate(bare) if n == 0 or c != bare[n - 1])


def near(one: str, other: str, *, strict: bool = False) -> bool:
    """True where one letter is another, missing, too many or in another place; two of long words.

    Short words are too alike for that: "Li" is not "Le". With `strict` all but long ones are.
    """
    shorter = min(len(one), len(other))
    if shorter < (5 if strict else 3):
        return False
    most = 2 if shorter >= 8 else 1
    return abs(len(one) - len(other)) <= most and _distance(one, other, most) <= most


def _distance(one: str, other: str, most: int) -> int:
    """How many letters are to be changed, added, left out or swapped; above `most`, some greater number."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for n, letter in enumerate(one, 1):
        older, before, row = before, row, [n]
        for m, sign in enumerate(other, 1):
            cost = min(before[m] + 1, row[-1] + 1, before[m - 1] + (letter != sign))
            if n > 1 and m > 1 and letter == other[m - 2] and one[n - 2] == sign:
                cost = min(cost, older[m - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return row[-1]


def initial_of(one: Sequence[str], other: Sequence[str]) -> bool:
    """True where two names share their longest word, and the others of the shorter are initials of the longer's."""
    short, long = sorted((one, other), key=lambda words: (len(words), sum(map(len, words))))
    shared = [word for word in short if len(word) > 2 and word in long]
    if len(shared) != 1:
        return False
    rest, left = [word for word in short if word != shared[0]], [word for word in long if word != shared[0]]
    initials = [word for word in rest if len(word) == 1]
    return bool(rest) and len(initials) == len(rest) and all(any(w.startswith(i) for w in left) for i in initials)
