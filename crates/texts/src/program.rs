//! The program's own words, embedded from `locales/<lang>/*.ftl`.

use crate::Lang;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use std::collections::BTreeMap;

macro_rules! files {
    ($($name:literal),+ $(,)?) => {
        /// Every file of every language: language, file name, text.
        pub const PROGRAM_FILES: &[(Lang, &str, &str)] = &[
            $(
                (Lang::En, $name, include_str!(concat!("../../../locales/en/", $name))),
                (Lang::Vi, $name, include_str!(concat!("../../../locales/vi/", $name))),
                (Lang::Lo, $name, include_str!(concat!("../../../locales/lo/", $name))),
            )+
        ];
    };
}

files!(
    "address.ftl",
    "app.ftl",
    "case.ftl",
    "desk.ftl",
    "errors.ftl",
    "interview.ftl",
    "keeping.ftl",
    "paper.ftl",
    "passphrase.ftl",
    "recovery.ftl"
);

/// The program's words, ready to be asked for. Share one: it is thread-safe and does not change.
pub struct Texts {
    bundles: BTreeMap<Lang, FluentBundle<FluentResource>>,
}

impl Default for Texts {
    fn default() -> Self {
        Self::new()
    }
}

impl Texts {
    /// Reads the embedded files. A message that does not parse is left out (the tests fail on any).
    #[must_use]
    pub fn new() -> Self {
        let mut bundles = BTreeMap::new();
        for lang in Lang::ALL {
            let mut bundle = empty_bundle(lang);
            for (_, _, text) in PROGRAM_FILES.iter().filter(|(of, ..)| *of == lang) {
                let resource = match FluentResource::try_new((*text).to_owned()) {
                    Ok(resource) | Err((resource, _)) => resource,
                };
                bundle.add_resource_overriding(resource);
            }
            bundles.insert(lang, bundle);
        }
        Self { bundles }
    }

    /// The message `id` with `args` filled in. A message that is not there comes back as its id in braces, so that a
    /// person sees a fault instead of an empty place.
    #[must_use]
    pub fn get(&self, lang: Lang, id: &str, args: &[(&str, &str)]) -> String {
        self.find(lang, id, None, args).unwrap_or_else(|| format!("{{{id}}}"))
    }

    /// The attribute `attribute` of message `id`, as [`Texts::get`].
    #[must_use]
    pub fn attribute(&self, lang: Lang, id: &str, attribute: &str, args: &[(&str, &str)]) -> String {
        self.find(lang, id, Some(attribute), args).unwrap_or_else(|| format!("{{{id}.{attribute}}}"))
    }

    /// Whether a message is there.
    #[must_use]
    pub fn has(&self, lang: Lang, id: &str) -> bool {
        self.bundles.get(&lang).is_some_and(|bundle| bundle.has_message(id))
    }

    fn find(&self, lang: Lang, id: &str, attribute: Option<&str>, args: &[(&str, &str)]) -> Option<String> {
        render(self.bundles.get(&lang)?, id, attribute, args)
    }
}

pub(crate) fn empty_bundle(lang: Lang) -> FluentBundle<FluentResource> {
    let tag: unic_langid::LanguageIdentifier = lang.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // The marks would show up in exports and break comparisons; all three languages run left to right.
    bundle.set_use_isolating(false);
    bundle
}

pub(crate) fn render(
    bundle: &FluentBundle<FluentResource>,
    id: &str,
    attribute: Option<&str>,
    args: &[(&str, &str)],
) -> Option<String> {
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        None => message.value()?,
        Some(name) => message.get_attribute(name)?.value(),
    };
    let args: FluentArgs<'_> = args.iter().map(|(key, value)| (*key, *value)).collect();
    let mut errors = Vec::new();
    Some(bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned())
}
