//! What a journey looks like, case by case.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::sample::{self, Builder, Sample};
use common::{draw, draw_with, grid};
use document::BasisKind::{Assumption, Conversation, Observation};
use document::{
    Accent, CardChange, DividerKind, Document, Edit, Filter, JourneyChange, LaneChange, LaneKind,
    Language, Persona, PersonaId, Record, StepChange,
};
use drawing::layout::{Purpose, Surroundings, layout};
use drawing::scene::{HeaderPart, Mark, Node, Part, Rect, Scene, ScenePatch};
use drawing::text::Typesetter;
use drawing::theme::Theme;
use std::collections::BTreeMap;

fn node<'a>(scene: &'a Scene, id: &str) -> &'a Node {
    let found = scene.nodes.iter().find(|node| node.id == id);
    found.unwrap_or_else(|| panic!("no node {id}"))
}

fn cards(scene: &Scene) -> Vec<&Node> {
    let is_card = |node: &&Node| matches!(node.part, Part::Card { .. });
    scene.nodes.iter().filter(is_card).collect()
}

fn header(scene: &Scene, wanted: HeaderPart) -> &Node {
    let is_wanted = |node: &&Node| matches!(node.part, Part::Header { field } if field == wanted);
    scene
        .nodes
        .iter()
        .find(is_wanted)
        .expect("a part of the header")
}

fn texts(node: &Node) -> Vec<&str> {
    let texts = node.marks.iter().filter_map(|mark| match mark {
        Mark::Text(text) => Some(text.text.as_str()),
        _ => None,
    });
    texts.collect()
}

fn one_lane(kind: LaneKind) -> (Builder, document::LaneId) {
    let mut it = Builder::new("Ik wil lezen", Language::Dutch);
    it.phase("Fase", &["Een", "Twee", "Drie"]);
    let lane = it.lane(kind, "");
    (it, lane)
}

#[test]
fn the_header_prints_the_share_of_cards_with_evidence() {
    let (mut it, lane) = one_lane(LaneKind::Action);
    it.card(lane, 0, 1, "Gedacht", (Assumption, ""), &[]);
    it.card(lane, 1, 1, "Gezien", (Observation, ""), &[]);
    it.card(lane, 1, 1, "Gehoord", (Conversation, ""), &[]);
    let scene = draw(&it.finish());
    assert_eq!(
        texts(header(&scene, HeaderPart::Evidence)),
        ["Onderbouwing 67%"]
    );
}

#[test]
fn a_hidden_lane_is_left_out_and_a_collapsed_one_shows_how_much_it_holds() {
    let (mut it, hidden) = one_lane(LaneKind::Action);
    it.card(hidden, 0, 1, "Onzichtbaar", (Assumption, ""), &[]);
    let collapsed = it.lane(LaneKind::Pain, "");
    it.card(collapsed, 0, 1, "Ingeklapt", (Assumption, ""), &[]);
    it.card(collapsed, 1, 1, "Ingeklapt", (Assumption, ""), &[]);
    for (lane, change) in [
        (hidden, LaneChange::Hidden(true)),
        (collapsed, LaneChange::Collapsed(true)),
    ] {
        it.edit(&Edit::ChangeLane { lane, change });
    }
    let scene = draw(&it.finish());
    assert!(cards(&scene).is_empty());
    let rows = &grid(&scene).rows;
    assert_eq!(rows.len(), 1);
    assert!(rows[0].height < 40.0, "a collapsed lane is slim");
    let label = node(&scene, &format!("lane/{collapsed}"));
    assert_eq!(texts(label), ["Knelpunten", "2 kaarten"]);
}

#[test]
fn an_empty_lane_keeps_room_for_a_card() {
    let (it, _) = one_lane(LaneKind::Action);
    let scene = draw(&it.finish());
    assert!(grid(&scene).rows[0].height >= 48.0);
}

#[test]
fn a_wide_card_covers_its_columns_and_at_most_all_that_are_left() {
    let (mut it, lane) = one_lane(LaneKind::Action);
    it.card(lane, 1, 1, "Smal", (Assumption, ""), &[]);
    it.card(lane, 1, 9, "Breed", (Assumption, ""), &[]);
    let scene = draw(&it.finish());
    let columns = &grid(&scene).columns;
    let wide = cards(&scene)[1];
    assert!(matches!(wide.part, Part::Card { span: 2, .. }));
    assert!((wide.bounds.x - columns[1].x).abs() < 0.01);
    assert!((wide.bounds.right() - columns[2].x - columns[2].width).abs() < 0.01);
}

