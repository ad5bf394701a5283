//! Making, copying, deleting, finding and bringing in documents.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test ends at what it does not expect"
)]

mod common;

use app::{Appearance, Deed, Reply, Request, Settings, TextSize};
use common::{Window, add_card, edited, opened, records};
use document::{
    CardId, Document, DocumentId, DocumentKind, JourneyState, Language, PersonaId, Record, RecordId,
};
use std::{collections::BTreeSet, fs, sync::Arc};
use uuid::Uuid;

const CARD: u128 = 1 << 90;

fn found(reply: Reply) -> Vec<app::Hit> {
    match reply {
        Reply::Found { hits } => hits,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_new_workspace_begins_with_samples_in_its_language() {
    let window = Window::new();
    let first = window.library();
    assert!(
        first
            .iter()
            .any(|entry| entry.kind == DocumentKind::Journey && entry.cards > 10)
    );
    let samira = first
        .iter()
        .find(|entry| entry.title == "Samira, 34")
        .expect("her");
    let persona = PersonaId(samira.document.0);
    let Reply::Appearances { documents, .. } = window.ask(Request::Appearances { persona }) else {
        panic!("no appearances");
    };
    let on: Vec<DocumentKind> = documents.iter().map(|entry| entry.kind).collect();
    for (kind, wanted) in [(DocumentKind::Journey, 3), (DocumentKind::EmpathyMap, 2)] {
        let count = on.iter().filter(|it| **it == kind).count();
        assert_eq!(count, wanted, "{kind:?}");
    }
    for entry in &first {
        window.delete(entry.document);
    }
    assert_eq!(window.restarted().library(), []);
}

#[test]
fn a_copy_is_the_same_under_ids_of_its_own() {
    let mut window = Window::new();
    let original = window.journey("Ik wil leren lezen");
    let id = original.document;
    window.edit(id, add_card(&original, CARD, "Vraagt"));
    let copy = opened(window.ask(Request::Duplicate { document: id }));
    assert_eq!(copy.scene.title, "Ik wil leren lezen (kopie)");
    let ids = |records: &[Record]| {
        records
            .iter()
            .map(Record::id)
            .collect::<BTreeSet<RecordId>>()
    };
    let original = window.open(id);
    assert_eq!(copy.records.len(), original.records.len());
    assert!(ids(&copy.records).is_disjoint(&ids(&original.records)));
    assert_eq!(copy.history.undo, 0);
}

#[test]
fn a_future_journey_is_drawn_from_the_current_one() {
    let mut window = Window::new();
    let original = window.journey("Ik wil leren lezen");
    let id = original.document;
    window.edit(id, add_card(&original, CARD, "Vraagt"));
    let other = window.journey("Ik wil leren rekenen").document;
    let future = opened(window.ask(Request::DrawFuture { document: id }));
    assert_eq!(future.scene.title, "Ik wil leren lezen (gewenst)");
    let entry = |of| {
        let mut entries = future.library.iter();
        entries.find(|it| it.document == of).expect("an entry")
    };
    assert_eq!(entry(future.document).state, Some(JourneyState::Future));
    assert_eq!(entry(id).state, Some(JourneyState::Current));
    let origin = future.records.iter().find_map(|record| match record {
        Record::Card(card) => card.origin,
        _ => None,
    });
    assert_eq!(origin.expect("an origin").card.0.as_u128(), CARD);

    let comparable = |window: &mut Window, document| {
        let Reply::Comparable { journeys } = window.ask(Request::Comparable { document }) else {
            panic!("nothing comparable");
        };
        journeys.iter().map(|it| it.document).collect::<Vec<_>>()
    };
    let with_current = comparable(&mut window, id);
    assert_eq!(with_current.first(), Some(&future.document));
    assert!(with_current.contains(&other) && !with_current.contains(&id));
    assert_eq!(comparable(&mut window, future.document).first(), Some(&id));
}

#[test]
fn a_deleted_document_can_be_brought_back_with_its_history() {
    let mut window = Window::new();
    let journey = window.journey("Ik wil leren lezen");
    let document = journey.document;
    window.edit(document, add_card(&journey, CARD, "Vraagt"));
    let before = window.open(document);
    let gone = window.delete(document);
    assert_eq!((gone.library, gone.affects), (vec![], vec![]));
    window.restore(document);
    let after = window.open(document);
    assert_eq!(records(&after), records(&before));
    edited(window.ask(Request::Undo { document }));
}

#[test]
fn what_is_deleted_is_listed_the_last_first() {
    let window = Window::new();
    let titles = ["Ik wil leren lezen", "Aan iets meedoen"];
    for title in titles {
        let document = window.journey(title).document;
        window.delete(document);
    }
    let Reply::Deleted { documents } = window.ask(Request::Deleted) else {
        panic!("no list");
    };
    let listed: Vec<&str> = documents.iter().map(|it| &*it.entry.title).collect();
    assert_eq!(listed, ["Aan iets meedoen", "Ik wil leren lezen"]);
}

#[test]
fn what_is_erased_does_not_come_back() {
    let window = Window::new();
    let document = window.journey("Ik wil leren lezen").document;
    window.delete(document);
    let documents = vec![document];
    let Reply::Deleted { documents } = window.ask(Request::Erase { documents }) else {
        panic!("no list");
    };
    assert!(documents.is_empty());
    assert!(window.try_ask(Request::Open { document }).is_err());
}

#[test]
fn a_deleted_document_is_neither_opened_nor_changed() {
    let mut window = Window::new();
    let journey = window.journey("Ik wil leren lezen");
    let document = journey.document;
    window.edit(document, add_card(&journey, CARD, "Vraagt"));
    window.delete(document);
    let edit = add_card(&journey, CARD + 1, "Leest");
    let refused = [
        window.try_edit(document, edit).map(|_| ()),
        window.try_ask(Request::Open { document }).map(|_| ()),
        window.try_ask(Request::Undo { document }).map(|_| ()),
    ];
    for refused in refused {
        let key = refused.expect_err("a refusal").message().key;
        assert_eq!(key, "document-deleted");
    }
    window.restore(document);
    assert_eq!(window.library()[0].cards, 1);
}

#[test]
fn deleting_a_persona_and_bringing_her_back_affects_the_open_journeys() {
    let window = Window::new();
    let persona = window.create(DocumentKind::Persona, "Yara").document;
    let journey = window.journey("Ik wil leren lezen").document;
    for acted in [window.delete(persona), window.restore(persona)] {
        assert_eq!(acted.affects, [journey]);
    }
}

#[test]
fn searching_tells_the_card_in_which_the_words_occur() {
    let mut window = Window::new();
    let journey = window.journey("Ik wil leren lezen");
    window.edit(
        journey.document,
        add_card(&journey, CARD, "Verliest haar bibliotheekpas"),
    );
    let text = "biblioth".to_owned();
    let hits = found(window.ask(Request::Search { text }));
    let records: Vec<_> = hits.iter().map(|hit| hit.record).collect();
    assert_eq!(records, [CardId(Uuid::from_u128(CARD)).into()]);
    let places: Vec<_> = hits.iter().map(|hit| hit.place.join(", ")).collect();
    assert_eq!(places, ["Doet, Stap 1"]);
}

#[test]
fn every_template_makes_a_document_of_its_rows() {
    let window = Window::new();
    let Reply::Templates { templates } = window.ask(Request::Templates) else {
        panic!("no templates");
    };
    assert!(!templates.is_empty());
    for template in templates {
        let made = opened(window.ask(Request::Create {
            kind: template.kind,
            title: "Van een sjabloon".to_owned(),
            template: template.name.clone(),
        }));
        assert_eq!(made.scene.title, "Van een sjabloon");
        let made = Document::new(made.document, made.records);
        let rows = made.lanes().len() + made.sections().len();
        assert_eq!(rows, template.rows.len(), "{:?}", template.name);
    }
}

#[test]
fn rows_of_templates_have_names() {
    let window = Window::new();
    let Reply::Templates { templates } = window.ask(Request::Templates) else {
        panic!("no templates");
    };
    for name in templates.iter().flat_map(|template| &template.rows) {
        assert!(!name.contains('{') && !name.is_empty(), "{name}");
    }
}

#[test]
fn personas_from_a_template_take_the_next_colour() {
    let window = Window::new();
    let persona = || {
        let made = opened(window.ask(Request::Create {
            kind: DocumentKind::Persona,
            title: "Samira".to_owned(),
            template: Some("persona-public".to_owned()),
        }));
        let made = Document::new(made.document, made.records);
        made.persona().expect("a persona").colour
    };
    assert_ne!(persona(), persona());
}

#[test]
fn a_template_that_is_not_there_is_refused() {
    let window = Window::new();
    let refused = window.try_ask(Request::Create {
        kind: DocumentKind::Journey,
        title: String::new(),
        template: Some("no-such".to_owned()),
    });
    assert_eq!(
        refused.expect_err("a refusal").message().key,
        "template-missing"
    );
    assert_eq!(
        window.ask(Request::Search {
            text: "ik".to_owned()
        }),
        Reply::Found { hits: vec![] }
    );
}

#[test]
fn new_documents_speak_the_language_that_was_set() {
    let window = Window::new();
    let settings = Settings {
        language: Language::English,
        appearance: Appearance::System,
        text_size: TextSize::Usual,
    };
    window.ask(Request::ChangeSettings { settings });
    let window = window.restarted();
    let journey = window.journey("I want to learn to read");
    assert_eq!(journey.scene.language, "en");
}

#[test]
fn how_the_window_looks_is_there_when_it_opens_again() {
    let window = Window::new();
    let settings = Settings {
        language: Language::Dutch,
        appearance: Appearance::Dark,
        text_size: TextSize::Half,
    };
    window.ask(Request::ChangeSettings {
        settings: settings.clone(),
    });
    let window = window.restarted();
    let Reply::Started {
        settings: found, ..
    } = window.ask(Request::Start)
    else {
        panic!("no start");
    };
    assert_eq!(found, settings);
}

#[test]
fn settings_that_were_kept_before_looks_could_be_set_can_be_read() {
    let old: Settings = serde_json::from_str(r#"{"language":"english"}"#).expect("settings");
    assert_eq!(old.appearance, Appearance::System);
    assert_eq!(old.text_size, TextSize::Usual);
}

#[test]
fn a_file_that_is_imported_twice_makes_two_documents() {
    let mut window = Window::new();
    let file = window.folder.path().join("reis.mmd");
    let text = "journey\n  title Ik wil een boek\n  section Zoeken\n    Vraagt: 3: Samira\n";
    fs::write(&file, text).expect("room");
    window.host = Arc::new(common::FakeHost {
        import: Some(file),
        ..Default::default()
    });
    for count in 1..=2 {
        let Reply::Imported { documents, .. } = window.ask(Request::PickImport) else {
            panic!("no import");
        };
        assert!(!documents.is_empty());
        let journeys = window.library();
        let journeys = journeys.iter().filter(|it| it.title == "Ik wil een boek");
        assert_eq!(journeys.count(), count);
    }
}

#[test]
fn a_file_that_cannot_be_imported_leaves_the_library_as_it_was() {
    let mut window = Window::new();
    let before = window.library();
    let file = window.folder.path().join("foto.mmd");
    fs::write(&file, [0xff, 0xfe, 0x00, 0x80, 0x81]).expect("room");
    window.host = Arc::new(common::FakeHost {
        import: Some(file),
        ..Default::default()
    });
    assert!(window.try_ask(Request::PickImport).is_err());
    assert_eq!(window.library(), before);
}

#[test]
fn choosing_nothing_does_nothing() {
    let window = Window::new();
    for request in [
        Request::PickPicture,
        Request::PickImport,
        Request::PickFolder,
    ] {
        assert_eq!(window.ask(request), Reply::Cancelled);
    }
}

#[test]
fn deleting_what_is_not_there_is_refused() {
    let window = Window::new();
    let document = DocumentId(Uuid::from_u128(99));
    let strike = false;
    let refused = window.try_act(1, vec![Deed::Delete { document, strike }]);
    assert_eq!(
        refused.expect_err("a refusal").message().key,
        "document-gone"
    );
}

#[test]
fn a_title_that_is_too_long_makes_no_document() {
    let window = Window::new();
    let refused = window.try_ask(Request::Create {
        kind: DocumentKind::Journey,
        title: "a".repeat(20_000),
        template: None,
    });
    assert_eq!(
        refused.expect_err("a refusal").message().key,
        "edit-text-too-long"
    );
}
