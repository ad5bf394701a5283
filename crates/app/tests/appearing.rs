//! Where a persona is, and where cards can go.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test ends at what it does not expect"
)]

mod common;

use app::{Reply, Request};
use common::{
    Window,
    trio::{Trio, send, trio},
};
use document::{DocumentId, Edit, PersonaChange, PersonaId, PersonaLayout, Place};
use drawing::scene::{Frame, Part};

#[test]
fn a_persona_is_where_she_is_named() {
    let trio = trio();
    let on = |trio: &Trio| {
        let persona = trio.persona;
        match trio.window.ask(Request::Appearances { persona }) {
            Reply::Appearances { documents, .. } => documents
                .into_iter()
                .map(|entry| entry.document)
                .collect::<Vec<_>>(),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(on(&trio), [trio.map]);
    send(&trio);
    assert!(on(&trio).contains(&trio.journey));
    trio.window.delete(trio.map);
    assert_eq!(on(&trio), [trio.journey]);
}

#[test]
fn a_sheet_lists_the_documents_that_a_persona_is_on() {
    let window = Window::new();
    let library = window.library();
    let samira = library.iter().find(|entry| entry.title == "Samira, 34");
    let document = samira.expect("her").document;
    let persona = PersonaId(document.0);
    let listed = |window: &Window| -> Vec<DocumentId> {
        let scene = window.open(document).scene;
        let listed = scene.nodes.iter().filter_map(|node| match node.part {
            Part::Appearance { document, .. } => Some(document),
            _ => None,
        });
        listed.collect()
    };
    let Reply::Appearances { documents, .. } = window.ask(Request::Appearances { persona }) else {
        panic!("no appearances");
    };
    assert_eq!(listed(&window).len(), documents.len());
    let gone = documents[0].document;
    window.delete(gone);
    let left = listed(&window);
    assert!(left.len() + 1 == documents.len() && !left.contains(&gone));
}

#[test]
fn a_compact_persona_takes_cards_in_every_section() {
    let mut trio = trio();
    let document = trio.persona.into();
    let request = Request::Places {
        document,
        from: trio.map,
        cards: vec![trio.note],
    };
    let places = |trio: &Trio| match trio.window.ask(request.clone()) {
        Reply::Places {
            frame: Frame::Boxes { boxes },
            ..
        } => boxes.iter().map(|area| area.place).collect::<Vec<Place>>(),
        other => panic!("{other:?}"),
    };
    let on_the_sheet = places(&trio);
    let change = PersonaChange::Layout(PersonaLayout::Compact);
    trio.window.edit(document, Edit::ChangePersona { change });
    assert!(!on_the_sheet.is_empty());
    assert_eq!(places(&trio), on_the_sheet);
}

#[test]
fn a_document_says_where_cards_can_lie_and_whom_they_bring() {
    let trio = trio();
    let places = |document: DocumentId| {
        let request = Request::Places {
            document,
            from: trio.map,
            cards: vec![trio.note],
        };
        match trio.window.ask(request) {
            Reply::Places {
                frame, newcomers, ..
            } => (frame, newcomers),
            other => panic!("{other:?}"),
        }
    };
    let (frame, newcomers) = places(trio.journey);
    assert!(matches!(frame, Frame::Grid(_)));
    assert_eq!(newcomers, [trio.persona]);
    let (frame, newcomers) = places(trio.map);
    assert!(matches!(frame, Frame::Boxes { .. }));
    assert_eq!(newcomers, []);
    send(&trio);
    assert_eq!(places(trio.journey).1, []);
}
