"""How well the picture came back, in a few quiet words; what they mean is told on hover."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from studio.ui.tabs.pictures.figures import Figures
from studio.ui.widgets.labels import label


class FiguresLine(QWidget):
    """PSNR, SSIM and KL, those that were measured."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self.labels: dict[str, QLabel] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for name, help_text in self._helps().items():
            made = label("", "small", self)
            made.setToolTip(help_text)
            self.labels[name] = made
            row.addWidget(made)
        self.show_figures(Figures())

    def show_figures(self, figures: Figures) -> None:
        """Show these; what was not measured is not there."""
        words = figures.words()
        for name, made in self.labels.items():
            made.setText(words.get(name, ""))
            made.setVisible(name in words)

    def _helps(self) -> dict[str, str]:
        return {
            "psnr": self.tr(
                "Peak signal-to-noise ratio: how near every pixel came to the original. Above 30 dB the two"
                " are hard to tell apart, under 20 dB they plainly differ. Sliders make it fall: they"
                " change the picture."
            ),
            "ssim": self.tr(
                "Structural similarity: whether edges and textures are where they were, from 0 to 1. It is"
                " nearer to what the eye sees than PSNR is."
            ),
            "kl": self.tr(
                "How much the model had to note to find this picture again, in nats: a plain face takes"
                " little, an unusual picture much. It is the KL divergence of the posterior from the prior."
            ),
        }
