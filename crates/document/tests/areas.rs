//! Notes in the boxes of empathy maps and lines in the sections of personas.
#![allow(clippy::expect_used, reason = "a test ends at what it does not expect")]

mod common;

use common::{
    add_card, card, edit, empathy_map, in_box, in_section, journey, persona, persona_sheet,
    refusal, section, set_feeling,
};
use document::{
    At, BoxKind, CardChange, Document, Edit, EditError, EmpathyMapChange, EmpathyVariant,
    JourneyChange, Place, SectionChange,
};

fn show(map: &mut Document, variant: EmpathyVariant) {
    let change = EmpathyMapChange::Variant(variant);
    edit(map, &Edit::ChangeEmpathyMap { change });
}

fn shift(number: u128, place: Place, at: At) -> Edit {
    Edit::MoveCards {
        cards: vec![card(number)],
        place,
        at,
    }
}

fn numbers_in(document: &Document, place: Place) -> Vec<u128> {
    let cards = document.cards_at(place).into_iter();
    cards.map(|it| it.id.0.as_u128() - 4000).collect()
}

fn place_of(document: &Document, number: u128) -> Place {
    document.card(card(number)).expect("the card").place
}

#[test]
fn every_box_is_shown_somewhere_in_both_variants() {
    for variant in EmpathyVariant::ALL {
        for role in variant.boxes() {
            assert_eq!(variant.shows(*role), *role);
        }
        for role in BoxKind::ALL {
            let shown = variant.shows(*role);
            assert_eq!(variant.shows(shown), shown, "{role:?} moves twice");
        }
    }
}

#[test]
fn switching_variants_and_back_changes_no_note() {
    let mut map = empathy_map();
    for (number, role) in (0..).zip(BoxKind::ALL) {
        edit(&mut map, &add_card(number, in_box(*role)));
    }
    let before: Vec<_> = map.cards().cloned().collect();
    show(&mut map, EmpathyVariant::Quadrants);
    show(&mut map, EmpathyVariant::Canvas);
    assert_eq!(map.cards().cloned().collect::<Vec<_>>(), before);
}

#[test]
fn the_quadrants_show_pains_and_gains_among_the_feelings() {
    let mut map = empathy_map();
    edit(&mut map, &add_card(0, in_box(BoxKind::Pain)));
    edit(&mut map, &add_card(1, in_box(BoxKind::Gain)));
    show(&mut map, EmpathyVariant::Quadrants);
    edit(&mut map, &add_card(2, in_box(BoxKind::Feel)));
    let mut there = numbers_in(&map, in_box(BoxKind::Feel));
    there.sort_unstable();
    assert_eq!(there, [0, 1, 2]);
}

#[test]
fn a_pain_moved_among_the_feelings_is_still_a_pain_on_the_canvas() {
    let mut map = empathy_map();
    edit(&mut map, &add_card(0, in_box(BoxKind::Pain)));
    show(&mut map, EmpathyVariant::Quadrants);
    edit(&mut map, &add_card(1, in_box(BoxKind::Feel)));
    let behind = At::After { id: card(1).into() };
    edit(&mut map, &shift(0, in_box(BoxKind::Feel), behind));
    assert_eq!(numbers_in(&map, in_box(BoxKind::Feel)), [1, 0]);
    assert_eq!(place_of(&map, 0), in_box(BoxKind::Pain));
}

#[test]
fn a_note_falls_where_it_is_let_go_among_notes_of_other_boxes() {
    let mut map = empathy_map();
    for (number, role) in (0..).zip([BoxKind::Pain, BoxKind::Gain, BoxKind::Feel]) {
        edit(&mut map, &add_card(number, in_box(role)));
        edit(&mut map, &add_card(number + 10, in_box(role)));
    }
    show(&mut map, EmpathyVariant::Quadrants);
    let place = in_box(BoxKind::Feel);
    for moved in numbers_in(&map, place) {
        for target in numbers_in(&map, place) {
            if target == moved {
                continue;
            }
            let at = At::Before {
                id: card(target).into(),
            };
            edit(&mut map, &shift(moved, place, at));
            let now = numbers_in(&map, place);
            let stands = now.windows(2).any(|pair| pair == [moved, target]);
            assert!(stands, "{moved} before {target}: {now:?}");
        }
    }
}

