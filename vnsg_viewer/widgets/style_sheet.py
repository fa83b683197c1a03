# SPDX-License-Identifier: MIT
"""The one style sheet: what a palette cannot say, in tokens of the theme."""

from string import Template

from vnsg_viewer.desktop.theme import TOKENS, Theme

_SHEET = Template("""
#header { background: $surface; border-bottom: 1px solid $line; }
#title { font-weight: bold; font-size: 11pt; }
#muted, #counts, #small, #hint { color: $ink_muted; }
#small, #doubtful, #faint { font-size: 9pt; }
#doubtful { color: $amber; }
#name { font-weight: bold; }
#hint { padding: 40px; }
#noticeTitle { font-size: 15pt; font-weight: bold; }
#trayHeading { border: 0; background: transparent; color: $ink; font-weight: bold; padding: 2px; }
#trayHeading:hover { color: $accent; }
#trayHeading:focus { border: 1px solid $focus; border-radius: 3px; }
#key { color: $accent; font-weight: bold; }
#rule { background: $line; }
#centre { background: $ground; }
#when { border: 0; background: transparent; text-align: left; padding: 0; font-size: 10.5pt; }
#when:hover { color: $accent; }
#when:disabled { color: $ink; }
#faint { color: $ink_faint; }
#filterPanel, #filterPanel > QWidget > QWidget, #eventPanel, #eventPanel QScrollArea > QWidget > QWidget,
#chips, #tray { background: $surface; }
#chips { background: $ground; }
#groupTitle { color: $ink_muted; font-weight: bold; font-size: 8pt; }
QScrollArea { background: $surface; border: 0; }
QSplitter::handle { background: $line; }
QLineEdit, QDateEdit, QComboBox {
  background: $surface; border: 1px solid $line; border-radius: 5px; padding: 3px 6px;
  selection-background-color: $accent; selection-color: $on_accent;
}
#search { background: $ground; padding: 4px 6px; }
QLineEdit:focus, QDateEdit:focus, QComboBox:focus { border: 1px solid $focus; }
#headerButton, #headerButton:disabled, #segment {
  background: $surface; border: 1px solid $line; border-radius: 5px; padding: 4px 10px;
}
#headerButton::menu-indicator { image: none; }
#headerButton:hover, #segment:hover { background: $ground; }
#headerButton:pressed { background: $accent_soft; }
#headerButton:focus, #segment:focus { border: 1px solid $focus; }
#segment { border-radius: 0; margin-left: -1px; }
#segment[place="first"] { border-top-left-radius: 5px; border-bottom-left-radius: 5px; margin-left: 0; }
#segment[place="last"] { border-top-right-radius: 5px; border-bottom-right-radius: 5px; }
#segment:checked { background: $accent_soft; color: $accent; font-weight: bold; }
#left { color: $ink_muted; padding-top: 2px; }
#link { border: 0; color: $ink_muted; background: transparent; padding: 1px 2px; text-align: left; }
#link:hover { color: $accent; text-decoration: underline; }
#link:focus { border: 1px solid $focus; border-radius: 3px; }
#chip { background: $accent_soft; color: $accent; border: 1px solid $accent_soft; border-radius: 10px;
  padding: 1px 9px; }
#chip:hover, #chip:focus { border-color: $accent; }
#primary { background: $accent; color: $on_accent; border: 1px solid $accent; border-radius: 5px; padding: 5px 14px; }
#primary:focus { border: 1px solid $ink; }
#eventTitle { font-size: 13pt; font-weight: bold; }
#doubt { color: $ink_muted; border: 0; border-left: 3px solid $line;
  padding-left: 8px; margin-left: 1px; font-size: 9pt; }
QTabBar#tabs { background: $surface; }
QTabBar#tabs::tab {
  background: transparent; color: $ink_muted; border: 0; border-bottom: 2px solid transparent;
  padding: 6px 1px; margin-right: 14px;
}
QTabBar#tabs::tab:selected { color: $ink; border-bottom: 2px solid $accent; }
QTabBar#tabs::tab:hover { color: $ink; }
QTabBar#tabs::tab:focus { color: $accent; }
#article { background: $surface; border: 0; }
QTableView { background: $surface; border: 0; gridline-color: $line; selection-background-color: $accent_soft;
  selection-color: $ink; alternate-background-color: $ground; }
QTableView::item { padding: 2px 6px; border-bottom: 1px solid $line; }
QHeaderView::section { background: $surface; color: $ink_muted; border: 0; border-bottom: 1px solid $line;
  padding: 5px 6px; font-weight: bold; }
QStatusBar { background: $surface; color: $ink_muted; border-top: 1px solid $line; font-size: 9pt; }
QStatusBar::item { border: 0; }
QStatusBar QLabel { color: $ink_muted; }
QMenuBar { background: $surface; border-bottom: 1px solid $line; }
QMenuBar::item { padding: 3px 9px; background: transparent; }
QMenuBar::item:selected { background: $accent_soft; color: $ink; }
QMenu { background: $raised; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 4px 22px 4px 26px; border-radius: 4px; }
QMenu::item:selected { background: $accent_soft; color: $ink; }
QMenu::item:disabled { color: $ink_faint; }
QMenu::separator { height: 1px; background: $line; margin: 4px 6px; }
QMenu::icon { padding-left: 8px; }
QToolTip { background: $raised; color: $ink; border: 1px solid $line; padding: 4px; }
QScrollBar:vertical { background: transparent; width: 9px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 9px; margin: 0; }
QScrollBar::handle { background: $line; border-radius: 3px; margin: 2px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: $ink_faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: $ground; border: 1px solid $line; border-radius: 3px; height: 8px; text-align: center; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
""")


def style_sheet(theme: Theme) -> str:
    """The style sheet of the main window in a theme."""
    return _SHEET.substitute({token: theme.hex(token) for token in TOKENS})
