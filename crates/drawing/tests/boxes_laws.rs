//! What holds for the drawing of any persona and any empathy map.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::laws::{check_places, extra, letters, patched, text};
use common::sample::{self, Builder, Sample};
use common::{areas, draw, runs, show};
use document::{
    Accent, BasisKind, BoxKind, CardChange, CardId, DocumentId, DocumentKind, Edit, EmpathyMap,
    EmpathyMapChange, EmpathyVariant, JourneyState, Language, Persona, PersonaId, PersonaLayout,
    Picture, Place, Portrait, SectionChange, SectionKind,
};
use drawing::layout::Appearance;
use drawing::scene::{Area, Flow, Part, Rect, Scene, ScenePatch};
use proptest::prelude::*;
use proptest::sample::select;
use std::collections::BTreeSet;
use uuid::Uuid;

/// A text, how it is known, what else it holds.
type PlannedNote = (String, BasisKind, Vec<CardChange>);

#[derive(Debug, Clone)]
struct PlannedSection {
    kind: SectionKind,
    name: String,
    hidden: bool,
    lines: Vec<PlannedNote>,
    positions: Vec<(String, Option<u8>)>,
}

#[derive(Debug, Clone)]
struct PlannedMap {
    head: [String; 4],
    variant: EmpathyVariant,
    /// None, deleted, or there.
    persona: Option<Option<Persona>>,
    notes: Vec<(BoxKind, PlannedNote)>,
}

fn note() -> impl Strategy<Value = PlannedNote> {
    (
        text(),
        select(BasisKind::ALL),
        prop::collection::vec(extra(), 0..2),
    )
}

fn portrait() -> impl Strategy<Value = Portrait> {
    let picture = Picture {
        image: sample::hash(),
        width: 300,
        height: 200,
        alt: "Een vrouw in een blauwe jas".to_owned(),
        decorative: false,
    };
    let avatar = "samira".to_owned();
    select(vec![
        Portrait::Initials,
        Portrait::Drawn { avatar },
        Portrait::Photo { picture },
    ])
}

prop_compose! {
    fn persona()(
        texts in prop::collection::vec(text(), 7),
        share in prop::option::of(0_u8..=100),
        primary in any::<bool>(),
        colour in select(Accent::ALL),
        portrait in portrait(),
        tags in prop::collection::vec(text(), 0..4),
        layout in select(PersonaLayout::ALL),
    ) -> Persona {
        let [name, situation, quote, quoted, segment, background, owner] =
            texts.try_into().unwrap();
        let mut persona =
            Persona::new(PersonaId(Uuid::from_u128(7)), name, colour, Language::Dutch);
        persona.situation = situation;
        persona.quote = quote;
        persona.quoted = quoted;
        persona.segment = segment;
        persona.background = background;
        persona.owner = owner;
        persona.share = share;
        persona.primary = primary;
        persona.portrait = portrait;
        persona.tags = tags;
        persona.layout = layout;
        persona
    }
}

prop_compose! {
    fn section()(
        kind in select(SectionKind::ALL),
        name in text(),
        hidden in prop::bool::weighted(0.2),
        lines in prop::collection::vec(note(), 0..5),
        positions in prop::collection::vec((text(), prop::option::of(0_u8..=100)), 5),
    ) -> PlannedSection {
        PlannedSection { kind, name, hidden, lines, positions }
    }
}

prop_compose! {
    fn map()(
        head in prop::collection::vec(text(), 4),
        variant in select(EmpathyVariant::ALL),
        persona in prop::option::of(prop::option::of(persona())),
        notes in prop::collection::vec((select(BoxKind::ALL), note()), 0..40),
    ) -> PlannedMap {
        PlannedMap { head: head.try_into().unwrap(), variant, persona, notes }
    }
}

fn add(it: &mut Builder, place: Place, (text, basis, extra): &PlannedNote) -> CardId {
    let card = it.note(place, text, *basis);
    for change in extra {
        let (cards, change) = (vec![card], change.clone());
        it.edit(&Edit::ChangeCards { cards, change });
    }
    card
}

