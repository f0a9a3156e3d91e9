"""A photograph of a gift: chosen from a file, made small, kept as a JPEG in base64."""

from __future__ import annotations

import base64
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPainter, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from planner.ui.parts.button import Button
from planner.ui.theme.look import Look

LONGEST_SIDE = 640
"""Pixels: enough to tell one scroll from another, and small in a visit file."""
MOST_PIXELS = 100_000_000
_QUALITY = 80


def photo_of_file(path: Path) -> str | None:
    """The picture in a file as a small JPEG in base64; None where it is no picture, or far too large a one."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    reader.setDecideFormatFromContent(True)
    size = reader.size()
    if size.isValid() and size.width() * size.height() > MOST_PIXELS:
        return None
    if size.isValid() and max(size.width(), size.height()) > LONGEST_SIDE:
        reader.setScaledSize(size.scaled(QSize(LONGEST_SIDE, LONGEST_SIDE), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        return None
    plain = QImage(image.size(), QImage.Format.Format_RGB32)
    plain.fill(Qt.GlobalColor.white)  # what a PNG leaves clear would be black in a JPEG
    with QPainter(plain) as painter:
        painter.drawImage(0, 0, image)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    plain.save(buffer, "JPEG", _QUALITY)  # type: ignore[call-overload]  # because stubs want bytes for the format
    return base64.b64encode(bytes(data.data())).decode("ascii")


class PhotoBox(QWidget):
    """`chosen(base64)` is said for a new picture, "" where it is taken away; `faulty(text)` where it is none."""

    chosen = Signal(str)
    faulty = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.picture = QLabel()
        self.picture.setAccessibleName(self.tr("Photograph of the gift"))
        self.choose = Button(look, self.tr("Choose a photograph…"), style="small")
        self.choose.setObjectName("choose-photo")
        self.drop = Button(look, self.tr("Take it away"), style="link")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.choose)
        row.addWidget(self.drop)
        row.addStretch(1)
        column.addWidget(self.picture)
        column.addLayout(row)
        self.choose.clicked.connect(self._ask)
        self.drop.clicked.connect(lambda: self.chosen.emit(""))

    def show_photo(self, photo: str | None) -> None:
        """Shows a picture in base64; what cannot be read is kept and not shown."""
        pixels = QPixmap()
        if photo:
            pixels.loadFromData(QByteArray.fromBase64(photo.encode("ascii", "ignore")))
        self.picture.setVisible(not pixels.isNull())
        if not pixels.isNull():
            self.picture.setPixmap(
                pixels.scaled(
                    QSize(324, 180), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
                )
            )
        self.drop.setVisible(bool(photo))

    def take(self, path: Path) -> None:
        """Takes the picture in a file."""
        photo = photo_of_file(path)
        if photo is None:
            sentence = self.tr("{file} is no picture that can be read, or it is far too large. Choose a JPEG or PNG.")
            self.faulty.emit(sentence.format(file=path.name))
        else:
            self.chosen.emit(photo)

    def _ask(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Photograph of the gift"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Pictures (*.jpg *.jpeg *.png *.bmp *.webp)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.take(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
