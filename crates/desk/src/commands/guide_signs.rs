//! `guide list-signs`: every sign with its dimension, its weights, and the questions that can hear it.

use crate::commands::guide_check::{read, words};
use crate::outcome::{Exit, Refusal};
use crate::say::Say;
use sala_guide::{Dimension, ItemId, SignId, Status, Weight};
use serde::Serialize;
use std::collections::BTreeMap;
use std::path::Path;

/// One sign or reassurance, for programs (`docs/formats/desk.md`).
#[derive(Serialize)]
struct Listed {
    code: SignId,
    name: String,
    /// Missing for further signs and reassurances.
    dimension: Option<Dimension>,
    adult: Option<Weight>,
    /// Where the child's table has none, the adult's counts.
    child: Option<Weight>,
    status: Option<Status>,
    questions: Vec<String>,
}

pub(crate) fn run(dir: &Path, json: bool, say: &Say) -> Result<Exit, Refusal> {
    let (guide, files) = read(dir)?;
    let words = words(&guide, &files)?;
    let form = say.form();
    let name = |message: String| words.get(say.lang, &message, None, &form).unwrap_or(message);
    let coverage: BTreeMap<SignId, Vec<ItemId>> = guide.coverage().into_iter().collect();
    let questions = |id: &SignId| coverage.get(id).into_iter().flatten().map(ToString::to_string).collect();
    let signs = guide.signs_definition();
    let of_harm = signs.signs.iter().map(|sign| Listed {
        code: sign.id.clone(),
        name: name(format!("sign-{}", sign.id)),
        dimension: sign.dimension,
        adult: sign.adult,
        child: sign.child.or(sign.adult),
        status: sign.status,
        questions: questions(&sign.id),
    });
    let reassuring = signs.reassurances.iter().map(|id| Listed {
        code: id.clone(),
        name: name(format!("reassurance-{id}")),
        dimension: None,
        adult: None,
        child: None,
        status: None,
        questions: questions(id),
    });
    let all: Vec<Listed> = of_harm.chain(reassuring).collect();
    if json {
        say.json(&all)?;
    } else {
        all.iter().for_each(|listed| line(listed, say));
    }
    Ok(Exit::Done)
}

fn line(listed: &Listed, say: &Say) {
    let weight = |weight: Option<Weight>| {
        let id = match weight {
            Some(Weight::Strong) => "desk-weight-strong",
            Some(Weight::Medium) => "desk-weight-medium",
            Some(Weight::Weak) => "desk-weight-weak",
            None => "desk-weight-none",
        };
        say.text(id, &[])
    };
    let questions =
        if listed.questions.is_empty() { say.text("desk-none", &[]) } else { listed.questions.join(", ") };
    let (adult, child) = (weight(listed.adult), weight(listed.child));
    let args = [
        ("code", listed.code.as_str()),
        ("name", listed.name.as_str()),
        ("dimension", listed.dimension.map_or("–", Dimension::id)),
        ("adult", adult.as_str()),
        ("child", child.as_str()),
        ("questions", questions.as_str()),
    ];
    let id = if listed.dimension.is_some() { "desk-sign" } else { "desk-sign-further" };
    say.result(id, &args);
}