fn build_persona(persona: &Persona, sections: &[PlannedSection], on: &[String]) -> Sample {
    let mut it = Builder::of_persona(persona.clone());
    for planned in sections {
        let place = it.section(planned.kind, &planned.name);
        for (line, (opposite, position)) in planned.lines.iter().zip(&planned.positions) {
            let card = add(&mut it, place, line);
            for change in [
                CardChange::Opposite(opposite.clone()),
                CardChange::Position(*position),
            ] {
                let cards = vec![card];
                it.edit(&Edit::ChangeCards { cards, change });
            }
        }
        if let Place::Section { section } = place {
            let change = SectionChange::Hidden(planned.hidden);
            it.edit(&Edit::ChangeSection { section, change });
        }
    }
    let mut sample = it.finish();
    sample.appearances = on
        .iter()
        .zip(8000_u128..)
        .map(|(title, number)| Appearance {
            document: DocumentId(Uuid::from_u128(number)),
            kind: DocumentKind::ALL[usize::from(number % 2 == 1) * 2],
            title: title.clone(),
            state: (number % 2 == 0).then_some(JourneyState::Future),
        })
        .collect();
    sample
}

fn build_map(plan: &PlannedMap) -> Sample {
    let [situation, designed_for, designed_by, version] = plan.head.clone();
    let id = DocumentId(Uuid::from_u128(9));
    let mut head = EmpathyMap::new(id, situation, Language::Dutch);
    head.designed_for = designed_for;
    head.designed_by = designed_by;
    head.version = version;
    head.variant = plan.variant;
    let mut it = Builder::of_empathy_map(head, plan.persona.clone().flatten());
    if plan.persona == Some(None) {
        let change = EmpathyMapChange::Persona(Some(PersonaId(Uuid::from_u128(404))));
        it.edit(&Edit::ChangeEmpathyMap { change });
    }
    for (role, note) in &plan.notes {
        add(&mut it, Place::Box { role: *role }, note);
    }
    it.finish()
}

/// The cards that are drawn, with the places that show them.
fn notes(scene: &Scene) -> Vec<(CardId, Place)> {
    let notes = scene.nodes.iter().filter_map(|node| match node.part {
        Part::Note { card, place, .. } => Some((card, place)),
        _ => None,
    });
    notes.collect()
}

/// The window can tell where every card lies by the area's flow alone, as it does while one is carried.
fn check_flow(scene: &Scene, area: &Area) -> Result<(), TestCaseError> {
    let Flow {
        columns,
        width,
        gap,
        ..
    } = area.flow;
    let mut bottoms = vec![0.0_f32; columns as usize];
    let cards = scene
        .nodes
        .iter()
        .filter(|node| matches!(node.part, Part::Note { place, .. } if place == area.place));
    for card in cards {
        let highest = bottoms.iter().copied().fold(f32::INFINITY, f32::min);
        let column = bottoms.iter().position(|it| *it < highest + 0.5).unwrap();
        let x = area.body.x + column as f32 * (width + gap);
        let y = area.body.y + bottoms[column];
        let told = Rect::new(x, y, width, card.bounds.height);
        prop_assert!(told.grown(0.6).contains(&card.bounds), "{}", card.id);
        bottoms[column] += card.bounds.height + gap;
    }
    Ok(())
}

/// Boxes lie beside each other, notes in their own box, and no letters over others.
fn check_boxes(scene: &Scene) -> Result<(), TestCaseError> {
    let areas = areas(scene);
    for (place, area) in areas.iter().enumerate() {
        for other in &areas[..place] {
            let over = area.bounds.grown(-0.1).overlaps(&other.bounds);
            prop_assert!(!over, "{} lies over {}", area.name, other.name);
        }
        prop_assert!(area.bounds.grown(0.1).contains(&area.body), "{}", area.name);
        check_flow(scene, area)?;
    }
    let held: Vec<_> = scene
        .nodes
        .iter()
        .filter(|node| {
            !matches!(node.part, Part::Box { .. } | Part::Decoration) || runs(node).next().is_some()
        })
        .collect();
    for (index, node) in held.iter().enumerate() {
        if let Part::Note { place, track, .. } = node.part {
            let area = areas.iter().find(|area| area.place == place).unwrap();
            let body = area.body.grown(0.1);
            prop_assert!(body.contains(&node.bounds), "{} leaves its box", node.id);
            let [left, right] = track.unwrap_or([node.bounds.x, node.bounds.right()]);
            prop_assert!(left < right && node.bounds.x <= left && right <= node.bounds.right());
        }
        for other in &held[..index] {
            let boxed = |part: &Part| matches!(part, Part::Box { .. } | Part::Decoration);
            if !boxed(&node.part) && !boxed(&other.part) {
                let over = node.bounds.grown(-0.1).overlaps(&other.bounds);
                prop_assert!(!over, "{} lies over {}", node.id, other.id);
            }
            for run in runs(node) {
                for theirs in runs(other) {
                    let meets = letters(run).overlaps(&letters(theirs));
                    prop_assert!(!meets, "{:?} lies over {:?}", run.text, theirs.text);
                }
            }
        }
    }
    Ok(())
}

