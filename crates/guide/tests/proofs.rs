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
        // A guide may be without heavy questions and questions about means; about the rest there is always something to prove.
        let may_be_empty = [Law::HeavyOnlyWithConsent, Law::NoMeansOfAChild];
        let proved = proof.laws.iter().all(|law| law.claims > 0 || may_be_empty.contains(&law.law));
        assert!(proved, "{}: {:?}", guide.id(), proof.laws);
    }
}
