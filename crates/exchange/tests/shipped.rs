//! The samples and templates that come with the app.
#![allow(clippy::unwrap_used, reason = "a test ends at what it does not expect")]

use document::{Document, LaneKind, Language, Portrait};
use exchange::{samples, templates};
use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    path::PathBuf,
};
use uuid::Uuid;

fn sample_documents(language: Language) -> Vec<Document> {
    let samples = samples(language, &mut Uuid::now_v7).unwrap();
    samples.into_iter().flat_map(|it| it.documents).collect()
}

fn template_documents(language: Language) -> Vec<Document> {
    let templates = templates(language, &mut Uuid::now_v7).unwrap();
    let readings = templates.into_iter().map(|it| it.reading);
    readings.flat_map(|it| it.documents).collect()
}

fn all(language: Language) -> Vec<Document> {
    let mut documents = sample_documents(language);
    documents.extend(template_documents(language));
    documents
}

fn here(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The files of a folder, by name.
fn files(folder: &str) -> BTreeMap<String, Value> {
    let files = std::fs::read_dir(here(folder)).unwrap();
    files
        .map(|file| {
            let path = file.unwrap().path();
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            let json = std::fs::read_to_string(&path).unwrap();
            (name, serde_json::from_str(&json).unwrap())
        })
        .collect()
}

/// What is the same in every language: all but the words.
fn structure(value: &Value, field: &str, steps: &[String]) -> Value {
    const CODES: [&str; 13] = [
        "kind",
        "state",
        "presence",
        "status",
        "colour",
        "date",
        "due",
        "measured",
        "metricSource",
        "curve",
        "ref",
        "icon",
        "drawn",
    ];
    const REFERENCES: [&str; 4] = ["personas", "persona", "pains", "opportunity"];
    match value {
        Value::Object(fields) => {
            let own = steps_of(value);
            let steps = if own.is_empty() { steps } else { &own };
            let under =
                |(key, value): (&String, &Value)| (key.clone(), structure(value, key, steps));
            fields.iter().map(under).collect()
        }
        Value::Array(items) => items
            .iter()
            .map(|item| structure(item, field, steps))
            .collect(),
        Value::String(text) if field == "step" => {
            Value::from(steps.iter().position(|step| step == text))
        }
        Value::String(_) if CODES.contains(&field) || REFERENCES.contains(&field) => value.clone(),
        Value::String(_) => Value::from("words"),
        other => other.clone(),
    }
}

fn steps_of(journey: &Value) -> Vec<String> {
    let phases = journey["phases"].as_array().into_iter().flatten();
    let steps = phases.flat_map(|phase| phase["steps"].as_array().into_iter().flatten());
    steps
        .filter_map(|step| step["name"].as_str().map(str::to_owned))
        .collect()
}

#[test]
fn both_languages_have_the_same_structure() {
    for folder in ["samples", "templates"] {
        let (dutch, english) = (
            files(&format!("{folder}/nl")),
            files(&format!("{folder}/en")),
        );
        assert!(dutch.keys().eq(english.keys()));
        for (name, dutch) in &dutch {
            assert_eq!(
                structure(dutch, "", &[]),
                structure(&english[name], "", &[]),
                "{name}"
            );
        }
    }
}

#[test]
fn every_file_is_shipped() {
    for language in Language::ALL {
        let tag = language.tag();
        let shipped = samples(*language, &mut Uuid::now_v7).unwrap().len();
        assert_eq!(shipped, files(&format!("samples/{tag}")).len());
        let templates = templates(*language, &mut Uuid::now_v7).unwrap();
        let names: BTreeSet<String> = templates.iter().map(|it| it.name.to_owned()).collect();
        assert!(names.iter().eq(files(&format!("templates/{tag}")).keys()));
    }
}

#[test]
fn every_document_speaks_the_language_of_its_folder() {
    for language in Language::ALL {
        for document in all(*language) {
            let journey = document.journey().map(|it| it.language);
            let persona = document.persona().map(|it| it.language);
            assert_eq!(journey.or(persona), Some(*language), "{}", document.title());
        }
    }
}

#[test]
fn every_icon_has_a_drawing() {
    for document in all(Language::Dutch) {
        for icon in document.cards().filter_map(|card| card.icon.as_ref()) {
            assert!(
                here(&format!("../../icons/map/{icon}.svg")).is_file(),
                "{icon}"
            );
        }
    }
}

#[test]
fn every_avatar_has_a_drawing() {
    for document in all(Language::Dutch) {
        if let Some(Portrait::Drawn { avatar }) = document.persona().map(|it| &it.portrait) {
            assert!(
                here(&format!("../../icons/avatars/{avatar}.svg")).is_file(),
                "{avatar}"
            );
        }
    }
}

#[test]
fn every_sample_journey_shows_the_method() {
    let documents = sample_documents(Language::Dutch);
    for journey in documents.iter().filter(|it| it.journey().is_some()) {
        let title = journey.title();
        let share = journey.evidence_share().unwrap();
        assert!((0.5..1.0).contains(&share), "{title}: {share}");
        assert!(
            journey.steps().iter().any(|step| step.moment_of_truth),
            "{title}"
        );
        assert!(journey.feelings().all(|it| !it.word.is_empty()), "{title}");
        assert!(
            journey
                .cards()
                .any(|it| !it.details.pains.is_empty() || it.details.opportunity.is_some()),
            "{title}"
        );
        let primary = journey.journey().unwrap().personas[0];
        assert!(
            documents.iter().any(|it| it.id() == primary.into()),
            "{title}"
        );
    }
}

#[test]
fn together_the_samples_use_every_kind_of_lane_that_needs_no_picture() {
    let documents = sample_documents(Language::Dutch);
    let lanes: BTreeSet<LaneKind> = documents
        .iter()
        .flat_map(|it| it.lanes().into_iter().map(|lane| lane.kind))
        .collect();
    for kind in LaneKind::ALL {
        let needed = !matches!(kind, LaneKind::Storyboard | LaneKind::Text);
        assert!(lanes.contains(kind) || !needed, "{kind:?}");
    }
}

#[test]
fn every_template_says_what_it_is_for_and_claims_nothing() {
    for language in Language::ALL {
        for template in templates(*language, &mut Uuid::now_v7).unwrap() {
            assert!(!template.title.is_empty());
            assert!(template.description.ends_with('.'), "{}", template.name);
            for document in &template.reading.documents {
                assert_eq!(document.cards().count(), 0, "{}", template.name);
            }
        }
    }
}
