-- Finding a case again by its code or by words in its notes. The texts are made by the program (the fold of Vietnamese
-- and Lao cannot be said in SQL) and lag behind the journal: no answer waits for them.
ALTER TABLE case_file ADD COLUMN searched INTEGER NOT NULL DEFAULT 0;

CREATE TABLE search (
    place INTEGER PRIMARY KEY,
    case_id TEXT NOT NULL UNIQUE,
    folded TEXT NOT NULL
) STRICT;

CREATE TABLE search_spelling (
    place INTEGER PRIMARY KEY REFERENCES search (place) ON DELETE CASCADE,
    spelling TEXT NOT NULL
) STRICT;

CREATE TRIGGER event_filled_is_searched_anew AFTER UPDATE ON event
WHEN OLD.content IS NULL AND NEW.content IS NOT NULL
BEGIN
    UPDATE case_file SET searched = 0 WHERE id = NEW.case_id;
END;

CREATE TRIGGER case_file_leaves_search AFTER DELETE ON case_file
BEGIN
    DELETE FROM search WHERE case_id = OLD.id;
END;
