"""faces-gan: all its numbers."""

from __future__ import annotations

from dataclasses import dataclass, field

from studio.families.gan.stylegan2 import StyleGAN2Config


@dataclass(frozen=True)
class FacesGanRecipe:
    """All numbers of the recipe. Lengths are counted in pictures seen."""

    network: StyleGAN2Config = field(default_factory=lambda: StyleGAN2Config(mapping_layers=1))
    """With latents one mapping layer is enough (see `faces_gan_mapping`); without, take four or more."""
    seed: int = 1
    count: int = 4392
    """How many faces are drawn when no data are given."""
    batch: int = 16
    total_images: int = 240_000
    head_start_images: int = 76_000
    rate: float = 1e-3
    """Adam's learning rate, for both networks."""
    head_start_rate: float = 5e-3
    """The head start begins with this rate, which falls in a straight line to `rate`."""
    head_start_momentum: float = 0.9
    """Adam's first beta during the head start; the game is played without momentum."""
    second_beta: float = 0.99
    warm_up_steps: int = 100
    lessons_between: int = 1
    """So many lessons lie between two rounds of the game, each of which costs four lessons, ..."""
    lesson_images: int = 200_000
    """... until so many pictures were seen."""
    mirror: bool = True
    """Whether a picture is as good when it is turned left to right."""
    learn_noise: bool = False
    """Whether the layers' noise is used. In a short run it ends as grain on the pictures."""
    r1_gamma: float = 0.2
    r1_every: int = 16
    """R1 is taken every so many rounds, times as many (lazy regularisation, 1912.04958 section 3.1)."""
    picture_weight: float = 4.0
    feature_weight: float = 1.5
    likeness_weight: float = 0.0
    """Of `likeness_loss`, for pictures whose latents nobody knows: pairs teach variety by themselves."""
    pair_images: int = 60_000
    """Over so many pictures of the game the weights above fall by a cosine, to `pair_floor` of them."""
    pair_floor: float = 0.15
    half_life: float = 8_000.0
    """Of the weights' running average."""
    overfit_target: float = 0.6
    """The mean sign of the scores of real pictures that augmentation aims at (2006.06676, section 3.1)."""
    overfit_images: float = 50_000.0
    """In how many pictures the probability of augmentation can climb from 0 to 1."""

    @property
    def head_start_steps(self) -> int:
        """Steps before the game begins."""
        return self.head_start_images // self.batch

    def round_at(self, index: int) -> int | None:
        """Which round of the game is played at step `index`, or None if it is a lesson of known pictures."""
        played = index - self.head_start_steps
        if played < 0:
            return None
        if index * self.batch >= self.lesson_images:
            return played
        game, lesson = divmod(played, self.lessons_between + 1)
        return None if lesson else game
