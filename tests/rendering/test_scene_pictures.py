# SPDX-License-Identifier: MIT
import xml.etree.ElementTree as ET

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QImage
from widgets.timeline.timeline_parts import timeline

from samples import chronicle
from vnsg_viewer.domain.errors import UserError
from vnsg_viewer.rendering.pictures import FORMATS


@pytest.fixture
def view(qtbot):
    return timeline(qtbot, held=chronicle())


def test_a_png_is_twice_as_sharp_as_the_screen(view, tmp_path):
    view.save_picture(tmp_path / "Bản đồ.png", whole=False, title="Two ministers")
    image = QImage(str(tmp_path / "Bản đồ.png"))
    assert (image.width(), image.height()) == (2 * view.width(), 2 * view.height())
    assert image.text("Title") == "Two ministers"


def test_an_svg_holds_its_words(view, tmp_path):
    view.save_picture(tmp_path / "view.svg", whole=False, title="Two ministers")
    tree = ET.parse(tmp_path / "view.svg").getroot()  # noqa: S314  our own file
    texts = " ".join(node.text or "" for node in tree.iter() if node.tag.endswith("text"))
    assert "Visit of Trần Văn Bình" in texts
    assert "4 Mar 2024" in texts


def test_a_pdf_is_one_page_with_vietnamese_words_and_its_fonts(view, tmp_path):
    view.save_picture(tmp_path / "view.pdf", whole=False, title="Two ministers")
    reader = PdfReader(tmp_path / "view.pdf")
    (page,) = reader.pages
    assert "Visit of Trần Văn Bình" in " ".join(page.extract_text().split())
    assert float(page.mediabox.width) == pytest.approx(view.width() * 0.75, abs=1)
    assert reader.metadata.title == "Two ministers"


def test_the_whole_range_has_all_events_and_lanes(qtbot, tmp_path):
    view = timeline(qtbot, 200)
    view.look_at(view.viewport.zoomed(600, 50))
    scene = view.scene_for_picture(whole=True)
    assert scene.counts.outside == 0
    assert scene.height >= scene.content_height
    assert scene.height > view.height() or scene.content_height <= view.height()
    view.save_picture(tmp_path / "whole.png", whole=True)
    assert QImage(str(tmp_path / "whole.png")).height() == 2 * scene.height


@pytest.mark.parametrize("ending", FORMATS)
def test_a_folder_that_is_not_there_is_told(view, tmp_path, ending):
    with pytest.raises(UserError, match="cannot be written"):
        view.save_picture(tmp_path / "missing" / f"view{ending}", whole=False)


def test_other_formats_are_refused_with_advice(view, tmp_path):
    with pytest.raises(UserError, match=r"no picture format '\.bmp'.*\.png"):
        view.save_picture(tmp_path / "view.bmp", whole=False)
