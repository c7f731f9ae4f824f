//! Handing a case over: exactly what would leave, and leaving.

use crate::FieldError;
use crate::conversation::Conversation;
use crate::guides::Loaded;
use crate::page::{PageMaker, readme};
use crate::session::Session;
use crate::spoken::Said;
use crate::wire::*;
use sala_guide::ItemKind;
use sala_record::{CaseId, Event, Purpose, RecipientCard};
use sala_sync::carrier::Folder;
use sala_sync::{HandOver, Prepared, SyncError, leaving, prepare};
use std::path::{Path, PathBuf};
use std::sync::Arc;

impl Session {
    /// Exactly what would leave for a service, or why nothing may.
    ///
    /// # Errors
    /// If there is no such case, or the vault cannot be read.
    pub fn preview_export(&mut self, request: ExportRequest) -> Result<ExportPreview, FieldError> {
        let (conversation, loaded) = self.conversation(request.case)?;
        let services = self.services(&conversation, &loaded);
        let agreed = services.iter().find(|service| service.agreed).map(|service| service.id.clone());
        let service = if request.service.is_empty() { agreed.unwrap_or_default() } else { request.service };
        let vault = &self.opened()?.vault;
        let (events, here) = (vault.events(request.case)?, vault.device());
        let say = |id: &str| self.texts.get(self.language(), id, &[]);
        let refused = |reason: String| ExportPreview {
            allowed: false,
            reason,
            services: services.clone(),
            sections: Vec::new(),
            held_back: String::new(),
        };
        match leaving(&events, &service) {
            Err(SyncError::NotesNotAgreed) => Ok(refused(say("export-no-notes"))),
            Err(SyncError::SharingNotAgreed) => Ok(refused(say("export-no-share"))),
            Err(error) => Err(error.into()),
            Ok(leaving) => {
                let leaves = Conversation::from_events(request.case, &leaving.events, here)
                    .ok_or(FieldError::Refused(ErrorCode::NoSuchCase))?;
                let count = leaving.held_back.to_string();
                let held_back = self.texts.get(self.language(), "export-held-back", &[("count", &count)]);
                let without_cards = request.cards.is_empty();
                Ok(ExportPreview {
                    allowed: !without_cards,
                    reason: say(if without_cards { "export-no-recipient" } else { "export-ok" }),
                    services: services.clone(),
                    sections: self.sections(&leaves, &loaded),
                    held_back: if leaving.held_back > 0 { held_back } else { String::new() },
                })
            }
        }
    }

    fn services(&self, conversation: &Conversation, loaded: &Loaded) -> Vec<ServiceChoice> {
        let consents = conversation.consents();
        let items = loaded.guide.items().filter(|item| item.kind == ItemKind::Consent);
        let recipients = items
            .filter(|item| item.purpose == Some(Purpose::Share))
            .filter_map(|item| item.recipient.as_deref());
        recipients
            .map(|id| ServiceChoice {
                id: id.to_owned(),
                label: self.contacts.service(&self.texts, self.language(), id),
                agreed: consents.holds(Purpose::Share, Some(id)),
            })
            .collect()
    }

    /// Seals the case to the chosen cards and writes it to the folder. The hand-over is in the journal when this
    /// returns.
    ///
    /// # Errors
    /// If the person has not agreed, a card is of the wrong kind, or the folder refuses: nothing half-written stays.
    pub fn export(&mut self, request: ExportRequest) -> Result<ExportView, FieldError> {
        self.opened()?.refuse_contradiction()?;
        let mut chosen = self.known_cards()?;
        chosen.retain(|known| request.cards.contains(&known.card.age));
        if chosen.iter().any(|known| known.service != request.service) {
            return Err(FieldError::Refused(ErrorCode::CardOtherService));
        }
        let cards: Vec<RecipientCard> = chosen.iter().map(|known| known.card.clone()).collect();
        let folder = PathBuf::from(&request.folder);
        let path = self.seal_to(request.case, &request.service, &cards, &folder)?;
        let size = std::fs::metadata(&path).map_or(0, |metadata| metadata.len());
        Ok(ExportView {
            file: path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
            folder: request.folder,
            size: self.texts.get(self.language(), "size-kib", &[("size", &size.div_ceil(1024).to_string())]),
            recipients: chosen.iter().map(|known| self.kept_view(known)).collect::<Result<_, _>>()?,
        })
    }

    /// Seals a case to cards and writes the bundle into `folder`.
    pub(crate) fn seal_to(
        &mut self,
        case: CaseId,
        service: &str,
        cards: &[RecipientCard],
        folder: &Path,
    ) -> Result<PathBuf, FieldError> {
        let prepared = self.prepare(case, service, cards)?;
        let open = self.opened()?;
        open.current = None;
        Ok(prepared.deliver(&mut open.vault, &Folder::new(folder))?)
    }

    fn prepare(
        &mut self,
        case: CaseId,
        service: &str,
        cards: &[RecipientCard],
    ) -> Result<Prepared, FieldError> {
        let (_, loaded): (_, Arc<Loaded>) = self.conversation(case)?;
        let (language, now) = (self.language(), self.clock.now());
        let said = Said { texts: &self.texts, contacts: &self.contacts };
        let maker = PageMaker { said, language, zone: &self.zone, now };
        let here = self.open.as_ref().ok_or(FieldError::Refused(ErrorCode::Locked))?.vault.device();
        let page = |case: CaseId, events: &[Event]| {
            Some(maker.html(&Conversation::from_events(case, events, here)?, &loaded))
        };
        let readme = readme(said);
        let cases = [case];
        let hand_over =
            HandOver { cases: &cases, service, cards, readme: &readme, language: language.tag(), now };
        let open = self.open.as_mut().ok_or(FieldError::Refused(ErrorCode::Locked))?;
        Ok(prepare(&mut open.vault, &hand_over, page)?)
    }
}
