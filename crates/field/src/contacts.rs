//! Who can help: services and dated contacts. Only verified ones are shown; no number is better than a wrong one.

use crate::FieldError;
use crate::case_view::{evaluation, urgent as urgent_needs};
use crate::session::Session;
use crate::wire::{CaseRequest, ContactView, ServiceView};
use sala_record::{CaseId, Decision};
use sala_texts::{FormOfAddress, GuideWords, Lang, Texts, form};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// After so many days a contact is marked as old.
const STALE_DAYS: i64 = 365;

/// The contacts that came with the guides.
pub(crate) struct Contacts {
    list: ContactList,
    words: Option<GuideWords>,
}

#[derive(Default, Deserialize)]
struct ContactList {
    services: Vec<Service>,
    contacts: Vec<Contact>,
}

#[derive(Deserialize)]
struct Service {
    id: String,
    #[serde(default)]
    needs: BTreeSet<String>,
}

#[derive(Deserialize)]
struct Contact {
    id: String,
    service: String,
    numbers: Vec<String>,
    checked_on: jiff::civil::Date,
    status: String,
}

impl Contacts {
    /// Reads `contacts/` of the guides' folder; without it the services are simply not there.
    pub(crate) fn read(guides: &Path) -> Self {
        let folder = guides.join("contacts");
        let text = std::fs::read(folder.join("contacts.json")).ok();
        let list = text.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default();
        let files: BTreeMap<String, Vec<u8>> = Lang::ALL
            .into_iter()
            .filter_map(|lang| {
                let name = format!("texts/{lang}.ftl");
                let bytes = std::fs::read(folder.join(&name)).ok()?;
                Some((name, bytes))
            })
            .collect();
        Self { list, words: GuideWords::load(&files).ok() }
    }

    /// A service's name.
    pub(crate) fn service(&self, texts: &Texts, lang: Lang, id: &str) -> String {
        self.word(lang, &format!("service-{id}"), None, &form(texts, lang, ""))
            .unwrap_or_else(|| id.to_owned())
    }

    pub(crate) fn has_service(&self, id: &str) -> bool {
        self.list.services.iter().any(|service| service.id == id)
    }

    fn word(&self, lang: Lang, id: &str, attribute: Option<&str>, form: &FormOfAddress) -> Option<String> {
        self.words.as_ref()?.get(lang, id, attribute, form)
    }
}

impl Session {
    /// The services, those that answer an urgent need of this case first. With the id of no case: all of them alike.
    ///
    /// # Errors
    /// If there is no such case, or the session is locked.
    pub fn contacts(&mut self, request: CaseRequest) -> Result<Vec<ServiceView>, FieldError> {
        let mut urgent = BTreeSet::new();
        let mut decisions: BTreeMap<String, Decision> = BTreeMap::new();
        if request.case == CaseId(uuid::Uuid::nil()) {
            self.opened()?;
        } else {
            let (conversation, loaded) = self.conversation(request.case)?;
            let needs = urgent_needs(&loaded, &evaluation(&conversation, &loaded)).into_iter();
            urgent.extend(needs.map(ToString::to_string));
            let offers = conversation.on_record().offers();
            decisions.extend(offers.into_iter().map(|offer| (offer.service, offer.decision)));
        }
        let list = &self.contacts.list;
        let mut views: Vec<ServiceView> = list
            .services
            .iter()
            .map(|service| ServiceView {
                id: service.id.clone(),
                label: self.contacts.service(&self.texts, self.language(), &service.id),
                suggested: !service.needs.is_disjoint(&urgent),
                contacts: self.contacts_of(&service.id),
                decision: decisions.get(&service.id).copied(),
            })
            .collect();
        views.sort_by_key(|service| !service.suggested);
        Ok(views)
    }

    fn contacts_of(&self, service: &str) -> Vec<ContactView> {
        let today = self.clock.now().to_jiff().to_zoned(self.zone.clone()).date();
        let neutral = form(&self.texts, self.language(), "");
        let word = |contact: &Contact, attribute| {
            self.contacts
                .word(self.language(), &format!("contact-{}", contact.id), attribute, &neutral)
                .unwrap_or_default()
        };
        let shown = self.contacts.list.contacts.iter();
        shown
            .filter(|contact| contact.service == service && contact.status == "verified")
            .map(|contact| ContactView {
                label: word(contact, None),
                note: word(contact, Some("note")),
                numbers: contact.numbers.clone(),
                checked_on: contact.checked_on.strftime("%d/%m/%Y").to_string(),
                stale: days(contact.checked_on, today) > STALE_DAYS,
            })
            .collect()
    }
}

fn days(from: jiff::civil::Date, to: jiff::civil::Date) -> i64 {
    (to - from).get_days().into()
}
