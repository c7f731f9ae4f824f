-- Days until which cases are kept, so that those that have come are found without looking into every case.
CREATE INDEX event_kept_until ON event (json_extract(content, '$.value.until')) WHERE kind = 'retention';
