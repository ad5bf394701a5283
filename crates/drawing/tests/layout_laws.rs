//! What holds for the drawing of any journey.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::laws::{check_places, extra, letters, patched, text};
use common::sample::{self, Builder, Sample};
use common::{draw, draw_filtered, grid, runs};
use document::{
    Accent, ArrowEnd, At, BasisKind, CardChange, CardColour, Curve, DividerKind, Edit, Feeling,
    Filter, FreeNote, FreeNoteId, JourneyChange, LaneChange, LaneId, LaneKind, Language, NoteForm,
    NoteFrame, NotePlace, Order, PhaseChange, Record, RecordId, StepChange, StepId,
};
use drawing::scene::{Mark, Node, Part, Rect, Scene, ScenePatch};
use kurbo::Shape as _;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use std::collections::HashMap;
use uuid::Uuid;

#[derive(Debug, Clone)]
struct Plan {
    title: String,
    scenario: String,
    personas: Vec<(String, String)>,
    phases: Vec<(String, bool, Vec<PlannedStep>)>,
    lanes: Vec<PlannedLane>,
    cards: Vec<PlannedCard>,
    feelings: Vec<PlannedFeeling>,
    filter: PlannedFilter,
    notes: Vec<PlannedNote>,
}

/// A text, how it is made, a column and a row, where it stands by these, and whom an arrow joins.
type PlannedNote = (
    String,
    u8,
    (Option<Index>, Option<Index>),
    (i32, i32),
    [Index; 2],
);

/// How many personas and lanes, and which bases.
type PlannedFilter = (usize, usize, Vec<BasisKind>);

/// A name, a width, whether it is a moment of truth.
type PlannedStep = (String, u16, bool);

/// A lane, a step, a persona, whether it is desired, a value, a word, a reason.
type PlannedFeeling = (Index, Index, Option<Index>, bool, f32, String, String);

#[derive(Debug, Clone)]
struct PlannedLane {
    kind: LaneKind,
    name: String,
    state: u8,
    height: u16,
    divider: Option<DividerKind>,
}

#[derive(Debug, Clone)]
struct PlannedCard {
    lane: Index,
    step: Index,
    span: u16,
    text: String,
    basis: (BasisKind, String),
    extra: Vec<CardChange>,
    owners: usize,
}

prop_compose! {
    fn lane()(
        kind in prop_oneof![3 => select(LaneKind::ALL), 1 => Just(LaneKind::Emotion)],
        name in text(),
        state in 0_u8..8,
        height in prop_oneof![Just(0_u16), 0_u16..600],
        divider in prop::option::weighted(0.2, select(DividerKind::ALL)),
    ) -> PlannedLane {
        PlannedLane { kind, name, state, height, divider }
    }
}

prop_compose! {
    fn card()(
        lane in any::<Index>(),
        step in any::<Index>(),
        span in prop_oneof![3 => Just(1_u16), 1 => 1_u16..6],
        text in text(),
        basis in (select(BasisKind::ALL), text()),
        extra in prop::collection::vec(extra(), 0..3),
        owners in 0_usize..4,
    ) -> PlannedCard {
        PlannedCard { lane, step, span, text, basis, extra, owners }
    }
}

prop_compose! {
    fn plan()(
        title in text(),
        scenario in text(),
        personas in prop::collection::vec((text(), text()), 0..6),
        phases in prop::collection::vec(
            (
                text(),
                prop::bool::weighted(0.25),
                prop::collection::vec((text(), 120_u16..320, any::<bool>()), 1..4),
            ),
            1..4,
        ),
        lanes in prop::collection::vec(lane(), 0..7),
        cards in prop::collection::vec(card(), 0..24),
        feelings in prop::collection::vec(
            (
                any::<Index>(),
                any::<Index>(),
                prop::option::of(any::<Index>()),
                prop::bool::weighted(0.25),
                prop_oneof![-2.0_f32..=2.0, select(vec![-2.0_f32, 0.0, 0.5, 2.0])],
                text(),
                prop_oneof![2 => Just(String::new()), 1 => text()],
            ),
            0..30,
        ),
        filter in (0_usize..3, 0_usize..4, prop::collection::vec(select(BasisKind::ALL), 0..3)),
        notes in prop::collection::vec(
            (
                text(),
                0_u8..5,
                (prop::option::of(any::<Index>()), prop::option::of(any::<Index>())),
                (-400_i32..900, -400_i32..900),
                any::<[Index; 2]>(),
            ),
            0..6,
        ),
    ) -> Plan {
        Plan { title, scenario, personas, phases, lanes, cards, feelings, filter, notes }
    }
}

