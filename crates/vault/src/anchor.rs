//! The end of this device's chain, kept outside the database, so that an older copy of it is recognised when it is put
//! back in its place: page authentication cannot see that (`docs/formats/vault.md`, "Turned back").

use crate::{Vault, VaultError, files, folder::Folder, restore, rows};
use rusqlite::{Connection, OptionalExtension as _, params};
use sala_keys::Identity;
use sala_record::{Content, DeviceId, Event, Head, RecipientCard};
use serde::{Deserialize, Serialize};
use std::io;

/// More than any anchor needs.
const LIMIT: u64 = 4096;

/// The name under which the ends are kept that were missed and knowingly gone on without.
const GIVEN_UP: &str = "given-up-ends";

/// Whether anchors were ever written for this vault: one that is not there any more is then missed.
const ANCHORED: &str = "anchored";

/// The vault is older than it was: it was brought back from a copy, or an end of this device's chain is known from
/// elsewhere that is not in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TurnedBack {
    /// The end that is missed; none where a copy was brought back and nothing newer is known.
    pub missing: Option<Head>,
    /// The last sequence number that is here; 0 if there is none.
    pub here: u64,
}

impl TurnedBack {
    /// How many events are missing at least; 0 if that is not known, or if as many are here, but not the same.
    #[must_use]
    pub fn events(&self) -> u64 {
        self.missing.as_ref().map_or(0, |head| head.seq.saturating_sub(self.here))
    }
}

/// What the anchor beside the vault said when the vault was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnchorState {
    /// It fits the journal, or none was ever written.
    Fits,
    /// There was one, and it is gone.
    Gone,
    /// It is damaged, or another device's.
    Unreadable,
    /// It names an end that the journal does not have, or the vault was brought back from a copy: [`Vault::turned_back`].
    Ahead,
}

/// The file beside the database.
#[derive(Serialize, Deserialize)]
struct Anchor {
    sala_anchor: u16,
    #[serde(flatten)]
    head: Head,
    /// The minisign signature over the canonical JSON of `head`, by the device's key.
    signature: String,
}

impl Anchor {
    /// The file's content.
    fn sealed(head: Head, identity: &Identity) -> Result<Vec<u8>, VaultError> {
        let signature = identity.sign(&signed(&head)?, "sala anchor")?;
        let anchor = Self { sala_anchor: 1, head, signature };
        serde_json::to_vec_pretty(&anchor).map_err(|_| VaultError::Form)
    }

    /// Nothing if it is not what this device wrote.
    fn read(bytes: &[u8], device: DeviceId, card: &RecipientCard) -> Option<Head> {
        let anchor: Self = serde_json::from_slice(bytes).ok()?;
        let own = anchor.sala_anchor == 1 && anchor.head.device == device;
        let signed = signed(&anchor.head).ok()?;
        (own && sala_keys::verify(card, &signed, &anchor.signature).is_ok()).then_some(anchor.head)
    }
}

/// What is signed: the head's own JSON, whose fields always come in the same order.
fn signed(head: &Head) -> Result<Vec<u8>, VaultError> {
    serde_json::to_vec(head).map_err(|_| VaultError::Form)
}

/// The anchor as the vault knows it.
#[derive(Debug)]
pub(crate) struct Anchored {
    pub(crate) state: AnchorState,
    /// The newest end that was written down outside.
    pub(crate) last: Option<Head>,
    pub(crate) turned_back: Option<TurnedBack>,
}

/// Holds the anchor beside the vault against the journal. One that was brought back from a copy has none, and is older
/// than it was.
pub(crate) fn look(
    db: &Connection,
    folder: &Folder,
    (device, identity): (DeviceId, &Identity),
    restored: bool,
) -> Result<Anchored, VaultError> {
    let mut anchored = look_beside(db, folder, device, identity)?;
    if restored {
        let here = rows::head(db, device)?.map_or(0, |head| head.seq);
        anchored.turned_back.get_or_insert(TurnedBack { missing: None, here });
        anchored.state = AnchorState::Ahead;
    }
    Ok(anchored)
}

fn look_beside(
    db: &Connection,
    folder: &Folder,
    device: DeviceId,
    identity: &Identity,
) -> Result<Anchored, VaultError> {
    let fits = |state, last| Anchored { state, last, turned_back: None };
    let bytes = match files::read_small(&folder.anchor(), LIMIT) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return Ok(fits(if was_anchored(db)? { AnchorState::Gone } else { AnchorState::Fits }, None));
        }
        Err(_) => return Ok(fits(AnchorState::Unreadable, None)),
    };
    let Some(head) = Anchor::read(&bytes, device, &identity.card()) else {
        return Ok(fits(AnchorState::Unreadable, None));
    };
    match missed(db, device, &head)? {
        None => Ok(fits(AnchorState::Fits, Some(head))),
        turned_back => Ok(Anchored { state: AnchorState::Ahead, last: Some(head), turned_back }),
    }
}

fn was_anchored(db: &Connection) -> Result<bool, VaultError> {
    let sql = "SELECT EXISTS (SELECT 1 FROM setting WHERE name = ?1)";
    Ok(db.query_row(sql, [ANCHORED], |row| row.get(0))?)
}

