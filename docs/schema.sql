-- The schema of `cases.db` as it is now, for people with stock SQLCipher tools (docs/formats/vault.md). A new vault is
-- made of exactly this; a test holds the two against each other.
PRAGMA application_id = 1398893665; -- "Sala"
PRAGMA user_version = 3;

-- Which vault this is. One row, written when the vault is made and never changed.
CREATE TABLE device (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    id TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('real', 'training')),
    -- The identity file with the age and minisign secret keys, as stock tools take it.
    identity TEXT NOT NULL
) STRICT;

-- The officers. The id is also the name of the key file; the name stands here alone.
CREATE TABLE officer (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL
) STRICT;

-- The journal: append-only. Current answers are a view over it.
CREATE TABLE event (
    -- The order of arrival in this vault; it says nothing about the order of events on other devices.
    position INTEGER PRIMARY KEY,
    -- The header, which stays for ever.
    id TEXT NOT NULL UNIQUE,
    v INTEGER NOT NULL,
    device TEXT NOT NULL,
    seq INTEGER NOT NULL CHECK (seq > 0),
    prev BLOB CHECK (prev IS NULL OR length(prev) = 32),
    content_hash BLOB NOT NULL CHECK (length(content_hash) = 32),
    -- What the device's next event must hold as `prev`: derived from the header, kept for speed.
    chain_hash BLOB NOT NULL CHECK (length(chain_hash) = 32),
    -- The content as RFC 8785 JSON and its salt: SHA-256 over `sala-content-1`, a zero byte, salt and content is
    -- `content_hash`. Both are missing in a stub: an event that was erased, or came without its content.
    content TEXT,
    salt BLOB CHECK (salt IS NULL OR length(salt) = 32),
    -- Taken out of the content, so that they can be found; missing in a stub.
    case_id TEXT,
    kind TEXT,
    item TEXT,
    at INTEGER,
    CHECK ((content IS NULL) = (salt IS NULL)),
    CHECK ((content IS NULL) = (case_id IS NULL)),
    CHECK ((content IS NULL) = (kind IS NULL)),
    CHECK ((content IS NULL) = (at IS NULL)),
    CHECK (content IS NOT NULL OR item IS NULL)
) STRICT;

-- Not unique: a restored copy of a vault may have gone on from an older state. Both branches are kept and reported.
CREATE INDEX event_chain ON event (device, seq);

CREATE INDEX event_case ON event (case_id, kind) WHERE case_id IS NOT NULL;

-- The codes in use, so that a new case gets one of its own.
CREATE INDEX event_code ON event (json_extract(content, '$.value.code')) WHERE kind = 'opened';

-- Days until which cases are kept, so that those that have come are found without looking into every case.
CREATE INDEX event_kept_until ON event (json_extract(content, '$.value.until')) WHERE kind = 'retention';

-- Which event replaces which, out of the contents.
CREATE TABLE replacement (
    replaced TEXT NOT NULL,
    replaced_by TEXT NOT NULL,
    case_id TEXT NOT NULL,
    PRIMARY KEY (replaced, replaced_by)
) STRICT, WITHOUT ROWID;

