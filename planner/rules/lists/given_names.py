"""Given names that are common enough to tell a person from a heading: "Frank Press", but not "Foreign Press".

Names that are also countries, peoples or adjectives (Jordan, Georgia, Chad, Christian, German) are left out.
"""

from __future__ import annotations

from planner.rules.folding import words_of
from planner.rules.lists.honorifics import is_honorific, without_honorifics

_NAMES = """\
aaron abdul abdullah abel abigail abraham ada adam adrian adriana agnes ahmad ahmed aisha alain alan alana albert
alberto alejandro alessandro alex alexander alexandra alexandre alexei alfred ali alice alicia alison amanda amelia
amir amy ana anastasia anders andre andrea andreas andrei andres andrew angela angelo anita ann anna anne annette
anthony antoine anton antonio arthur astrid audrey barbara beatrice ben benjamin bernard bernd beth bettina bill
birgit bob boris brandon brenda brian bruce bruno camille carl carla carlo carlos carmen carol carolina caroline
catherine cecilia cedric charles charlotte chloe chris christina christine christoph christophe christopher claire
clara claude claudia clemens colin cristina daniel daniela david deborah denis dennis diana diego dieter dimitri dirk
dmitri dominique donald donna dorothy douglas eduardo edward eleanor elena eleni elisabeth elizabeth ella ellen emily
emma emmanuel enrique eric erica erik ernst esther eva evelyn fabio fatima felix fernando florence francesco francis
francisco francois frank franz fred frederic frederick friedrich gabriel gabriela gary geoffrey george georges gerald
gerard gerhard giorgio giovanni giulia giuseppe gloria gordon grace graham gregory guillaume gustavo hans harold
harriet harry hassan heather heidi heinrich helen helena helga henri henry herbert hiroshi howard hugh hugo hussein
ian ibrahim igor ines ingrid irene irina isabel isabella ivan jack jacob jacqueline jacques james jamie jan jane janet
jason javier jean jeff jeffrey jennifer jens jeremy jessica jill jim joan joao joe johan johanna john jonas jonathan
jorge jose josef joseph joshua joyce juan juana judith julia julian julie jurgen justin karen karl karin katarina kate
katharina katherine kathleen keith kelly ken kenneth kevin khalid kim klaus kristina lars laura lauren laurent
lawrence lea leila leo leon leonard liam linda lisa lorenzo louis louise luc lucas lucia lucy luigi luis luisa lukas
lydia magdalena manuel marc marcel marco marcos margaret maria mariam marie marina mario marion marie marja mark
markus marta martha martin martina mary mateo matteo matthew matthias maurice max maya megan melanie melissa mercedes
michael michel michele michelle miguel mikhail milan mohamed mohammad mohammed monica monika muhammad mustafa nadia
nancy natalia natalie nathalie nathan neil nicholas nicola nicolas nicole nigel nikolai nina noah nora norman olaf
oleg olga oliver olivia olivier omar oscar otto pablo pamela paola paolo pascal patricia patrick paul paula paulo
pavel pedro peter petra philip philippe phillip pierre pieter rachel rafael raj ralph raymond rebecca renate ricardo
richard rita robert roberto robin roger roland ronald rosa rose ross roy ruth ryan sabine said sally sam samantha
samir samuel sandra sara sarah scott sean sebastian serge sergei sergey sergio sharon shirley silvia simon simone
sofia sophia sophie stefan stefano stella stephan stephane stephanie stephen steve steven stuart susan susanne suzanne
sven svetlana sylvia sylvie tamara tanya tatiana ted teresa theo theresa thierry thomas tim timothy tina tobias tom
tony ulrich ursula uwe valentina valerie vanessa vera veronica victor victoria vincent viktor vladimir walter wendy
wilhelm will william wolfgang xavier yasmin yolanda youssef yusuf yves yvonne zainab
"""
GIVEN_NAMES = frozenset(_NAMES.split())


def reads_as_person(text: str) -> bool:
    """True for a few words that begin as the name of one person does, each with a capital: "Dr. Peter Guest"."""
    plain = text.strip()
    words = plain.replace(",", " ").split()
    if not 2 <= len(words) <= 6 or plain.endswith((":", "：")) or not all(word[0].isupper() for word in words):
        return False
    bare = without_honorifics(words_of(plain))
    return len(bare) > 1 and (bare[0] in GIVEN_NAMES or (is_honorific(words[0]) and len(bare) < len(words_of(plain))))
