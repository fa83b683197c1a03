# SPDX-License-Identifier: MIT
"""Posts in words, as each language joins them to a ministry, a country or an organisation."""

from vnsg_viewer.lexicon.gazetteer.countries import Country
from vnsg_viewer.lexicon.gazetteer.posts import Post

_MASCULINE = frozenset(
    [
        "ministère",
        "département",
        "parti",
        "gouvernement",
        "cabinet",
        "bureau",
        "parlement",
        "sénat",
        "secrétariat",
        "centre",
        "parquet",
        "conseil",
        "comité",
    ]
)
_VOWELS = "aeiouyhâàéèêîôûœ"
_STATE_POSTS = frozenset({"head-of-state", "president", "vice-president", "crown-prince"})


def post_label(post: Post, organisation: str, kind: str, country: Country | None, portfolio: str, language: str) -> str:
    """'Minister for Home Affairs', 'vice-ministre de la Sécurité publique', 'Thủ tướng Việt Nam'."""
    word = post.label(language)
    if kind == "government" or (kind == "office" and not post.has_portfolio) or post.code in _STATE_POSTS:
        return f"{word} {country.of_name(language)}" if country else word
    if post.has_portfolio and kind == "ministry" and (language == "vi" or post.code.endswith("minister")):
        return f"{word} {portfolio or _portfolio(organisation, language)}"
    if post.has_portfolio and kind == "ministry" and "minister" in post.code:
        tail = portfolio or _portfolio(organisation, language)
        return f"{word} au {organisation}" if language == "fr" else f"{word} {tail}"
    return f"{post.head.get(language, word)} {_of(organisation, language)}"


def _portfolio(ministry: str, language: str) -> str:
    """What follows the noun: 'of Public Security', 'de la Sécurité publique'; the whole name in Vietnamese."""
    head, _, tail = ministry.partition(" ")
    if language in {"en", "fr"} and head.casefold() in {"ministry", "department", "ministère", "département"}:
        return tail
    return _of(ministry, language)


def _of(name: str, language: str) -> str:
    if language == "vi":
        return name
    if language == "en":
        return f"of {name}" if name.casefold().startswith("the ") else f"of the {name}"
    first = name.split(" ", 1)[0].casefold()
    if first in _MASCULINE:
        return f"du {name}"
    if first[:1] in _VOWELS:
        return f"de l'{name}"
    return f"des {name}" if first.endswith("s") else f"de la {name}"