fn build(plan: &Plan) -> Sample {
    let mut it = Builder::new(&plan.title, Language::Dutch);
    it.head(JourneyChange::Scenario(plan.scenario.clone()));
    it.head(JourneyChange::Goal(plan.scenario.clone()));
    let personas: Vec<_> = plan
        .personas
        .iter()
        .enumerate()
        .map(|(place, (name, quote))| it.persona(name, quote, None, Accent::ALL[place % 6]))
        .collect();
    let mut steps = 0;
    for (name, collapsed, planned) in &plan.phases {
        let names: Vec<&str> = planned.iter().map(|(name, ..)| name.as_str()).collect();
        it.phase(name, &names);
        let phase = it.last_phase();
        let change = PhaseChange::Collapsed(*collapsed);
        it.edit(&Edit::ChangePhase { phase, change });
        for (_, width, moment_of_truth) in planned {
            let step = it.step(steps);
            for change in [
                StepChange::Width(*width),
                StepChange::MomentOfTruth(*moment_of_truth),
            ] {
                it.edit(&Edit::ChangeStep { step, change });
            }
            steps += 1;
        }
    }
    let mut of_cards = Vec::new();
    let mut of_feelings = Vec::new();
    for planned in &plan.lanes {
        let lane = it.lane(planned.kind, &planned.name);
        for change in [
            LaneChange::Hidden(planned.state == 0),
            LaneChange::Collapsed(planned.state == 1),
            LaneChange::Height(planned.height),
        ] {
            it.edit(&Edit::ChangeLane { lane, change });
        }
        if let Some(kind) = planned.divider {
            it.divider(kind);
        }
        if planned.kind == LaneKind::Emotion {
            of_feelings.push(lane);
        } else {
            of_cards.push(lane);
        }
    }
    for card in plan.cards.iter().filter(|_| !of_cards.is_empty()) {
        let lane = *card.lane.get(&of_cards);
        let mut extra = card.extra.clone();
        let owners = personas.iter().take(card.owners).copied().collect();
        extra.push(CardChange::Personas(owners));
        let basis = (card.basis.0, card.basis.1.as_str());
        let step = card.step.index(steps);
        it.card(lane, step, card.span, &card.text, basis, &extra);
    }
    for (lane, step, persona, desired, value, word, reason) in &plan.feelings {
        if of_feelings.is_empty() {
            break;
        }
        let persona = match personas.as_slice() {
            [] => None,
            all => persona.map(|index| *index.get(all)).or(Some(all[0])),
        };
        let curve = if *desired {
            Curve::Desired
        } else {
            Curve::Real
        };
        let lane = *lane.get(&of_feelings);
        let step = step.index(steps);
        it.feeling(lane, step, persona, curve, *value, (word, reason));
    }
    add_notes(&mut it, &plan.notes);
    it.finish()
}

fn add_notes(it: &mut Builder, planned: &[PlannedNote]) {
    let document = it.finish().document;
    let steps: Vec<StepId> = document.steps().iter().map(|step| step.id).collect();
    let lanes: Vec<LaneId> = document.lanes().iter().map(|lane| lane.id).collect();
    let joined = |record: &&Record| {
        use Record::{Card, Feeling, Lane, Phase, Step};
        matches!(record, Card(_) | Feeling(_) | Lane(_) | Phase(_) | Step(_))
    };
    let mut things: Vec<RecordId> = document.records().filter(joined).map(Record::id).collect();
    for (number, (text, form, (column, row), (x, y), ends)) in (0..).zip(planned) {
        let place = NotePlace {
            column: column.map(|index| *index.get(&steps)),
            row: row
                .filter(|_| !lanes.is_empty())
                .map(|index| *index.get(&lanes)),
            x: *x,
            y: *y,
        };
        let frame = NoteFrame {
            place,
            width: 150,
            height: 60,
        };
        let thing = |index: Index| ArrowEnd::Thing {
            id: *index.get(&things),
        };
        let form = match form {
            0 => NoteForm::Sticky { frame },
            1 => NoteForm::Text { frame },
            2 => NoteForm::Arrow {
                from: ArrowEnd::Point { place },
                to: thing(ends[0]),
            },
            3 => NoteForm::Arrow {
                from: thing(ends[0]),
                to: ArrowEnd::Point { place },
            },
            _ => NoteForm::Arrow {
                from: thing(ends[0]),
                to: thing(ends[1]),
            },
        };
        let note = FreeNote {
            id: FreeNoteId(Uuid::from_u128(90_000 + number)),
            order: Order::default(),
            locked: false,
            text: text.clone(),
            colour: CardColour::ALL[number as usize % CardColour::ALL.len()],
            form,
        };
        let arrow = match &note.form {
            NoteForm::Arrow { from, to } => Some(from == to),
            _ => None,
        };
        // No arrow joins a thing with itself, nor an arrow.
        if arrow.is_none() {
            things.push(note.id.into());
        }
        if arrow != Some(true) {
            it.edit(&Edit::AddFreeNotes {
                notes: vec![note],
                at: At::Last,
            });
        }
    }
}

