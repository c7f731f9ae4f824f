//! A proof in words: what was covered, and for a broken law the shortest way to it, as a trainer would read it aloud.

use crate::commands::reader::Reader;
use crate::say::Say;
use sala_guide::{Breach, Broken, Guide, Outcome, Proof};
use sala_texts::GuideWords;

/// Prints what was proved, and what breaks a law.
pub(crate) fn report(guide: &Guide, words: &GuideWords, proof: &Proof, say: &Say) {
    let reader = Reader::new(guide, words, say);
    say.result(
        "desk-proof-covered",
        &[
            ("power", &format!("{:.0}", proof.states_log10.floor())),
            ("truths", &proof.truths.to_string()),
            ("asked", &proof.asked.to_string()),
        ],
    );
    for law in &proof.laws {
        let name = say.text(&format!("desk-law-{}", law.law.id()), &[]);
        let broken = proof.breaches.iter().any(|breach| breach.broken.law() == law.law);
        let id = if broken { "desk-proof-broken" } else { "desk-proof-holds" };
        say.result(id, &[("law", &name), ("claims", &law.claims.to_string())]);
    }
    for breach in &proof.breaches {
        reader.breach(breach);
    }
}

impl Reader<'_> {
    fn breach(&self, breach: &Breach) {
        let law = self.say.text(&format!("desk-law-{}", breach.broken.law().id()), &[]);
        self.say.result("desk-breach", &[("law", &law)]);
        let never = matches!(
            breach.broken,
            Broken::EveryQuestionReachable { .. } | Broken::OutcomeNeverReached { .. }
        );
        if breach.path.is_empty() && !never {
            self.say.result("desk-breach-start", &[]);
        }
        for (number, step) in (1_usize..).zip(&breach.path) {
            let answer: Vec<String> =
                step.chosen.iter().map(|option| self.option(&step.item, option)).collect();
            let args = [
                ("number", number.to_string()),
                ("question", self.question(&step.item)),
                ("answer", answer.join(" / ")),
            ];
            let args: Vec<(&str, &str)> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
            self.say.result("desk-breach-step", &args);
        }
        let (id, args) = self.broken(&breach.broken);
        let args: Vec<(&str, &str)> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
        self.say.result(id, &args);
    }

    fn broken(&self, broken: &Broken) -> (&'static str, Vec<(&'static str, String)>) {
        let outcome = |outcome: Outcome| self.say.text(&format!("outcome-{outcome}"), &[]);
        match broken {
            Broken::HearingNeverLowers { sign, before, after } => (
                "desk-breach-hearing",
                vec![("sign", self.sign(sign)), ("before", outcome(*before)), ("after", outcome(*after))],
            ),
            Broken::ChildNeverWeaker { adult, child } => {
                ("desk-breach-child", vec![("adult", outcome(*adult)), ("child", outcome(*child))])
            }
            Broken::RefusalNeverWeaker { item, refused, reassuring, answered } => (
                "desk-breach-refusal",
                vec![
                    ("question", self.question(item)),
                    ("refused", outcome(*refused)),
                    ("option", self.option(item, reassuring)),
                    ("answered", outcome(*answered)),
                ],
            ),
            Broken::HeavyOnlyWithConsent { item } => {
                ("desk-breach-heavy", vec![("question", self.question(item))])
            }
            Broken::NoMeansOfAChild { item } => {
                ("desk-breach-means", vec![("question", self.question(item))])
            }
            Broken::HelpInEveryState { stage } => {
                let stages = self.guide.stages().iter().filter(|each| each.kind == *stage);
                let name = stages.map(|each| self.word(&each.message(), None)).next().unwrap_or_default();
                ("desk-breach-help", vec![("stage", name)])
            }
            Broken::EveryQuestionReachable { item } => {
                ("desk-breach-question", vec![("question", self.question(item))])
            }
            Broken::OutcomeNeverReached { outcome: missing } => {
                ("desk-breach-outcome", vec![("outcome", outcome(*missing))])
            }
            Broken::OutcomeNotDeclared { outcome: found } => {
                ("desk-breach-undeclared", vec![("outcome", outcome(*found))])
            }
        }
    }
}
