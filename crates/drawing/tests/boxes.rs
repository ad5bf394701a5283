//! What a persona and an empathy map look like, case by case.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::sample::{self, Builder, Sample};
use common::{areas, draw, draw_with, runs, show};
use document::BasisKind::{Assumption, Conversation, Observation};
use document::{
    Accent, BoxKind, DocumentId, Edit, EmpathyMap, EmpathyMapChange, EmpathyVariant, Language,
    Persona, PersonaChange, PersonaId, PersonaLayout, Place, SectionChange, SectionKind,
};
use drawing::scene::{HeaderPart, Mark, Node, Part, Scene, Stroke};
use drawing::text::Typesetter;
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;
use uuid::Uuid;

fn named(name: &str) -> Sample {
    let mut samples = sample::in_boxes().into_iter();
    let found = samples.find(|(it, _)| *it == name);
    found.expect("a sample of this name").1
}

fn node<'a>(scene: &'a Scene, id: &str) -> &'a Node {
    let found = scene.nodes.iter().find(|node| node.id == id);
    found.unwrap_or_else(|| panic!("no node {id}"))
}

fn notes(scene: &Scene) -> Vec<&Node> {
    let is_note = |node: &&Node| matches!(node.part, Part::Note { .. });
    scene.nodes.iter().filter(is_note).collect()
}

fn said(node: &Node) -> Vec<&str> {
    let texts = node.marks.iter().filter_map(|mark| match mark {
        Mark::Text(text) => Some(text.text.as_str()),
        _ => None,
    });
    texts.collect()
}

fn strokes(node: &Node) -> Vec<Stroke> {
    let strokes = node.marks.iter().filter_map(|mark| match mark {
        Mark::Box { stroke, .. } => *stroke,
        _ => None,
    });
    strokes.collect()
}

fn box_of(role: BoxKind) -> Place {
    Place::Box { role }
}

fn map() -> Builder {
    let id = DocumentId(Uuid::from_u128(1));
    let map = EmpathyMap::new(id, "Aan de balie".to_owned(), Language::Dutch);
    Builder::of_empathy_map(map, None)
}

fn samira() -> Builder {
    let id = PersonaId(Uuid::from_u128(1));
    let name = "Samira".to_owned();
    Builder::of_persona(Persona::new(id, name, Accent::Purple, Language::Dutch))
}

