//! The bundled fonts (`fonts/README.md`): the same everywhere, whatever a machine has installed.

use crate::PrintError;
use crate::model::{PAGE, PAGES};
use std::collections::BTreeSet;
use typst::foundations::Bytes;
use typst::text::Font;

const FILES: [&[u8]; 4] = [
    include_bytes!("../fonts/NotoSans-Regular.ttf"),
    include_bytes!("../fonts/NotoSans-Bold.ttf"),
    include_bytes!("../fonts/NotoSansLaoLooped-Regular.ttf"),
    include_bytes!("../fonts/NotoSansLaoLooped-Bold.ttf"),
];

/// All of them.
pub(crate) fn bundled() -> Vec<Font> {
    FILES.into_iter().flat_map(|file| Font::iter(Bytes::new(file))).collect()
}

/// Whether every character has a shape in one of the fonts, in regular and in bold (which cover the same).
pub(crate) fn cover<'a>(fonts: &[Font], texts: impl Iterator<Item = &'a str>) -> Result<(), PrintError> {
    let has = |c: char| fonts.iter().any(|font| font.info().coverage.contains(u32::from(c)));
    let wanted = |c: &char| !c.is_control() && *c != PAGE && *c != PAGES;
    let missing: BTreeSet<char> = texts.flat_map(str::chars).filter(wanted).filter(|c| !has(*c)).collect();
    if missing.is_empty() { Ok(()) } else { Err(PrintError::NoShape(missing.into_iter().collect())) }
}
