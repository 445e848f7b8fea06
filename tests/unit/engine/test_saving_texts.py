"""A text that a job wrote is kept with its tree, called by its first words, below what it descends from."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from queue import Queue

from studio.core.events import AttachedJson, Output
from studio.core.item import Item, ItemKind
from studio.core.job import Job, JobState
from studio.core.request import ModelRef, Request
from studio.core.text_tree import TextTree
from studio.engine.saver import Origin, Saver
from studio.families.transformer.params import WRITE, WriteParams
from studio.gallery.gallery import Gallery
from studio.gallery.record import NewItem
from studio.imaging.page import page_of


def test_a_written_text_is_kept(tmp_path: Path) -> None:
    told: Queue[tuple[int, int, Item]] = Queue()
    ends: Queue[BaseException | None] = Queue()
    request = Request.make("transformer", "write", ModelRef("prose", "ab" * 32), 7, WriteParams(prompt="The"))
    tree = TextTree().typed("The fox counts.", None)
    with Gallery.open(tmp_path) as gallery:
        parent = gallery.save_text("A picture's prompt.", None, NewItem(""))
        job = Job(5, request, JobState.RUNNING, 1.0, datetime.now(UTC), parents=(parent.id,))
        origin = Origin(job, WRITE, "Prose", "2-core CPU")
        saver = Saver(gallery, lambda *notice: told.put(notice))
        saver.start()
        attached = (AttachedJson("tree", tree.to_json()),)
        saver.keep(origin, Output(0, page_of("x"), text="The fox counts.", attached_json=attached), 1.5)
        saver.keep(origin, Output(1, page_of("x"), text=" \n"))
        saver.finish(5, ends.put)
        saver.close()
        job_id, index, item = told.get(timeout=60)
        assert (job_id, index) == (5, 0)
        assert (item.kind, item.name, item.parents) == (ItemKind.TEXT, "The fox counts.", (parent.id,))
        assert (item.request, item.seconds, item.device) == (request, 1.5, "2-core CPU")
        assert gallery.tree(item) == tree
        assert "no words" in str(ends.get(timeout=60)), "a text without words is a sentence, not an item"
        assert gallery.ids() == (item.id, parent.id)
