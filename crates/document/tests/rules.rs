//! What an edit takes along, and what is refused.
#![allow(clippy::expect_used, reason = "a test ends at what it does not expect")]

mod common;

use common::{
    add_card, card, cell, edit, feeling, journey, lane, new_card, persona, phase, refusal,
    set_feeling, step,
};
use document::{
    Accent, At, Basis, BasisKind, Card, CardChange, CardCopy, Date, Document, Edit, EditError,
    JourneyChange, LONGEST_NAME, LONGEST_TEXT, LaneChange, LaneKind, Language, Persona, PersonaId,
    Portrait, Record, RuleBroken, check_record,
};
use uuid::Uuid;

fn cast(personas: &[PersonaId]) -> Edit {
    Edit::ChangeJourney {
        change: JourneyChange::Personas(personas.to_vec()),
    }
}

fn change(number: u128, change: CardChange) -> Edit {
    Edit::ChangeCards {
        cards: vec![card(number)],
        change,
    }
}

fn change_lane(number: u128, change: LaneChange) -> Edit {
    Edit::ChangeLane {
        lane: lane(number),
        change,
    }
}

/// Who feels what, by step.
fn feelings(document: &Document) -> Vec<(Option<PersonaId>, f32)> {
    document
        .feelings()
        .map(|it| (it.persona, it.value))
        .collect()
}

#[test]
fn the_first_persona_to_come_gets_nobodys_feelings() {
    let mut document = journey(&[&[0]]);
    edit(&mut document, &set_feeling(1, 0, None, 1.5));
    edit(&mut document, &cast(&[persona(1), persona(2)]));
    assert_eq!(feelings(&document), [(Some(persona(1)), 1.5)]);
}

#[test]
fn a_persona_who_leaves_takes_her_feelings_along() {
    let mut document = journey(&[&[0]]);
    edit(&mut document, &cast(&[persona(1), persona(2)]));
    edit(&mut document, &set_feeling(1, 0, Some(persona(1)), 1.0));
    edit(&mut document, &set_feeling(2, 0, Some(persona(2)), -1.0));
    edit(&mut document, &cast(&[persona(1)]));
    assert_eq!(feelings(&document), [(Some(persona(1)), 1.0)]);
}

#[test]
fn the_last_persona_to_leave_leaves_her_feelings_to_nobody() {
    let mut document = journey(&[&[0]]);
    edit(&mut document, &cast(&[persona(1), persona(2)]));
    edit(&mut document, &set_feeling(1, 0, Some(persona(1)), 1.0));
    edit(&mut document, &set_feeling(2, 0, Some(persona(2)), -1.0));
    edit(&mut document, &cast(&[]));
    assert_eq!(feelings(&document), [(None, 1.0)]);
}

#[test]
fn nobodys_feeling_gives_way_to_the_last_personas() {
    let mut document = journey(&[&[0]]);
    edit(&mut document, &cast(&[persona(1)]));
    edit(&mut document, &set_feeling(1, 0, None, 2.0));
    edit(&mut document, &set_feeling(2, 0, Some(persona(1)), -1.0));
    edit(&mut document, &cast(&[]));
    assert_eq!(feelings(&document), [(None, -1.0)]);
}

#[test]
fn cards_forget_a_persona_who_leaves() {
    let mut document = journey(&[&[0]]);
    edit(&mut document, &cast(&[persona(1), persona(2)]));
    edit(&mut document, &add_card(1, cell(0, 0, 1)));
    edit(
        &mut document,
        &change(1, CardChange::Personas(vec![persona(1), persona(2)])),
    );
    edit(&mut document, &cast(&[persona(2)]));
    let left = document.card(card(1)).map(|card| card.personas.clone());
    assert_eq!(left, Some(vec![persona(2)]));
}

#[test]
fn a_feeling_set_twice_is_one_feeling() {
    let mut document = journey(&[&[0]]);
    edit(&mut document, &set_feeling(1, 0, None, 1.0));
    edit(&mut document, &set_feeling(2, 0, None, -2.0));
    assert_eq!(feelings(&document), [(None, -2.0)]);
}

#[test]
fn a_feeling_of_who_is_not_on_the_journey_is_refused() {
    let document = journey(&[&[0]]);
    let refused = refusal(&document, &set_feeling(1, 0, Some(persona(1)), 1.0));
    assert!(matches!(
        refused,
        EditError::Missing {
            kind: "persona",
            ..
        }
    ));
}

#[test]
fn a_feeling_beyond_the_scale_is_refused() {
    let document = journey(&[&[0]]);
    for value in [2.1, -2.1, f32::NAN, f32::INFINITY] {
        let refused = refusal(&document, &set_feeling(1, 0, None, value));
        assert!(
            matches!(refused, EditError::Rule(RuleBroken::OutOfRange { .. })),
            "{value}"
        );
    }
}