-- One row a case: derived, so that the newest cases are found without looking at the others.
CREATE TABLE case_file (
    id TEXT PRIMARY KEY,
    latest INTEGER NOT NULL,
    -- How far the case's text for the search goes; less than `latest` where the case has changed since.
    searched INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE INDEX case_file_latest ON case_file (latest);

-- How far the journal was read for `case_file` and `case_device`: no answer waits for these two, they are brought up to
-- date before somebody looks at the list.
CREATE TABLE listed (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    position INTEGER NOT NULL
) STRICT;

-- What each device did in a case: derived. Only the greatest of each number counts, so that the order in which copies
-- of a case arrive makes no difference.
CREATE TABLE case_device (
    case_id TEXT NOT NULL,
    device TEXT NOT NULL,
    events INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    -- The last event that says something about the person; the last closing; the last hand-over.
    work_seq INTEGER NOT NULL,
    closed_seq INTEGER NOT NULL,
    handed_over_seq INTEGER NOT NULL,
    PRIMARY KEY (case_id, device)
) STRICT, WITHOUT ROWID;

-- What a case can be found by: its code and the words in its notes, folded (docs/formats/vault.md). Derived, and made
-- after the events: no answer waits for it.
CREATE TABLE search (
    place INTEGER PRIMARY KEY,
    case_id TEXT NOT NULL UNIQUE,
    folded TEXT NOT NULL
) STRICT;

-- The same words with marks and tones, apart, so that a search need not read them where it found nothing.
CREATE TABLE search_spelling (
    place INTEGER PRIMARY KEY REFERENCES search (place) ON DELETE CASCADE,
    spelling TEXT NOT NULL
) STRICT;

-- Cases that were erased. Their events are refused at every merge.
CREATE TABLE erased_case (
    id TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- The guard of the one erase function: while a case stands here, its contents may be taken out of the journal. It is
-- empty outside that function's transaction.
CREATE TABLE erasing (
    case_id TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- A copy of each guide used, so that the words a person heard can be read again.
CREATE TABLE guide (
    digest BLOB PRIMARY KEY CHECK (length(digest) = 32),
    id TEXT NOT NULL,
    version TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE guide_file (
    digest BLOB NOT NULL REFERENCES guide (digest),
    path TEXT NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (digest, path)
) STRICT;

-- Small JSON values: known cards, preferences.
CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Numbers that only grow, such as the sequence of bundles.
CREATE TABLE counter (
    name TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What is true now: answers that no other event of the same case replaces. Two answers to one item that do not know each
-- other both stand here.
CREATE VIEW current_answer AS
SELECT e.case_id, e.item, e.id, e.device, e.seq, e.at, json_extract(e.content, '$.value') AS answer, e.content
FROM event AS e
WHERE e.kind = 'answer' AND NOT EXISTS (
    SELECT 1 FROM replacement AS r WHERE r.replaced = e.id AND r.case_id = e.case_id
);

-- The state of each consent, in the same way. What a consent is about stands in the content.
CREATE VIEW current_consent AS
SELECT e.case_id, e.id, e.device, e.seq, e.at,
    json_extract(e.content, '$.value.purpose') AS purpose,
    json_extract(e.content, '$.value.recipient') AS recipient,
    json_extract(e.content, '$.value.decision') AS decision
FROM event AS e
WHERE e.kind = 'consent' AND NOT EXISTS (
    SELECT 1 FROM replacement AS r WHERE r.replaced = e.id AND r.case_id = e.case_id
);

-- An event of an erased case never comes back.
CREATE TRIGGER event_refuses_erased BEFORE INSERT ON event
WHEN NEW.case_id IN (SELECT id FROM erased_case)
BEGIN
    SELECT RAISE(ABORT, 'this case was erased');
END;

CREATE TRIGGER event_refuses_delete BEFORE DELETE ON event
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;

-- Two changes are possible: a stub receives its content, and the erase function takes a content out.
CREATE TRIGGER event_refuses_update BEFORE UPDATE ON event
WHEN NEW.position IS NOT OLD.position OR NEW.id IS NOT OLD.id OR NEW.v IS NOT OLD.v OR NEW.device IS NOT OLD.device
    OR NEW.seq IS NOT OLD.seq OR NEW.prev IS NOT OLD.prev OR NEW.content_hash IS NOT OLD.content_hash
    OR NEW.chain_hash IS NOT OLD.chain_hash
    OR NOT (
        (OLD.content IS NULL AND NEW.content IS NOT NULL AND NEW.case_id NOT IN (SELECT id FROM erased_case))
        OR (NEW.content IS NULL AND OLD.case_id IN (SELECT case_id FROM erasing))
    )
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;

-- Which events it replaces, out of the content of a new event, and of a stub that receives its content.
CREATE TRIGGER event_replaces AFTER INSERT ON event
WHEN instr(NEW.content, '"replaces"') > 0
BEGIN
    INSERT OR IGNORE INTO replacement (replaced, replaced_by, case_id)
    SELECT value, NEW.id, NEW.case_id FROM json_each(NEW.content, '$.replaces');
END;

CREATE TRIGGER event_filled AFTER UPDATE ON event
WHEN OLD.content IS NULL AND NEW.content IS NOT NULL
BEGIN
    INSERT OR IGNORE INTO replacement (replaced, replaced_by, case_id)
    SELECT value, NEW.id, NEW.case_id FROM json_each(NEW.content, '$.replaces');
END;

-- An erased case leaves the search with its row.
CREATE TRIGGER case_file_leaves_search AFTER DELETE ON case_file
BEGIN
    DELETE FROM search WHERE case_id = OLD.id;
END;

CREATE TRIGGER erased_case_stays BEFORE DELETE ON erased_case
BEGIN
    SELECT RAISE(ABORT, 'an erased case stays erased');
END;

CREATE TRIGGER device_stays BEFORE UPDATE ON device
BEGIN
    SELECT RAISE(ABORT, 'a vault stays what it is');
END;
