# SPDX-License-Identifier: MIT
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics, QIcon, QRawFont

from vnsg_viewer.desktop.fonts import (
    INTERFACE_FACES,
    READING_FACES,
    SANS,
    SERIF,
    add_faces,
    interface_font,
    reading_font,
)
from vnsg_viewer.desktop.icons import application_icon, icon
from vnsg_viewer.desktop.theme import load_theme
from vnsg_viewer.resources import resource
from vnsg_viewer.widgets.window.actions import ACTIONS

LETTERS = (
    "AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXYạảãàáâậầấẩẫăắằặẳẵđẹẻẽèéêếềểễệịỉĩìíọỏõòóôốồổỗộơớờởỡợụủũùúưứừửữựỵỷỹỳý"
    "éèêëàâçîïôûùœæ×–—…“”‘’•·"
)
SIGNS_USED = "✕→↔−▾←↑↓"

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("name", sorted(path.stem for path in resource("icons").glob("*.svg")))
def test_every_icon_draws_something_in_the_colour_of_the_theme(name):
    theme = load_theme("light")
    image = icon(name, theme, "accent").pixmap(QSize(24, 24)).toImage()
    colours = {image.pixelColor(x, y).name() for x in range(24) for y in range(24) if image.pixelColor(x, y).alpha()}
    assert colours
    if name != "vnsg-viewer":
        assert theme.hex("accent") in colours


def test_a_disabled_icon_is_paler():
    theme = load_theme("light")
    made = icon("print", theme, "ink")
    assert made.pixmap(QSize(24, 24)).toImage() != made.pixmap(QSize(24, 24), QIcon.Mode.Disabled).toImage()


def test_every_icon_named_in_the_table_of_actions_exists():
    for row in ACTIONS:
        assert not row.icon or resource("icons", f"{row.icon}.svg").is_file(), row.icon


def test_the_program_has_an_icon():
    assert not application_icon().pixmap(64, 64).isNull()


@pytest.mark.parametrize("name", [*INTERFACE_FACES, *READING_FACES])
def test_no_face_is_larger_than_it_need_be(name):
    assert resource("fonts", name).stat().st_size < 260_000


@pytest.mark.parametrize("name", ["NotoSans-Regular", "NotoSans-Bold", "NotoSans-Italic", "NotoSerif-Regular"])
def test_each_face_has_the_letters_of_three_languages(name):
    face = QRawFont(str(resource("fonts", f"{name}.ttf")), 12)
    assert not [letter for letter in LETTERS if not face.supportsCharacter(ord(letter))]


def test_the_signs_of_the_interface_are_bundled():
    faces = [QRawFont(str(resource("fonts", name)), 12) for name in (*INTERFACE_FACES, *READING_FACES)]
    assert not [sign for sign in SIGNS_USED if not any(face.supportsCharacter(ord(sign)) for face in faces)]


def test_the_bundled_fonts_are_the_ones_used():
    add_faces((*INTERFACE_FACES, *READING_FACES))
    assert QFontMetrics(interface_font()).horizontalAdvance("ế") > 0
    assert interface_font().family() == SANS
    assert reading_font().family() == SERIF
    with pytest.raises(FileNotFoundError):
        add_faces(("Missing.ttf",))
