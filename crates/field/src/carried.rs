//! What outlives a lock. The process that knew the key ends, and a fresh one takes its place: it is handed the words that wait
//! sealed for their officer, how long a guess has to wait, and how the screen looked. Nothing here can be read as a case.

use crate::aside::Sealed;
use crate::places::Remembered;
use crate::session::Session;
use crate::tries::CarriedTries;
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
struct Carried {
    sealed: Vec<Sealed>,
    tries: [CarriedTries; 2],
    remembered: Remembered,
    training: bool,
    lost: bool,
}

impl Session {
    /// What the process that takes this one's place has to know. Its words are sealed: it may go through the system's hands,
    /// but not onto the disk.
    #[must_use]
    pub fn carry(&self) -> Vec<u8> {
        let [real, exercise] = &self.tries;
        let carried = Carried {
            sealed: self.aside.sealed.clone(),
            tries: [real.carry(), exercise.carry()],
            remembered: self.remembered.clone(),
            training: self.left.training,
            lost: self.left.lost,
        };
        // Plain data without maps: there is nothing that JSON could refuse.
        serde_json::to_vec(&carried).unwrap_or_default()
    }

    /// Goes on where another process stopped. What cannot be read is said to be lost.
    pub fn take_up(&mut self, carried: &[u8]) {
        let Ok(carried) = serde_json::from_slice::<Carried>(carried) else {
            self.left.lost = true;
            return;
        };
        self.aside.sealed = carried.sealed;
        self.tries = carried.tries.map(Into::into);
        self.remembered = carried.remembered;
        self.left.training = carried.training;
        self.left.lost = carried.lost;
    }
}
