//! What came out, as a table.

use crate::Class;

/// One class under one kind of torture.
#[derive(Clone, Debug)]
pub struct Row {
    /// The class.
    pub class: Class,
    /// What was done to it.
    pub what: &'static str,
    /// Workers killed.
    pub kills: u32,
    /// States of the disk that a power cut could leave, each opened.
    pub states: u32,
    /// Calls that were made to fail.
    pub failed_calls: u32,
    /// Steps that were acknowledged and looked for.
    pub acknowledged: u64,
    /// How often something acknowledged was missing.
    pub lost: u32,
    /// How often a store did not open.
    pub unopenable: u32,
    /// How often something was there by half.
    pub half: u32,
    /// How long it took.
    pub seconds: f64,
    /// The first faults in words.
    pub faults: Vec<String>,
}

impl Row {
    /// Nothing done yet.
    #[must_use]
    pub fn new(class: Class, what: &'static str) -> Self {
        Self {
            class,
            what,
            kills: 0,
            states: 0,
            failed_calls: 0,
            acknowledged: 0,
            lost: 0,
            unopenable: 0,
            half: 0,
            seconds: 0.0,
            faults: Vec::new(),
        }
    }

    /// As a line of the table.
    #[must_use]
    pub fn line(&self) -> String {
        format!(
            "| {} | {} | {} | {} | {} | {} | {} | {} | {} | {:.0} |",
            self.class,
            self.what,
            self.kills,
            self.states,
            self.failed_calls,
            self.acknowledged,
            self.lost,
            self.unopenable,
            self.half,
            self.seconds
        )
    }

    /// Whether nothing was found.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.lost == 0 && self.unopenable == 0 && self.half == 0
    }
}

/// Prints the rows as a table, and each fault.
pub fn print(rows: &[Row]) {
    println!(
        "| class | what | kills | states | failed calls | acknowledged | lost | unopenable | half | seconds |"
    );
    println!("|---|---|---|---|---|---|---|---|---|---|");
    for row in rows {
        println!("{}", row.line());
    }
    for fault in rows.iter().flat_map(|row| &row.faults) {
        println!("{fault}");
    }
}
