//! An identity: the two secret keys behind a recipient card.

use crate::{Card, CardError, KeyError};
use age::secrecy::ExposeSecret as _;
use minisign::{KeyPair, SecretKey, SecretKeyBox};
use sala_record::{CARD_SCHEMA, CardKind, RecipientCard};
use zeroize::Zeroizing;

/// Who can open what is sealed to a card and sign in its name: an age X25519 key and a minisign Ed25519 key.
pub struct Identity {
    name: String,
    kind: CardKind,
    age: age::x25519::Identity,
    /// The base64 line of minisign's own (unencrypted) secret key file. The library's key type is not wiped when
    /// dropped, so it is made for each signature and lives no longer.
    minisign: Zeroizing<String>,
    minisign_public: String,
}

impl Identity {
    /// A new identity. `name` is what people will read on its card, such as `Desk 3`.
    ///
    /// # Errors
    /// [`KeyError::IdentityForm`] if the name is no name for a card ([`CardError::Name`]), [`KeyError::System`]
    /// without randomness.
    pub fn generate(name: &str, kind: CardKind) -> Result<Self, KeyError> {
        let name = Card::name(name).map_err(|_| KeyError::IdentityForm)?;
        let pair = KeyPair::generate_unencrypted_keypair().map_err(|_| KeyError::System)?;
        let whole = Zeroizing::new(pair.sk.to_box(None).map_err(|_| KeyError::System)?.into_string());
        let line = whole.lines().nth(1).ok_or(KeyError::System)?;
        Ok(Self {
            name,
            kind,
            age: age::x25519::Identity::generate(),
            minisign: Zeroizing::new(line.to_owned()),
            minisign_public: pair.pk.to_base64(),
        })
    }

    /// What people call it.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Real or training.
    #[must_use]
    pub fn kind(&self) -> CardKind {
        self.kind
    }

    /// The public half, with its check words.
    #[must_use]
    pub fn card(&self) -> RecipientCard {
        let mut card = RecipientCard {
            sala_card: CARD_SCHEMA,
            name: self.name.clone(),
            kind: self.kind,
            age: self.age.to_public().to_string(),
            minisign: self.minisign_public.clone(),
            words: String::new(),
        };
        card.words = crate::check_words(&card);
        card
    }

    /// The identity file. Stock `age -d -i` takes it as it is; what else it holds stands in comment lines.
    #[must_use]
    pub fn to_file(&self) -> Zeroizing<String> {
        let (name, kind) = (&self.name, kind_word(self.kind));
        let age_public = self.age.to_public();
        let age_secret = self.age.to_string();
        Zeroizing::new(format!(
            "# sala-identity: 1\n# name: {name}\n# kind: {kind}\n# public key: {age_public}\n\
             # minisign public key: {}\n# minisign: {}\n{}\n",
            self.minisign_public,
            self.minisign.as_str(),
            age_secret.expose_secret(),
        ))
    }

    /// Reads an identity file. The lines may come in any order, with Windows line ends.
    ///
    /// # Errors
    /// [`KeyError::Newer`] for a later version, [`KeyError::IdentityForm`] for everything else that does not fit.
    pub fn from_file(text: &str) -> Result<Self, KeyError> {
        let mut found = Lines::default();
        for line in text.trim_start_matches('\u{feff}').lines() {
            found.take(line.trim());
        }
        match found.version {
            Some("1") => (),
            Some(version) if version.parse::<u16>().is_ok() => return Err(KeyError::Newer),
            _ => return Err(KeyError::IdentityForm),
        }
        let name =
            Card::name(found.name.unwrap_or_default()).map_err(|_: CardError| KeyError::IdentityForm)?;
        let kind = match found.kind {
            Some("real") => CardKind::Real,
            Some("training") => CardKind::Training,
            _ => return Err(KeyError::IdentityForm),
        };
        let age = found.age.unwrap_or_default().parse().map_err(|_| KeyError::IdentityForm)?;
        let minisign = Zeroizing::new(found.minisign.unwrap_or_default().to_owned());
        let key = secret_key(&minisign)?;
        let public = minisign::PublicKey::from_secret_key(&key).map_err(|_| KeyError::IdentityForm)?;
        Ok(Self { name, kind, age, minisign, minisign_public: public.to_base64() })
    }

    pub(crate) fn age(&self) -> &age::x25519::Identity {
        &self.age
    }

    pub(crate) fn signing_key(&self) -> Result<SecretKey, KeyError> {
        secret_key(&self.minisign)
    }
}

impl std::fmt::Debug for Identity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Identity(…)")
    }
}

/// The lines of an identity file that count.
#[derive(Default)]
struct Lines<'a> {
    version: Option<&'a str>,
    name: Option<&'a str>,
    kind: Option<&'a str>,
    minisign: Option<&'a str>,
    age: Option<&'a str>,
}

impl<'a> Lines<'a> {
    fn take(&mut self, line: &'a str) {
        if let Some(comment) = line.strip_prefix('#') {
            match comment.trim_start().split_once(':').map(|(key, value)| (key, value.trim())) {
                Some(("sala-identity", value)) => self.version = Some(value),
                Some(("name", value)) => self.name = Some(value),
                Some(("kind", value)) => self.kind = Some(value),
                Some(("minisign", value)) => self.minisign = Some(value),
                _ => (),
            }
        } else if !line.is_empty() {
            self.age = Some(line);
        }
    }
}

pub(crate) fn kind_word(kind: CardKind) -> &'static str {
    match kind {
        CardKind::Real => "real",
        CardKind::Training => "training",
    }
}

/// Reads the base64 line of an unencrypted minisign secret key; its checksum is checked.
fn secret_key(line: &str) -> Result<SecretKey, KeyError> {
    SecretKeyBox::from_string(&format!("untrusted comment: minisign secret key\n{line}\n"))
        .and_then(SecretKeyBox::into_unencrypted_secret_key)
        .map_err(|_| KeyError::IdentityForm)
}
