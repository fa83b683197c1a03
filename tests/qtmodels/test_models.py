# SPDX-License-Identifier: MIT
import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from samples import chronicle
from vnsg_viewer.domain.criteria import Criteria, Facet
from vnsg_viewer.domain.facets import facet_index
from vnsg_viewer.lexicon.wording.wording import load_wording
from vnsg_viewer.qtmodels import commitment_model, event_model
from vnsg_viewer.qtmodels.commitment_model import CommitmentModel
from vnsg_viewer.qtmodels.event_model import EventModel
from vnsg_viewer.qtmodels.navigation import Navigation
from vnsg_viewer.qtmodels.problem_model import ProblemModel


@pytest.fixture
def navigation(qapp):  # noqa: ARG001  models need an application
    made = Navigation()
    made.open(chronicle(), facet_index(chronicle()), load_wording("en"))
    return made


def column(model, number):
    return [model.index(row, number).data() for row in range(model.rowCount())]


def headings(model):
    return [model.headerData(k, Qt.Orientation.Horizontal) for k in range(model.columnCount())]


@pytest.fixture(params=["events", "commitments", "problems"])
def model(request, navigation):
    return {
        "events": lambda: EventModel(navigation),
        "commitments": lambda: CommitmentModel(navigation),
        "problems": lambda: ProblemModel(chronicle().problems, navigation.wording),
    }[request.param]()


def test_the_model_keeps_the_rules_of_models_while_filtered_and_sorted(navigation, model):
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for number in range(model.columnCount()):
        model.sort(number, Qt.SortOrder.DescendingOrder)
    navigation.toggle(Facet.OFFICIAL, "tan")
    navigation.filter(Criteria(text="nothing has this"))
    navigation.clear_filter()
    assert all(headings(model))
    assert model.data(QModelIndex()) is None
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.rowCount(model.index(0, 0)) == model.columnCount(model.index(0, 0)) == 0
    assert model.data(model.index(0, 0), Qt.ItemDataRole.DecorationRole) is None


def test_events_are_listed_as_they_are_known(navigation):
    model = EventModel(navigation)
    assert column(model, event_model.DATE) == ["3–5 Mar 2024", "4 Mar 2024", "10 June, year unknown"]
    assert column(model, event_model.PARTICIPANTS)[1] == "Trần Văn Bình, Lena Tan"
    assert column(model, event_model.COMMITMENTS) == ["0", "2", "1"]
    why = model.index(0, event_model.DATE).data(Qt.ItemDataRole.ToolTipRole)
    assert "year inferred" in why
    assert "minister since 2023" in why
    assert model.index(1, 0).data(Qt.ItemDataRole.UserRole) == "t"


def test_a_model_asleep_follows_when_it_wakes(navigation):
    model = EventModel(navigation)
    model.set_awake(awake=False)
    navigation.toggle(Facet.OFFICIAL, "tan")
    assert model.rowCount() == 3
    model.set_awake(awake=True)
    assert model.rowCount() == 2


def test_events_follow_the_filter_and_keep_their_order(navigation):
    model = EventModel(navigation)
    model.sort(event_model.TITLE, Qt.SortOrder.DescendingOrder)
    assert column(model, event_model.TITLE) == ["Visit of Trần Văn Bình", "Talks", "Signing"]
    navigation.toggle(Facet.OFFICIAL, "tan")
    assert column(model, event_model.TITLE) == ["Talks", "Signing"]
    assert (model.row_of("s"), model.row_of("v")) == (1, -1)
    model.sort(event_model.COMMITMENTS)
    assert column(model, event_model.COMMITMENTS) == ["1", "2"]


def test_commitments_sort_by_strength_and_follow_the_filter(navigation):
    model = CommitmentModel(navigation)
    assert column(model, commitment_model.CONTENT)[0] == "an agreement on extradition"
    model.sort(commitment_model.KIND)
    assert column(model, commitment_model.KIND) == ["Signed", "Pledged", "Proposed"]
    assert column(model, commitment_model.BY)[1:] == ["Lena Tan", "Trần Văn Bình"]
    navigation.toggle(Facet.TOPIC, "training")
    assert [model.commitment(row).id for row in range(model.rowCount())] == ["c2"]
    assert (model.row_of("c2"), model.row_of("c1")) == (0, -1)
    model.sort(commitment_model.TOPICS, Qt.SortOrder.DescendingOrder)
    assert model.index(0, 0).data(Qt.ItemDataRole.UserRole) == "c2"


def test_problems_are_listed_with_file_kind_and_message_and_can_be_copied(navigation):
    model = ProblemModel(chronicle().problems, navigation.wording)
    assert [model.index(0, k).data() for k in range(3)] == ["three.pdf", "Cannot be read", "no text in it"]
    assert model.as_text() == "three.pdf\tCannot be read\tno text in it"