fn filter(plan: &Plan, sample: &Sample) -> Filter {
    let (personas, lanes, bases) = &plan.filter;
    let cast = &sample.document.journey().expect("a journey").personas;
    let rows = sample.document.lanes();
    Filter {
        personas: cast.iter().take(*personas).copied().collect(),
        bases: bases.clone(),
        tags: Vec::new(),
        lanes: rows.iter().take(*lanes).map(|lane| lane.id).collect(),
    }
}

fn check_collapsed(scene: &Scene) -> Result<(), TestCaseError> {
    let closed = grid(scene).phases.iter().filter(|band| band.collapsed);
    let closed: Vec<_> = closed.collect();
    for node in &scene.nodes {
        let lies = matches!(
            node.part,
            Part::Card { .. } | Part::Feeling { .. } | Part::Step { .. }
        );
        for band in closed.iter().filter(|_| lies) {
            let over = node.ink.x < band.x + band.width && node.ink.right() > band.x;
            prop_assert!(!over, "{} lies over {}", node.id, band.name);
        }
    }
    Ok(())
}

fn check_cells(scene: &Scene) -> Result<(), TestCaseError> {
    let grid = grid(scene);
    let columns: HashMap<_, _> = grid
        .columns
        .iter()
        .enumerate()
        .map(|(place, column)| (column.step, place))
        .collect();
    let mut by_row: HashMap<_, Vec<&Node>> = HashMap::new();
    for node in &scene.nodes {
        let Part::Card {
            lane, step, span, ..
        } = node.part
        else {
            continue;
        };
        let row = grid
            .rows
            .iter()
            .find(|row| row.lane == lane)
            .expect("the card's row");
        let first = columns[&step];
        let last = &grid.columns[first + span as usize - 1];
        let left = grid.columns[first].x;
        let cell = Rect::new(left, row.y, last.x + last.width - left, row.height);
        prop_assert!(
            cell.grown(0.1).contains(&node.bounds),
            "{} leaves its cell",
            node.id
        );
        let others = by_row.entry(lane).or_default();
        for other in others.iter() {
            let over = other.bounds.overlaps(&node.bounds);
            prop_assert!(!over, "{} lies over {}", node.id, other.id);
        }
        others.push(node);
    }
    let mut bottom = 0.0;
    for row in &grid.rows {
        prop_assert!(row.y >= bottom, "rows follow each other");
        bottom = row.y + row.height;
    }
    Ok(())
}

