//! Comparing a current and a future journey.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test ends at what it does not expect"
)]

mod common;

use app::{
    Beside, ComparedJourneys, ExportFormat, ExportOptions, Refusal, Reply, Request, command,
};
use common::{Window, add_card, opened};
use document::{CardChange, Difference, DocumentId, DocumentKind, Edit, Filter, Place, Record};
use drawing::layout::ComparisonForm;
use std::fs;

const CARD: u128 = 1 << 90;
const OTHER: u128 = CARD + 1;
const NEW: u128 = CARD + 2;

/// A journey with two cards, and its future with one reworded, one gone and one more.
fn two(window: &mut Window) -> (DocumentId, DocumentId) {
    let current = window.journey("Ik wil leren lezen");
    let id = current.document;
    window.edit(id, add_card(&current, CARD, "Vraagt aan de balie"));
    window.edit(id, add_card(&current, OTHER, "Wacht"));
    let future = opened(window.ask(Request::DrawFuture { document: id }));
    let of = |origin: u128| {
        let found = future.records.iter().find_map(|record| match record {
            Record::Card(card) => {
                let from = card.origin?.card.0.as_u128();
                (from == origin).then_some((card.id, card.place))
            }
            _ => None,
        });
        found.expect("a card")
    };
    let ((reworded, place), (gone, _)) = (of(CARD), of(OTHER));
    let to = future.document;
    window.edit(
        to,
        Edit::ChangeCards {
            cards: vec![reworded],
            change: CardChange::Text("Wordt gevraagd".to_owned()),
        },
    );
    window.edit(to, Edit::RemoveCards { cards: vec![gone] });
    let mut added = add_card(&current, NEW, "Krijgt een kaartje");
    if let Edit::AddCards { place: lies, .. } = &mut added {
        *lies = place;
        assert!(matches!(lies, Place::Cell { .. }));
    }
    window.edit(to, added);
    (id, to)
}

fn compared(window: &Window, one: DocumentId, other: DocumentId) -> ComparedJourneys {
    let reply = window.ask(Request::Compare {
        current: one,
        future: other,
        form: ComparisonForm::Stacked,
    });
    match reply {
        Reply::Compared(compared) => *compared,
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_differs_is_told_by_step() {
    let mut window = Window::new();
    let (current, future) = two(&mut window);
    let compared = compared(&window, current, future);
    assert_eq!(compared.sums, ["1 nieuw", "1 gewijzigd", "1 vervalt"]);
    let [place] = compared.places.as_slice() else {
        panic!("{:?}", compared.places)
    };
    assert!(!place.phase.is_empty() && !place.step.is_empty());
    let told: Vec<_> = place
        .lines
        .iter()
        .map(|it| (it.difference, it.text.as_str(), it.detail.as_str()))
        .collect();
    assert_eq!(told.len(), 3);
    for line in [
        (
            Difference::Changed,
            "Wordt gevraagd",
            "Was: “Vraagt aan de balie”.",
        ),
        (Difference::Added, "Krijgt een kaartje", ""),
        (Difference::Removed, "Wacht", ""),
    ] {
        assert!(told.contains(&line), "{told:?}");
    }
    for line in &place.lines {
        let node = line.node.as_ref().expect("a node");
        assert!(compared.scene.nodes.iter().any(|it| it.id == *node));
        let gone = line.difference == Difference::Removed;
        assert_eq!(line.document, if gone { current } else { future });
    }
}

#[test]
fn the_current_journey_stands_first_whichever_is_named_first() {
    let mut window = Window::new();
    let (current, future) = two(&mut window);
    let turned = compared(&window, future, current);
    assert_eq!((turned.current, turned.future), (current, future));
    assert_eq!(turned, compared(&window, current, future));
}

#[test]
fn a_persona_is_not_compared() {
    let mut window = Window::new();
    let (current, _) = two(&mut window);
    let persona = window.create(DocumentKind::Persona, "Samira").document;
    let refused = window.try_ask(Request::Compare {
        current,
        future: persona,
        form: ComparisonForm::Stacked,
    });
    assert!(matches!(refused, Err(Refusal::Edit(_))), "{refused:?}");
}

#[test]
fn both_journeys_are_written_to_one_file() {
    let mut window = Window::new();
    let (current, future) = two(&mut window);
    let folder = tempfile::tempdir().expect("a folder");
    for form in [ComparisonForm::Stacked, ComparisonForm::SideBySide] {
        let options = ExportOptions {
            format: ExportFormat::Svg,
            scale: 1.0,
            transparent: false,
            together: false,
            filter: Filter::EVERYTHING,
            beside: Some(Beside {
                document: future,
                form,
            }),
        };
        let reply = window.ask(Request::Export {
            document: current,
            options,
            folder: folder.path().display().to_string(),
            name: "Vergelijking".to_owned(),
        });
        let Reply::Exported { path, .. } = reply else {
            panic!("{reply:?}")
        };
        let drawn = fs::read_to_string(path).expect("a file");
        assert!(drawn.contains("1 nieuw"), "the description tells the sums");
    }
}

#[test]
fn the_command_line_writes_a_comparison_by_titles() {
    let mut window = Window::new();
    two(&mut window);
    let folder = tempfile::tempdir().expect("a folder");
    let to = folder.path().join("vergelijking.pdf");
    let look = ExportOptions {
        format: ExportFormat::Pdf,
        scale: 1.0,
        transparent: false,
        together: false,
        filter: Filter::EVERYTHING,
        beside: None,
    };
    let form = ComparisonForm::SideBySide;
    let both = ("Ik wil leren lezen", "lezen (gewenst)");
    let exported = command::compare(&window.path(), both, form, &look, &to, false);
    assert_eq!(exported.expect("a file").path, to);
    let bytes = fs::read(&to).expect("it");
    assert!(bytes.starts_with(b"%PDF"));
}
