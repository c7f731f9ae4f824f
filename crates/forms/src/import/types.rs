//! The types of a form: which of them a guide has, and which it refuses.

use sala_guide::ItemKind;

/// What a row of `survey` is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Type {
    Begin,
    End,
    BeginRepeat,
    EndRepeat,
    Item {
        kind: ItemKind,
        list: Option<String>,
        /// Whether the kind is near to the type, and not the same.
        near: bool,
        /// "Or other", with free words.
        or_other: bool,
    },
    Computed,
    /// Data about the person's device, voice, picture or place.
    Privacy,
    Unknown,
}

/// Types that watch the person or the device. A screening needs none of them, and each can betray somebody.
const PRIVACY: [&str; 36] = [
    "start",
    "starttime",
    "end",
    "endtime",
    "today",
    "deviceid",
    "device_id",
    "imei",
    "phonenumber",
    "phone_number",
    "username",
    "email",
    "subscriberid",
    "subscriber_id",
    "simserial",
    "sim_id",
    "audit",
    "start_geopoint",
    "background_audio",
    "background_geopoint",
    "geopoint",
    "gps",
    "location",
    "geotrace",
    "geoshape",
    "image",
    "photo",
    "picture",
    "signature",
    "audio",
    "video",
    "file",
    "barcode",
    "qrcode",
    "tel",
    "osm",
];

/// Reads a type.
pub(crate) fn read(text: &str) -> Type {
    let words: Vec<&str> = text.split_whitespace().collect();
    let lower = words.join(" ").to_lowercase();
    let one = lower.replace([' ', '-'], "_");
    match one.as_str() {
        "begin_group" => return Type::Begin,
        "end_group" => return Type::End,
        "begin_repeat" | "begin_loop" => return Type::BeginRepeat,
        "end_repeat" | "end_loop" => return Type::EndRepeat,
        "calculate" => return Type::Computed,
        _ if PRIVACY.contains(&one.as_str()) => return Type::Privacy,
        _ => (),
    }
    if let Some(kind) = plain(&one) {
        return kind;
    }
    choice(&words, &lower).unwrap_or(Type::Unknown)
}

fn plain(one: &str) -> Option<Type> {
    let (kind, near) = match one {
        "text" | "string" => (ItemKind::Text, false),
        "integer" | "int" => (ItemKind::Number, false),
        "decimal" | "range" => (ItemKind::Number, true),
        "date" => (ItemKind::Date, false),
        "datetime" | "time" => (ItemKind::Text, true),
        "acknowledge" | "trigger" => (ItemKind::Card, false),
        "note" => (ItemKind::Card, true),
        _ => return None,
    };
    Some(Type::Item { kind, list: None, near, or_other: false })
}

/// `select_one list`, `select one from list`, `select_multiple list or_other`.
fn choice(words: &[&str], lower: &str) -> Option<Type> {
    let heads = [
        ("select_one ", ItemKind::Choice),
        ("select one from ", ItemKind::Choice),
        ("select one ", ItemKind::Choice),
        ("select1 ", ItemKind::Choice),
        ("select_multiple ", ItemKind::Choices),
        ("select multiple from ", ItemKind::Choices),
        ("select multiple ", ItemKind::Choices),
        ("select all that apply from ", ItemKind::Choices),
        ("select all that apply ", ItemKind::Choices),
    ];
    let (head, kind) = heads.into_iter().find(|(head, _)| lower.starts_with(head))?;
    let rest = words.get(head.split_whitespace().count()..)?;
    let list = (*rest.first()?).to_owned();
    let or_other =
        rest.iter().skip(1).any(|word| matches!(word.to_lowercase().as_str(), "or_other" | "other"));
    Some(Type::Item { kind, list: Some(list), near: false, or_other })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_known_by_the_names_people_give_them() {
        let item = |kind, list: &str| Type::Item {
            kind,
            list: (!list.is_empty()).then(|| list.to_owned()),
            near: false,
            or_other: false,
        };
        assert_eq!(read("select_one Yes_No"), item(ItemKind::Choice, "Yes_No"));
        assert_eq!(read("Select all that apply from  needs"), item(ItemKind::Choices, "needs"));
        assert_eq!(read("String"), item(ItemKind::Text, ""));
        assert_eq!(read("begin  group"), Type::Begin);
        assert!(matches!(read("select one from x or_other"), Type::Item { or_other: true, .. }));
        for watched in ["deviceid", "Phone Number", "background-audio", "GPS", "start-geopoint"] {
            assert_eq!(read(watched), Type::Privacy, "{watched}");
        }
        assert_eq!(read("select_one_from_file towns.csv"), Type::Unknown);
        assert_eq!(read("db:person"), Type::Unknown);
    }
}
