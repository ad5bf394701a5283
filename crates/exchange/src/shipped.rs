//! The samples and templates that come with the app, as files of the open format.

use crate::{Ids, ReadError, Reading, json};
use document::Language;

/// A template that comes with the app.
#[derive(Debug, Clone, PartialEq)]
pub struct TemplateFile {
    /// Its name, the same in every language.
    pub name: &'static str,
    /// What it makes, in its language.
    pub title: String,
    /// What it is for, in a sentence.
    pub description: String,
    /// The documents that it makes, with ids of their own.
    pub reading: Reading,
}

macro_rules! files {
    ($folder:literal: $($name:literal)*) => {[$((
        $name,
        include_str!(concat!("../", $folder, "/nl/", $name, ".json")),
        include_str!(concat!("../", $folder, "/en/", $name, ".json")),
    ),)*]};
}

/// A file's name, its Dutch text and its English text.
type Shipped = (&'static str, &'static str, &'static str);

const SAMPLES: [Shipped; 4] =
    files!("samples": "read-aloud" "digital-government-desk" "gym-membership" "silent-coach");

const TEMPLATES: [Shipped; 8] = files!("templates":
    "library-service" "event" "online-service" "employee-journey" "service-blueprint"
    "persona-public" "persona-employee" "persona-sketch"
);

/// The sample documents in a language, with new ids: personas, their empathy maps and their journeys.
///
/// # Errors
/// A shipped file is damaged, which a test rules out.
pub fn samples(language: Language, ids: &mut Ids<'_>) -> Result<Reading, ReadError> {
    json::read_together(&SAMPLES.each_ref().map(|file| text(file, language)), ids)
}

/// The templates in a language, with new ids, in the order in which they are offered.
///
/// # Errors
/// A shipped file is damaged, which a test rules out.
pub fn templates(language: Language, ids: &mut Ids<'_>) -> Result<Vec<TemplateFile>, ReadError> {
    TEMPLATES
        .iter()
        .map(|file| {
            let mut reading = json::read(text(file, language), ids)?;
            Ok(TemplateFile {
                name: file.0,
                title: std::mem::take(&mut reading.title),
                description: std::mem::take(&mut reading.description),
                reading,
            })
        })
        .collect()
}

const fn text(file: &Shipped, language: Language) -> &'static str {
    match language {
        Language::Dutch => file.1,
        Language::English => file.2,
    }
}
