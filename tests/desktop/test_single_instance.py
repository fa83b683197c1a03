# SPDX-License-Identifier: MIT
import threading

import pytest
from PySide6.QtNetwork import QLocalSocket

from vnsg_viewer.desktop.instance_socket import may_be_heard, server_name, socket_path
from vnsg_viewer.desktop.single_instance import Reception, hand_over

pytestmark = pytest.mark.usefixtures("qapp")


def test_nobody_answers_when_nobody_listens(tmp_path):
    assert not hand_over(tmp_path / "socket", ["a"], "")


def test_paths_and_token_arrive(qtbot, tmp_path):
    name = tmp_path / "socket"
    reception = Reception(name)
    assert reception.listen()
    with qtbot.waitSignal(reception.open_requested) as told:
        sender = threading.Thread(target=hand_over, args=(name, ["Hồ sơ/a", "b"], "token"))
        sender.start()
    sender.join()
    assert told.args == [["Hồ sơ/a", "b"], "token"]
    reception.close()


def test_a_dead_socket_is_replaced(tmp_path):
    name = tmp_path / "socket"
    name.write_bytes(b"")  # what a killed program leaves behind
    assert not hand_over(name, [], "")
    reception = Reception(name)
    assert reception.listen()
    reception.close()


def test_what_is_not_ours_is_ignored(qtbot, tmp_path):
    reception = Reception(tmp_path / "socket")
    reception.listen()
    stranger = QLocalSocket()
    stranger.connectToServer(str(tmp_path / "socket"))
    with qtbot.assertNotEmitted(reception.open_requested, wait=100):
        stranger.write(b"hello\n")
        stranger.flush()
    reception.close()


def test_the_socket_is_private_to_the_person(tmp_path):
    assert socket_path({"XDG_RUNTIME_DIR": str(tmp_path)}).parent == tmp_path
    assert "ann" in socket_path({"USER": "ann"}).name
    assert "ann" in socket_path({"XDG_RUNTIME_DIR": "/no/such", "USER": "ann"}).name


def test_on_windows_a_pipe_has_a_bare_name_and_is_always_asked(tmp_path):
    place = tmp_path / "vnsg.socket"
    assert (server_name(place, "linux"), server_name(place, "win32")) == (str(place), "vnsg.socket")
    assert not may_be_heard(place, "linux")
    assert may_be_heard(place, "win32")
