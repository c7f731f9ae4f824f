//! What came of an import, row by row. A remark is a closed list of reasons with plain values; its words stand in
//! `locales/*/desk.ftl` as `desk-form-<id>`.

/// Which of the three lists a remark belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum List {
    /// Taken as it stands.
    Taken,
    /// Changed to fit a guide of Sala.
    Fitted,
    /// Not taken.
    Refused,
}

impl List {
    /// All lists, in the order in which they are told.
    pub const ALL: [Self; 3] = [Self::Taken, Self::Fitted, Self::Refused];

    /// `taken`, `fitted`, `refused`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Taken => "taken",
            Self::Fitted => "fitted",
            Self::Refused => "refused",
        }
    }
}

/// What was done with a row, a column or a cell, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Remark {
    /// A question, card or consent was taken. Value: its id.
    Question,
    /// A group was taken as a stage. Value: its id.
    Stage,
    /// A text differs from the one that was exported. Value: its name and language.
    TextChanged,
    /// The guide's structure differs from the one that was exported.
    StructureChanged,
    /// Nothing differs from what was exported.
    Unchanged,

    /// A name was changed to what ids look like. Values: as written, as taken.
    Renamed,
    /// A name that the sheet of settings does not give. Values: its column, as taken.
    Unnamed,
    /// A group inside a group: its questions were taken into the outer one. Value: its name.
    Nested,
    /// Rows outside every group were put into a stage of their own. Value: the stage.
    OutsideGroup,
    /// A type was taken as a kind that Sala has. Values: the type, the kind.
    Type,
    /// `required` was left out: nobody has to answer.
    NotRequired,
    /// Something was worked out anew from the signs of the options. Value: the row's name.
    WorkedOut,
    /// Braces became parentheses: only forms of address have them. Values: the text, a form of address.
    Braces,
    /// Line breaks were joined where a line would begin with a sign of the text files. Value: the text.
    LineJoined,
    /// Cells of a number, date or yes-no form were taken as text. Value: the text.
    Typed,
    /// Several questions share a list of choices: each got its own. Value: the list.
    OwnList,
    /// A text changed in one language and not in another. Values: the text, the languages to look at.
    LookAtTranslation,
    /// The content changed and the version did not. Value: the version.
    SameVersion,
    /// What Sala has to know about a question is not there and has to be written. Value: the question.
    ToBeFilledIn,
    /// The signs beside the folder differ from those that the workbook was exported with.
    OtherSigns,
    /// The condition of a group became one of each question in it. Value: the group.
    GroupCondition,
    /// A name that was used twice got a number. Values: as written, as taken.
    Twice,

    /// A condition that is not understood: it never holds until it is written again. Values: the question, the condition.
    Condition,
    /// Data about the person's device, voice, picture or place: not collected. Value: the type.
    Privacy,
    /// A type that Sala does not have. Value: the type.
    UnknownType,
    /// Repetition: its questions are asked once. Value: its name.
    Repeat,
    /// A rule for answers that Sala does not have. Value: the rule.
    Constraint,
    /// A computed value. Value: its name.
    Computed,
    /// A column that Sala does not know. Value: the column.
    Column,
    /// A sheet that Sala does not know. Value: the sheet.
    Sheet,
    /// A list of choices that is not there. Value: the list.
    NoList,
    /// A list of choices that no question uses. Value: the list.
    UnusedList,
    /// "Other" with free words: write an option and a text question. Value: the question.
    OrOther,
    /// A value that is none of those allowed here. Values: the column, the value.
    Value,
    /// A cell with an error of the spreadsheet program. Value: the cell.
    ErrorCell,
    /// A group that is not closed or not opened. Value: its name.
    GroupEnds,
    /// A row without a type or a name. Value: what stands there.
    NoName,
    /// A link in a cell was not followed. Value: the part of the workbook.
    Link,
    /// Something carried in the sheet `_guide` was damaged; the sheets for people were taken alone. Value: what.
    Carried,
}

impl Remark {
    /// The end of its message's id.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Question => "question",
            Self::Stage => "stage",
            Self::TextChanged => "text-changed",
            Self::StructureChanged => "structure-changed",
            Self::Unchanged => "unchanged",
            Self::Renamed => "renamed",
            Self::Unnamed => "unnamed",
            Self::Nested => "nested",
            Self::OutsideGroup => "outside-group",
            Self::Type => "type",
            Self::NotRequired => "not-required",
            Self::WorkedOut => "worked-out",
            Self::Braces => "braces",
            Self::LineJoined => "line-joined",
            Self::Typed => "typed",
            Self::OwnList => "own-list",
            Self::LookAtTranslation => "look-at-translation",
            Self::SameVersion => "same-version",
            Self::ToBeFilledIn => "to-be-filled-in",
            Self::OtherSigns => "other-signs",
            Self::GroupCondition => "group-condition",
            Self::Twice => "twice",
            Self::Condition => "condition",
            Self::Privacy => "privacy",
            Self::UnknownType => "unknown-type",
            Self::Repeat => "repeat",
            Self::Constraint => "constraint",
            Self::Computed => "computed",
            Self::Column => "column",
            Self::Sheet => "sheet",
            Self::NoList => "no-list",
            Self::UnusedList => "unused-list",
            Self::OrOther => "or-other",
            Self::Value => "value",
            Self::ErrorCell => "error-cell",
            Self::GroupEnds => "group-ends",
            Self::NoName => "no-name",
            Self::Link => "link",
            Self::Carried => "carried",
        }
    }

    /// The list it belongs to.
    #[must_use]
    pub fn list(self) -> List {
        if self <= Self::Unchanged {
            List::Taken
        } else if self <= Self::Twice {
            List::Fitted
        } else {
            List::Refused
        }
    }
}

/// One line of the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What was done.
    pub remark: Remark,
    /// The sheet; empty where it is about the whole workbook.
    pub sheet: String,
    /// The row as the spreadsheet program counts it; 0 where it is about the whole sheet.
    pub row: u32,
    /// What it is about.
    pub value: String,
    /// What became of it, where there are two values.
    pub other: String,
}

/// All that was taken, fitted and refused.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    lines: Vec<Line>,
}

impl Report {
    /// The lines of a list, by sheet and row.
    #[must_use]
    pub fn lines(&self, list: List) -> Vec<&Line> {
        let mut lines: Vec<&Line> = self.lines.iter().filter(|line| line.remark.list() == list).collect();
        lines.sort_by(|one, other| {
            // `survey` before `choices`, as people read them; the workbook as a whole first.
            let rank = |line: &Line| {
                let places = ["", "survey", "choices", "settings"];
                (places.iter().position(|place| *place == line.sheet).unwrap_or(places.len()), line.row)
            };
            rank(one).cmp(&rank(other))
        });
        lines
    }

    /// Whether a remark of this kind was made.
    #[must_use]
    pub fn has(&self, remark: Remark) -> bool {
        self.lines.iter().any(|line| line.remark == remark)
    }

    pub(crate) fn add(&mut self, remark: Remark, place: (&str, u32), value: &str, other: &str) {
        let line = Line {
            remark,
            sheet: place.0.to_owned(),
            row: place.1,
            value: shown(value),
            other: shown(other),
        };
        if !self.lines.contains(&line) {
            self.lines.push(line);
        }
    }
}

/// Enough of a value to find it by.
fn shown(value: &str) -> String {
    const ENOUGH: usize = 120;
    let mut short: String = value.chars().take(ENOUGH).collect();
    if value.chars().nth(ENOUGH).is_some() {
        short.push('…');
    }
    short
}
