# SPDX-License-Identifier: MIT
"""French constructions: several office holders, infinitives after "avant de", assurances, and importance of nouns."""

import pytest

from marked_sentences import told


@pytest.mark.parametrize(
    ("sentence", "modality"),
    [
        ("Les trois ministres ont décidé d'ouvrir une école.", "agreed"),
        ("Les trois pays ont convenu d'ouvrir une école.", "agreed"),
        ("Les deux chefs d'État ont convenu d'ouvrir une école.", "agreed"),
        ("Les chefs de la diplomatie ont convenu d'ouvrir une école.", "agreed"),
        ("Elles sont convenues d'ouvrir une école.", "agreed"),
        ("[Ils=*] ont consenti à ouvrir une école.", "agreed"),
        ("[Les deux parties=*] sont parvenues à un consensus sur les quotas.", "agreed"),
        ("[Ils=*] ont aussi arrêté une position commune sur les quotas.", "agreed"),
        ("Nos gouvernements mèneront ensemble des patrouilles.", "agreed"),
        ("Les deux hommes entendent ouvrir une école d'ici à 2031.", "pledged"),
        ("[Les deux présidents=*] ont renouvelé leur volonté d'en finir avec la fraude.", "affirmed_support"),
    ],
)
def test_both_sides(sentence, modality):
    assert told("fr", sentence) == [(modality, "both")]


@pytest.mark.parametrize(
    ("sentence", "modalities"),
    [
        ("[Mme Tan=tan] l'a assuré de sa volonté de renforcer la coopération.", ["affirmed_support"]),
        ("[Mme Tan=tan] a souligné le soutien de Singapour au Vietnam.", ["affirmed_support"]),
        ("[Mme Tan=tan] a souligné l'importance de la coopération maritime.", ["stressed"]),
        ("[Mme Tan=tan] a insisté sur l'importance de la lutte contre la fraude.", ["stressed"]),
        ("[Mme Tan=tan] l'a félicité avant d'émettre le souhait que les échanges reprennent.", ["wished"]),
        (
            "[Mme Tan=tan] a affirmé le soutien de son pays au port, avant d'inviter [M. Binh=binh] à le visiter.",
            ["affirmed_support", "invited"],
        ),
    ],
)
def test_one_side(sentence, modalities):
    assert told("fr", sentence) == [(modality, "tan") for modality in modalities]


def test_what_people_will_not_fail_to_discuss_is_no_promise():
    assert told("fr", "Les représentants des [deux pays=*] ne manqueront pas d'aborder le climat.") == []


@pytest.mark.parametrize(
    "sentence",
    ["Aussi, ont-ils convenu d'ouvrir une école.", "Ainsi sont-ils convenus d'ouvrir une école."],
)
def test_the_subject_may_stand_behind_the_auxiliary(sentence):
    assert told("fr", sentence) == [("agreed", "both")]


def test_that_cooperation_matters_is_no_commitment_where_both_say_it():
    assert told("fr", "[Les ministres=*] ont souligné l'importance de la coopération maritime.") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "[Mme Tan=tan] a réitéré la volonté de tout un peuple de vivre libre.",
        "[Mme Tan=tan] a demandé à [M. Binh=binh] de transmettre ses chaleureuses salutations au roi.",
        "[Mme Tan=tan] a appelé hier [M. Binh=binh] pour le féliciter à l'occasion de son élection.",
        "[M. Binh=binh] a dit que les échanges avec [le Vietnam=#VNM] enregistreront un saut.",
    ],
)
def test_the_will_of_a_people_greetings_calls_and_forecasts_commit_nobody(sentence):
    assert told("fr", sentence) == []
