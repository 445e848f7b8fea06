"""What is said of the models that come with the program or can be had, in the language of the window.

A model's manifest says it in English, and what its licence asks for is binding in those words alone; the card
of a model is shown as it is. Their names are names.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from studio.ui.noop import QT_TRANSLATE_NOOP

KNOWN = (
    QT_TRANSLATE_NOOP(
        "Models",
        "Makes pictures of any kind larger without inventing anything: Lanczos, made to agree "
        "with the picture, without halos.",
    ),
    QT_TRANSLATE_NOOP("Models", "Free for any use; it is part of Quartet."),
    QT_TRANSLATE_NOOP(
        "Models",
        "Photographic faces of people who do not exist, 1024 x 1024 (MobileStyleGAN, arXiv 2104.04767).",
    ),
    QT_TRANSLATE_NOOP(
        "Models",
        "The package carries an Apache-2.0 licence file, but the network was distilled from "
        "NVIDIA's StyleGAN2, which was trained on the FFHQ photographs; both are for non-"
        "commercial use, so treat what you make with it that way.",
    ),
    QT_TRANSLATE_NOOP("Models", "Small faces, 64 x 64: come with Quartet, drawn at once."),
    QT_TRANSLATE_NOOP(
        "Models",
        "Trained here on faces drawn by the faces-1024 pack, whose network comes from NVIDIA's "
        "StyleGAN2 and the FFHQ photographs; those are for non-commercial use, so treat this and "
        "what you make with it that way.",
    ),
    QT_TRANSLATE_NOOP(
        "Models",
        "Rebuilds a face from 256 numbers and bends it by sliders: smile, age, pose, light. Comes"
        " with Quartet.",
    ),
    QT_TRANSLATE_NOOP(
        "Models",
        "Reads any words, for the Diffusion tab and for search by meaning. Without it stickers "
        "are painted from the words they know by heart (all-MiniLM-L6-v2, arXiv 1908.10084, "
        "2002.10957).",
    ),
    QT_TRANSLATE_NOOP(
        "Models",
        "Free for any use, with the notice kept. The package that carries it is under the MIT "
        "licence; its model card names Apache-2.0 for the model itself.",
    ),
    QT_TRANSLATE_NOOP(
        "Models",
        "Rebuilds any picture, with transparency, from latents eight times smaller, up to 2048 "
        "pixels. Comes with Quartet.",
    ),
    QT_TRANSLATE_NOOP(
        "Models",
        "The stickers it learned from are free (MIT, Apache-2.0, public domain), but part of the "
        "data are faces drawn by the faces-1024 pack, whose network comes from NVIDIA's StyleGAN2"
        " and the FFHQ photographs; those are for non-commercial use, so treat this and what you "
        "make with it that way.",
    ),
    QT_TRANSLATE_NOOP(
        "Models",
        "Continues English prose and verse in the manner of Austen, Melville, Shakespeare and "
        "Milton. It is very small: sentences hold together, stories do not. Comes with Quartet.",
    ),
    QT_TRANSLATE_NOOP(
        "Models", "Learned from books in the public domain alone: use it and what it writes as you like."
    ),
    QT_TRANSLATE_NOOP(
        "Models",
        "Makes pictures larger and draws edges anew: one network for photographs, a quicker one "
        "for drawings and stickers (arXiv 2107.10833). On a processor without a graphics card "
        "photographs take their time.",
    ),
    QT_TRANSLATE_NOOP(
        "Models",
        "Free for any use, with the notice kept. The data it was trained on (DIV2K, Flickr2K, "
        "OutdoorSceneTraining) is for research; its authors publish the weights under this "
        "licence.",
    ),
    QT_TRANSLATE_NOOP(
        "Models",
        "Continues texts and answers questions, in English (SmolLM2-135M-Instruct, arXiv "
        "2502.02737). It sees 8,192 tokens at once, and runs on any processor. For a language "
        "model it is tiny: fluent, and often mistaken.",
    ),
    QT_TRANSLATE_NOOP(
        "Models",
        "Free for any use, with the notice kept. Made by Hugging Face; what it writes may be "
        "wrong, and is yours to answer for.",
    ),
    QT_TRANSLATE_NOOP(
        "Models",
        "Paints stickers of 128 pixels with a transparent background from a few words, in the "
        "style of emoji or clip art. Comes with Quartet.",
    ),
    QT_TRANSLATE_NOOP(
        "Models",
        "The stickers it learned from are free (MIT, Apache-2.0, public domain), but it paints in"
        " the latents of pictures-vae, which also learned from faces drawn by the faces-1024 "
        "pack, whose network comes from NVIDIA's StyleGAN2 and the FFHQ photographs; those are "
        "for non-commercial use, so treat this and what you make with it that way.",
    ),
    QT_TRANSLATE_NOOP("Models", "non-commercial: FFHQ/StyleGAN2 lineage"),
)
"""What models are for and what their licences ask for, as the manifests have it."""


def model_words(text: str) -> str:
    """A summary, a licence or what it asks for; what is not known stays as it is."""
    return QCoreApplication.translate("Models", text) if text else ""


def licence_words(licence: str, note: str) -> str:
    """The licence with what it asks for."""
    return f"{model_words(licence)}. {model_words(note)}" if note else model_words(licence)
