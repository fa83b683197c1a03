# SPDX-License-Identifier: MIT
"""A reader's own gazetteer files: added on top, and complained about with file and line."""

import pytest

from vnsg_viewer.domain.errors import UserError
from vnsg_viewer.domain.timespan import Precision
from vnsg_viewer.lexicon.gazetteer.gazetteer import load_gazetteer

OWN = """\
organisations:
- id: zz-harbour
  country: SGP
  kind: agency
  names: {en: Harbour Watch}
people:
- name: Ludmila Ferrante
  country: SGP
  memberships:
  - {post: director, organisation: zz-harbour, start: 2019-02, end: 2021, source: her own notes}
- id: to-lam
  name: Tô Lâm
  country: VNM
"""


def write(folder, text):
    path = folder / "own.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_own_entries_are_added_and_replace_ours(tmp_path):
    write(tmp_path, OWN)
    gazetteer = load_gazetteer(tmp_path)
    person = gazetteer.person("ludmila-ferrante")
    period = person.memberships[0].period
    assert (str(period.earliest), str(period.latest), period.precision) == ("2019-02-01", "2021-12-31", Precision.RANGE)
    assert gazetteer.person("to-lam").memberships == ()
    assert gazetteer.person("k-shanmugam") is not None


def test_one_file_will_do_and_milestones_are_for_others(tmp_path):
    path = write(tmp_path, OWN + "milestones:\n- anything\n")
    assert load_gazetteer(path).organisation("zz-harbour").name("fr") == "Harbour Watch"


FAULTS = [
    ("people:\n- country: SGP\n", 2, "'name' is missing"),
    ("people:\n- name: A B\n- name: C D\n  memberships: [{post: minister}]\n", 3, "'organisation' is missing"),
    ("people:\n- name: A B\n  memberships: [{post: minister, organisation: vn-mps, start: soon}]\n", 2, "soon"),
    ("people:\n- name: A B\n  memberships: [{post: minister, organisation: vn-mps, start: 1-2-3-4}]\n", 2, "no date"),
    ("people:\n- name: A B\n  memberships: [{post: jester, organisation: vn-mps}]\n", 2, "'jester' is no post"),
    ("people:\n- name: A B\n  memberships: [{post: minister, organisation: zz-x}]\n", 2, "'zz-x' is no organisation"),
    (
        "people:\n- name: A B\n  memberships: [{post: minister, organization: vn-mps}]\n",
        2,
        "unknown key 'organization'",
    ),
    ("places:\n- {name: Port Ash, nation: SGP}\n", 2, "unknown key 'nation'"),
    ("persons:\n- name: A B\n", 2, "unknown section 'persons'"),
    ("- name: A B\n", 1, "mapping of sections"),
    ("people: [\n", 2, "not valid YAML"),
]


@pytest.mark.parametrize(("text", "line", "message"), FAULTS)
def test_faults_are_told_with_file_and_line(tmp_path, text, line, message):
    path = write(tmp_path, text)
    with pytest.raises(UserError, match=message) as caught:
        load_gazetteer(tmp_path)
    assert (caught.value.path, caught.value.line) == (path, line)


def test_an_empty_file_adds_nothing(tmp_path):
    write(tmp_path, "")
    assert load_gazetteer(tmp_path).people.keys() == load_gazetteer().people.keys()
