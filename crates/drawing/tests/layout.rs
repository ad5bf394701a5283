//! What a journey looks like, case by case.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::sample::{self, Builder, Sample};
use common::{draw, draw_with, grid, runs};
use document::BasisKind::{Assumption, Conversation, Observation};
use document::{
    Accent, CardChange, CardDetail, Curve, DividerKind, Document, Edit, JourneyChange, LaneChange,
    LaneKind, Language, Persona, PersonaId, Record, StepChange,
};
use drawing::layout::{Purpose, Surroundings, layout};
use drawing::scene::{HeaderPart, Mark, Node, Part, Rect, Scene, ScenePatch};
use drawing::text::Typesetter;
use drawing::theme::{Theme, Tone};
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

/// The characters that are drawn, in reading order, without the spaces at which lines break.
fn drawn(node: &Node) -> String {
    let letters = runs(node).flat_map(|run| run.text.chars());
    letters.filter(|c| !c.is_whitespace()).collect()
}

fn one_lane(kind: LaneKind) -> (Builder, document::LaneId) {
    let mut it = Builder::new("Ik wil lezen", Language::Dutch);
    it.phase("Fase", &["Een", "Twee", "Drie"]);
    let lane = it.lane(kind, "");
    (it, lane)
}

#[test]
fn nothing_of_a_long_text_is_cut_off() {
    let sentence = "Deze zin is lang. ".repeat(17);
    for text in [
        sentence.trim(),
        &"x".repeat(60),
        "أريد أن أذهب مع ابنتي",
        "我想每周都带女儿去图书馆听故事。",
    ] {
        let (mut it, lane) = one_lane(LaneKind::Action);
        it.card(lane, 0, 1, text, (Assumption, ""), &[]);
        let scene = draw(&it.finish());
        let card = cards(&scene)[0];
        let whole: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        assert_eq!(drawn(card).chars().count(), whole.chars().count());
        assert!(card.bounds.width <= 196.0, "a card stays in its column");
    }
}