#[test]
fn a_note_moved_to_another_box_belongs_there() {
    let mut map = empathy_map();
    edit(&mut map, &add_card(0, in_box(BoxKind::Pain)));
    edit(&mut map, &shift(0, in_box(BoxKind::Hear), At::Last));
    assert_eq!(place_of(&map, 0), in_box(BoxKind::Hear));
}

#[test]
fn removing_a_section_removes_its_lines_and_no_others() {
    let mut persona = persona_sheet(2);
    edit(&mut persona, &add_card(0, in_section(0)));
    edit(&mut persona, &add_card(1, in_section(1)));
    let section = section(0);
    edit(&mut persona, &Edit::RemoveSection { section });
    assert!(persona.card(card(0)).is_none());
    assert!(persona.card(card(1)).is_some());
}

#[test]
fn a_hidden_section_keeps_its_lines() {
    let mut persona = persona_sheet(1);
    edit(&mut persona, &add_card(0, in_section(0)));
    let change = SectionChange::Hidden(true);
    let section = section(0);
    edit(&mut persona, &Edit::ChangeSection { section, change });
    assert_eq!(numbers_in(&persona, in_section(0)), [0]);
}

#[test]
fn a_section_moves_ahead_of_the_others() {
    let mut persona = persona_sheet(3);
    let section = section(2);
    let at = At::First;
    edit(&mut persona, &Edit::MoveSection { section, at });
    assert_eq!(persona.sections().first().map(|it| it.id), Some(section));
}

#[test]
fn a_kind_of_document_refuses_the_places_of_the_others() {
    let cases = [
        (journey(&[&[0]]), in_box(BoxKind::See)),
        (journey(&[&[0]]), in_section(0)),
        (empathy_map(), in_section(0)),
        (persona_sheet(1), in_box(BoxKind::See)),
    ];
    for (document, place) in cases {
        let refused = refusal(&document, &add_card(0, place));
        assert_eq!(refused, EditError::WrongDocument, "{place:?}");
    }
}

#[test]
fn a_persona_who_is_struck_leaves_the_map_and_its_notes() {
    let mut map = empathy_map();
    let who = persona(1);
    let change = EmpathyMapChange::Persona(Some(who));
    edit(&mut map, &Edit::ChangeEmpathyMap { change });
    edit(&mut map, &add_card(0, in_box(BoxKind::See)));
    let cards = vec![card(0)];
    let change = CardChange::Personas(vec![who, persona(2)]);
    edit(&mut map, &Edit::ChangeCards { cards, change });
    edit(&mut map, &Edit::StrikePersona { persona: who });
    assert_eq!(map.empathy_map().and_then(|map| map.persona), None);
    let marks = map.card(card(0)).map(|it| it.personas.clone());
    assert_eq!(marks, Some(vec![persona(2)]));
}

#[test]
fn a_persona_who_is_struck_leaves_the_lines_of_another_s_sheet() {
    let mut sheet = persona_sheet(1);
    edit(&mut sheet, &add_card(0, in_section(0)));
    let cards = vec![card(0)];
    let change = CardChange::Personas(vec![persona(2)]);
    edit(&mut sheet, &Edit::ChangeCards { cards, change });
    let struck = persona(2);
    edit(&mut sheet, &Edit::StrikePersona { persona: struck });
    assert!(sheet.cards().all(|it| it.personas.is_empty()));
}

#[test]
fn a_persona_who_is_struck_takes_her_curve_off_the_journey() {
    let mut journey = journey(&[&[0]]);
    let cast = vec![persona(1), persona(2)];
    let change = JourneyChange::Personas(cast);
    edit(&mut journey, &Edit::ChangeJourney { change });
    edit(&mut journey, &set_feeling(0, 0, Some(persona(1)), 1.0));
    edit(&mut journey, &set_feeling(1, 0, Some(persona(2)), -1.0));
    edit(
        &mut journey,
        &Edit::StrikePersona {
            persona: persona(1),
        },
    );
    let left: Vec<_> = journey.feelings().map(|it| it.persona).collect();
    assert_eq!(left, [Some(persona(2))]);
}

#[test]
fn a_line_needs_a_section_that_is_there() {
    let refused = refusal(&persona_sheet(1), &add_card(0, in_section(5)));
    assert!(matches!(refused, EditError::Missing { .. }));
}
