//! The samples and templates that come with the app.
#![allow(clippy::unwrap_used, reason = "a test ends at what it does not expect")]

use document::{
    BasisKind, Document, EmpathyVariant, LaneKind, Language, PersonaLayout, Place, Portrait,
    SectionKind,
};
use exchange::{samples, templates};
use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    path::PathBuf,
};
use uuid::Uuid;

fn sample_documents(language: Language) -> Vec<Document> {
    samples(language, &mut Uuid::now_v7).unwrap().documents
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
    const CODES: [&str; 15] = [
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
        "layout",
        "variant",
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
        let held = files(&format!("samples/{tag}"));
        let held = held.values().flat_map(|it| it["documents"].as_array());
        assert_eq!(
            sample_documents(*language).len(),
            held.map(Vec::len).sum::<usize>()
        );
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
            let map = document.empathy_map().map(|it| it.language);
            let spoken = journey.or(persona).or(map);
            assert_eq!(spoken, Some(*language), "{}", document.title());
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
fn three_sample_personas_have_a_whole_sheet_and_an_empathy_map() {
    let documents = sample_documents(Language::Dutch);
    let sheet = |it: &&Document| {
        it.persona()
            .is_some_and(|it| it.layout == PersonaLayout::Sheet)
    };
    let sheets: Vec<_> = documents.iter().filter(sheet).collect();
    assert_eq!(sheets.len(), 3);
    for sheet in sheets {
        let name = sheet.title();
        let kinds: Vec<_> = sheet.sections().iter().map(|it| it.kind).collect();
        for kind in [
            SectionKind::Goals,
            SectionKind::Scales,
            SectionKind::Appearances,
        ] {
            assert!(kinds.contains(&kind), "{name}: {kind:?}");
        }
        let bases: BTreeSet<BasisKind> = sheet.cards().map(|it| it.basis.kind).collect();
        assert!(bases.iter().eq(BasisKind::ALL), "{name}: {bases:?}");
        let id = sheet.persona().unwrap().id;
        let maps = documents.iter().filter_map(Document::empathy_map);
        let mut maps = maps.filter(|it| it.persona == Some(id));
        assert!(
            maps.any(|it| it.variant == EmpathyVariant::Canvas),
            "{name}"
        );
        let journeys = documents.iter().filter_map(Document::journey);
        let mut journeys = journeys.filter(|it| it.personas.contains(&id));
        assert!(journeys.next().is_some(), "{name}");
    }
}

#[test]
fn every_scale_has_two_poles_and_a_place() {
    for document in sample_documents(Language::Dutch) {
        for section in document.sections() {
            let place = Place::Section {
                section: section.id,
            };
            for line in document.cards_at(place) {
                let is_scale = !line.details.opposite.is_empty() && line.details.position.is_some();
                let in_scales = section.kind == SectionKind::Scales;
                assert_eq!(is_scale, in_scales, "{}", line.text);
            }
        }
    }
}

#[test]
fn every_sample_empathy_map_fills_the_boxes_that_it_shows() {
    let documents = sample_documents(Language::Dutch);
    for map in documents.iter().filter(|it| it.empathy_map().is_some()) {
        let title = map.title();
        assert!((12..=20).contains(&map.cards().count()), "{title}");
        for role in map.empathy_map().unwrap().variant.boxes() {
            let place = Place::Box { role: *role };
            assert!(!map.cards_at(place).is_empty(), "{title}: {role:?}");
        }
        assert!(
            (0.5..1.0).contains(&map.evidence_share().unwrap()),
            "{title}"
        );
    }
    let quadrants = documents.iter().filter_map(Document::empathy_map);
    let mut quadrants = quadrants.filter(|it| it.variant == EmpathyVariant::Quadrants);
    assert!(quadrants.next().is_some());
}

#[test]
fn a_sample_journey_tells_of_two_personas_with_feelings_and_cards_of_each() {
    let documents = sample_documents(Language::Dutch);
    let two = |it: &&Document| it.journey().is_some_and(|it| it.personas.len() == 2);
    let journey = documents.iter().find(two).unwrap();
    for id in &journey.journey().unwrap().personas {
        assert!(documents.iter().any(|it| it.id() == (*id).into()));
        assert!(journey.feelings().any(|it| it.persona == Some(*id)));
        assert!(journey.cards().any(|it| it.personas == [*id]));
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
