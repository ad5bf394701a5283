//! Opening, editing, undoing: what the window sees is what is kept.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test ends at what it does not expect"
)]

mod common;

use app::{Refusal, Reply, Request};
use common::{Mirror, Window, add_card, edited, first_step, records};
use document::{
    Accent, CardChange, CardId, DocumentId, DocumentKind, Edit, EditError, JourneyChange,
    PersonaChange, PersonaId, StepChange,
};
use uuid::Uuid;

const CARD: u128 = 1 << 90;

fn retitle(title: &str) -> Edit {
    Edit::ChangeJourney {
        change: JourneyChange::Title(title.to_owned()),
    }
}

#[test]
fn a_new_journey_is_drawn_with_its_title() {
    let window = Window::new();
    let opened = window.journey("Ik wil leren lezen");
    assert_eq!(opened.scene.title, "Ik wil leren lezen");
    assert!(opened.scene.nodes.len() > 10);
    assert_eq!(opened.library.len(), 1);
}

#[test]
fn a_mirror_that_applies_every_reply_sees_what_opening_shows() {
    let mut window = Window::new();
    let opened = window.journey("Ik wil leren lezen");
    let id = opened.document;
    let mut mirror = Mirror::new(&opened);
    let card = CardId(Uuid::from_u128(CARD));
    let change = |change| Edit::ChangeCards {
        cards: vec![card],
        change,
    };
    let edits = [
        add_card(&opened, CARD, "Vraagt het aan de balie"),
        change(CardChange::Text("Een veel langere tekst, die op meer regels past dan de vorige deed, zodat alles eronder omlaag gaat".to_owned())),
        change(CardChange::Span(3)),
        retitle("Ik wil beter leren lezen"),
        Edit::RemoveCards { cards: vec![card] },
    ];
    let count = edits.len();
    for edit in edits {
        mirror.apply(&window.edit(id, edit));
    }
    for _ in 0..count {
        mirror.apply(&edited(window.ask(Request::Undo { document: id })));
    }
    for _ in 0..3 {
        mirror.apply(&edited(window.ask(Request::Redo { document: id })));
    }
    let now = window.open(id);
    assert_eq!(
        mirror.document.records().cloned().collect::<Vec<_>>(),
        records(&now)
    );
    assert_eq!(mirror.scene, *now.scene);
}

#[test]
fn an_edit_is_there_after_a_restart() {
    let mut window = Window::new();
    let opened = window.journey("Ik wil leren lezen");
    window.edit(opened.document, add_card(&opened, CARD, "Vraagt"));
    let before = window.open(opened.document);
    let window = window.restarted();
    let after = window.open(opened.document);
    assert_eq!(records(&after), records(&before));
    assert_eq!(after.history, before.history);
}

#[test]
fn a_refused_edit_changes_nothing() {
    let mut window = Window::new();
    let opened = window.journey("Ik wil leren lezen");
    let gone = Edit::RemoveCards {
        cards: vec![CardId(Uuid::from_u128(CARD))],
    };
    let refused = window.try_edit(opened.document, gone);
    assert!(matches!(
        refused,
        Err(Refusal::Edit(EditError::Missing { .. }))
    ));
    assert_eq!(records(&window.open(opened.document)), records(&opened));
}

#[test]
fn an_edit_of_a_document_that_is_not_open_is_kept_without_a_drawing() {
    let window = Window::new();
    let id = window.journey("Ik wil leren lezen").document;
    let mut window = window.restarted();
    let edited = window.edit(id, retitle("Ik wil beter leren lezen"));
    assert_eq!(edited.scene, None);
    assert_eq!(edited.entry.title, "Ik wil beter leren lezen");
    assert_eq!(window.open(id).scene.title, "Ik wil beter leren lezen");
}

#[test]
fn undoing_nothing_is_done_at_once() {
    let window = Window::new();
    let document = window.journey("Ik wil leren lezen").document;
    assert_eq!(window.ask(Request::Undo { document }), Reply::Done);
    assert_eq!(window.ask(Request::Redo { document }), Reply::Done);
}

#[test]
fn a_persona_that_was_renamed_is_drawn_so_on_her_journeys() {
    let mut window = Window::new();
    let samira = window.create(DocumentKind::Persona, "Samira").document;
    let journey = window.journey("Ik wil leren lezen").document;
    let personas = JourneyChange::Personas(vec![PersonaId(samira.0)]);
    window.edit(journey, Edit::ChangeJourney { change: personas });
    let change = PersonaChange::Name("Samira, 34".to_owned());
    window.edit(samira, Edit::ChangePersona { change });
    let opened = window.open(journey);
    assert!(
        opened
            .scene
            .nodes
            .iter()
            .any(|node| node.name.contains("Samira, 34"))
    );
}