#[test]
fn a_narrow_card_takes_the_room_beside_those_above_a_wide_one() {
    let (mut it, lane) = one_lane(LaneKind::Action);
    it.card(lane, 0, 1, "Eerst", (Assumption, ""), &[]);
    it.card(lane, 0, 2, "Breed", (Assumption, ""), &[]);
    it.card(lane, 1, 1, "Ernaast", (Assumption, ""), &[]);
    let scene = draw(&it.finish());
    let cards = cards(&scene);
    assert!((cards[0].bounds.y - cards[2].bounds.y).abs() < 0.01);
}

#[test]
fn the_documents_own_language_is_drawn() {
    let mut it = Builder::new("I want to read", Language::English);
    it.phase("Phase", &["One"]);
    let lane = it.lane(LaneKind::Metric, "");
    it.divider(DividerKind::Visibility);
    it.card(
        lane,
        0,
        1,
        "Visits",
        (Assumption, ""),
        &[CardChange::Value(Some(12_345.5))],
    );
    let scene = draw(&it.finish());
    assert_eq!(scene.language, "en");
    assert_eq!(
        texts(header(&scene, HeaderPart::State)),
        ["Current situation"]
    );
    assert_eq!(texts(cards(&scene)[0])[0], "12,345.5");
    let divider = scene
        .nodes
        .iter()
        .find(|node| matches!(node.part, Part::Divider { .. }));
    assert_eq!(texts(divider.unwrap()), ["Line of visibility"]);
}

#[test]
fn a_moment_of_truth_and_a_link_can_be_seen_and_heard() {
    let mut it = Builder::new("Reis", Language::Dutch);
    it.phase("Fase", &["Komt binnen"]);
    let step = it.step(0);
    let other = document::DocumentId(uuid::Uuid::from_u128(77));
    for change in [
        StepChange::MomentOfTruth(true),
        StepChange::Link(Some(other)),
    ] {
        it.edit(&Edit::ChangeStep { step, change });
    }
    let sample = it.finish();
    let titles = BTreeMap::from([(other, "Lid worden".to_owned())]);
    let surroundings = Surroundings {
        personas: &sample.personas,
        titles: &titles,
        appearances: &[],
    };
    let scene = layout(
        &sample.document,
        &surroundings,
        Purpose::Editing,
        &Filter::default(),
        &Theme::default(),
        &mut Typesetter::new(),
    );
    let head = node(&scene, &format!("step/{step}"));
    assert_eq!(
        head.name,
        "Komt binnen; Moment van de waarheid; Zie Lid worden"
    );
    assert_eq!(texts(head), ["Komt binnen", "Lid worden"]);
    assert!(
        node(&scene, "legend")
            .name
            .contains("Moment van de waarheid")
    );
}

#[test]
fn plates_never_lie_over_the_title_or_each_other() {
    for count in 0..8 {
        for steps in [1, 3, 6, 40] {
            let mut it = Builder::new(
                "Ik wil met mijn dochter naar het voorlezen",
                Language::Dutch,
            );
            for place in 0..count {
                let name = format!("Persona nummer {place}, {}", 20 + place);
                it.persona(
                    &name,
                    "Ik wil dat zij het beter kan dan ik.",
                    None,
                    Accent::Teal,
                );
            }
            it.phase("Fase", &vec!["Stap"; steps]);
            let scene = draw(&it.finish());
            let is_plate = |node: &&Node| matches!(node.part, Part::Persona { .. });
            let mut parts: Vec<&Node> = scene.nodes.iter().filter(is_plate).collect();
            assert_eq!(parts.len(), count);
            parts.push(header(&scene, HeaderPart::Title));
            parts.push(header(&scene, HeaderPart::State));
            parts.extend(
                scene
                    .nodes
                    .iter()
                    .filter(|node| matches!(node.part, Part::Phase { .. })),
            );
            for (place, one) in parts.iter().enumerate() {
                for other in &parts[place + 1..] {
                    let over = one.bounds.overlaps(&other.bounds);
                    assert!(
                        !over,
                        "{count} personas, {steps} steps: {} {}",
                        one.id, other.id
                    );
                }
            }
        }
    }
}

#[test]
fn a_persona_who_is_gone_still_has_a_plate() {
    let mut it = Builder::new("Reis", Language::Dutch);
    it.phase("Fase", &["Stap"]);
    let gone = PersonaId(uuid::Uuid::from_u128(404));
    it.head(JourneyChange::Personas(vec![gone]));
    let scene = draw(&it.finish());
    assert_eq!(
        node(&scene, &format!("persona/{gone}")).name,
        "Onbekende persona"
    );
}