/// Whether this device's journal lacks an end that was met outside, and was not knowingly given up.
fn missed(db: &Connection, device: DeviceId, end: &Head) -> Result<Option<TurnedBack>, VaultError> {
    if end.device != device || has(db, end)? || given_up(db)?.contains(end) {
        return Ok(None);
    }
    let here = rows::head(db, device)?.map_or(0, |head| head.seq);
    Ok(Some(TurnedBack { missing: Some(end.clone()), here }))
}

fn has(db: &Connection, end: &Head) -> Result<bool, VaultError> {
    let sql =
        "SELECT EXISTS (SELECT 1 FROM event WHERE id = ?1 AND device = ?2 AND seq = ?3 AND chain_hash = ?4)";
    let id = (end.event.to_string(), end.device.to_string());
    let found = params![id.0, id.1, rows::stored(end.seq)?, end.hash.0];
    Ok(db.prepare_cached(sql)?.query_row(found, |row| row.get(0))?)
}

fn given_up(db: &Connection) -> Result<Vec<Head>, VaultError> {
    let sql = "SELECT value FROM setting WHERE name = ?1";
    let text: Option<String> = db.query_row(sql, [GIVEN_UP], |row| row.get(0)).optional()?;
    text.map_or(Ok(Vec::new()), |text| serde_json::from_str(&text).map_err(|_| VaultError::Damaged))
}

impl Vault {
    /// What the anchor beside the vault said when it was opened.
    #[must_use]
    pub fn anchor_state(&self) -> AnchorState {
        self.anchored.state
    }

    /// The end that is missed, as long as nobody knowingly went on without it ([`Vault::go_on_without`]).
    #[must_use]
    pub fn turned_back(&self) -> Option<&TurnedBack> {
        self.anchored.turned_back.as_ref()
    }

    /// Takes note of ends of chains that were met outside: in a bundle, a receipt, on a card. Those of other devices say
    /// nothing about this vault. What is missed stands in [`Vault::turned_back`] from then on.
    ///
    /// # Errors
    /// [`VaultError`] if the vault cannot be read.
    pub fn meet(&mut self, ends: &[Head]) -> Result<(), VaultError> {
        for end in ends {
            let Some(missed) = missed(&self.db, self.device, end)? else { continue };
            let known = self.anchored.turned_back.as_ref().map_or(0, TurnedBack::events);
            if self.anchored.turned_back.is_none() || known < missed.events() {
                self.anchored.turned_back = Some(missed);
            }
        }
        Ok(())
    }

    /// Goes on without what is missed, knowingly: `contents` (a `restored` event for each case whose consents have to be
    /// asked for again) are appended, and the end is not missed any more. All or nothing.
    ///
    /// # Errors
    /// [`VaultError`]; then nothing was changed.
    pub fn go_on_without(&mut self, contents: &[Content]) -> Result<Vec<Event>, VaultError> {
        let Some(turned_back) = self.anchored.turned_back.clone() else { return Ok(Vec::new()) };
        let ids = Self::new_ids(contents)?;
        let events = self.append_together(&ids, |transaction| {
            restore::settle(transaction)?;
            let mut ends = given_up(transaction)?;
            ends.extend(turned_back.missing);
            let text = serde_json::to_string(&ends).map_err(|_| VaultError::Form)?;
            transaction.execute(
                "INSERT INTO setting (name, value) VALUES (?1, ?2)
                 ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                params![GIVEN_UP, text],
            )?;
            Ok(())
        })?;
        self.anchored.turned_back = None;
        self.keep_anchor();
        Ok(events)
    }

    /// Writes down beside the vault how far its journal goes, if that is not written there yet. Nothing rests on its
    /// success: an older anchor sees less, and an answer is durable without it. As long as something is missed, the
    /// anchor that says so stays.
    pub fn keep_anchor(&mut self) {
        drop(self.try_keep_anchor());
    }

    fn try_keep_anchor(&mut self) -> Result<(), VaultError> {
        let Some(head) = rows::head(&self.db, self.device)? else { return Ok(()) };
        if self.anchored.turned_back.is_some() || self.anchored.last.as_ref() == Some(&head) {
            return Ok(());
        }
        let anchor = Anchor::sealed(head.clone(), self.identity())?;
        files::replace(&self.folder.anchor(), &anchor)?;
        // After the first one is there: from now on one that is gone is missed.
        if !was_anchored(&self.db)? {
            self.db.execute("INSERT INTO setting (name, value) VALUES (?1, 'true')", [ANCHORED])?;
        }
        self.anchored.last = Some(head);
        Ok(())
    }

    /// Whether the journal still holds the newest end that was written down outside while it was open.
    pub(crate) fn holds_its_anchor(&self) -> Result<bool, VaultError> {
        self.anchored.last.as_ref().map_or(Ok(true), |head| has(&self.db, head))
    }
}

impl Drop for Vault {
    fn drop(&mut self) {
        self.keep_anchor();
    }
}
