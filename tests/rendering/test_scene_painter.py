# SPDX-License-Identifier: MIT
import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter

from pictures import picture, whole
from vnsg_viewer.desktop.fonts import INTERFACE_FACES, add_faces, interface_font
from vnsg_viewer.desktop.theme import EVENT_COLOURS, load_theme, theme_names
from vnsg_viewer.domain.event import EventType
from vnsg_viewer.lexicon.colours import event_type_colour
from vnsg_viewer.rendering.arrays import draw_fragments, draw_rectangles
from vnsg_viewer.rendering.scene_painter import _pair_within, paint
from vnsg_viewer.rendering.style import Style, draw_dot, fonts_from
from vnsg_viewer.timeline.scene import AXIS_HEIGHT, Box, Doubt, Form, Item, Scene
from vnsg_viewer.timeline.texts import Face

COLOURS = tuple(event_type_colour(kind) for kind in EventType)


@pytest.fixture
def style(qapp):
    assert qapp
    add_faces(INTERFACE_FACES)
    return Style(load_theme("light"), fonts_from(interface_font()), COLOURS)


def painted(scene: Scene, style: Style, **options) -> QImage:
    image = QImage(scene.width, scene.height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint(scene, painter, style, **options)
    painter.end()
    return image


def pixels(image: QImage) -> np.ndarray:
    return np.frombuffer(image.constBits(), dtype=np.uint8).reshape(image.height(), image.width(), 4)[:, :, :3]


@pytest.mark.parametrize("name", theme_names())
@pytest.mark.parametrize("size", [0, 5, 60, 900, 5000])
@pytest.mark.usefixtures("qapp")
def test_every_theme_paints_every_density(name, size):
    style = Style(load_theme(name), fonts_from(interface_font()), COLOURS)
    shown = picture(size, lanes=3)
    image = painted(shown.scene(whole(shown)), style)
    assert len(np.unique(pixels(image)[::5, ::3].reshape(-1, 3), axis=0)) > (20 if size else 1)


def test_an_empty_scene_is_ground_and_axis(style):
    image = painted(Scene(300, 200), style)
    assert image.pixelColor(150, 150) == style.ink["ground"]
    assert image.pixelColor(150, 10) == style.ink["surface"]


def test_the_same_scene_is_painted_the_same(style):
    shown = picture(300, lanes=3)
    scene = shown.scene(whole(shown))
    assert painted(scene, style) == painted(scene, style)


def test_panning_moves_pixels_rigidly(style):
    shown = picture(5000, lanes=2)
    view = whole(shown).zoomed(600, 3)
    before = painted(shown.scene(view), style)
    panned = view.panned(40)
    assert panned.offset - view.offset == 40
    after = painted(shown.scene(panned), style)
    body = slice(AXIS_HEIGHT + 24 + 2, AXIS_HEIGHT + 100)
    assert np.array_equal(pixels(before)[body, 440:1000], pixels(after)[body, 400:960])


def test_beyond_the_data_the_ground_is_shaded(style):
    shown = picture(60, lanes=1)
    view = whole(shown).zoomed(600, 0.2)
    image = painted(shown.scene(view), style)
    assert image.pixelColor(3, 790) == style.ink["shade"]
    assert image.pixelColor(view.x_of(shown.columns.extent.start) + 3, 790) == style.ink["ground"]


def test_the_selected_event_has_a_ring(style):
    shown = picture(60, lanes=1)
    scene = shown.scene(whole(shown))
    item = next(one for one in scene.items if one.form is not Form.THIN)
    ringed = shown.scene(whole(shown), selected=item.position)
    x, y = item.box.x + item.box.width // 2, item.box.y - 3
    focus = style.ink["focus"]
    found = painted(ringed, style).pixelColor(x, y)
    assert abs(found.red() - focus.red()) + abs(found.blue() - focus.blue()) < 90
    assert painted(scene, style).pixelColor(x, y) != found


def test_a_selected_dot_has_a_ring(style):
    shown = picture(900, lanes=1)
    view = whole(shown).zoomed(600, 3)
    dots = shown.scene(view).dots
    position = int(dots.position[len(dots.x) // 2])
    assert painted(shown.scene(view, selected=position), style) != painted(shown.scene(view), style)


def test_dimmed_events_are_fainter(style):
    shown = picture(60, lanes=1)
    bright = pixels(painted(shown.scene(whole(shown)), style)).astype(int)
    shown.show(0, hide=False)
    faint = pixels(painted(shown.scene(whole(shown)), style)).astype(int)
    body = slice(AXIS_HEIGHT, None)
    assert (255 - faint[body]).sum() < (255 - bright[body]).sum()


def test_dots_stand_where_the_scene_says(style):
    shown = picture(900, lanes=1)
    scene = shown.scene(whole(shown).zoomed(600, 3))
    image = painted(scene, style)
    certain = np.flatnonzero((scene.dots.doubt & (Doubt.INFERRED | Doubt.PROBABLE)) == 0)
    inside = [k for k in certain.tolist() if 0 < scene.dots.x[k] < scene.width and scene.dots.y[k] < scene.height]
    assert inside
    for k in inside[:20]:
        expected = style.of_type(int(scene.dots.type[k]))
        assert image.pixelColor(int(scene.dots.x[k]), int(scene.dots.y[k])) == expected


def test_vector_devices_get_the_same_dots(style):
    shown = picture(900, lanes=1)
    scene = shown.scene(whole(shown).zoomed(600, 3))
    raster, vector = (pixels(painted(scene, style, vector=v)).astype(int) for v in (False, True))
    assert np.abs(raster - vector).mean() < 1.0


def test_sharp_screens_get_sharp_dots(style):
    shown = picture(900, lanes=1)
    scene = shown.scene(whole(shown).zoomed(600, 3))
    image = QImage(scene.width * 2, scene.height * 2, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(2.0)
    painter = QPainter(image)
    paint(scene, painter, style)
    painter.end()
    k = next(
        k for k in range(len(scene.dots.x)) if not scene.dots.doubt[k] & Doubt.INFERRED and 0 < scene.dots.x[k] < 1000
    )
    colour = image.pixelColor(int(scene.dots.x[k]) * 2, int(scene.dots.y[k]) * 2)
    assert colour == style.of_type(int(scene.dots.type[k]))


def test_the_focus_is_shown_when_asked(style):
    scene = Scene(300, 200)
    assert painted(scene, style, focused=True) != painted(scene, style)


def test_arrays_that_do_not_fit_are_refused(style):
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    with pytest.raises(ValueError, match="four doubles"):
        draw_rectangles(painter, np.zeros((2, 3)))
    with pytest.raises(ValueError, match="ten doubles"):
        draw_fragments(painter, np.zeros((2, 10), dtype=np.float32), style.dots(1.0))
    painter.end()


def test_few_texts_are_kept(style, monkeypatch):
    monkeypatch.setattr("vnsg_viewer.rendering.style._MOST_TEXTS", 3)
    first = style.text("one", Face.BODY)
    assert style.text("one", Face.BODY) is first
    for word in ("two", "three", "four"):
        style.text(word, Face.BODY)
    assert style.text("one", Face.BODY) is not first


def test_sure_dots_are_full_and_unsure_ones_hollow(style):
    for token in EVENT_COLOURS:
        centres = []
        for hollow in (False, True):
            image = QImage(16, 16, QImage.Format.Format_RGB32)
            image.fill(0)
            painter = QPainter(image)
            draw_dot(painter, QPointF(8, 8), style, token, hollow=hollow)
            painter.end()
            centres.append(image.pixelColor(8, 8))
        assert centres == [style.ink[token], style.ink["surface"]]


def test_the_line_to_a_visit_does_not_cross_what_stands_between(style):
    def item(position: int, y: int, **others) -> Item:
        return Item(position, 0, Form.TITLE, Box(50, y, 100, 18), 50, 52, 0, Doubt(0), "", (), "", **others)

    between, hanging = item(0, 120), item(1, 160, hangs_from=100)
    alone = pixels(painted(Scene(300, 200, items=(hanging,)), style)).astype(int)
    both = pixels(painted(Scene(300, 200, items=(between, hanging)), style)).astype(int)
    ground = np.array(style.ink["ground"].getRgb()[2::-1])
    x, middle = 54, slice(121, 124)  # above the dot of what stands between
    assert (abs(alone[middle, x - 1 : x + 2] - ground).sum(axis=2) > 20).any()
    assert not (abs(both[middle, x - 1 : x + 2] - ground).sum(axis=2) > 20).any()
    assert (abs(both[102:118, x - 1 : x + 2] - ground).sum(axis=2) > 20).any()


def test_of_a_pair_both_names_are_read(style):
    long, short = "Ministry of Communications and Information", "Ministry of Law"
    metrics = style.fonts.metrics[Face.TITLE]
    whole = f"{long} ↔ {short}"
    assert _pair_within(whole, metrics.horizontalAdvance(whole), style) == whole
    cut = _pair_within(whole, 300, style)
    assert cut.endswith(f"… ↔ {short}")
    assert metrics.horizontalAdvance(cut) <= 300
    both = _pair_within(f"{long} ↔ {long}", 300, style)
    assert both.count("…") == 2
