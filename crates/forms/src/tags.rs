//! A cautious look at the XML of a workbook while it is unpacked, before a parser sees it: how many elements, how deep, how
//! long one stretch of text is. It keeps nothing but numbers, whatever it is given.

/// The longest name of an element that is looked at.
const NAME: usize = 24;

/// What was counted.
#[derive(Debug, Default)]
pub(crate) struct Tags {
    /// Elements that were opened.
    pub(crate) opened: u64,
    /// The deepest nesting.
    pub(crate) deepest: i64,
    /// The longest stretch without an angle bracket, in bytes.
    pub(crate) longest: u64,
    /// Rows of a sheet.
    pub(crate) rows: u64,
    /// A document type, which no workbook has.
    pub(crate) doctype: bool,
    /// A target outside the workbook.
    pub(crate) external: bool,
    depth: i64,
    stretch: u64,
    place: Place,
    name: Vec<u8>,
    last: u8,
    external_so_far: usize,
    /// The largest number that a part promises in `uniqueCount`: readers make room for so many before they read.
    pub(crate) promised: u64,
    /// A zero byte, which no UTF-8 text of a workbook has: the part is written in another encoding.
    pub(crate) zero: bool,
    promise_so_far: usize,
    promise: u64,
    /// A cell's name with more letters or digits than any cell has (`XFD1048576`): readers count with it.
    pub(crate) far: bool,
    /// Where in an attribute `r` or `ref` the last byte stood.
    cell: Cell,
    letters: u8,
    digits: u8,
}

#[derive(Debug, Default, PartialEq, Eq, Clone, Copy)]
enum Cell {
    #[default]
    No,
    /// Behind white space inside an element.
    Before,
    /// In `r` or `ref`, so far.
    Name(u8),
    /// Behind the name, before the quotation mark.
    Named,
    Value(u8),
}

#[derive(Debug, Default, PartialEq, Eq, Clone, Copy)]
enum Place {
    #[default]
    Text,
    /// Right behind `<`.
    Start,
    /// The name of an element.
    Name,
    /// Behind the name.
    Inside,
    /// `</…`, `<!…` or `<?…`.
    Other,
}

const PROMISE: &[u8] = b"uniqueCount";
const EXTERNAL: &[u8] = b"TargetMode=\"External\"";

