use crate::{Argument, Message};
use document::Language;
use words::{Value, Words};

impl Message {
    /// The sentence of this key, with nothing filled in yet.
    #[must_use]
    pub fn new(key: &str) -> Self {
        Self {
            key: key.to_owned(),
            args: std::collections::BTreeMap::new(),
        }
    }

    /// With a text or number filled in.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Argument>) -> Self {
        self.args.insert(name.to_owned(), value.into());
        self
    }

    /// The sentence in a language.
    #[must_use]
    pub fn say(&self, language: Language) -> String {
        let values: Vec<(&str, Value<'_>)> = self
            .args
            .iter()
            .map(|(name, argument)| match argument {
                Argument::Text(text) => (name.as_str(), Value::Text(text)),
                Argument::Number(number) => (name.as_str(), Value::Number(*number)),
            })
            .collect();
        Words::of(language).say(&self.key, &values)
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<f64> for Argument {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Argument {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<exchange::Fact> for Argument {
    fn from(fact: exchange::Fact) -> Self {
        match fact {
            exchange::Fact::Text(text) => Self::Text(text),
            exchange::Fact::Number(number) => Self::Number(number),
        }
    }
}

impl From<&exchange::Note> for Message {
    fn from(note: &exchange::Note) -> Self {
        note.facts()
            .into_iter()
            .fold(Self::new(note.key()), |message, (name, fact)| {
                message.with(name, fact)
            })
    }
}
