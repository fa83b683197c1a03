# SPDX-License-Identifier: MIT
"""Where sentences end, and where they only seem to."""

import pytest

from vnsg_viewer.extraction.text.sentences import sentence_spans
from vnsg_viewer.lexicon.languages.language import load_language


def _sentences(text, language):
    words = load_language(language).text
    return [text[start:end] for start, end in sentence_spans(text, 0, len(text), words)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "M. Durand et MM. Petit et Grand ont reçu Mme Martin et S.E. Paul Noir, etc."),
        ("fr", "Le ministre K. Shanmugam a reçu le général J. Petit."),
        ("fr", "Il a cité la drogue, la traite..., créant ainsi des conditions favorables."),
        ("fr", "Le traitement des défis non traditionnels…."),
        ("fr", "« Nous signerons bientôt. », a déclaré le ministre."),
        ("en", "Sen. Lt. Gen. Tran met Mr. Lee, Dr. Tan and H.E. Anna White on Jan. 12 in Washington, D.C. for talks."),
        ("en", "President Joseph R. Biden, Jr. met the U.S. Secretary of State."),
        ("en", "The U.S. President signed Decree No. 12 at 3 p.m. Hanoi time."),
        ("en", "“We agreed to work together.” he said."),
        ("en", "1. The ministers signed an agreement."),
        ("vi", "GS.TS Nguyễn Văn A và PGS. Trần B tiếp TS. Lê C tại TP. Hồ Chí Minh."),
    ],
)
def test_one_sentence(language, text):
    assert _sentences(text, language) == [text]


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        ("fr", ["Il a reçu M. Durand.", "Ce dernier a salué l’accord.", "« Nous avançons », a-t-il dit."]),
        ("fr", ["Quand ?", "En mars !", "À Hanoï."]),
        ("en", ["He visited the U.S.", "The talks went well.", "“We agree.”", "They left."]),
        ("en", ["It took effect in 2018.", "2019 was better."]),
        ("vi", ["Hai bên đã hội đàm.", "Ông khẳng định ủng hộ.", "Đoàn đã về nước./."]),
    ],
)
def test_several_sentences(language, sentences):
    assert _sentences(" ".join(sentences), language) == sentences


def test_nothing_has_no_sentences():
    assert _sentences("   ", "en") == []
