# SPDX-License-Identifier: MIT
"""The reports of an event to read: one tab per article, each with its marks."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTabBar, QWidget

from vnsg_viewer.desktop.theme import Theme
from vnsg_viewer.domain.article import Article, Evidence
from vnsg_viewer.qtmodels.article_marks import Mark
from vnsg_viewer.qtmodels.navigation import Navigation
from vnsg_viewer.widgets.event.article_view import ArticleView
from vnsg_viewer.widgets.parts import column


class ReportReader(QWidget):
    """Told which articles to offer and which evidence to show in them."""

    mark_chosen = Signal(Mark)

    def __init__(self, navigation: Navigation, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._navigation = navigation
        self._articles: tuple[Article, ...] = ()
        self._colours: Mapping[str, str] = {}
        self._evidence: tuple[Evidence, ...] = ()
        self.tabs = QTabBar(self)
        self.tabs.setObjectName("tabs")
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.tabs.setAccessibleName(self.tr("Reports"))
        self.tabs.currentChanged.connect(self._on_tabs_current_changed)
        self.article_view = ArticleView(navigation, theme, self)
        self.article_view.mark_chosen.connect(self.mark_chosen)
        parts = column(self)
        bar = column(margins=(16, 0, 16, 0))
        bar.addWidget(self.tabs)
        parts.addLayout(bar)
        parts.addWidget(self.article_view, 1)

    def show_articles(self, articles: tuple[Article, ...], colours: Mapping[str, str]) -> None:
        """Offer these articles."""
        self._colours = colours
        if articles != self._articles:
            self._articles = articles
            self.tabs.blockSignals(True)  # noqa: FBT003  Qt's signature
            while self.tabs.count():
                self.tabs.removeTab(0)
            for article in articles:
                number = self.tabs.addTab(f"{article.source or article.path} · {article.language}")
                self.tabs.setTabToolTip(number, article.path)
            self.tabs.blockSignals(False)  # noqa: FBT003
            self.tabs.setVisible(len(articles) > 1)
        self._show_current()

    def show_article(self, article_id: str) -> None:
        """Turn to one of the articles offered."""
        number = next((n for n, article in enumerate(self._articles) if article.id == article_id), -1)
        if number >= 0:
            self.tabs.setCurrentIndex(number)

    def show_evidence(self, evidence: tuple[Evidence, ...]) -> None:
        """Mark the words behind a fact, in the article shown if they stand there, else in the first that has them."""
        self._evidence = evidence
        here = self.article_view.article
        homes = [e.article_id for e in evidence]
        if homes and (here is None or here.id not in homes):
            self.show_article(homes[0])
        self._choose()

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.article_view.set_theme(theme)

    def _on_tabs_current_changed(self) -> None:
        self._show_current()
        self._choose()

    def _show_current(self) -> None:
        number = self.tabs.currentIndex()
        if 0 <= number < len(self._articles):
            article = self._articles[number]
            self.article_view.show_article(article, self._navigation.marks.of(article.id), self._colours)

    def _choose(self) -> None:
        here = self.article_view.article
        spans = {(e.start, e.end) for e in self._evidence if here is not None and e.article_id == here.id}
        marks = self._navigation.marks.of(here.id) if here is not None else ()
        self.article_view.choose(tuple({(m.start, m.end): m for m in marks if (m.start, m.end) in spans}.values()))