#[test]
fn personas_get_colours_in_turn() {
    let window = Window::new();
    let colour = |name: &str| {
        let id = window.create(DocumentKind::Persona, name).document;
        let personas = window.open(id).personas;
        personas.get(&PersonaId(id.0)).expect("the persona").colour
    };
    assert_eq!(
        [colour("Een"), colour("Twee")],
        [Accent::Teal, Accent::Blue]
    );
}

#[test]
fn the_document_that_was_open_last_is_told_at_the_next_start() {
    let window = Window::new();
    let first = window.journey("Ik wil leren lezen").document;
    window.journey("Ik wil een boek lenen");
    window.open(first);
    let window = window.restarted();
    let Reply::Started { last_open, .. } = window.ask(Request::Start) else {
        panic!("no start");
    };
    assert_eq!(last_open, Some(first));
    window.delete(first);
    let Reply::Started { last_open, .. } = window.ask(Request::Start) else {
        panic!("no start");
    };
    assert_eq!(last_open, None);
}

#[test]
fn a_document_that_is_not_there_is_refused() {
    let window = Window::new();
    let nowhere = DocumentId(Uuid::from_u128(99));
    let refused = window.try_ask(Request::Open { document: nowhere });
    let message = refused.expect_err("a refusal").message();
    assert_eq!(message.key, "document-gone");
}

#[test]
fn questions_of_many_at_once_are_all_answered() {
    let runtime = tokio::runtime::Builder::new_multi_thread().build();
    let runtime = runtime.expect("a runtime");
    let window = Window::new();
    let document = window.journey("Ik wil leren lezen").document;
    let answers = runtime.block_on(async {
        let ask = |number: u128| {
            let request = Request::Edit {
                document,
                edit: retitle(&format!("Titel {number}")),
                gesture: Uuid::from_u128(number),
            };
            let (app, host) = (window.app.clone(), window.host.clone());
            tokio::spawn(async move { app.ask(request, host).await })
        };
        let asked: Vec<_> = (0..20).map(ask).collect();
        let mut answers = Vec::new();
        for answer in asked {
            answers.push(answer.await.expect("no panic"));
        }
        answers
    });
    assert!(answers.iter().all(Result::is_ok), "{answers:?}");
    assert_eq!(window.open(document).history.undo, 20);
}

#[test]
fn a_change_to_what_an_open_document_shows_says_so() {
    let mut window = Window::new();
    let persona = window.create(DocumentKind::Persona, "Yara").document;
    let other = window.journey("Aan iets meedoen").document;
    let opened = window.journey("Ik wil leren lezen");
    let journey = opened.document;
    let link = Edit::ChangeStep {
        step: first_step(&opened),
        change: StepChange::Link(Some(other)),
    };
    assert_eq!(window.edit(journey, link).affects, []);
    assert_eq!(window.edit(other, retitle("Meedoen")).affects, [journey]);
    let rename = Edit::ChangePersona {
        change: PersonaChange::Name("Yara, 9 jaar".to_owned()),
    };
    let mut both = [other, journey];
    both.sort();
    assert_eq!(window.edit(persona, rename).affects, both);
    let undone = edited(window.ask(Request::Undo { document: persona }));
    assert_eq!(undone.affects, both);
    // Elsewhere a card is no reason to draw anew.
    let card = add_card(&opened, CARD, "Vraagt");
    assert_eq!(window.edit(journey, card).affects, []);
}

#[test]
fn the_document_that_is_shown_stays_open_and_those_of_long_ago_close() {
    let mut window = Window::new();
    let many: Vec<DocumentId> = (0..20)
        .map(|number| window.journey(&format!("Reis {number}")).document)
        .collect();
    let (first, last) = (many[0], many[19]);
    assert!(window.edit(last, retitle("De laatste")).scene.is_some());
    let unseen = window.edit(first, retitle("De eerste"));
    assert!(unseen.scene.is_none());
    assert_eq!(window.open(first).scene.title, "De eerste");
    assert!(
        window
            .edit(first, retitle("Weer de eerste"))
            .scene
            .is_some()
    );
}