impl Tags {
    /// Looks at the next bytes.
    pub(crate) fn feed(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.byte(*byte);
        }
    }

    fn byte(&mut self, byte: u8) {
        self.stretch = match byte {
            b'<' | b'>' => 0,
            _ => self.stretch.saturating_add(1),
        };
        self.longest = self.longest.max(self.stretch);
        self.zero |= byte == 0;
        self.look_for_external(byte);
        self.look_for_promise(byte);
        self.look_at_cell(byte);
        match (self.place, byte) {
            (_, b'<') => self.place = Place::Start,
            (Place::Start, b'/') => {
                self.depth = self.depth.saturating_sub(1);
                self.place = Place::Other;
            }
            (Place::Start, b'!' | b'?') => {
                self.name.clear();
                self.place = Place::Other;
            }
            (Place::Start, _) => {
                self.opened = self.opened.saturating_add(1);
                self.depth = self.depth.saturating_add(1);
                self.deepest = self.deepest.max(self.depth);
                self.name.clear();
                self.name.push(byte);
                self.place = Place::Name;
            }
            (Place::Name, b' ' | b'\t' | b'\r' | b'\n' | b'/' | b'>') => {
                self.named();
                self.place = Place::Inside;
                self.end(byte);
            }
            (Place::Name, _) if self.name.len() < NAME => self.name.push(byte),
            (Place::Other, b'>') => self.place = Place::Text,
            (Place::Other, _) if self.name.len() < NAME => {
                self.name.push(byte.to_ascii_uppercase());
                self.doctype |= self.name == b"DOCTYPE" || self.name == b"ENTITY";
            }
            (Place::Inside, _) => self.end(byte),
            _ => (),
        }
        self.last = byte;
    }

    fn end(&mut self, byte: u8) {
        if byte == b'>' {
            if self.last == b'/' {
                self.depth = self.depth.saturating_sub(1);
            }
            self.place = Place::Text;
        }
    }

    fn named(&mut self) {
        let local = self.name.rsplit(|byte| *byte == b':').next().unwrap_or_default();
        if local == b"row" {
            self.rows = self.rows.saturating_add(1);
        }
    }

    fn look_at_cell(&mut self, byte: u8) {
        self.cell = match (self.cell, byte) {
            (Cell::Value(quote), _) if byte == quote => Cell::No,
            (Cell::Value(_), _) => {
                self.letters = if byte.is_ascii_alphabetic() { self.letters.saturating_add(1) } else { 0 };
                self.digits = if byte.is_ascii_digit() { self.digits.saturating_add(1) } else { 0 };
                self.far |= self.letters > 3 || self.digits > 7;
                self.cell
            }
            (Cell::Named, b'"' | b'\'') => {
                (self.letters, self.digits) = (0, 0);
                Cell::Value(byte)
            }
            (Cell::Named | Cell::Name(1 | 3), b'=' | b' ' | b'\t' | b'\r' | b'\n') => Cell::Named,
            (Cell::Before, b'r') => Cell::Name(1),
            (Cell::Name(1), b'e') => Cell::Name(2),
            (Cell::Name(2), b'f') => Cell::Name(3),
            (_, b' ' | b'\t' | b'\r' | b'\n') if self.place == Place::Inside || self.place == Place::Name => {
                Cell::Before
            }
            _ => Cell::No,
        };
    }

    fn look_for_promise(&mut self, byte: u8) {
        if self.promise_so_far == PROMISE.len() {
            match byte {
                b'0'..=b'9' => {
                    let digit = u64::from(byte.saturating_sub(b'0'));
                    self.promise = self.promise.saturating_mul(10).saturating_add(digit);
                    self.promised = self.promised.max(self.promise);
                    return;
                }
                b' ' | b'\t' | b'\r' | b'\n' | b'=' | b'"' | b'\'' | b'+' if self.promise == 0 => return,
                _ => self.promise_so_far = 0,
            }
        }
        self.promise = 0;
        self.promise_so_far = match PROMISE.get(self.promise_so_far) == Some(&byte) {
            true => self.promise_so_far.saturating_add(1),
            false => usize::from(byte == b'u'),
        };
    }

    fn look_for_external(&mut self, byte: u8) {
        let quote = |byte: u8| if byte == b'\'' { b'"' } else { byte };
        let expected = EXTERNAL.get(self.external_so_far).copied();
        self.external_so_far = match expected == Some(quote(byte)) {
            true => self.external_so_far.saturating_add(1),
            false => usize::from(byte == b'T'),
        };
        if self.external_so_far == EXTERNAL.len() {
            self.external = true;
            self.external_so_far = 0;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn look(xml: &str) -> Tags {
        let mut tags = Tags::default();
        // Byte by byte, as the worst boundary there can be.
        for byte in xml.as_bytes() {
            tags.feed(&[*byte]);
        }
        tags
    }

    #[test]
    fn elements_are_counted_and_depth_is_seen() {
        let tags = look("<?xml version=\"1.0\"?><a><x:row r=\"1\"/><row><c/>text</row></a>");
        assert_eq!((tags.opened, tags.deepest, tags.rows, tags.depth), (4, 3, 2, 0));
        assert!(!tags.doctype && !tags.external);
        assert!(look(&"<a>".repeat(5_000)).deepest == 5_000);
        assert!(look(&format!("<a>{}</a>", "x".repeat(70_000))).longest == 70_000);
    }

    #[test]
    fn a_promise_of_room_is_seen() {
        assert_eq!(look("<sst count='3' uniqueCount = \"4000000000\"><si/></sst>").promised, 4_000_000_000);
        assert_eq!(look("<sst uuniqueCount='12' x='99'/>").promised, 12);
    }

    #[test]
    fn a_cell_beyond_every_sheet_is_seen() {
        for harmless in [
            "<c r=\"XFD1048576\" s='12345678'/>",
            "<f ref='A1:XFD10'/>",
            "<t>an r=\"ABCDEFGH\" in a text</t>",
            "<c xr=\"ABCDE\"/>",
        ] {
            assert!(!look(harmless).far, "{harmless}");
        }
        for far in ["<c r=\"ABCD1\"/>", "<c s='1' r = '12345678'>", "<f t=\"shared\" ref=\"A1:ABCD1\"/>"] {
            assert!(look(far).far, "{far}");
        }
    }

    #[test]
    fn a_document_type_and_a_target_outside_are_seen() {
        assert!(look("<!DOCTYPE lolz [<!ENTITY a 'b'>]><a/>").doctype);
        assert!(look("<Relationship TTargetMode='External' Target=\"x\"/>").external);
        assert!(!look("<Relationship TargetMode=\"Internal\"/>").external);
    }
}