fn check(scene: &Scene) -> Result<(), TestCaseError> {
    check_places(scene)?;
    check_boxes(scene)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_persona_is_drawn_without_anything_lying_over_or_outside(
        persona in persona(),
        sections in prop::collection::vec(section(), 0..8),
        on in prop::collection::vec(text(), 0..4),
    ) {
        let sample = build_persona(&persona, &sections, &on);
        check(&draw(&sample))?;
        check(&show(&sample))?;
    }

    #[test]
    fn any_empathy_map_is_drawn_without_anything_lying_over_or_outside(map in map()) {
        check(&draw(&build_map(&map)))?;
    }

    #[test]
    fn either_variant_shows_every_note_once(map in map()) {
        let mut plan = map;
        for variant in EmpathyVariant::ALL {
            plan.variant = *variant;
            let sample = build_map(&plan);
            let shown = notes(&draw(&sample));
            let ids: BTreeSet<_> = shown.iter().map(|(card, _)| *card).collect();
            let all: BTreeSet<_> = sample.document.cards().map(|card| card.id).collect();
            prop_assert_eq!(ids.len(), shown.len());
            prop_assert_eq!(ids, all);
        }
    }

    #[test]
    fn a_sheet_shows_every_line_of_the_sections_that_are_not_hidden(
        persona in persona(),
        sections in prop::collection::vec(section(), 0..8),
    ) {
        let mut persona = persona;
        persona.layout = PersonaLayout::Sheet;
        let sample = build_persona(&persona, &sections, &[]);
        let mut shown = notes(&draw(&sample));
        prop_assert_eq!(&shown, &notes(&show(&sample)), "a file keeps every line");
        let mut wanted = Vec::new();
        for section in sample.document.sections().into_iter().filter(|it| !it.hidden) {
            let place = Place::Section { section: section.id };
            wanted.extend(sample.document.cards_at(place).iter().map(|card| (card.id, place)));
        }
        shown.sort_by_key(|(card, _)| *card);
        wanted.sort_by_key(|(card, _)| *card);
        prop_assert_eq!(shown, wanted);
    }

    #[test]
    fn a_patched_map_is_the_map_itself(before in map(), after in map()) {
        let (before, after) = (draw(&build_map(&before)), draw(&build_map(&after)));
        let patch = ScenePatch::between(&before, &after);
        prop_assert!(patched(&before, &patch) == after);
    }
}

#[test]
fn the_samples_are_drawn_without_anything_lying_over_or_outside() {
    for (name, sample) in sample::in_boxes() {
        let checked = check(&draw(&sample));
        assert!(checked.is_ok(), "{name}: {checked:?}");
    }
}

#[test]
fn a_persona_with_forty_sections_is_drawn_whole() {
    let id = PersonaId(Uuid::from_u128(7));
    let persona = Persona::new(id, "Samira".to_owned(), Accent::Pink, Language::English);
    let sections: Vec<PlannedSection> = (0..40)
        .map(|place| PlannedSection {
            kind: SectionKind::ALL[place % SectionKind::ALL.len()],
            name: String::new(),
            hidden: false,
            lines: vec![("A line".to_owned(), BasisKind::Observation, Vec::new()); place % 4],
            positions: vec![(String::new(), Some(50)); 4],
        })
        .collect();
    let scene = draw(&build_persona(&persona, &sections, &[]));
    let checked = check(&scene);
    assert!(checked.is_ok(), "{checked:?}");
    assert_eq!(areas(&scene).len(), 40);
}
