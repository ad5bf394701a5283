//! Every fixed word and sentence that the app shows, in each of its languages.
//!
//! The catalogues are `locales/*.ftl`, in Project Fluent's format; the window reads the same files.

use document::Language;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use std::{borrow::Cow, sync::LazyLock};
use unic_langid::{LanguageIdentifier, langid};

/// The catalogue of one language.
pub struct Words(FluentBundle<FluentResource>);

/// What is filled in in a sentence.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Value<'a> {
    /// A text, as it is.
    Text(&'a str),
    /// A number, written as the language writes numbers.
    Number(f64),
}

impl Words {
    /// The words of a language, read once.
    #[must_use]
    pub fn of(language: Language) -> &'static Self {
        static DUTCH: LazyLock<Words> = LazyLock::new(|| Words::new(Language::Dutch));
        static ENGLISH: LazyLock<Words> = LazyLock::new(|| Words::new(Language::English));
        match language {
            Language::Dutch => &DUTCH,
            Language::English => &ENGLISH,
        }
    }

    /// The word or sentence of this key; `key.attribute` names an attribute of a message.
    ///
    /// A key or a value that is missing shows as `{key}`: a fault of ours, which the tests look for.
    #[must_use]
    pub fn say(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        let args: FluentArgs<'_> = values
            .iter()
            .map(|(name, value)| (Cow::Borrowed(*name), FluentValue::from(*value)))
            .collect();
        let (message, attribute) = match key.split_once('.') {
            Some((message, attribute)) => (message, Some(attribute)),
            None => (key, None),
        };
        let message = self.0.get_message(message);
        let pattern = message.and_then(|message| match attribute {
            Some(attribute) => message.get_attribute(attribute).map(|it| it.value()),
            None => message.value(),
        });
        match pattern {
            Some(pattern) => self
                .0
                .format_pattern(pattern, Some(&args), &mut Vec::new())
                .into_owned(),
            None => format!("{{{key}}}"),
        }
    }

    /// Whether there is a word or sentence of this key.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.0.has_message(key)
    }

    fn new(language: Language) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![identifier(language)]);
        // The marks that isolate filled-in text confuse what draws and what reads the words aloud.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match language {
            Language::Dutch => |value, _| written(value, ".", ","),
            Language::English => |value, _| written(value, ",", "."),
        }));
        // The one builtin there is, NUMBER, can be added once; it cannot be there already.
        let _ = bundle.add_builtins();
        // What can be read of a faulty catalogue is better than nothing; a test keeps it faultless.
        let (Ok(resource) | Err((resource, _))) =
            FluentResource::try_new(source(language).to_owned());
        bundle.add_resource_overriding(resource);
        Self(bundle)
    }
}

/// A language's catalogue, as its file holds it.
#[must_use]
pub const fn source(language: Language) -> &'static str {
    match language {
        Language::Dutch => include_str!("../../../locales/nl.ftl"),
        Language::English => include_str!("../../../locales/en.ftl"),
    }
}

const fn identifier(language: Language) -> LanguageIdentifier {
    match language {
        Language::Dutch => langid!("nl-NL"),
        Language::English => langid!("en-GB"),
    }
}

/// A number with its thousands and its decimals set apart, as the window writes it too.
fn written(value: &FluentValue<'_>, thousands: &str, decimals: &str) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let plain = number.as_string();
    let (whole, fraction) = match plain.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (plain.as_ref(), None),
    };
    let (sign, digits) = match whole.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", whole),
    };
    let mut text = sign.to_owned();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push_str(thousands);
        }
        text.push(digit);
    }
    if let Some(fraction) = fraction {
        text.push_str(decimals);
        text.push_str(fraction);
    }
    Some(text)
}

impl<'a> From<Value<'a>> for FluentValue<'a> {
    fn from(value: Value<'a>) -> Self {
        match value {
            Value::Text(text) => Self::from(text),
            Value::Number(number) => Self::from(number),
        }
    }
}
