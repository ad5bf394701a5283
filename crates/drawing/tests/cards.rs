//! What the cards of a journey look like, case by case.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::sample::Builder;
use common::{draw, runs};
use document::BasisKind::{Assumption, Conversation, Observation};
use document::{CardChange, CardDetail, JourneyChange, LaneKind, Language};
use drawing::scene::{Mark, Node, Part, Scene};
use drawing::theme::{Theme, Tone};

fn cards(scene: &Scene) -> Vec<&Node> {
    let is_card = |node: &&Node| matches!(node.part, Part::Card { .. });
    scene.nodes.iter().filter(is_card).collect()
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
