//! The bundle's readme: how to open it with nothing but stock tools.

/// The readme in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadmePart {
    /// Its heading, in that language.
    pub title: String,
    /// Its paragraphs and command lines, one after the other. Commands stand on lines of their own, indented.
    pub lines: Vec<String>,
}

/// The readme as plain text (UTF-8, line feeds), the languages one after the other in the order given.
#[must_use]
pub fn readme(parts: &[ReadmePart]) -> String {
    let rule = "-".repeat(72);
    let texts: Vec<String> = parts
        .iter()
        .map(|part| {
            let lines: String = part.lines.iter().map(|line| format!("{}\n", line.trim_end())).collect();
            format!("{}\n\n{lines}", part.title)
        })
        .collect();
    texts.join(&format!("\n{rule}\n\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_follow_one_another() {
        let part = |title: &str, line: &str| ReadmePart {
            title: title.into(),
            lines: vec![line.into(), "    age -d".into()],
        };
        let text = readme(&[part("Hồ sơ", "Mở."), part("A bundle", "Open. ")]);
        let rule = "-".repeat(72);
        assert_eq!(text, format!("Hồ sơ\n\nMở.\n    age -d\n\n{rule}\n\nA bundle\n\nOpen.\n    age -d\n"));
    }
}
