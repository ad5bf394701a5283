//! Whatever goes wrong, there is a sentence for it in every language.
#![allow(clippy::expect_used, reason = "a test ends at what it does not expect")]

use app::{Message, Refusal};
use document::{EditError, ImageHash, Language, RecordId, RuleBroken};
use drawing::paint::PaintError;
use exchange::pasted::PastedError;
use std::io::{Error, ErrorKind};
use store::{OpenError, StoreError};
use uuid::Uuid;

/// One refusal of every kind that has a sentence of its own.
fn refusals() -> Vec<Refusal> {
    let id = RecordId(Uuid::nil());
    let path = || "map/bestand".into();
    let out_of_range = RuleBroken::OutOfRange {
        id,
        field: "effort",
        value: 9.0,
        low: 1.0,
        high: 5.0,
    };
    let hash = ImageHash::from_digest([0; 32]);
    let mut refusals: Vec<Refusal> = vec![
        EditError::Missing { kind: "card", id }.into(),
        EditError::IdTaken(id).into(),
        EditError::LastStep.into(),
        EditError::NoCardsHere.into(),
        EditError::NoFeelingsHere.into(),
        EditError::LaneNotEmpty.into(),
        EditError::WrongDocument.into(),
        EditError::Rule(RuleBroken::TextTooLong { id, length: 99_999 }).into(),
        EditError::Rule(RuleBroken::NameTooLong { id, length: 999 }).into(),
        EditError::Rule(RuleBroken::ListTooLong { id, length: 999 }).into(),
        EditError::Rule(out_of_range).into(),
        EditError::Rule(RuleBroken::NoHead).into(),
        StoreError::Full.into(),
        StoreError::Unreachable(String::new()).into(),
        StoreError::Damaged(String::new()).into(),
        StoreError::NoDocument.into(),
        StoreError::Deleted.into(),
        StoreError::Closed.into(),
        StoreError::Refused(String::new()).into(),
        PaintError::Empty.into(),
        PaintError::MissingPicture(hash.clone()).into(),
        PaintError::BrokenPicture(hash).into(),
        PaintError::TooLarge {
            width: 99_999,
            height: 10,
            largest_scale: 1.5,
        }
        .into(),
        PaintError::Blank.into(),
        PaintError::Pdf(String::new()).into(),
        Refusal::Clipboard(ErrorKind::Other.into()),
        PastedError::Empty.into(),
        PastedError::TooLarge { bytes: 9, most: 8 }.into(),
        PastedError::TooMany { count: 9, most: 8 }.into(),
        Refusal::NoTemplate("x".to_owned()),
        Refusal::Garbled,
        Refusal::Fault,
    ];
    refusals.extend([0, 2].map(|count| Refusal::NotOne {
        name: "x".to_owned(),
        count,
    }));
    refusals.extend(
        [
            OpenError::Newer { version: 2 },
            OpenError::NotAWorkspace,
            OpenError::Damaged(String::new()),
            OpenError::ReadOnly,
            OpenError::Busy,
            OpenError::NoAccess(ErrorKind::PermissionDenied.into()),
            OpenError::Store(StoreError::Full),
        ]
        .map(|error| Refusal::Open {
            path: path(),
            error,
        }),
    );
    for kind in [
        ErrorKind::NotFound,
        ErrorKind::PermissionDenied,
        ErrorKind::FileTooLarge,
        ErrorKind::StorageFull,
        ErrorKind::AlreadyExists,
        ErrorKind::Other,
    ] {
        let error = || Error::from(kind);
        refusals.extend([
            Refusal::Read {
                path: path(),
                error: error(),
            },
            Refusal::Write {
                path: path(),
                error: error(),
            },
            PaintError::Write(error()).into(),
        ]);
    }
    refusals
}

fn assert_whole(said: &str, what: &str) {
    assert!(!said.contains('{') && said.len() > 10, "{what}: {said:?}");
}

#[test]
fn every_refusal_has_a_sentence_in_every_language() {
    for refusal in refusals() {
        let message = refusal.message();
        for language in Language::ALL {
            assert_whole(&message.say(*language), &message.key);
        }
    }
}

#[test]
fn every_note_and_refusal_of_an_import_has_a_sentence_in_every_language() {
    let own = [
        "note-missing-characters",
        "note-page-shrunk",
        "note-image-broken",
        "note-picture-framed",
    ];
    let keys = exchange::ReadError::KEYS.iter().chain(exchange::Note::KEYS);
    for key in keys.chain(&own) {
        for language in Language::ALL {
            assert!(
                words::Words::of(*language).has(key),
                "{key} in {language:?}"
            );
        }
    }
}

#[test]
fn a_sentence_tells_the_file() {
    let refusal = Refusal::Open {
        path: "map/bestand".into(),
        error: OpenError::Busy,
    };
    assert!(
        refusal
            .message()
            .say(Language::Dutch)
            .contains("map/bestand")
    );
}

#[test]
fn a_message_travels_as_key_and_values() {
    let message = Message::new("edit-text-too-long").with("most", 10_000_u32);
    let json = serde_json::to_string(&message).expect("JSON");
    assert_eq!(
        json,
        r#"{"key":"edit-text-too-long","args":{"most":10000.0}}"#
    );
}