#[test]
fn a_card_in_an_emotion_lane_is_refused() {
    let mut document = journey(&[&[0]]);
    let into = cell(1, 0, 1);
    assert_eq!(
        refusal(&document, &add_card(1, into)),
        EditError::NoCardsHere
    );
    edit(&mut document, &add_card(1, cell(0, 0, 1)));
    let cards = vec![card(1)];
    let moved = Edit::MoveCards {
        cards,
        place: into,
        at: At::Last,
    };
    assert_eq!(refusal(&document, &moved), EditError::NoCardsHere);
}

#[test]
fn a_feeling_in_another_lane_is_refused() {
    let document = journey(&[&[0]]);
    let edit = match set_feeling(1, 0, None, 1.0) {
        Edit::SetFeeling {
            feeling,
            step,
            persona,
            curve,
            value,
            ..
        } => Edit::SetFeeling {
            feeling,
            lane: lane(0),
            step,
            persona,
            curve,
            value,
        },
        other => other,
    };
    assert_eq!(refusal(&document, &edit), EditError::NoFeelingsHere);
}

#[test]
fn an_empty_lane_can_become_one_of_emotions_and_back() {
    let mut document = journey(&[&[0]]);
    edit(
        &mut document,
        &change_lane(0, LaneChange::Kind(LaneKind::Emotion)),
    );
    edit(
        &mut document,
        &change_lane(0, LaneChange::Kind(LaneKind::Quote)),
    );
    assert_eq!(
        document.lane(lane(0)).map(|lane| lane.kind),
        Some(LaneKind::Quote)
    );
}

#[test]
fn a_lane_with_cards_cannot_become_one_of_emotions() {
    let mut document = journey(&[&[0]]);
    edit(&mut document, &add_card(1, cell(0, 0, 1)));
    let emotion = change_lane(0, LaneChange::Kind(LaneKind::Emotion));
    assert_eq!(refusal(&document, &emotion), EditError::LaneNotEmpty);
    edit(
        &mut document,
        &change_lane(0, LaneChange::Kind(LaneKind::Pain)),
    );
}

#[test]
fn a_lane_with_feelings_stays_one_of_emotions() {
    let mut document = journey(&[&[0]]);
    edit(&mut document, &set_feeling(1, 0, None, 1.0));
    let pain = change_lane(1, LaneChange::Kind(LaneKind::Pain));
    assert_eq!(refusal(&document, &pain), EditError::LaneNotEmpty);
}

#[test]
fn a_removed_lane_takes_its_cards_and_the_links_to_them_along() {
    let mut document = journey(&[&[0]]);
    edit(&mut document, &add_card(1, cell(2, 0, 1)));
    edit(&mut document, &add_card(2, cell(0, 0, 1)));
    edit(&mut document, &change(2, CardChange::Pains(vec![card(1)])));
    edit(&mut document, &Edit::RemoveLane { lane: lane(2) });
    assert!(document.card(card(1)).is_none());
    let left = document
        .card(card(2))
        .map(|card| card.details.pains.clone());
    assert_eq!(left, Some(vec![]));
}

#[test]
fn a_removed_step_takes_its_feelings_along() {
    let mut document = journey(&[&[0, 1]]);
    edit(&mut document, &set_feeling(1, 0, None, 1.0));
    edit(&mut document, &Edit::RemoveStep { step: step(0) });
    assert!(feelings(&document).is_empty());
}

#[test]
fn the_last_step_and_the_last_phase_stay() {
    let document = journey(&[&[0]]);
    let gone = Edit::RemoveStep { step: step(0) };
    assert_eq!(refusal(&document, &gone), EditError::LastStep);
    let gone = Edit::RemovePhase { phase: phase(0) };
    assert_eq!(refusal(&document, &gone), EditError::LastStep);
}

#[test]
fn an_id_that_is_used_is_refused() {
    let mut document = journey(&[&[0]]);
    edit(&mut document, &add_card(1, cell(0, 0, 1)));
    let again = add_card(1, cell(2, 0, 1));
    assert_eq!(
        refusal(&document, &again),
        EditError::IdTaken(card(1).into())
    );
}

#[test]
fn several_edits_are_made_all_or_none() {
    let mut document = journey(&[&[0]]);
    let gone = Edit::RemoveCards {
        cards: vec![card(9)],
    };
    let edits = vec![add_card(1, cell(0, 0, 1)), gone];
    assert!(matches!(
        refusal(&document, &Edit::Several { edits }),
        EditError::Missing { .. }
    ));
    let edits = vec![
        add_card(1, cell(0, 0, 1)),
        change(1, CardChange::SaidBy("Samira".to_owned())),
    ];
    let diff = edit(&mut document, &Edit::Several { edits });
    assert_eq!(diff.changes.len(), 1);
}

