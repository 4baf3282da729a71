"""Counts the pairs of readout-titles.csv that the claims of `extract --format csv` hold as met or contacted; lists the others."""

import csv
import re
import sys
import unicodedata

MEETING = {"MET_WITH", "CONTACTED"}


def folded(name):
    """Without accents, spaces and middle initials, which some texts write and others leave out."""
    plain = unicodedata.normalize("NFD", re.sub(r"(?<=\s)\w\.\s", "", name).casefold())
    return "".join(letter for letter in plain if letter.isalnum())


def pairs_of(claims):
    pairs = {}
    for claim in claims:
        if claim["type"] in MEETING:
            names = frozenset((folded(claim["subject_name"]), folded(claim["object_name"])))
            pairs.setdefault(claim["doc"], set()).add(names)
    return pairs


def main(titles, claims):
    with open(claims, newline="", encoding="utf-8") as file:
        claimed = pairs_of(csv.DictReader(file))
    with open(titles, newline="", encoding="utf-8") as file:
        told = [row for row in csv.DictReader(file) if row["object_name"]]
    missed = [
        row
        for row in told
        if frozenset((folded(row["subject_name"]), folded(row["object_name"]))) not in claimed.get(row["doc"], set())
    ]
    print(f"{len(told) - len(missed)} of {len(told)} pairs found, {1 - len(missed) / len(told):.3f}")
    for row in missed:
        print(f"  {row['doc']}: {row['subject_name']} {row['type']} {row['object_name']}")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: count-titles.py readout-titles.csv claims.csv")
    main(sys.argv[1], sys.argv[2])
