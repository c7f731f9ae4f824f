//! Every guide that ships is proved: over every state, not over a sample.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

mod shelf;

use sala_guide::{Law, prove};

#[test]
fn every_guide_that_ships_keeps_every_law() {
    for folder in shelf::folders() {
        let guide = shelf::load(&folder);
        let proof = prove(&guide);
        assert!(proof.holds(), "{}: {:#?}", guide.id(), proof.breaches);
        assert_eq!(proof.laws.iter().map(|law| law.law).collect::<Vec<_>>(), Law::ALL);
        assert!(proof.laws.iter().all(|law| law.claims > 0), "{}: {:?}", guide.id(), proof.laws);
    }
}
