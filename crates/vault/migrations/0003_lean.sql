-- An answer changes as few pages as it can, since each is encrypted and authenticated anew: the event and its indices,
-- and nothing else. Where a device's chain ends is found in the events; what the list of cases is made of is brought up to
-- date before somebody looks at it.
DROP TRIGGER event_chains;
DROP TRIGGER event_added;
DROP TRIGGER event_filled;
DROP TRIGGER event_filled_is_searched_anew;
DROP TABLE chain_head;
DROP INDEX replacement_case;

CREATE TABLE listed (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    position INTEGER NOT NULL
) STRICT;

INSERT INTO listed (one, position) SELECT 1, COALESCE(MAX(position), 0) FROM event;

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

-- Days until which cases are kept, so that those that have come are found without looking into every case.
CREATE INDEX event_kept_until ON event (json_extract(content, '$.value.until')) WHERE kind = 'retention';
