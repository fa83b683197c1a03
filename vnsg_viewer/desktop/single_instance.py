# SPDX-License-Identifier: MIT
"""One program per person: a second start hands its paths to the first, which comes to the front."""

import json
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from vnsg_viewer.desktop.instance_socket import server_name

_WAIT_MS = 500


def hand_over(name: Path, paths: list[str], token: str) -> bool:
    """Give paths and activation token to a running program; False when none answers."""
    socket = QLocalSocket()
    socket.connectToServer(server_name(name))
    if not socket.waitForConnected(_WAIT_MS):
        return False
    socket.write(json.dumps({"paths": paths, "token": token}).encode() + b"\n")
    delivered = socket.waitForBytesWritten(_WAIT_MS)
    socket.disconnectFromServer()
    return delivered


class Reception(QObject):
    """The first program's ear."""

    open_requested = Signal(list, str)

    def __init__(self, name: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_server_new_connection)

    def listen(self) -> bool:
        """Begin to listen; to be called only after `hand_over` found nobody, for it removes a dead socket."""
        name = server_name(self._name)
        if self._server.listen(name):
            return True
        QLocalServer.removeServer(name)
        return self._server.listen(name)

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _on_server_new_connection(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.readyRead.connect(self._on_socket_ready_read)
            socket.disconnected.connect(socket.deleteLater)
            self._read(socket)

    def _on_socket_ready_read(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        while socket.canReadLine():
            try:
                message = json.loads(bytes(socket.readLine().data()))
                paths, token = [str(path) for path in message["paths"]], str(message["token"])
            except (ValueError, KeyError, TypeError):
                socket.abort()  # not one of ours
                return
            self.open_requested.emit(paths, token)