#[test]
fn an_assumption_is_white_and_dashed_and_evidence_is_not() {
    let (mut it, lane) = one_lane(LaneKind::Pain);
    it.card(lane, 0, 1, "Gedacht", (Assumption, ""), &[]);
    it.card(lane, 0, 1, "Gezien", (Observation, ""), &[]);
    let scene = draw(&it.finish());
    let grounds: Vec<_> = cards(&scene)
        .iter()
        .map(|card| match &card.marks[0] {
            Mark::Box { fill, stroke, .. } => (*fill, stroke.unwrap()),
            other => panic!("a ground, not {other:?}"),
        })
        .collect();
    let theme = Theme::default();
    assert!(grounds[0].1.dash.is_some() && grounds[1].1.dash.is_none());
    assert_eq!(grounds[0].0, Some(drawing::scene::Fill::solid(theme.paper)));
    let pain = theme.tone(Tone::Pain);
    assert_eq!(grounds[1].0, Some(drawing::scene::Fill::solid(pain.fill)));
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
fn a_step_without_a_point_is_a_gap_in_the_curve() {
    let mut it = Builder::new("Reis", Language::Dutch);
    it.phase("Fase", &["Een", "Twee", "Drie", "Vier", "Vijf"]);
    let lane = it.lane(LaneKind::Emotion, "");
    for step in [0, 1, 3, 4] {
        it.feeling(lane, step, None, Curve::Real, 1.0, ("", ""));
    }
    let scene = draw(&it.finish());
    let is_curve = |node: &&Node| matches!(node.part, Part::Curve { .. });
    let curve = scene.nodes.iter().find(is_curve).expect("a curve");
    let Some(Mark::Shape(line)) = curve.marks.last() else {
        panic!("a curve ends in its line");
    };
    let moves = line.path.0.elements().iter();
    let moves = moves.filter(|element| matches!(element, kurbo::PathEl::MoveTo(_)));
    assert_eq!(moves.count(), 2);
}

#[test]
fn a_feeling_lies_at_its_value_on_the_scale() {
    let mut it = Builder::new("Reis", Language::Dutch);
    it.phase("Fase", &["Een", "Twee", "Drie"]);
    let lane = it.lane(LaneKind::Emotion, "");
    for (step, value) in [(0, 2.0), (1, -0.5), (2, -2.0)] {
        it.feeling(lane, step, None, Curve::Real, value, ("Woord", "Reden"));
    }
    it.edit(&Edit::ChangeLane {
        lane,
        change: LaneChange::Height(400),
    });
    let scene = draw(&it.finish());
    let [top, bottom] = grid(&scene).rows[0].scale.expect("a scale");
    let faces = scene
        .nodes
        .iter()
        .filter(|node| matches!(node.part, Part::Feeling { .. }));
    let heights: Vec<f32> = faces.map(|face| face.bounds.centre().y).collect();
    let at = |value: f32| top + (2.0 - value) / 4.0 * (bottom - top);
    for (height, value) in heights.iter().zip([2.0, -0.5, -2.0]) {
        assert!((height - at(value)).abs() < 0.01, "{height} for {value}");
    }
    assert!(bottom - top > 200.0, "a taller lane has a taller scale");
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
fn thoughts_stand_between_quotation_marks_and_never_between_two_pairs() {
    let (mut it, lane) = one_lane(LaneKind::Thought);
    it.card(lane, 0, 1, "Is dat voor ons?", (Assumption, ""), &[]);
    it.card(lane, 1, 1, "“Al aangehaald”", (Assumption, ""), &[]);
    let scene = draw(&it.finish());
    let said: Vec<_> = cards(&scene)
        .iter()
        .map(|card| texts(card)[0].to_owned())
        .collect();
    assert_eq!(said, ["“Is dat voor ons?”", "“Al aangehaald”"]);
}

#[test]
fn a_touchpoint_without_text_says_its_channel() {
    let (mut it, lane) = one_lane(LaneKind::Touchpoint);
    let channel = document::Channel {
        kind: document::ChannelKind::Desk,
        name: String::new(),
        presence: document::Presence::Online,
    };
    let changes = [
        CardChange::Channels(vec![channel]),
        CardChange::Satisfaction(Some(2)),
        CardChange::CustomerImportance(Some(5)),
    ];
    it.card(lane, 0, 1, "", (Assumption, ""), &changes);
    let scene = draw(&it.finish());
    let card = cards(&scene)[0];
    assert_eq!(texts(card), ["Balie", "online · tevreden 2 · belang 5"]);
    assert_eq!(card.name, "Balie; Aanname; online; tevreden 2; belang 5");
}

#[test]
fn what_the_icon_of_a_touchpoint_shows_is_said_once() {
    let told = |text: &str, name: &str| {
        let (mut it, lane) = one_lane(LaneKind::Touchpoint);
        let channel = document::Channel {
            kind: document::ChannelKind::App,
            name: name.to_owned(),
            presence: document::Presence::Online,
        };
        let change = CardChange::Channels(vec![channel]);
        it.card(lane, 0, 1, text, (Assumption, ""), &[change]);
        cards(&draw(&it.finish()))[0].name.clone()
    };
    assert_eq!(told("Boekt", "Bankapp"), "Boekt; Bankapp; online; Aanname");
    assert_eq!(told("Bankapp", "Bankapp"), "Bankapp; App; online; Aanname");
    assert_eq!(told("App", ""), "App; online; Aanname");
}

#[test]
fn how_it_is_known_stands_below_the_text() {
    let (mut it, lane) = one_lane(LaneKind::Pain);
    it.card(lane, 0, 1, "Geen bord", (Observation, "3 middagen"), &[]);
    it.card(
        lane,
        0,
        1,
        "Te druk",
        (Conversation, "11 van 14 gesprekken"),
        &[],
    );
    let basis = document::Basis {
        kind: Conversation,
        source: "bij school".into(),
        people: Some(14),
        date: "2026-03".parse().ok(),
    };
    it.card(
        lane,
        0,
        1,
        "Te laat",
        (Assumption, ""),
        &[CardChange::Basis(basis)],
    );
    let scene = draw(&it.finish());
    let metas: Vec<_> = cards(&scene)
        .iter()
        .map(|card| texts(card)[1].to_owned())
        .collect();
    let expected = [
        "observatie, 3 middagen",
        "11 van 14 gesprekken",
        "gesprek, bij school",
    ];
    assert_eq!(metas, expected);
}

#[test]
fn a_card_shows_all_that_is_known_of_it_only_where_that_is_asked_for() {
    let known = (Observation, "3 middagen");
    let drawn = |detail: CardDetail| {
        let (mut it, lane) = one_lane(LaneKind::Action);
        it.card(lane, 0, 1, "Zoekt de zaal", known, &[]);
        it.head(JourneyChange::Detail(detail));
        let scene = draw(&it.finish());
        let card = cards(&scene)[0];
        (texts(card).join("; "), card.name.clone())
    };
    let all = "Zoekt de zaal; observatie, 3 middagen".to_owned();
    let short = "Zoekt de zaal".to_owned();
    assert_eq!(drawn(CardDetail::Brief), (short, all.clone()));
    assert_eq!(drawn(CardDetail::Full), (all.clone(), all));
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
        &Theme::default(),
        typesetter,
    );
    let page = Rect::new(0.0, 0.0, scene.size.width, scene.size.height);
    let margin = 40.0;
    let sheet = node(&scene, &format!("persona/{id}"));
    assert!(page.grown(-margin).contains(&sheet.ink), "{:?}", sheet.ink);
}

#[test]
fn curves_of_several_personas_can_be_told_apart_without_colour() {
    let sample = sample::all()
        .into_iter()
        .find(|(name, _)| *name == "five-personas");
    let scene = draw(&sample.unwrap().1);
    let dashes: Vec<String> = scene
        .nodes
        .iter()
        .filter(|node| matches!(node.part, Part::Curve { .. }))
        .map(|node| match node.marks.last() {
            Some(Mark::Shape(line)) => format!("{:?}", line.stroke.unwrap().dash),
            other => panic!("a line, not {other:?}"),
        })
        .collect();
    assert_eq!(dashes.len(), 5);
    for (place, dash) in dashes.iter().enumerate() {
        assert!(!dashes[place + 1..].contains(dash), "{dash} twice");
    }
    assert!(node(&scene, "legend").name.contains("Kofi, 41"));
}

#[test]
fn points_of_one_step_stand_beside_each_other_whatever_their_size() {
    let mut it = Builder::new("Reis", Language::Dutch);
    let names = ["Samira", "Henk", "Ria"];
    let cast = names.map(|name| it.persona(name, "", None, Accent::Teal));
    it.phase("Fase", &["Stap"]);
    let lane = it.lane(LaneKind::Emotion, "");
    // The large one begins above the middle small one, and meets the first.
    it.feeling(lane, 0, Some(cast[0]), Curve::Desired, 0.0, ("", ""));
    it.feeling(lane, 0, Some(cast[1]), Curve::Desired, -0.73, ("", ""));
    it.feeling(lane, 0, Some(cast[2]), Curve::Real, -0.77, ("", ""));
    let scene = draw(&it.finish());
    let is_point = |node: &&Node| matches!(node.part, Part::Feeling { .. });
    let points: Vec<&Node> = scene.nodes.iter().filter(is_point).collect();
    for (place, one) in points.iter().enumerate() {
        for other in &points[place + 1..] {
            assert!(
                !one.bounds.overlaps(&other.bounds),
                "{} {}",
                one.id,
                other.id
            );
        }
    }
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
    let patch = ScenePatch::between(&before, draw_with(&sample, &mut typesetter));
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
