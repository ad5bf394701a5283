//! Times the layout of a journey of many cards, cold and warm:
//! `cargo run --release -p drawing --example time_layout -- 1000`

#[allow(dead_code)]
mod sample;

use document::Filter;
use document::{BasisKind, CardChange, Curve, Edit, LaneKind, Language};
use drawing::layout::{Purpose, Surroundings, layout};
use drawing::scene::ScenePatch;
use drawing::text::Typesetter;
use drawing::theme::Theme;
use std::collections::BTreeMap;
use std::error::Error;
use std::io::Write as _;
use std::time::Instant;

fn main() -> Result<(), Box<dyn Error>> {
    let count: usize = match std::env::args().nth(1) {
        Some(count) => count.parse()?,
        None => 1000,
    };
    let sample = many(count);
    let titles = BTreeMap::new();
    let surroundings = Surroundings {
        personas: &sample.personas,
        titles: &titles,
        appearances: &[],
    };
    let theme = Theme::default();
    let mut typesetter = Typesetter::new();
    let mut out = std::io::stdout();
    let mut before = None;
    for round in 0..8 {
        let start = Instant::now();
        let scene = layout(
            &sample.document,
            &surroundings,
            Purpose::Editing,
            &Filter::default(),
            &theme,
            &mut typesetter,
        );
        let laid_out = start.elapsed();
        let start = Instant::now();
        let patch = before.map(|before| ScenePatch::between(&before, &scene));
        let changed = patch.map_or(0, |patch| patch.nodes.len());
        let nodes = scene.nodes.len();
        writeln!(
            out,
            "round {round}: {nodes} nodes in {laid_out:?}, {changed} changed, found in {:?}",
            start.elapsed()
        )?;
        before = Some(scene);
    }
    Ok(())
}

/// A journey with so many cards, of every kind, of which no two say the same.
fn many(count: usize) -> sample::Sample {
    let mut it = sample::Builder::new("Ik wil meedoen", Language::Dutch);
    let steps = (count / 40).clamp(6, 60);
    let names: Vec<String> = (0..steps).map(|step| format!("Stap {step}")).collect();
    for names in names.chunks(5) {
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        it.phase("Fase", &names);
    }
    let lanes: Vec<_> = LaneKind::ALL
        .iter()
        .map(|kind| it.lane(*kind, ""))
        .collect();
    let lanes: Vec<_> = LaneKind::ALL
        .iter()
        .zip(lanes)
        .filter(|(kind, lane)| {
            if **kind == LaneKind::Emotion {
                for step in 0..steps {
                    it.feeling(*lane, step, None, Curve::Real, 0.5, ("Blij", "Het lukt"));
                }
            }
            **kind != LaneKind::Emotion
        })
        .collect();
    for number in 0..count {
        let (_, lane) = lanes[number % lanes.len()];
        let text = format!("Kaart {number} zegt iets dat over twee regels gaat");
        let step = number / lanes.len() % steps;
        let source = format!("{} van 14 gesprekken", number % 15);
        let card = it.card(
            lane,
            step,
            1,
            &text,
            (BasisKind::Conversation, &source),
            &[],
        );
        it.edit(&Edit::ChangeCards {
            cards: vec![card],
            change: CardChange::Severity(Some(3)),
        });
    }
    it.finish()
}
