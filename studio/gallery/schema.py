"""The tables of the gallery, as ordered steps from an empty file to the newest form.

Steps are kept by `PRAGMA user_version` rather than by the migrations of sqlite-utils: the number lies in the
file's header, changes in the same transaction as the tables, tells a newer file at once, and importing
sqlite-utils would cost the first window 0.1 s. A step that has been released is never changed again.
"""

from __future__ import annotations

import sqlite3
from typing import TypeAlias

APPLICATION_ID = 0x51525454
"""“QRTT” in the header of the file: this database is a Quartet gallery."""

Statements: TypeAlias = tuple[str, ...]

_ITEMS: Statements = (
    """
    CREATE TABLE items (
        id           INTEGER PRIMARY KEY AUTOINCREMENT,
        kind         TEXT    NOT NULL CHECK (kind <> ''),
        path         TEXT    NOT NULL UNIQUE,
        sha256       TEXT    NOT NULL CHECK (length(sha256) = 64),
        width        INTEGER NOT NULL CHECK (width > 0),
        height       INTEGER NOT NULL CHECK (height > 0),
        size_bytes   INTEGER NOT NULL CHECK (size_bytes > 0),
        name         TEXT    NOT NULL,
        synthetic    INTEGER NOT NULL CHECK (synthetic IN (0, 1)),
        request      TEXT,
        family       TEXT,
        task         TEXT,
        model_id     TEXT,
        model_sha256 TEXT,
        model_name   TEXT    NOT NULL DEFAULT '',
        seed         INTEGER,
        stack_key    TEXT,
        job_id       INTEGER,
        words        TEXT    NOT NULL DEFAULT '',
        created      TEXT    NOT NULL,
        seconds      REAL    NOT NULL DEFAULT 0.0,
        device       TEXT    NOT NULL DEFAULT '',
        rating       INTEGER NOT NULL DEFAULT 0 CHECK (rating BETWEEN 0 AND 5),
        trashed      TEXT
    ) STRICT
    """,
    # Lists and filters are answered from this index alone; rows are wide (the request), it is narrow.
    """
    CREATE INDEX items_filter ON items (trashed, id, kind, model_id, rating, synthetic, seed)
    """,
    "CREATE INDEX items_by_rating ON items (trashed, rating, id)",
    "CREATE INDEX items_by_name ON items (trashed, name COLLATE NOCASE, id)",
    "CREATE INDEX items_in_trash ON items (id, kind, model_id, rating, synthetic, seed)"
    " WHERE trashed IS NOT NULL",
    "CREATE INDEX items_by_seed ON items (seed) WHERE seed IS NOT NULL",
    "CREATE INDEX items_by_sha256 ON items (sha256)",
    "CREATE INDEX items_by_stack ON items (stack_key) WHERE stack_key IS NOT NULL",
    "CREATE INDEX items_by_job ON items (job_id) WHERE job_id IS NOT NULL",
)

