//! What the answers amount to, in words, with what it rests on.

use crate::FieldError;
use crate::case_view::{evaluation, needs};
use crate::conversation::{About, Conversation};
use crate::guides::Loaded;
use crate::session::Session;
use crate::spoken::Spoken;
use crate::wire::*;
use sala_guide::{Evaluation, Sign, SignState, Status, Track};
use sala_record::{Answer, Assessment, Body, Class};
use sala_texts::clean;

/// Element of the definition that a sign belongs to (Palermo Protocol, art. 3(a); the dimensions of the ILO/EC
/// operational indicators map onto it as their brochure explains).
fn element(sign: &Sign) -> &'static str {
    match (sign.dimension.map(|dimension| dimension.id()), sign.id.as_str()) {
        (Some("EX"), _) | (None, "INTENT" | "SX" | "FM" | "FC" | "BEG" | "ORGAN") => "purpose",
        (Some(_), _) | (None, "DANGER") => "means",
        (None, _) => "act",
    }
}

impl Session {
    /// What the answers amount to. Advice for the next step, never a finding about the person.
    ///
    /// # Errors
    /// If there is no such case, or the session is locked.
    pub fn result(&mut self, request: CaseRequest) -> Result<ResultView, FieldError> {
        let (conversation, loaded) = self.conversation(request.case)?;
        Ok(self.result_view(&conversation, &loaded))
    }

    pub(crate) fn result_view(&self, conversation: &Conversation, loaded: &Loaded) -> ResultView {
        let evaluation = evaluation(conversation, loaded);
        let spoken = Spoken::new(self.said(), loaded, conversation, self.language());
        let outcome = evaluation.outcome.id();
        let part =
            |name: &str| self.texts.attribute(self.language(), &format!("outcome-{outcome}"), name, &[]);
        let view = Elements { conversation, loaded, evaluation: &evaluation, spoken: &spoken };
        ResultView {
            outcome: outcome.to_owned(),
            headline: spoken.program(&format!("outcome-{outcome}"), &[]),
            sentence: spoken.outcome_sentence(&evaluation),
            fixed_line: spoken.program("result-fixed-line", &[]),
            next_step: part("next"),
            settled: evaluation.settled,
            open: view.open(),
            child: evaluation.track == Track::Child,
            elements: ["act", "means", "purpose"].into_iter().map(|id| view.element(id)).collect(),
            dimensions: view.dimensions(),
            urgent: needs(loaded, &evaluation, &spoken),
            not_covered: evaluation.not_covered.iter().map(|id| spoken.sign(id)).collect(),
            stand: stand(conversation, outcome),
        }
    }

    /// Keeps the officer's stand on what is shown.
    ///
    /// # Errors
    /// [`ErrorCode::ReasonNeeded`] if the officer differs without a reason; otherwise as [`Session::answer`].
    pub fn take_stand(&mut self, request: StandRequest) -> Result<ResultView, FieldError> {
        let (conversation, loaded) = self.conversation(request.case)?;
        let reason = request.reason.map(|reason| clean(&reason)).filter(|reason| !reason.trim().is_empty());
        if !request.agrees && reason.is_none() {
            return Err(FieldError::Refused(ErrorCode::ReasonNeeded));
        }
        if reason.as_ref().is_some_and(|reason| reason.len() > Answer::TEXT_LIMIT) {
            return Err(FieldError::Refused(ErrorCode::TextTooLong));
        }
        let full = evaluation(&conversation, &loaded);
        // A stand that rests on sealed answers would give them away.
        let without = evaluation(&conversation.ordinary(), &loaded);
        // And one that rests on what the person did not want written down is not written down.
        let written = evaluation(&conversation.on_record(), &loaded);
        let unwritten = (written.outcome, written.settled) != (full.outcome, full.settled);
        let class = if without.outcome == full.outcome { Class::Ordinary } else { Class::Sealed };
        let stand = Assessment {
            outcome: full.outcome.id().to_owned(),
            settled: full.settled,
            agrees: request.agrees,
            reason,
        };
        let about = About { unwritten, ..About::case_of(class) };
        self.write(conversation, &loaded, Body::Assessment(stand), about)?;
        self.result(CaseRequest { case: request.case })
    }
}

fn stand(conversation: &Conversation, outcome: &str) -> Option<StandView> {
    let stand = conversation.stand()?;
    Some(StandView { agrees: stand.agrees, reason: stand.reason.clone(), outdated: stand.outcome != outcome })
}

struct Elements<'a> {
    conversation: &'a Conversation,
    loaded: &'a Loaded,
    evaluation: &'a Evaluation,
    spoken: &'a Spoken<'a>,
}

impl Elements<'_> {
    fn element(&self, id: &str) -> ElementView {
        let signs = || self.loaded.guide.signs_definition().signs.iter().filter(|sign| element(sign) == id);
        let in_state = |state: SignState| {
            signs()
                .filter(|sign| self.evaluation.facts.get(&sign.id) == Some(&state))
                .map(|sign| self.sign(sign))
                .collect()
        };
        ElementView {
            id: id.to_owned(),
            title: self.spoken.program(&format!("element-{id}"), &[]),
            not_needed: id == "means" && self.evaluation.track == Track::Child,
            points_to: in_state(SignState::Heard),
            points_away: in_state(SignState::NotHeard),
            unknown: in_state(SignState::Unknown),
        }
    }

    fn sign(&self, sign: &Sign) -> SignView {
        let heard = self.evaluation.heard_in.get(&sign.id).map(Vec::as_slice).unwrap_or_default();
        let because = heard.iter().filter_map(|place| {
            let item = self.loaded.guide.item(&place.item)?;
            Some(ReasonView {
                item: place.item.to_string(),
                question: self.spoken.ask(item),
                answer: self.spoken.option(item, &place.option),
            })
        });
        SignView {
            id: sign.id.to_string(),
            label: self.spoken.sign(&sign.id),
            unverified: sign.status == Some(Status::Unverified),
            because: because.collect(),
        }
    }

    /// What could still change the outcome: questions with no answer that says anything.
    fn open(&self) -> Vec<String> {
        if self.evaluation.settled {
            return Vec::new();
        }
        let unanswered = self.loaded.guide.items().filter(|item| {
            let hears = item.options.iter().any(|option| !option.heard.is_empty());
            let given = self.conversation.answers_to(&item.id).iter().any(|answer| answer.is_given());
            hears && !given && self.evaluation.available.contains(&item.id)
        });
        unanswered.map(|item| self.spoken.ask(item)).collect()
    }

    fn dimensions(&self) -> Vec<DimensionView> {
        let all = self.evaluation.dimensions.iter();
        all.map(|(dimension, view)| DimensionView {
            id: dimension.id().to_owned(),
            label: self.spoken.dimension(dimension.id()),
            state: view.state.id().to_owned(),
            state_label: self.spoken.program(&format!("dimension-state-{}", view.state.id()), &[]),
        })
        .collect()
    }
}
