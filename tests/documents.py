# SPDX-License-Identifier: MIT
"""Documents of short texts in a given language, for tests of single stages of extraction."""

from array import array

from vnsg_viewer.domain.article import Article, Publication, RegionKind
from vnsg_viewer.extraction.document import CleanText, Document, Sentence
from vnsg_viewer.extraction.text.sentences import sentence_spans
from vnsg_viewer.lexicon.languages.language import load_language


def document_of(text: str, code: str, published: Publication | None = None, tail: str = "") -> Document:
    """A document of one paragraph of body and, if given, a tail of page furniture."""
    language = load_language(code)
    whole = f"{text}\n\n{tail}" if tail else text
    limits = ((0, len(text), RegionKind.BODY), (len(whole) - len(tail), len(whole), RegionKind.RELATED))
    placed = [
        (start, end, number, region)
        for number, (first, last, region) in enumerate(limits)
        for start, end in sentence_spans(whole, first, last, language.text)
    ]
    sentences = tuple(
        Sentence(index, start, end, paragraph, region) for index, (start, end, paragraph, region) in enumerate(placed)
    )
    article = Article("a1", "a.txt", "", "utf-8", code, "", "", whole, published=published)
    return Document(article, language, CleanText(whole, array("I", range(len(whole) + 1))), sentences)