_DESCENT: Statements = (
    """
    CREATE TABLE lineage (
        child    INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
        parent   INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        PRIMARY KEY (child, parent)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX lineage_by_parent ON lineage (parent)",
    """
    CREATE TABLE attachments (
        item       INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
        position   INTEGER NOT NULL,
        role       TEXT    NOT NULL,
        sha256     TEXT    NOT NULL CHECK (length(sha256) = 64),
        media_type TEXT    NOT NULL,
        PRIMARY KEY (item, position)
    ) STRICT, WITHOUT ROWID
    """,
)

_INTENTS: Statements = (
    # What is about to happen to a file. After a crash each is either completed or undone.
    """
    CREATE TABLE intents (
        id      INTEGER PRIMARY KEY,
        kind    TEXT NOT NULL CHECK (kind IN ('save', 'remove')),
        path    TEXT NOT NULL UNIQUE,
        record  TEXT,
        session TEXT NOT NULL,
        created TEXT NOT NULL
    ) STRICT
    """,
)

_JOBS: Statements = (
    """
    CREATE TABLE jobs (
        id       INTEGER PRIMARY KEY AUTOINCREMENT,
        request  TEXT NOT NULL,
        state    TEXT NOT NULL,
        position REAL NOT NULL,
        created  TEXT NOT NULL,
        parents  TEXT NOT NULL DEFAULT '[]',
        message  TEXT NOT NULL DEFAULT '',
        seconds  REAL NOT NULL DEFAULT 0.0,
        owner    TEXT NOT NULL DEFAULT ''
    ) STRICT
    """,
    "CREATE INDEX jobs_by_owner ON jobs (owner, state, position)",
)

_SEARCH: Statements = (
    """
    CREATE VIRTUAL TABLE items_fts USING fts5 (
        name, words, content = 'items', content_rowid = 'id',
        tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
    )
    """,
    """
    CREATE TRIGGER items_fts_insert AFTER INSERT ON items BEGIN
        INSERT INTO items_fts (rowid, name, words) VALUES (new.id, new.name, new.words);
    END
    """,
    """
    CREATE TRIGGER items_fts_delete AFTER DELETE ON items BEGIN
        INSERT INTO items_fts (items_fts, rowid, name, words) VALUES ('delete', old.id, old.name, old.words);
    END
    """,
    """
    CREATE TRIGGER items_fts_update AFTER UPDATE OF name, words ON items BEGIN
        INSERT INTO items_fts (items_fts, rowid, name, words) VALUES ('delete', old.id, old.name, old.words);
        INSERT INTO items_fts (rowid, name, words) VALUES (new.id, new.name, new.words);
    END
    """,
)

_PROMPTS: Statements = (
    # `words` are those of the newest version, so that a search finds prompts by what they say now.
    """
    CREATE TABLE prompts (
        id      INTEGER PRIMARY KEY AUTOINCREMENT,
        name    TEXT NOT NULL CHECK (name <> ''),
        words   TEXT NOT NULL DEFAULT '',
        created TEXT NOT NULL,
        changed TEXT NOT NULL,
        removed TEXT
    ) STRICT
    """,
    "CREATE INDEX prompts_by_change ON prompts (removed, changed)",
    """
    CREATE TABLE prompt_versions (
        id       INTEGER PRIMARY KEY AUTOINCREMENT,
        prompt   INTEGER NOT NULL REFERENCES prompts (id) ON DELETE CASCADE,
        previous INTEGER REFERENCES prompt_versions (id) ON DELETE CASCADE,
        form     TEXT    NOT NULL,
        words    TEXT    NOT NULL,
        system   TEXT    NOT NULL DEFAULT '',
        settings TEXT    NOT NULL DEFAULT '{}',
        created  TEXT    NOT NULL
    ) STRICT
    """,
    "CREATE INDEX prompt_versions_by_prompt ON prompt_versions (prompt, id)",
    "CREATE INDEX prompt_versions_by_previous ON prompt_versions (previous)",
    """
    CREATE VIRTUAL TABLE prompts_fts USING fts5 (
        name, words, content = 'prompts', content_rowid = 'id',
        tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
    )
    """,
    """
    CREATE TRIGGER prompts_fts_insert AFTER INSERT ON prompts BEGIN
        INSERT INTO prompts_fts (rowid, name, words) VALUES (new.id, new.name, new.words);
    END
    """,
    """
    CREATE TRIGGER prompts_fts_delete AFTER DELETE ON prompts BEGIN
        INSERT INTO prompts_fts (prompts_fts, rowid, name, words)
        VALUES ('delete', old.id, old.name, old.words);
    END
    """,
    """
    CREATE TRIGGER prompts_fts_update AFTER UPDATE OF name, words ON prompts BEGIN
        INSERT INTO prompts_fts (prompts_fts, rowid, name, words)
        VALUES ('delete', old.id, old.name, old.words);
        INSERT INTO prompts_fts (rowid, name, words) VALUES (new.id, new.name, new.words);
    END
    """,
)

_DOCUMENTS: Statements = (
    # What the user chose: a file, or a folder with all that is in it.
    """
    CREATE TABLE document_places (
        id      INTEGER PRIMARY KEY AUTOINCREMENT,
        path    TEXT    NOT NULL UNIQUE,
        folder  INTEGER NOT NULL CHECK (folder IN (0, 1)),
        remark  TEXT    NOT NULL DEFAULT '',
        removed TEXT
    ) STRICT
    """,
    # What files say, by their content: the same file in two places is read once and found once.
    """
    CREATE TABLE document_contents (
        id      INTEGER PRIMARY KEY AUTOINCREMENT,
        sha256  TEXT    NOT NULL CHECK (length(sha256) = 64),
        kind    TEXT    NOT NULL,
        reader  INTEGER NOT NULL,
        pages   INTEGER NOT NULL DEFAULT 0,
        remark  TEXT    NOT NULL DEFAULT '',
        problem TEXT    NOT NULL DEFAULT '',
        UNIQUE (sha256, kind)
    ) STRICT
    """,
    """
    CREATE TABLE documents (
        id          INTEGER PRIMARY KEY,
        place       INTEGER NOT NULL REFERENCES document_places (id) ON DELETE CASCADE,
        path        TEXT    NOT NULL,
        size_bytes  INTEGER NOT NULL DEFAULT -1,
        modified_ns INTEGER NOT NULL DEFAULT -1,
        content     INTEGER REFERENCES document_contents (id) ON DELETE SET NULL,
        problem     TEXT    NOT NULL DEFAULT '',
        UNIQUE (place, path)
    ) STRICT
    """,
    "CREATE INDEX documents_by_content ON documents (content)",
    """
    CREATE TABLE passages (
        id       INTEGER PRIMARY KEY AUTOINCREMENT,
        content  INTEGER NOT NULL REFERENCES document_contents (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        page     INTEGER NOT NULL DEFAULT 0,
        heading  TEXT    NOT NULL DEFAULT '',
        text     TEXT    NOT NULL,
        words    TEXT    NOT NULL,
        UNIQUE (content, position)
    ) STRICT
    """,
    """
    CREATE VIRTUAL TABLE passages_fts USING fts5 (
        words, content = 'passages', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
    )
    """,
    "CREATE VIRTUAL TABLE passages_words USING fts5vocab (passages_fts, row)",
    """
    CREATE TRIGGER passages_fts_insert AFTER INSERT ON passages BEGIN
        INSERT INTO passages_fts (rowid, words) VALUES (new.id, new.words);
    END
    """,
    """
    CREATE TRIGGER passages_fts_delete AFTER DELETE ON passages BEGIN
        INSERT INTO passages_fts (passages_fts, rowid, words) VALUES ('delete', old.id, old.words);
    END
    """,
    # Float32 numbers in an ordinary column and not in a vec0 table of sqlite-vec: every SQLite can then open,
    # back up, check and rebuild the file, also one that takes no extensions.
    """
    CREATE TABLE passage_vectors (
        id      INTEGER PRIMARY KEY AUTOINCREMENT,
        passage INTEGER NOT NULL REFERENCES passages (id) ON DELETE CASCADE,
        part    INTEGER NOT NULL,
        encoder TEXT    NOT NULL CHECK (length(encoder) = 64),
        vector  BLOB    NOT NULL,
        UNIQUE (passage, part)
    ) STRICT
    """,
)

_ORGANISING: Statements = (
    "ALTER TABLE items ADD COLUMN label TEXT NOT NULL DEFAULT ''"
    " CHECK (label IN ('', 'red', 'orange', 'yellow', 'green', 'blue', 'purple'))",
    "ALTER TABLE items ADD COLUMN note TEXT NOT NULL DEFAULT ''",
    # The names of the tags, one a line, beside `item_tags`: lists and full text read them from the row.
    "ALTER TABLE items ADD COLUMN tagged TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE items ADD COLUMN prompt TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE items ADD COLUMN tool TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE items ADD COLUMN told TEXT",
    "UPDATE items SET prompt = CASE WHEN json_type(request, '$.params.prompt') = 'text'"
    " THEN json_extract(request, '$.params.prompt') ELSE '' END WHERE request IS NOT NULL",
    "DROP INDEX items_filter",
    "CREATE INDEX items_filter ON items"
    " (trashed, id, kind, model_id, rating, synthetic, seed, label, family, created, tool)",
    """
    CREATE TABLE tags (
        id   INTEGER PRIMARY KEY,
        name TEXT NOT NULL CHECK (name <> ''),
        key  TEXT NOT NULL UNIQUE
    ) STRICT
    """,
    """
    CREATE TABLE item_tags (
        item INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
        tag  INTEGER NOT NULL REFERENCES tags (id) ON DELETE CASCADE,
        PRIMARY KEY (item, tag)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX item_tags_by_tag ON item_tags (tag, item)",
    """
    CREATE TABLE collections (
        id      INTEGER PRIMARY KEY AUTOINCREMENT,
        name    TEXT NOT NULL CHECK (name <> ''),
        created TEXT NOT NULL,
        removed TEXT
    ) STRICT
    """,
    """
    CREATE TABLE collection_items (
        collection INTEGER NOT NULL REFERENCES collections (id) ON DELETE CASCADE,
        item       INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
        PRIMARY KEY (collection, item)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX collection_items_by_item ON collection_items (item)",
    """
    CREATE TABLE searches (
        id      INTEGER PRIMARY KEY AUTOINCREMENT,
        name    TEXT NOT NULL CHECK (name <> ''),
        words   TEXT NOT NULL,
        created TEXT NOT NULL,
        removed TEXT
    ) STRICT
    """,
    "DROP TRIGGER items_fts_insert",
    "DROP TRIGGER items_fts_delete",
    "DROP TRIGGER items_fts_update",
    "DROP TABLE items_fts",
    """
    CREATE VIRTUAL TABLE items_fts USING fts5 (
        name, words, note, tagged, content = 'items', content_rowid = 'id',
        tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
    )
    """,
    """
    CREATE TRIGGER items_fts_insert AFTER INSERT ON items BEGIN
        INSERT INTO items_fts (rowid, name, words, note, tagged)
        VALUES (new.id, new.name, new.words, new.note, new.tagged);
    END
    """,
    """
    CREATE TRIGGER items_fts_delete AFTER DELETE ON items BEGIN
        INSERT INTO items_fts (items_fts, rowid, name, words, note, tagged)
        VALUES ('delete', old.id, old.name, old.words, old.note, old.tagged);
    END
    """,
    """
    CREATE TRIGGER items_fts_update AFTER UPDATE OF name, words, note, tagged ON items BEGIN
        INSERT INTO items_fts (items_fts, rowid, name, words, note, tagged)
        VALUES ('delete', old.id, old.name, old.words, old.note, old.tagged);
        INSERT INTO items_fts (rowid, name, words, note, tagged)
        VALUES (new.id, new.name, new.words, new.note, new.tagged);
    END
    """,
    "INSERT INTO items_fts (items_fts) VALUES ('rebuild')",
)

_FINDING: Statements = (
    "DROP INDEX items_filter",
    "CREATE INDEX items_filter ON items (trashed, id, kind, model_id, rating, synthetic, seed, label, family,"
    " created, tool, width, height, size_bytes)",
    # The plain list of everything needs no more than this: half the time of the wide index.
    "CREATE INDEX items_listed ON items (trashed, id)",
    "DROP INDEX items_by_stack",
    "CREATE INDEX items_by_stack ON items (stack_key, trashed) WHERE stack_key IS NOT NULL",
    "CREATE INDEX items_alone ON items (id, trashed) WHERE stack_key IS NULL",
    "CREATE INDEX items_by_model ON items (model_id, model_name)",
    "CREATE INDEX items_by_tool ON items (tool) WHERE tool <> ''",
    "CREATE INDEX items_with_note ON items (id) WHERE note <> ''",
    # What items say (prompts, texts, notes), each text once: thousands of pictures share a prompt.
    """
    CREATE TABLE sayings (
        id   INTEGER PRIMARY KEY AUTOINCREMENT,
        key  BLOB NOT NULL UNIQUE CHECK (length(key) = 16),
        text TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE item_sayings (
        item   INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
        saying INTEGER NOT NULL REFERENCES sayings (id) ON DELETE CASCADE,
        PRIMARY KEY (item, saying)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX item_sayings_by_saying ON item_sayings (saying, item)",
    # What no item says any more is forgotten at once, with its meaning.
    """
    CREATE TRIGGER item_sayings_delete AFTER DELETE ON item_sayings BEGIN
        DELETE FROM sayings WHERE id = old.saying
            AND NOT EXISTS (SELECT 1 FROM item_sayings WHERE saying = old.saying);
    END
    """,
    # Ordinary columns and not a vec0 table of sqlite-vec, as for `passage_vectors`. `bits` tell its
    # direction coarsely: they alone are held in memory and looked through; `vector` decides among the best.
    """
    CREATE TABLE meanings (
        id      INTEGER PRIMARY KEY AUTOINCREMENT,
        saying  INTEGER NOT NULL UNIQUE REFERENCES sayings (id) ON DELETE CASCADE,
        encoder TEXT NOT NULL CHECK (length(encoder) = 64),
        bits    BLOB NOT NULL,
        vector  BLOB NOT NULL
    ) STRICT
    """,
    "CREATE INDEX meanings_bits ON meanings (encoder, id, saying, bits)",
    # How pictures look. `looker` says by which way they were looked at; a file that could not be read has a
    # row without numbers, and is not tried again.
    """
    CREATE TABLE looks (
        id     INTEGER PRIMARY KEY AUTOINCREMENT,
        item   INTEGER NOT NULL UNIQUE REFERENCES items (id) ON DELETE CASCADE,
        looker INTEGER NOT NULL,
        hash   INTEGER,
        bits   BLOB,
        vector BLOB
    ) STRICT
    """,
    "CREATE INDEX looks_bits ON looks (looker, id, item, hash, bits)",
    # What waits to be read and looked at in a quiet moment; it survives the end of the program.
    "CREATE TABLE unread_items (item INTEGER PRIMARY KEY REFERENCES items (id) ON DELETE CASCADE) STRICT",
    "CREATE TABLE unseen_items (item INTEGER PRIMARY KEY REFERENCES items (id) ON DELETE CASCADE) STRICT",
    """
    CREATE TRIGGER items_wait AFTER INSERT ON items BEGIN
        INSERT INTO unread_items (item) VALUES (new.id);
        INSERT INTO unseen_items (item) SELECT new.id WHERE new.kind <> 'text';
    END
    """,
    """
    CREATE TRIGGER items_wait_again AFTER UPDATE OF name, prompt, note ON items BEGIN
        INSERT OR IGNORE INTO unread_items (item) VALUES (new.id);
    END
    """,
    "INSERT INTO unread_items (item) SELECT id FROM items",
    "INSERT INTO unseen_items (item) SELECT id FROM items WHERE kind <> 'text'",
)
"""What search by meaning and likeness needs; all of it can be made again from the items."""

_USAGE: Statements = (
    """
    CREATE TABLE usage (
        id      INTEGER PRIMARY KEY,
        day     TEXT    NOT NULL,
        family  TEXT    NOT NULL,
        model   TEXT    NOT NULL,
        count   INTEGER NOT NULL CHECK (count > 0),
        seconds REAL    NOT NULL DEFAULT 0.0,
        UNIQUE (day, family, model)
    ) STRICT
    """,
)
"""How often and how long models were used; seen by nobody but the user."""

_BROUGHT_IN: Statements = (
    # When something from elsewhere came in; `created` is when it was made, as far as its file tells.
    "ALTER TABLE items ADD COLUMN brought TEXT",
    "CREATE INDEX items_brought_in ON items (brought, id) WHERE brought IS NOT NULL",
)

_KEPT_DOUBLES: Statements = (
    # Near-duplicates of which somebody said that all of them stay, each group under a number of its own.
    """
    CREATE TABLE kept_doubles (
        kept INTEGER NOT NULL,
        item INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
        PRIMARY KEY (kept, item)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX kept_doubles_by_item ON kept_doubles (item)",
)

MIGRATIONS: tuple[Statements, ...] = (
    _ITEMS + _DESCENT + _INTENTS + _JOBS + _SEARCH,
    _PROMPTS,
    _DOCUMENTS,
    _ORGANISING + _FINDING + _USAGE,
    _BROUGHT_IN + _KEPT_DOUBLES,
)
"""Step n brings a file from version n to version n + 1."""

NEWEST = len(MIGRATIONS)


def version_of(connection: sqlite3.Connection) -> int:
    """Which form the tables have; 0 is an empty file."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: sqlite3.Connection, steps: tuple[Statements, ...] = MIGRATIONS) -> None:
    """Bring the tables to the newest form, all steps in one transaction: they all hold or none does.

    The connection must be in autocommit mode and able to write. Another program that migrates at the same
    time is waited for, and then there is nothing left to do.
    """
    connection.execute("BEGIN EXCLUSIVE")
    try:
        for statements in steps[version_of(connection) :]:
            for statement in statements:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(steps)}")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("COMMIT")
    except BaseException:
        connection.rollback()
        raise
