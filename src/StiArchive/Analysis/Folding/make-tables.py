#!/usr/bin/env python3
"""Writes the three tables that CharacterFolds reads. Run once, by hand; the tables are committed, so that no machine's
Unicode data changes what the archive finds.

Needs: Python's unicodedata, ICU's uconv (Debian: icu-devtools) and perl's Unicode::UCD.
"""

import pathlib
import subprocess
import sys
import unicodedata

HERE = pathlib.Path(__file__).parent
CHINESE = HERE.parent / "Chinese"
HAN_RANGES = [(0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x3134A)]
HANGUL_SYLLABLES = range(0xAC00, 0xD7A4)

# Old forms of type (旧字形) that ICU leaves as they are; compiled by hand.
OLD_FORMS = "敎教 靑青 峯峰 値值 査查 眞真 竝并 衞卫 戸户 尙尚 歩步 黙默 徳德 緖绪 鄕乡 擧举 郞郎 晩晚"

BY_HAND = {
    **dict.fromkeys("‘’‚‛′‵", "'"),
    **dict.fromkeys("“”„‟″‶«»「」『』〝〞〟", '"'),
    **dict.fromkeys("•‧∙⋅・･", "·"),
    "⁄": "/",
    "∶": ":",
    "−": "-",
    "〜": "~",
}


def is_dropped(char):
    """Marks that stack on a letter, and characters without ink."""
    code = ord(char)
    if code == 0x034F or code in range(0xFE00, 0xFE10) or code in range(0xE0100, 0xE01F0) or code in range(0x180B, 0x180F):
        return True
    return unicodedata.combining(char) != 0 or unicodedata.category(char) in ("Cf", "Me")


def plain(char):
    if char in BY_HAND:
        return BY_HAND[char]
    return "-" if unicodedata.category(char) == "Pd" and char not in "〰゠" else char


def decomposed(text):
    return "".join(plain(c) for c in unicodedata.normalize("NFKD", text) if not is_dropped(c))


def compatible(char):
    if ord(char) in HANGUL_SYLLABLES:
        return char
    by_hand = plain(char)
    if by_hand != char:
        return by_hand
    folded = decomposed(decomposed(char).lower())
    # A spacing accent (´) decomposes to a blank and the accent; it stays what it is.
    return char if folded.strip() == "" and not char.isspace() and not is_dropped(char) else folded


def write(path, header, rows):
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.writelines(f"# {line}\n" for line in header)
        file.writelines(f"{source}\t{target}\n" for source, target in rows)
    print(f"{path.name}: {len(rows)} rows", file=sys.stderr)


def write_compatibility():
    chars = (chr(c) for c in range(0x80, 0x110000) if not 0xD800 <= c < 0xE000)
    known = (c for c in chars if unicodedata.category(c) not in ("Cn", "Co", "Zs", "Zl", "Zp", "Cc"))
    rows = [(f"{ord(c):04X}", compatible(c)) for c in known if compatible(c) != c]
    rows += [(f"{c:04X}", chr(c).lower()) for c in range(0x41, 0x5B)]
    header = [
        "Code point (hexadecimal), and what it is searched as: compatibility decomposition, lower case, without the marks",
        "that stack on letters; quotes and dashes in their ASCII form; nothing for characters without ink.",
        f"Derived from the Unicode Character Database {unicodedata.unidata_version} by Folding/make-tables.py.",
        "Unicode data files: Copyright 1991-2021 Unicode, Inc., under the Unicode licence, https://www.unicode.org/license.txt",
    ]
    write(HERE / "compatibility.tsv", header, sorted(rows, key=lambda row: int(row[0], 16)))


def write_radicals():
    script = (
        'my($l,$m)=prop_invmap("Equivalent_Unified_Ideograph");'
        'for my $i (0..$#$l-1){next unless $m->[$i];'
        'printf "%04X\\t%s\\n",$_,chr($m->[$i]) for $l->[$i]..$l->[$i+1]-1}'
    )
    run = subprocess.run(
        ["perl", "-MUnicode::UCD=prop_invmap", "-CS", "-e", script], capture_output=True, check=True, encoding="utf-8"
    )
    rows = [tuple(line.split("\t")) for line in run.stdout.splitlines()]
    header = [
        "Radical (code point, hexadecimal), and the character that looks the same: Unicode's Equivalent_Unified_Ideograph",
        "(EquivalentUnifiedIdeograph.txt 14.0), by way of perl's Unicode::UCD; written by Folding/make-tables.py.",
        "Unicode data files: Copyright 1991-2021 Unicode, Inc., under the Unicode licence, https://www.unicode.org/license.txt",
    ]
    write(CHINESE / "radicals.tsv", header, rows)


def write_simplified():
    chars = [chr(c) for low, high in HAN_RANGES for c in range(low, high + 1)]
    chars = [c for c in chars if unicodedata.category(c) == "Lo" and unicodedata.normalize("NFC", c) == c]
    command = ["uconv", "-f", "utf-8", "-t", "utf-8", "-x", "Traditional-Simplified"]
    run = subprocess.run(command, input="\n".join(chars), capture_output=True, check=True, encoding="utf-8")
    simple = dict(pair for pair in zip(chars, run.stdout.split("\n"), strict=True) if pair[0] != pair[1])
    simple |= dict(OLD_FORMS.split(" ")[i] for i in range(len(OLD_FORMS.split(" "))))
    # ICU sends 苧 to 苎 and 苎 to 苧; the first is the simplification.
    del simple["苎"]
    rows = []
    for source in sorted(simple):
        target = simple[source]
        while target in simple:
            target = simple[target]
        rows.append((source, target))
    header = [
        "Traditional character, simplified character; one to one, so that offsets hold.",
        "From the transliterator Traditional-Simplified of ICU 72.1 (uconv -x) over every Han character, and some old forms",
        "of type that it leaves alone (OLD_FORMS in Folding/make-tables.py, which wrote this file).",
        "ICU: Copyright 2016 and later Unicode, Inc. and others, under the Unicode licence, https://www.unicode.org/license.txt",
    ]
    write(CHINESE / "traditional-simplified.tsv", header, rows)


write_compatibility()
write_radicals()
write_simplified()
