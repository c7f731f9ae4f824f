//! Setting a sheet: the template, the fonts and the sheet's words are all that Typst can see.

use crate::{PrintError, Sheet, fonts};
use serde::Deserialize as _;
use serde_json::Value;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Dict, Duration, Smart};
use typst::layout::{Frame, FrameItem, Point};
use typst::syntax::{FileId, Source};
use typst::text::{Font, FontBook, TextItem};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::PdfOptions;

/// A sheet laid out on A4.
pub struct Pages {
    document: PagedDocument,
    ident: String,
}

/// Words on a page, and where they stand. Lengths are in points, from the page's upper left corner.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece {
    /// The words, as the sheet gave them.
    pub text: String,
    /// Where they begin.
    pub left: f64,
    /// Where they end.
    pub right: f64,
    /// The line they stand on.
    pub baseline: f64,
}

/// Lays out a sheet.
///
/// # Errors
/// [`PrintError::NoShape`] if a character would be an empty box on paper.
pub fn typeset(sheet: &Sheet) -> Result<Pages, PrintError> {
    let fonts = fonts::bundled();
    let data = serde_json::to_value(sheet).map_err(|error| PrintError::Typst(error.to_string()))?;
    let mut texts = Vec::new();
    strings(&data, &mut texts);
    fonts::cover(&fonts, texts.into_iter())?;
    let inputs = Dict::deserialize(data).map_err(|error| PrintError::Typst(error.to_string()))?;
    let compiled = typst::compile::<PagedDocument>(&Desk::new(fonts, inputs));
    let document = compiled.output.map_err(|errors| refused(&errors))?;
    Ok(Pages { document, ident: format!("{} {}", sheet.footer.guide, sheet.footer.digest) })
}

impl Pages {
    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.document.pages().len()
    }

    /// What stands on each page, piece by piece.
    #[must_use]
    pub fn pieces(&self) -> Vec<Vec<Piece>> {
        let of = |frame: &Frame| {
            let mut pieces = Vec::new();
            collect(frame, Point::zero(), &mut pieces);
            pieces
        };
        self.document.pages().iter().map(|page| of(&page.frame)).collect()
    }

    /// The file. It names no author, no program and no time; the same sheet gives the same bytes.
    ///
    /// # Errors
    /// [`PrintError::Typst`], a fault of this crate.
    pub fn pdf(&self) -> Result<Vec<u8>, PrintError> {
        let options = PdfOptions {
            ident: Smart::Custom(self.ident.clone()),
            creator: Smart::Custom(None),
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&self.document, &options).map_err(|errors| refused(&errors))
    }
}

/// All that Typst can see.
struct Desk {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    template: Source,
}

impl Desk {
    fn new(fonts: Vec<Font>, inputs: Dict) -> Self {
        Self {
            library: LazyHash::new(Library::builder().with_inputs(inputs).build()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            template: Source::detached(include_str!("sheet.typ")),
        }
    }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() { Ok(self.template.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn refused<'a>(errors: impl IntoIterator<Item = &'a SourceDiagnostic>) -> PrintError {
    let messages: Vec<&str> = errors.into_iter().map(|error| error.message.as_str()).collect();
    PrintError::Typst(messages.join("; "))
}

/// Every string of a value.
fn strings<'a>(value: &'a Value, texts: &mut Vec<&'a str>) {
    match value {
        Value::String(text) => texts.push(text),
        Value::Array(values) => values.iter().for_each(|value| strings(value, texts)),
        Value::Object(values) => values.values().for_each(|value| strings(value, texts)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// The template only moves frames and never turns or stretches them, so positions add up.
fn collect(frame: &Frame, origin: Point, pieces: &mut Vec<Piece>) {
    for (position, item) in frame.items() {
        let place = origin + *position;
        match item {
            FrameItem::Group(group) => collect(&group.frame, place, pieces),
            FrameItem::Text(text) => {
                let (left, right) = (place.x.to_pt(), (place.x + text.width()).to_pt());
                let piece = Piece { text: text.text.to_string(), left, right, baseline: place.y.to_pt() };
                match pieces.last().and_then(|before| told_again(text, &piece, before)) {
                    Some("") => {
                        if let Some(before) = pieces.last_mut() {
                            before.right = right;
                        }
                    }
                    Some(rest) => pieces.push(Piece { text: rest.to_owned(), ..piece }),
                    None => pieces.push(piece),
                }
            }
            _ => {}
        }
    }
}

/// What a run tells anew, if it begins with the syllable that the run before it ended with. Where a mark is raised, as Lao
/// tones are, the letters of one syllable are spread over several runs, and Typst gives each of them the whole syllable.
fn told_again<'a>(text: &'a TextItem, piece: &Piece, before: &Piece) -> Option<&'a str> {
    let follows = (before.right - piece.left).abs() < 0.01 && (before.baseline - piece.baseline).abs() < 6.0;
    let syllable = text.glyphs.first().and_then(|glyph| text.text.get(glyph.range()))?;
    let spread = syllable.chars().any(is_lao_mark) && before.text.ends_with(syllable);
    if follows && spread { text.text.strip_prefix(syllable) } else { None }
}

/// Vowels above and below, tones, and the vowel whose ring stands above.
fn is_lao_mark(c: char) -> bool {
    matches!(c, '\u{eb1}' | '\u{eb3}'..='\u{ebc}' | '\u{ec8}'..='\u{ece}')
}
