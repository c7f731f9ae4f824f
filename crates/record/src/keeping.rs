//! What is noted about a case as a whole: that it was sealed for somebody, that it arrived, until when it is kept here.

use crate::{Day, Timestamp};
use serde::{Deserialize, Serialize};

/// A case that was sealed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandedOver {
    /// The bundle's random name.
    pub bundle: String,
    /// The age recipients it was sealed to.
    pub recipients: Vec<String>,
    /// The service whose consent it rests on, as the id of a kind of service in the guide.
    pub service: String,
    /// How many entries of the case could be read here when it was sealed, those that stayed included. Entries are never
    /// taken away one by one, so as long as there are no more, nothing was added: whatever the clocks and the order say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entries: Option<u64>,
}

/// A bundle arrived whole at a desk, which signed for it: the receipt was verified before this was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Arrival {
    /// The bundle's random name.
    pub bundle: String,
    /// The desk's age recipient: one of those that the bundle was sealed to.
    pub recipient: String,
    /// When it arrived, by the desk's clock.
    pub received: Timestamp,
}

/// Until when a case is to be kept here. It only ever asks; nothing is erased by a date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Retention {
    /// The day; none if it was asked and no date was wanted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
}