#[test]
fn a_copy_lies_just_behind_its_card() {
    let mut document = journey(&[&[0]]);
    let cards = vec![new_card(1), new_card(2)];
    edit(
        &mut document,
        &Edit::AddCards {
            cards,
            place: cell(0, 0, 1),
            at: At::Last,
        },
    );
    let copies = vec![CardCopy {
        of: card(1),
        copy: card(3),
    }];
    edit(&mut document, &Edit::CopyCards { copies });
    let there = document.cards_at(cell(0, 0, 1));
    let there: Vec<_> = there.iter().map(|card| card.id).collect();
    assert_eq!(there, [card(1), card(3), card(2)]);
}

#[test]
fn a_link_to_what_is_no_card_here_is_dropped() {
    let mut document = journey(&[&[0]]);
    edit(&mut document, &add_card(1, cell(0, 0, 1)));
    edit(&mut document, &change(1, CardChange::Pains(vec![card(9)])));
    let left = document
        .card(card(1))
        .map(|card| card.details.pains.clone());
    assert_eq!(left, Some(vec![]));
}

#[test]
fn a_text_that_is_too_long_is_refused() {
    let mut document = journey(&[&[0]]);
    edit(&mut document, &add_card(1, cell(0, 0, 1)));
    let long = "é".repeat(LONGEST_TEXT);
    edit(&mut document, &change(1, CardChange::Text(long.clone())));
    let refused = refusal(&document, &change(1, CardChange::Text(long + "!")));
    assert!(matches!(
        refused,
        EditError::Rule(RuleBroken::TextTooLong { .. })
    ));
}

#[test]
fn the_name_of_an_icon_that_is_too_long_is_refused() {
    let mut document = journey(&[&[0]]);
    edit(&mut document, &add_card(1, cell(0, 0, 1)));
    let long = "x".repeat(LONGEST_NAME);
    edit(
        &mut document,
        &change(1, CardChange::Icon(Some(long.clone()))),
    );
    let refused = refusal(&document, &change(1, CardChange::Icon(Some(long + "x"))));
    assert!(matches!(
        refused,
        EditError::Rule(RuleBroken::NameTooLong { .. })
    ));
}

#[test]
fn the_name_of_a_drawn_face_that_is_too_long_is_refused() {
    let id = PersonaId(Uuid::from_u128(1));
    let mut persona = Persona::new(id, "Samira".to_owned(), Accent::Purple, Language::Dutch);
    let mut drawn = |length: usize| {
        let avatar = "x".repeat(length);
        persona.portrait = Portrait::Drawn { avatar };
        check_record(&Record::Persona(Box::new(persona.clone())))
    };
    assert_eq!(drawn(LONGEST_NAME), Ok(()));
    let refused = drawn(LONGEST_NAME + 1);
    assert!(matches!(refused, Err(RuleBroken::NameTooLong { .. })));
}

#[test]
fn a_change_to_what_already_is_changes_nothing() {
    let mut document = journey(&[&[0]]);
    edit(&mut document, &add_card(1, cell(0, 0, 1)));
    let same = change(1, CardChange::Text("Kaart 1".to_owned()));
    assert!(edit(&mut document, &same).is_empty());
}

#[test]
fn a_text_is_kept_without_what_cannot_be_drawn() {
    let mut document = journey(&[&[0]]);
    edit(&mut document, &add_card(1, cell(0, 0, 1)));
    let text = "Een\r\ntwee\u{0}\u{2028}drie\u{fffe}".to_owned();
    edit(&mut document, &change(1, CardChange::Text(text)));
    let kept = document.card(card(1)).map(|card| card.text.clone());
    assert_eq!(kept.as_deref(), Some("Een\ntwee\ndrie"));
}

#[test]
fn tags_are_trimmed_and_each_is_kept_once() {
    let mut document = journey(&[&[0]]);
    edit(&mut document, &add_card(1, cell(0, 0, 1)));
    let tags = [" balie", "", "balie ", "app"]
        .map(ToOwned::to_owned)
        .to_vec();
    edit(&mut document, &change(1, CardChange::Tags(tags)));
    let kept = document.card(card(1)).map(|card| card.tags.clone());
    assert_eq!(kept.expect("the card"), ["balie", "app"]);
}

#[test]
fn a_removed_feeling_leaves_a_gap() {
    let mut document = journey(&[&[0]]);
    edit(&mut document, &set_feeling(1, 0, None, 0.0));
    edit(
        &mut document,
        &Edit::RemoveFeeling {
            feeling: feeling(1),
        },
    );
    assert!(feelings(&document).is_empty());
}