/// Compares where everything lies with a golden file; `BLESS=1` writes it anew.
fn golden(name: &str) {
    // Places depend on the shipped fonts alone, and are the same everywhere.
    let scene = draw(&named(name));
    let mut told = format!("{} x {}\n", scene.size.width, scene.size.height);
    for node in &scene.nodes {
        let at = node.bounds;
        let place = [at.x, at.y, at.width, at.height].map(|it| it.round() as i32);
        writeln!(told, "{} {place:?} {}", node.id, node.name).unwrap();
    }
    let file = format!("tests/goldens/{name}.txt");
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(file);
    if std::env::var_os("BLESS").is_some() {
        fs::write(&path, &told).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap();
    assert_eq!(kept, told, "look at it, then run with BLESS=1");
}

#[test]
fn a_persona_stays_where_it_was() {
    golden("samira");
}

#[test]
fn a_compact_persona_stays_where_it_was() {
    golden("samira-compact");
}

#[test]
fn a_canvas_stays_where_it_was() {
    golden("samira-empathy");
}

#[test]
fn quadrants_stay_where_they_were() {
    golden("samira-quadrants");
}

#[test]
fn the_same_document_always_looks_the_same() {
    for (name, sample) in sample::in_boxes() {
        let fresh = || draw_with(&sample, &mut Typesetter::new());
        let (one, other) = (fresh(), fresh());
        // A system font has another id in every typesetter.
        assert!(
            one.nodes == other.nodes && one.frame == other.frame,
            "{name}"
        );
    }
}

#[test]
fn what_is_said_and_thought_stands_between_quotation_marks() {
    let mut it = map();
    it.note(box_of(BoxKind::Say), "Is dit gratis?", Observation);
    it.note(box_of(BoxKind::See), "Een rij", Observation);
    let scene = draw(&it.finish());
    let texts: Vec<_> = notes(&scene).into_iter().flat_map(said).collect();
    assert!(texts.contains(&"“Is dit gratis?”") && texts.contains(&"Een rij"));
}

#[test]
fn an_assumption_is_dashed_in_a_box_and_in_a_section() {
    let mut of_map = map();
    let mut of_persona = samira();
    let section = of_persona.section(SectionKind::Goals, "");
    let scales = of_persona.section(SectionKind::Scales, "");
    for basis in [Assumption, Conversation] {
        of_map.note(box_of(BoxKind::Hear), "Van haar zus", basis);
        of_persona.note(section, "Beter durven spreken", basis);
        of_persona.scale(scales, ("Alleen", "Samen"), Some(40), basis);
    }
    for sample in [of_map.finish(), of_persona.finish()] {
        for note in notes(&draw(&sample)) {
            let Part::Note { card, .. } = note.part else {
                continue;
            };
            let basis = sample.document.card(card).unwrap().basis.kind;
            let dashed = strokes(note).iter().any(|stroke| stroke.dash.is_some());
            assert_eq!(dashed, !basis.is_evidence(), "{}", note.id);
            assert_eq!(note.name.contains("Aanname"), dashed, "{}", note.name);
        }
    }
}

#[test]
fn pains_and_gains_keep_their_colours_where_a_variant_has_no_box_for_them() {
    let mut it = map();
    it.note(box_of(BoxKind::Pain), "Bang", Observation);
    let fill = |scene: &Scene| notes(scene)[0].marks[0].clone();
    let colour = |mark: Mark| match mark {
        Mark::Box { fill, .. } => fill,
        _ => None,
    };
    let canvas = draw(&it.finish());
    let change = EmpathyMapChange::Variant(EmpathyVariant::Quadrants);
    it.edit(&Edit::ChangeEmpathyMap { change });
    let quadrants = draw(&it.finish());
    assert_eq!(colour(fill(&canvas)), colour(fill(&quadrants)));
    let Part::Note { place, .. } = notes(&quadrants)[0].part else {
        panic!("a note");
    };
    assert_eq!(place, box_of(BoxKind::Feel));
}

#[test]
fn quadrants_show_other_boxes_only_while_they_hold_something() {
    let mut it = map();
    let change = EmpathyMapChange::Variant(EmpathyVariant::Quadrants);
    it.edit(&Edit::ChangeEmpathyMap { change });
    assert_eq!(areas(&draw(&it.finish())).len(), 4);
    it.note(box_of(BoxKind::Hear), "Van haar zus", Observation);
    let scene = draw(&it.finish());
    let places: Vec<_> = areas(&scene).iter().map(|area| area.place).collect();
    assert_eq!(places.len(), 5);
    assert_eq!(places[4], box_of(BoxKind::Hear));
    assert_eq!(node(&scene, "boxes/besides").name, "Ook genoteerd");
}

#[test]
fn an_empty_box_asks_its_question_without_drawing_it() {
    let scene = draw(&map().finish());
    for area in areas(&scene) {
        assert!(!area.question.is_empty() && area.body.height >= 20.0);
        let drawn = scene.nodes.iter().flat_map(said);
        assert!(drawn.into_iter().all(|text| text != area.question));
    }
}

#[test]
fn a_crowded_map_grows_wider_too() {
    let scene = draw(&named("crowded-empathy"));
    assert_eq!(notes(&scene).len(), 103);
    assert!(scene.size.height < scene.size.width, "{:?}", scene.size);
}

#[test]
fn the_plate_s_parts_are_nodes_of_their_own() {
    let scene = draw(&named("samira"));
    let fields: Vec<HeaderPart> = scene
        .nodes
        .iter()
        .filter_map(|node| match node.part {
            Part::Header { field } => Some(field),
            _ => None,
        })
        .collect();
    for field in [
        HeaderPart::Title,
        HeaderPart::Scenario,
        HeaderPart::Quote,
        HeaderPart::Quoted,
        HeaderPart::Facts,
        HeaderPart::Background,
        HeaderPart::Colophon,
        HeaderPart::Evidence,
    ] {
        let found = fields.iter().filter(|it| **it == field).count();
        assert_eq!(found, 1, "{field:?}");
    }
}

#[test]
fn a_scale_has_its_knob_where_it_is_placed_and_none_where_it_is_not() {
    let mut it = samira();
    let place = it.section(SectionKind::Scales, "");
    it.scale(place, ("Alleen", "Samen"), Some(75), Observation);
    it.scale(place, ("Folder", "Vraag"), None, Observation);
    let scene = draw(&it.finish());
    let [placed, open] = notes(&scene)[..] else {
        panic!("two scales");
    };
    let Part::Note {
        track: Some([left, right]),
        ..
    } = placed.part
    else {
        panic!("a scale has a track");
    };
    let knob = placed.marks.iter().find_map(|mark| match mark {
        Mark::Box {
            rect,
            stroke: Some(_),
            ..
        } => Some(rect.centre().x),
        _ => None,
    });
    let wanted = left + 0.75 * (right - left);
    assert!((knob.unwrap() - wanted).abs() < 0.01);
    assert!(strokes(open).is_empty());
    assert_eq!(placed.name, "Alleen – Samen: 75 van 100; Observatie");
    assert_eq!(open.name, "Folder – Vraag: nog niet geplaatst; Observatie");
}

#[test]
fn a_hidden_section_is_left_out_and_an_empty_one_keeps_its_heading() {
    let mut it = samira();
    let shown = it.section(SectionKind::Goals, "");
    let hidden = it.section(SectionKind::Needs, "");
    if let Place::Section { section } = hidden {
        let change = SectionChange::Hidden(true);
        it.edit(&Edit::ChangeSection { section, change });
    }
    let scene = draw(&it.finish());
    let [area] = areas(&scene) else {
        panic!("one section");
    };
    assert_eq!((area.place, area.name.as_str()), (shown, "Doelen"));
}

#[test]
fn a_file_leaves_out_sections_that_hold_nothing_and_closes_up() {
    let mut it = samira();
    let goals = it.section(SectionKind::Goals, "");
    let needs = it.section(SectionKind::Needs, "");
    let jobs = it.section(SectionKind::Jobs, "");
    // Nobody said where she is.
    let appearances = it.section(SectionKind::Appearances, "");
    it.note(goals, "Beter durven spreken", Conversation);
    it.note(jobs, "Een vaste dag", Assumption);
    let sample = it.finish();
    let shown = show(&sample);
    let places: Vec<Place> = areas(&shown).iter().map(|area| area.place).collect();
    assert_eq!(places, [goals, jobs]);
    for place in [needs, appearances] {
        if let Place::Section { section } = place {
            it.edit(&Edit::RemoveSection { section });
        }
    }
    assert_eq!(shown.nodes, draw(&it.finish()).nodes);
}

#[test]
fn a_compact_card_says_how_much_it_leaves_out() {
    let mut it = samira();
    it.edit(&Edit::ChangePersona {
        change: PersonaChange::Layout(PersonaLayout::Compact),
    });
    let kinds = [
        SectionKind::Goals,
        SectionKind::Needs,
        SectionKind::Jobs,
        SectionKind::Channels,
    ];
    let places = kinds.map(|kind| it.section(kind, ""));
    it.section(SectionKind::Motivations, "");
    for (place, lines) in places.iter().zip([3, 4, 6, 2]) {
        for line in 0..lines {
            it.note(*place, &format!("Regel {line}"), Observation);
        }
    }
    let scene = draw(&it.finish());
    let summaries: Vec<&str> = scene
        .nodes
        .iter()
        .filter(|node| matches!(node.part, Part::Summary { .. }))
        .map(|node| node.name.as_str())
        .collect();
    assert_eq!(summaries, ["+ 3 regels"], "where one is left it is drawn");
    assert_eq!(notes(&scene).len(), 3 + 4 + 3);
    let footer = &node(&scene, "footer").name;
    assert_eq!(footer, "+ 2 regels in 1 onderdeel");
    assert_eq!(node(&scene, "legend").name, "Legenda: Onderbouwd; Aanname");
}

#[test]
fn a_file_keeps_the_boxes_of_a_map_that_hold_nothing() {
    let sample = map().finish();
    assert_eq!(show(&sample), draw(&sample));
}

#[test]
fn sources_are_summed_up_until_somebody_writes_them_down() {
    let mut it = samira();
    let goals = it.section(SectionKind::Goals, "");
    let sources = it.section(SectionKind::Sources, "");
    it.note(goals, "Beter durven spreken", Conversation);
    it.note(goals, "Een vaste dag", Assumption);
    let summary = |scene: &Scene| {
        let mut nodes = scene.nodes.iter();
        let found = nodes.find(|node| matches!(node.part, Part::Summary { .. }));
        found.map(|node| node.name.clone())
    };
    let summed = summary(&draw(&it.finish()));
    assert_eq!(
        summed.as_deref(),
        Some("Van 2 regels: 1 uit gesprekken, 1 aanname")
    );
    it.note(sources, "14 gesprekken met ouders", Conversation);
    assert_eq!(summary(&draw(&it.finish())), None);
}

#[test]
fn a_persona_lists_where_she_is() {
    let scene = draw(&named("samira"));
    let listed: Vec<&str> = scene
        .nodes
        .iter()
        .filter(|node| matches!(node.part, Part::Appearance { .. }))
        .map(|node| node.name.as_str())
        .collect();
    assert_eq!(
        listed[0],
        "Voorlezen met mijn dochter; Klantreis, huidige situatie"
    );
    assert_eq!(listed.len(), 3);
}

#[test]
fn a_deleted_persona_is_named_as_unknown_on_her_map() {
    let mut it = map();
    let change = EmpathyMapChange::Persona(Some(PersonaId(Uuid::from_u128(404))));
    it.edit(&Edit::ChangeEmpathyMap { change });
    let scene = draw(&it.finish());
    assert_eq!(node(&scene, "header/persona").name, "Onbekende persona");
}

#[test]
fn nothing_of_a_long_note_or_line_is_cut_off() {
    let sentence = "Deze zin is lang. ".repeat(17);
    for text in [
        sentence.trim(),
        &"x".repeat(60),
        "أريد أن أذهب مع ابنتي",
        "😀🎉",
    ] {
        let mut of_map = map();
        of_map.note(box_of(BoxKind::Pain), text, Assumption);
        let mut of_persona = samira();
        let place = of_persona.section(SectionKind::Goals, "");
        of_persona.note(place, text, Assumption);
        let whole = text.chars().filter(|c| !c.is_whitespace()).count();
        for sample in [of_map.finish(), of_persona.finish()] {
            let scene = draw(&sample);
            let drawn = runs(notes(&scene)[0]).flat_map(|run| run.text.chars());
            assert_eq!(drawn.filter(|c| !c.is_whitespace()).count(), whole);
        }
    }
}
