# SPDX-License-Identifier: MIT
"""A real print queue: a private CUPS on a socket of its own receives a job from the real print dialog."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pypdf
import pytest

_PLACES = os.pathsep.join((os.environ.get("PATH", ""), "/usr/sbin", "/sbin"))
CUPSD, LPADMIN = (shutil.which(name, path=_PLACES) for name in ("cupsd", "lpadmin"))
PROJECT = Path(__file__).parents[2]
PATIENCE_S = 20

FILES = """ServerRoot {0}
RequestRoot {0}/spool
CacheDir {0}/cache
StateDir {0}/state
TempDir {0}/tmp
AccessLog {0}/access
ErrorLog {0}/error
PageLog {0}/page
FileDevice Yes
"""
SETTINGS = """Listen {0}/socket
Browsing Off
WebInterface No
PreserveJobFiles Yes
<Location />
Order allow,deny
Allow all
</Location>
<Policy default>
<Limit All>
AuthType None
Order allow,deny
Allow all
</Limit>
</Policy>
"""
PROGRAM = """
import sys
sys.path[:0] = sys.argv[1:3]
from PySide6.QtCore import QTimer
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from samples import chronicle
from vnsg_viewer.desktop.fonts import INTERFACE_FACES, READING_FACES, add_faces
from vnsg_viewer.export.exporter import Selection
from vnsg_viewer.lexicon.wording.wording import load_wording
from vnsg_viewer.widgets.printing import print_summary

application = QApplication(sys.argv[:1])
add_faces((*INTERFACE_FACES, *READING_FACES))
window = QWidget()
window.show()

def accept():
    dialog = application.activeModalWidget()
    if not isinstance(dialog, QPrintDialog):
        QTimer.singleShot(50, accept)
        return
    printers = dialog.findChild(QComboBox, "printers")
    printers.setCurrentIndex(printers.findText("paper"))
    dialog.accept()

QTimer.singleShot(50, accept)
print_summary(Selection.of_all(chronicle(), load_wording("vi")), window)
"""


def _wait_for(found):
    end = time.monotonic() + PATIENCE_S
    while not (result := found()):
        assert time.monotonic() < end, "the print queue does not answer"
        time.sleep(0.05)
    return result


@pytest.fixture
def queue(tmp_path):
    """The folder of a CUPS that has one printer, called paper, and keeps what it is sent."""
    for name in ("spool", "cache", "state", "tmp"):
        (tmp_path / name).mkdir()
    (tmp_path / "files.conf").write_text(FILES.format(tmp_path))
    (tmp_path / "cupsd.conf").write_text(SETTINGS.format(tmp_path))
    command = [CUPSD, "-f", "-c", str(tmp_path / "cupsd.conf"), "-s", str(tmp_path / "files.conf")]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as daemon:
        try:
            _wait_for((tmp_path / "socket").exists)
            adding = [LPADMIN, "-h", str(tmp_path / "socket"), "-p", "paper", "-E", "-v", "file:/dev/null", "-m", "raw"]
            subprocess.run(adding, check=True, stderr=subprocess.DEVNULL)
            yield tmp_path
        finally:
            daemon.terminate()


@pytest.mark.skipif(not (CUPSD and LPADMIN), reason="no cupsd here (Debian: cups-daemon, cups-client)")
def test_a_print_queue_gets_the_pages_from_the_print_dialog(queue):
    surroundings = os.environ | {"CUPS_SERVER": str(queue / "socket"), "QT_QPA_PLATFORM": "offscreen"}
    program = [sys.executable, "-c", PROGRAM, str(PROJECT), str(PROJECT / "tests")]
    subprocess.run(program, check=True, env=surroundings, timeout=PATIENCE_S)
    (job,) = _wait_for(lambda: list((queue / "spool").glob("d*")))
    text = "".join("".join(page.extract_text().split()) for page in pypdf.PdfReader(job).pages)
    assert "TrầnVănBình" in text
    assert "Trang1/1" in text
