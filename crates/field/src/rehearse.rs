//! The headless twin: a written interview goes through the same use cases as one in the window.

use crate::guides::Loaded;
use crate::library::read_guide;
use crate::session::Session;
use crate::wire::*;
use crate::{FieldError, Places, SystemClock};
use jiff::tz::TimeZone;
use sala_keys::{Passphrase, WorkFactor};
use sala_record::{
    Address, AnswerFile, CardKind, CaseId, Channel, ConsentChange, Decision, Interpreter, InterpreterMode,
    Purpose, RecipientCard,
};
use sala_texts::Lang;
use sala_vault::{FolderState, NewVault, Vault};
use std::path::{Path, PathBuf};

/// What to rehearse.
pub struct RehearsalRequest<'a> {
    /// The guide's folder.
    pub guide: &'a Path,
    /// The written interview.
    pub script: &'a AnswerFile,
    /// The folder of the training vault; made if it is not there.
    pub into: &'a Path,
    /// Its passphrase.
    pub passphrase: &'a str,
    /// The language of the words in the result.
    pub language: Lang,
    /// How hard the key file is stretched, if the vault is made.
    pub work: WorkFactor,
    /// Where to seal the case to afterwards: cards and a folder.
    pub seal: Option<(&'a [RecipientCard], &'a Path)>,
    /// The service those cards stand for; without it, the first that the person agreed to share with.
    pub service: Option<&'a str>,
}

/// What came of it.
pub struct Rehearsal {
    /// The case in the training vault.
    pub case: CaseId,
    /// Its code.
    pub code: String,
    /// The conversation at its end.
    pub view: CaseView,
    /// What the answers amount to.
    pub result: ResultView,
    /// The bundle, if it was sealed.
    pub bundle: Option<PathBuf>,
}

/// Why a rehearsal stopped, and at which step of the script.
#[derive(Debug, thiserror::Error)]
#[error("{step}: {error}")]
pub struct RehearsalError {
    /// Such as `answers[3]`.
    pub step: String,
    /// What went wrong.
    #[source]
    pub error: FieldError,
}

fn at(step: impl Into<String>) -> impl FnOnce(FieldError) -> RehearsalError {
    let step = step.into();
    move |error| RehearsalError { step, error }
}

/// Runs a written interview into a training vault: consents to talk and to notes first, then the answers in their
/// order, then notes, offers and consents to share.
///
/// # Errors
/// [`RehearsalError`] with the step that failed. What was answered until then is kept as far as it was agreed to.
pub fn rehearse(request: &RehearsalRequest<'_>) -> Result<Rehearsal, RehearsalError> {
    let mut session = open_training(request).map_err(at("vault"))?;
    let files = read_guide(request.guide).map_err(FieldError::from).map_err(at("guide"))?;
    let loaded = Loaded::from_files(files).map_err(at("guide"))?;
    let loaded = session.guides.offer(loaded);
    let case = session.begin(begin(request.script, &loaded, request.language)).map_err(at("begin"))?.case;
    let first = |change: &&ConsentChange| matches!(change.purpose, Purpose::Talk | Purpose::Notes);
    for change in request.script.consents.iter().filter(first) {
        decide(&mut session, &loaded, case, change).map_err(at("consents"))?;
    }
    play(&mut session, case, request.script)?;
    for change in request.script.consents.iter().filter(|change| !first(change)) {
        decide(&mut session, &loaded, case, change).map_err(at("consents"))?;
    }
    let bundle = seal(&mut session, case, request).map_err(at("seal"))?;
    let view = session.open_case(CaseRequest { case }).map_err(at("view"))?;
    let result = session.result(CaseRequest { case }).map_err(at("result"))?;
    Ok(Rehearsal { case, code: view.code.clone(), view, result, bundle })
}

fn open_training(request: &RehearsalRequest<'_>) -> Result<Session, FieldError> {
    let passphrase = Passphrase::new(request.passphrase);
    let vault = match Vault::look(request.into)? {
        FolderState::Ready => Vault::unlock(request.into, &passphrase, None)?,
        _ => Vault::create(
            request.into,
            &NewVault {
                passphrase: &passphrase,
                officer_name: "rehearsal",
                recovery: &[],
                kind: CardKind::Training,
                work: request.work,
            },
        )?,
    };
    if vault.kind() != CardKind::Training {
        return Err(FieldError::Refused(ErrorCode::CardWrongKind));
    }
    let guides = request.guide.parent().map(Path::to_path_buf).unwrap_or_default();
    let places = Places { home: request.into.to_path_buf(), guides };
    let mut session = Session::with_clock(places, Box::new(SystemClock), TimeZone::system());
    session.speak(request.language);
    session.enter(vault)?;
    Ok(session)
}

fn begin(script: &AnswerFile, loaded: &Loaded, language: Lang) -> BeginRequest {
    let person_language = script.person_language.as_deref().and_then(Lang::from_tag).unwrap_or(language);
    let interpreted = script.officer_language.as_deref().is_some_and(|tag| tag != person_language.tag());
    BeginRequest {
        guide: loaded.guide.id().to_owned(),
        person_language,
        address: script.address.clone().unwrap_or(Address { vi: String::new(), lo: String::new() }),
        interpreter: Interpreter {
            mode: if interpreted { InterpreterMode::InPerson } else { InterpreterMode::None },
            code: None,
        },
        from_paper: false,
    }
}

fn decide(
    session: &mut Session,
    loaded: &Loaded,
    case: CaseId,
    change: &ConsentChange,
) -> Result<(), FieldError> {
    let asks =
        |item: &&sala_guide::Item| item.purpose == Some(change.purpose) && item.recipient == change.recipient;
    let item = loaded.guide.items().find(asks).ok_or(FieldError::Refused(ErrorCode::BadAnswer))?;
    let option = match change.decision {
        Decision::Yes => "yes",
        Decision::No | Decision::Withdrawn => "no",
        Decision::Later => "later",
    };
    let answer = sala_record::Answer::Choice(option.to_owned());
    session.answer(AnswerRequest { case, item: item.id.to_string(), answer, channel: Channel::Direct })?;
    Ok(())
}

fn play(session: &mut Session, case: CaseId, script: &AnswerFile) -> Result<(), RehearsalError> {
    for (place, step) in script.answers.iter().enumerate() {
        let (item, answer) = (step.item.clone(), step.answer.clone());
        let request = AnswerRequest { case, item, answer, channel: Channel::Direct };
        session.answer(request).map_err(at(format!("answers[{place}]")))?;
    }
    for (place, step) in script.notes.iter().enumerate() {
        let (item, note) = (step.item.clone(), step.note.clone());
        let request = NoteRequest { case, item, note, channel: Channel::Direct };
        session.note(request).map_err(at(format!("notes[{place}]")))?;
    }
    for (place, offer) in script.offers.iter().enumerate() {
        let request = OfferRequest { case, offer: offer.clone() };
        session.offer(request).map_err(at(format!("offers[{place}]")))?;
    }
    Ok(())
}

/// Seals for the service named, or for the first that the person agreed to share with.
fn seal(
    session: &mut Session,
    case: CaseId,
    request: &RehearsalRequest<'_>,
) -> Result<Option<PathBuf>, FieldError> {
    let Some((cards, folder)) = request.seal else { return Ok(None) };
    let agreed = request.script.consents.iter().find(|change| crate::case_view::shares(change));
    let service =
        request.service.or(agreed.and_then(|change| change.recipient.as_deref())).unwrap_or_default();
    session.seal_to(case, service, cards, folder).map(Some)
}
