//! The summary, the contacts, and sealing a case.

use super::CardView;
use sala_record::{CaseId, Decision};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The summary for whoever helps next: so that nobody has to tell it twice.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HandoverView {
    /// Short name among people.
    pub code: String,
    /// Sections in order; empty ones are left out.
    pub sections: Vec<HandoverSection>,
    /// How many sealed or private entries stand in none of them, as a sentence; empty if none.
    pub held_back: String,
    /// The line that stands on every page.
    pub fixed_line: String,
}

/// One part of the summary.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HandoverSection {
    /// Id, such as `already-told`.
    pub id: String,
    /// Title.
    pub title: String,
    /// Rows.
    pub rows: Vec<HandoverRow>,
}

/// One row of the summary.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HandoverRow {
    /// What it is about; may be empty.
    pub label: String,
    /// What stands there.
    pub value: String,
    /// Whose words, said in words; empty where it is nobody's.
    pub voice: String,
}

/// A kind of help, and who gives it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ServiceView {
    /// Id.
    pub id: String,
    /// Its name.
    pub label: String,
    /// Whether it answers an urgent need raised in this case.
    pub suggested: bool,
    /// Dated contacts; may be empty: no number is better than a wrong one.
    pub contacts: Vec<ContactView>,
    /// What the person said when it was offered.
    pub decision: Option<Decision>,
}

/// One contact.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ContactView {
    /// Its name.
    pub label: String,
    /// What to know about it.
    pub note: String,
    /// Numbers and addresses.
    pub numbers: Vec<String>,
    /// When it was last checked, for people.
    pub checked_on: String,
    /// Whether that was more than a year ago.
    pub stale: bool,
}

/// Sealing a case.
#[derive(Deserialize, TS)]
pub struct ExportRequest {
    /// The case.
    pub case: CaseId,
    /// The kind of service it is for, as an id of the contacts: the person's consent to share names it. Empty in a
    /// first preview.
    pub service: String,
    /// The cards' ids.
    pub cards: Vec<String>,
    /// The folder to write into; not needed for a preview.
    pub folder: String,
}

/// Exactly what would leave.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ExportPreview {
    /// Whether it may leave at all.
    pub allowed: bool,
    /// That it may, or why not, in a sentence.
    pub reason: String,
    /// The services this guide asks about, and which of them the person agreed to share with.
    pub services: Vec<ServiceChoice>,
    /// The sections that leave.
    pub sections: Vec<HandoverSection>,
    /// How many entries stay here for want of consent, as a sentence; empty if none.
    pub held_back: String,
}

/// A service that a case may be shared with.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ServiceChoice {
    /// Id.
    pub id: String,
    /// Its name.
    pub label: String,
    /// Whether the person agrees now.
    pub agreed: bool,
}

/// A bundle that was written.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ExportView {
    /// The file's random name.
    pub file: String,
    /// The folder.
    pub folder: String,
    /// Its size, for people.
    pub size: String,
    /// Whom it was sealed to.
    pub recipients: Vec<CardView>,
}