fn check_feelings(sample: &Sample, scene: &Scene) -> Result<(), TestCaseError> {
    let rows = &grid(scene).rows;
    for row in rows.iter().filter(|row| row.scale.is_some()) {
        let [top, bottom] = row.scale.unwrap();
        let of_row =
            |node: &&Node| matches!(node.part, Part::Feeling { lane, .. } if lane == row.lane);
        let points: Vec<&Node> = scene.nodes.iter().filter(of_row).collect();
        let is_curve = |node: &&Node| matches!(node.part, Part::Curve { lane } if lane == row.lane);
        let curves: Vec<&Node> = scene.nodes.iter().filter(is_curve).collect();
        for (place, point) in points.iter().enumerate() {
            let Part::Feeling { feeling, .. } = point.part else {
                continue;
            };
            let records = sample.document.feelings();
            let record = records.into_iter().find(|it| it.id == feeling).unwrap();
            let span = Feeling::HIGHEST - Feeling::LOWEST;
            let y = top + (Feeling::HIGHEST - record.value) / span * (bottom - top);
            prop_assert!(
                (point.bounds.centre().y - y).abs() < 0.05,
                "{} at its value",
                point.id
            );
            let lane = Rect::new(0.0, row.y, scene.size.width, row.height);
            prop_assert!(lane.contains(&point.bounds), "{} leaves its lane", point.id);
            for (other_place, other) in points.iter().enumerate() {
                let same = place == other_place;
                let over = !same && point.bounds.overlaps(&other.bounds);
                prop_assert!(!over, "{} lies over {}", point.id, other.id);
                for run in runs(point) {
                    let word = letters(run);
                    let meets = word.overlaps(&other.bounds);
                    prop_assert!(!meets, "{:?} lies over {}", run.text, other.id);
                    prop_assert!(lane.contains(&word), "{:?} leaves its lane", run.text);
                    for theirs in runs(other).filter(|_| !same) {
                        let meets = word.overlaps(&letters(theirs));
                        prop_assert!(!meets, "{:?} lies over {:?}", run.text, theirs.text);
                    }
                }
            }
            let middle = f32::midpoint(top, bottom);
            let paper = point.marks.iter().find_map(|mark| match mark {
                Mark::Box { rect, .. } => Some(*rect),
                _ => None,
            });
            for other in points.iter().filter(|other| other.id != point.id) {
                for ground in paper.into_iter().chain(sign(point)) {
                    let over = ground.overlaps(&other.bounds);
                    prop_assert!(!over, "the word of {} lies over {}", point.id, other.id);
                    let mut theirs = runs(other).map(letters).chain(sign(other));
                    let over = theirs.any(|theirs| ground.grown(-0.5).overlaps(&theirs));
                    prop_assert!(!over, "{} lies over a word of {}", point.id, other.id);
                }
            }
            if let Some(sign) = sign(point) {
                let over = sign.overlaps(&point.bounds);
                prop_assert!(!over, "the sign of {} lies over its face", point.id);
                prop_assert!(lane.contains(&sign), "the sign of {}", point.id);
                for curve in &curves {
                    prop_assert!(!crosses(curve, &sign), "a sign lies on a line");
                }
            }
            for run in runs(point) {
                let word = letters(run);
                let on_middle = word.y < middle && word.bottom() > middle;
                let hidden = paper.is_some_and(|paper| paper.contains(&word));
                prop_assert!(!on_middle || hidden, "{:?} lies on the middle", run.text);
                for curve in &curves {
                    prop_assert!(!crosses(curve, &word), "{:?} lies on a line", run.text);
                }
            }
        }
    }
    Ok(())
}

/// Where the sign stands that says whose a word is, where there is one: a second form beside the face.
fn sign(point: &Node) -> Option<Rect> {
    use kurbo::Shape as _;
    let mut forms = point.marks.iter().filter_map(|mark| match mark {
        Mark::Shape(shape) if shape.fill.is_some() && shape.stroke.is_some() => Some(shape),
        _ => None,
    });
    let around = forms.nth(1)?.path.0.bounding_box();
    let [x, y, right, bottom] =
        [around.x0, around.y0, around.x1, around.y1].map(|number| number as f32);
    Some(Rect::new(x, y, right - x, bottom - y))
}

/// Whether a curve's line runs through a box.
fn crosses(curve: &Node, word: &Rect) -> bool {
    let Some(Mark::Shape(line)) = curve.marks.last() else {
        return false;
    };
    let mut inside = false;
    let area = kurbo::Rect::new(
        f64::from(word.x),
        f64::from(word.y),
        f64::from(word.right()),
        f64::from(word.bottom()),
    );
    for segment in line.path.0.path_segments(0.1) {
        use kurbo::ParamCurve as _;
        for step in 0..=60 {
            inside |= area.contains(segment.eval(f64::from(step) / 60.0));
        }
    }
    inside
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_journey_is_drawn_without_anything_lying_over_or_outside(plan in plan()) {
        let sample = build(&plan);
        let scene = draw_filtered(&sample, &filter(&plan, &sample));
        check_places(&scene)?;
        check_collapsed(&scene)?;
        check_cells(&scene)?;
        check_feelings(&sample, &scene)?;
    }

    #[test]
    fn a_patched_scene_is_the_scene_itself(before in plan(), after in plan()) {
        let (before, after) = (draw(&build(&before)), draw(&build(&after)));
        let patch = ScenePatch::between(&before, &after);
        prop_assert!(patched(&before, &patch) == after);
    }
}

#[test]
fn the_samples_are_drawn_without_anything_lying_over_or_outside() {
    for (name, sample) in sample::all() {
        let scene = draw(&sample);
        let checked = check_places(&scene)
            .and_then(|()| check_cells(&scene))
            .and_then(|()| check_feelings(&sample, &scene));
        assert!(checked.is_ok(), "{name}: {checked:?}");
    }
}