#[test]
fn a_personas_page_holds_all_that_is_painted_on_it() {
    let id = PersonaId(uuid::Uuid::from_u128(7));
    let name = "Samira, 34".to_owned();
    let mut persona = Persona::new(id, name, Accent::Purple, Language::Dutch);
    persona.background = "Kwam acht jaar geleden naar Nederland. ".repeat(4);
    persona.segment = "Gezin dat thuis weinig Nederlands spreekt".into();
    persona.share = Some(18);
    persona.primary = true;
    let document = Document::new(id.into(), [Record::Persona(Box::new(persona))]);
    let surroundings = Surroundings {
        personas: &BTreeMap::new(),
        titles: &BTreeMap::new(),
        appearances: &[],
    };
    let typesetter = &mut Typesetter::new();
    let scene = layout(
        &document,
        &surroundings,
        Purpose::Editing,
        &Filter::default(),
        &Theme::default(),
        typesetter,
    );
    let page = Rect::new(0.0, 0.0, scene.size.width, scene.size.height);
    let margin = 40.0;
    let sheet = node(&scene, &format!("persona/{id}"));
    assert!(page.grown(-margin).contains(&sheet.ink), "{:?}", sheet.ink);
}

#[test]
fn a_drawn_face_and_a_badge_stand_on_plates() {
    let mut it = Builder::new("Reis", Language::Dutch);
    let drawn = it.persona("Samira, 34", "", Some("samira"), Accent::Purple);
    let badge = it.persona(
        "Henk de Wit, 71",
        "",
        Some("nobody-drew-this"),
        Accent::Blue,
    );
    it.phase("Fase", &["Stap"]);
    let scene = draw(&it.finish());
    let shapes = |id: PersonaId| {
        let marks = &node(&scene, &format!("persona/{id}")).marks;
        marks
            .iter()
            .filter(|mark| matches!(mark, Mark::Shape(_)))
            .count()
    };
    assert!(shapes(drawn) > 3);
    assert_eq!(shapes(badge), 0);
    assert_eq!(texts(node(&scene, &format!("persona/{badge}")))[0], "HW");
}

#[test]
fn the_same_document_is_drawn_the_same_and_a_warm_typesetter_changes_nothing() {
    let mut typesetter = Typesetter::new();
    for (name, sample) in sample::all() {
        let first = draw_with(&sample, &mut typesetter);
        assert!(first == draw_with(&sample, &mut typesetter), "{name}");
    }
}

#[test]
fn an_edit_of_one_card_patches_little() {
    let (_, mut sample) = sample::all().remove(0);
    let mut typesetter = Typesetter::new();
    let before = draw_with(&sample, &mut typesetter);
    let is_last = |card: &&document::Card| card.text == "Educatie plant de reeks";
    let card = sample.document.cards().find(is_last).unwrap().id;
    let edit = Edit::ChangeCards {
        cards: vec![card],
        change: CardChange::Text("Educatie plant".into()),
    };
    let diff = document::apply(&sample.document, &edit).unwrap();
    sample.document.commit(&diff);
    let patch = ScenePatch::between(&before, &draw_with(&sample, &mut typesetter));
    let changed: Vec<_> = patch.nodes.iter().map(|node| node.id.clone()).collect();
    assert_eq!(changed, [format!("card/{card}")]);
    assert_eq!(patch.order, None);
}

#[test]
fn a_long_name_makes_the_phases_bars_taller() {
    let bar = |name: &str| -> Rect {
        let mut it = Builder::new("Reis", Language::Dutch);
        it.phase(name, &["Stap"]);
        let scene = draw(&it.finish());
        let is_bar = |node: &&Node| matches!(node.part, Part::Phase { .. });
        scene.nodes.iter().find(is_bar).unwrap().bounds
    };
    let long = "Voorbereidingswerkzaamheden ".repeat(4);
    assert!(bar(&long).height > bar("Kort").height + 40.0);
}

#[test]
fn a_document_without_a_head_is_an_empty_sheet() {
    let id = document::DocumentId(uuid::Uuid::from_u128(5));
    let sample = Sample {
        document: Document::new(id, []),
        personas: BTreeMap::new(),
        appearances: Vec::new(),
    };
    assert!(draw(&sample).nodes.is_empty());
}