#[test]
fn a_part_of_a_basis_is_changed_apart() {
    let mut document = journey(&[&[0]]);
    for number in [1, 2] {
        edit(&mut document, &add_card(number, cell(2, 0, 1)));
        let source = format!("Gesprek {number}");
        edit(
            &mut document,
            &change(number, CardChange::BasisSource(source)),
        );
    }
    let date: Option<Date> = Some("2026-03-09".parse().expect("a date"));
    for change in [
        CardChange::BasisKind(BasisKind::Conversation),
        CardChange::BasisPeople(Some(14)),
        CardChange::BasisDate(date),
    ] {
        let cards = vec![card(1), card(2)];
        edit(&mut document, &Edit::ChangeCards { cards, change });
    }
    let bases: Vec<Basis> = document.cards().map(|card| card.basis.clone()).collect();
    let expected = [1, 2].map(|number| Basis {
        kind: BasisKind::Conversation,
        source: format!("Gesprek {number}"),
        people: Some(14),
        date,
    });
    assert_eq!(bases, expected);
}

#[test]
fn a_card_that_is_put_here_holds_all_that_it_held() {
    let mut from = journey(&[&[0, 1]]);
    edit(&mut from, &add_card(1, cell(2, 0, 2)));
    for change_of_it in [
        CardChange::BasisSource("Mystery guest".to_owned()),
        CardChange::Personas(vec![persona(9)]),
        CardChange::Tags(vec!["drempel".to_owned()]),
        CardChange::Severity(Some(4)),
    ] {
        edit(&mut from, &change(1, change_of_it));
    }
    let copied = from.card(card(1)).expect("it").clone();

    let mut to = journey(&[&[5]]);
    edit(&mut to, &add_card(2, cell(0, 5, 1)));
    let put = Card {
        id: card(3),
        ..copied.clone()
    };
    edit(
        &mut to,
        &Edit::PutCards {
            cards: vec![put],
            place: cell(0, 5, 1),
            at: At::First,
        },
    );
    let cards: Vec<_> = to.cards_at(cell(0, 5, 1)).into_iter().cloned().collect();
    assert_eq!(cards[1].id, card(2));
    let expected = Card {
        id: card(3),
        place: cell(0, 5, 2),
        order: cards[0].order.clone(),
        ..copied
    };
    assert_eq!(cards[0], expected);
}

#[test]
fn a_card_that_is_put_here_loses_its_links_to_what_is_not_here() {
    let mut document = journey(&[&[0]]);
    edit(&mut document, &add_card(1, cell(2, 0, 1)));
    let mut put = document.card(card(1)).expect("it").clone();
    put.id = card(2);
    put.details.pains = vec![card(1), card(77)];
    put.details.opportunity = Some(card(78));
    edit(&mut document, &put_cards(vec![put]));
    let details = &document.card(card(2)).expect("it").details;
    assert_eq!(
        (details.pains.clone(), details.opportunity),
        (vec![card(1)], None)
    );
}

#[test]
fn a_card_that_is_put_here_keeps_the_rules() {
    let mut document = journey(&[&[0]]);
    edit(&mut document, &add_card(1, cell(2, 0, 1)));
    let there = document.card(card(1)).expect("it").clone();
    let taken = EditError::IdTaken(card(1).into());
    assert_eq!(refusal(&document, &put_cards(vec![there.clone()])), taken);
    let mut put = there;
    put.id = card(2);
    put.details.help = "x".repeat(LONGEST_TEXT + 1);
    assert!(matches!(
        refusal(&document, &put_cards(vec![put])),
        EditError::Rule(RuleBroken::TextTooLong { .. })
    ));
}

fn put_cards(cards: Vec<Card>) -> Edit {
    Edit::PutCards {
        cards,
        place: cell(2, 0, 1),
        at: At::Last,
    }
}

/// The colours of the phases, from first to last, as drawn.
fn colours(document: &Document) -> Vec<Accent> {
    let phases = document.phases().into_iter().zip(Accent::ALL);
    phases
        .map(|(it, next)| it.colour.unwrap_or(*next))
        .collect()
}

#[test]
fn phases_keep_their_colours_when_one_goes_or_moves() {
    let mut document = journey(&[&[0], &[1], &[2]]);
    let before = colours(&document);
    let phase = phase(0);
    let at = At::Last;
    edit(&mut document, &Edit::MovePhase { phase, at });
    assert_eq!(colours(&document), [before[1], before[2], before[0]]);
    edit(&mut document, &Edit::RemoveStep { step: step(1) });
    assert_eq!(colours(&document), [before[2], before[0]]);
}
