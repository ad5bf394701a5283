//! What two journeys look like in one drawing.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::laws::check_places;
use common::runs;
use common::sample::{self, Sample};
use document::{
    At, CardChange, CardId, DividerId, DividerKind, Document, Edit, Lane, LaneChange, LaneId,
    LaneKind, Place, Record, StepId, apply, compare,
};
use drawing::layout::{Compared, ComparisonForm, Surroundings, layout_comparison};
use drawing::scene::{Mark, Node, Part, Scene};
use drawing::text::Typesetter;
use drawing::theme::{Theme, contrast};
use proptest::prelude::*;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

const FORMS: [ComparisonForm; 2] = [ComparisonForm::Stacked, ComparisonForm::SideBySide];

thread_local! {
    static TYPESETTER: RefCell<Typesetter> = RefCell::new(Typesetter::new());
}

fn current() -> Sample {
    sample::all().swap_remove(0).1
}

fn drawn(current: &Sample, future: &Document, form: ComparisonForm) -> Scene {
    let comparison = compare(&current.document, future);
    let compared = Compared {
        current: &current.document,
        future,
        comparison: &comparison,
    };
    let surroundings = Surroundings {
        personas: &current.personas,
        titles: &BTreeMap::new(),
        appearances: &[],
    };
    let theme = Theme::default();
    TYPESETTER
        .with_borrow_mut(|it| layout_comparison(&compared, form, &surroundings, &theme, it))
        .expect("two journeys")
}

/// The sample beside its future.
fn scene(form: ComparisonForm) -> Scene {
    let current = current();
    drawn(&current, &sample::future::of(&current.document), form)
}

fn of_side<'a>(scene: &'a Scene, side: &'a str) -> impl Iterator<Item = &'a Node> {
    scene.nodes.iter().filter(move |it| it.id.starts_with(side))
}

fn texts(node: &Node) -> Vec<&str> {
    let texts = node.marks.iter().filter_map(|mark| match mark {
        Mark::Text(text) => Some(text.text.as_str()),
        _ => None,
    });
    texts.collect()
}

fn node<'a>(scene: &'a Scene, name: &str) -> &'a Node {
    let found = scene.nodes.iter().find(|it| it.name.starts_with(name));
    found.unwrap_or_else(|| panic!("no node {name}"))
}

#[test]
fn what_differs_says_so_in_a_word_that_is_drawn_and_spoken() {
    for form in FORMS {
        let scene = scene(form);
        for (name, word) in [
            ("Vervalt: Belt de bibliotheek", "Vervalt"),
            ("Vervalt; Zoekt dag en tijd", "Vervalt"),
            ("Nieuw: Hangt het kaartje", "Nieuw"),
            ("Nieuw; Krijgt een kaartje", "Nieuw"),
            ("Gewijzigd: Wordt bij de deur", "Gewijzigd"),
            ("Gewijzigd: Zoekt de juiste zaal", "Gewijzigd"),
            ("Verplaatst: Niemand weet", "Verplaatst"),
        ] {
            assert!(texts(node(&scene, name)).contains(&word), "{name}");
        }
    }
}

#[test]
fn what_is_the_same_bears_no_sign() {
    let scene = scene(ComparisonForm::Stacked);
    let same = node(&scene, "Ziet een poster op school");
    assert_eq!(texts(same), ["Ziet een poster op school"]);
}

#[test]
fn the_sums_stand_above() {
    let scene = scene(ComparisonForm::Stacked);
    let sums = of_side(&scene, "header/sums").map(|it| it.name.as_str());
    let expected = [
        "3 nieuw",
        "2 gewijzigd",
        "1 verplaatst",
        "10 vervallen",
        "3 gevoelens hoger",
    ];
    assert_eq!(sums.collect::<Vec<_>>(), expected);
}

#[test]
fn a_journey_beside_itself_has_no_differences() {
    let current = current();
    let scene = drawn(&current, &current.document, ComparisonForm::Stacked);
    let sums = of_side(&scene, "header/sums").map(|it| it.name.as_str());
    assert_eq!(sums.collect::<Vec<_>>(), ["Geen verschillen"]);
}

#[test]
fn a_step_stands_above_its_twin() {
    let current = current();
    let future = sample::future::of(&current.document);
    let scene = drawn(&current, &future, ComparisonForm::Stacked);
    let left = |step: StepId| {
        let is_it = |it: &&Node| matches!(it.part, Part::Step { step: own } if own == step);
        let node = scene.nodes.iter().find(is_it).expect("a step");
        (node.bounds.x, node.bounds.width)
    };
    let columns = compare(&current.document, &future).columns;
    let mut edges = BTreeSet::new();
    for (before, after) in columns {
        let places: Vec<_> = before.into_iter().chain(after).map(left).collect();
        assert!(places.windows(2).all(|it| it[0] == it[1]), "{places:?}");
        assert!(edges.insert(places[0].0 as i32), "a column for each");
    }
}

/// The future of a journey, with this done to it.
fn with(future: &Document, edits: &[Edit]) -> Document {
    let mut future = future.clone();
    for edit in edits {
        let diff = apply(&future, edit).expect("an edit");
        future.commit(&diff);
    }
    future
}

/// The lanes that stand in the journeys' own rows, from top to bottom.
fn rows(document: &Document) -> Vec<&Lane> {
    let lanes = document.lanes().into_iter();
    lanes
        .filter(|it| !it.hidden && it.kind != LaneKind::Emotion)
        .collect()
}

/// From where to where a lane's row reaches, on this side; none where it is not drawn.
fn reach(scene: &Scene, side: &str, lane: LaneId) -> Option<(i32, i32)> {
    let is_it = |it: &&Node| matches!(it.part, Part::Lane { lane: own } if own == lane);
    let node = of_side(scene, side).find(is_it)?;
    Some((node.bounds.y as i32, node.bounds.bottom() as i32))
}

/// That rows of twins reach from one height to one height, that no two rows are on one height else, and that
/// the rows keep the order of the comparison.
fn assert_rows_beside(current: &Sample, future: &Document) {
    let scene = drawn(current, future, ComparisonForm::SideBySide);
    check_places(&scene).unwrap();
    let mut bottom = 0;
    let mut found = 0;
    for (before, after) in compare(&current.document, future).rows {
        let one = before.and_then(|id| reach(&scene, "current/", id));
        let other = after.and_then(|id| reach(&scene, "future/", id));
        let Some(row) = one.or(other) else { continue };
        if one.is_some() && other.is_some() {
            assert_eq!(one, other);
        }
        assert!(row.0 >= bottom, "{row:?} begins above {bottom}");
        bottom = row.1;
        found += one.iter().chain(&other).count();
    }
    assert_eq!(found, rows(&current.document).len() + rows(future).len());
    let dividers = scene.nodes.iter();
    for divider in dividers.filter(|it| matches!(it.part, Part::Divider { .. })) {
        let y = divider.bounds.y as i32;
        for side in ["current/", "future/"] {
            let lanes = of_side(&scene, side).filter(|it| matches!(it.part, Part::Lane { .. }));
            for lane in lanes {
                let is_apart = divider.bounds.bottom() <= lane.bounds.y
                    || lane.bounds.bottom() <= divider.bounds.y;
                assert!(is_apart, "{y} lies beside {}", lane.name);
            }
        }
    }
}

/// The sample, and a future that has a lane that the sample lacks above its second row.
fn with_added_lane() -> (Sample, Document) {
    let current = current();
    let future = sample::future::of(&current.document);
    let second = rows(&future)[1].id;
    let added = Edit::AddLane {
        lane: LaneId(uuid::Uuid::from_u128(78)),
        kind: LaneKind::Text,
        name: "Wat we weglaten".to_owned(),
        at: At::Before { id: second.into() },
    };
    let future = with(&future, &[added]);
    (current, future)
}

#[test]
fn a_row_stands_beside_its_twin() {
    let current = current();
    assert!(rows(&current.document).len() > 4);
    assert_rows_beside(&current, &sample::future::of(&current.document));
}

#[test]
fn a_row_stands_beside_its_twin_below_a_lane_that_only_one_has() {
    let (current, future) = with_added_lane();
    assert_rows_beside(&current, &future);
}

#[test]
fn a_row_stands_beside_its_twin_below_a_lane_that_moved() {
    let current = current();
    let future = sample::future::of(&current.document);
    let lanes = rows(&future);
    let moved = Edit::MoveRow {
        row: lanes[0].id.into(),
        at: At::After {
            id: lanes[3].id.into(),
        },
    };
    assert_rows_beside(&current, &with(&future, &[moved]));
}

#[test]
fn a_row_stands_beside_its_twin_below_a_lane_that_only_one_has_collapsed() {
    let current = current();
    let future = sample::future::of(&current.document);
    let collapsed = Edit::ChangeLane {
        lane: rows(&future)[0].id,
        change: LaneChange::Collapsed(true),
    };
    assert_rows_beside(&current, &with(&future, &[collapsed]));
}

#[test]
fn a_row_stands_beside_its_twin_below_a_divider_that_only_one_has() {
    let current = current();
    let future = sample::future::of(&current.document);
    let divided = Edit::AddDivider {
        divider: DividerId(uuid::Uuid::from_u128(79)),
        kind: DividerKind::Interaction,
        at: At::Before {
            id: rows(&future)[1].id.into(),
        },
    };
    assert_rows_beside(&current, &with(&future, &[divided]));
}

#[test]
fn the_feelings_of_both_share_one_lane() {
    for form in FORMS {
        let scene = scene(form);
        let lanes = scene.nodes.iter().filter_map(|it| match it.part {
            Part::Curve { lane } => Some((lane, it.name.as_str())),
            _ => None,
        });
        let lanes: Vec<_> = lanes.collect();
        let [(one, now), (other, later)] = lanes.as_slice() else {
            panic!("{lanes:?}")
        };
        assert_eq!(one, other);
        let mut words = [*now, *later].map(|it| it.rsplit("; ").next().unwrap());
        words.sort_unstable();
        assert_eq!(words, ["nu", "straks"]);
        let dashes = scene
            .nodes
            .iter()
            .filter(|it| matches!(it.part, Part::Curve { .. }));
        let dashes: BTreeSet<bool> = dashes
            .flat_map(|it| &it.marks)
            .filter_map(|mark| match mark {
                Mark::Shape(shape) => shape.stroke.map(|stroke| stroke.dash.is_some()),
                _ => None,
            })
            .collect();
        assert_eq!(dashes, BTreeSet::from([false, true]));
    }
}

#[test]
fn a_curve_runs_on_past_a_column_that_its_journey_lacks() {
    let current = current();
    let mut future = sample::future::of(&current.document);
    // A point in the new step, so that the future's curve is whole.
    let steps: Vec<StepId> = future.steps().iter().map(|it| it.id).collect();
    let model = future.feelings().next().expect("a feeling").clone();
    let added = Edit::SetFeeling {
        feeling: document::FeelingId(uuid::Uuid::from_u128(77)),
        lane: model.lane,
        step: steps[1],
        persona: model.persona,
        curve: model.curve,
        value: 1.0,
    };
    let diff = apply(&future, &added).expect("an edit");
    future.commit(&diff);
    let scene = drawn(&current, &future, ComparisonForm::Stacked);
    for node in &scene.nodes {
        let Part::Curve { .. } = node.part else {
            continue;
        };
        let lines = node.marks.iter().filter_map(|mark| match mark {
            Mark::Shape(shape) if shape.stroke.is_some() => Some(shape.path.to_svg()),
            _ => None,
        });
        for line in lines {
            assert_eq!(line.matches('M').count(), 1, "{}: {line}", node.name);
        }
    }
}

#[test]
fn a_sign_is_told_from_the_paper() {
    let theme = Theme::default();
    for colour in theme.differences {
        assert!(contrast(colour, theme.paper) >= 3.0);
    }
}

/// Where everything stands, as it was when somebody last looked at it.
fn assert_kept(scene: &Scene, golden: &str, is_told: impl Fn(&Node) -> bool) {
    let mut told = format!("{} x {}\n", scene.size.width, scene.size.height);
    for node in scene.nodes.iter().filter(|it| is_told(it)) {
        let at = node.bounds;
        let place = [at.x, at.y, at.width, at.height].map(|it| it.round() as i32);
        let (side, _) = node.id.split_once('/').unwrap_or((&node.id, ""));
        writeln!(told, "{side} {place:?} {}", node.name).unwrap();
    }
    let goldens = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/goldens");
    let path = goldens.join(golden);
    if std::env::var_os("BLESS").is_some() {
        fs::write(&path, &told).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap();
    assert_eq!(kept, told, "look at it, then run with BLESS=1");
}

#[test]
fn a_stacked_comparison_stays_where_it_was() {
    let scene = scene(ComparisonForm::Stacked);
    assert_kept(&scene, "comparison.txt", |_| true);
}

#[test]
fn the_rows_of_a_comparison_side_by_side_stay_where_they_were() {
    let (current, future) = with_added_lane();
    let scene = drawn(&current, &future, ComparisonForm::SideBySide);
    assert_kept(&scene, "comparison_aside.txt", |node| {
        let of_rows = matches!(node.part, Part::Lane { .. } | Part::Divider { .. });
        of_rows || matches!(node.part, Part::Phase { .. } | Part::Step { .. })
    });
}

/// Of each card and step what becomes of it.
fn fates() -> impl Strategy<Value = (Vec<(u8, String)>, Vec<u8>)> {
    let fate = (0..6u8, "[a-z]{1,9}( [a-z]{1,12}){0,9}");
    (
        proptest::collection::vec(fate, 40),
        proptest::collection::vec(0..8u8, 6),
    )
}

fn altered(current: &Document, cards: &[(u8, String)], steps: &[u8]) -> Document {
    let mut future = sample::future::of(current);
    let mut make = |edit: Edit| {
        if let Ok(diff) = apply(&future, &edit) {
            future.commit(&diff);
        }
        future.clone()
    };
    let start = make(Edit::Several { edits: vec![] });
    let columns: Vec<StepId> = start.steps().iter().map(|it| it.id).collect();
    let ids: Vec<(CardId, Place)> = start.cards().map(|it| (it.id, it.place)).collect();
    for ((id, place), (fate, text)) in ids.iter().zip(cards) {
        let cards = vec![*id];
        match fate {
            0 => make(Edit::RemoveCards { cards }),
            1 => make(Edit::ChangeCards {
                cards,
                change: CardChange::Text(text.clone()),
            }),
            2 => {
                let Place::Cell { lane, span, .. } = *place else {
                    continue;
                };
                let step = columns[text.len() % columns.len()];
                let place = Place::Cell { lane, step, span };
                make(Edit::MoveCards {
                    cards,
                    place,
                    at: At::First,
                })
            }
            3 => make(Edit::ChangeCards {
                cards,
                change: CardChange::Span(2),
            }),
            _ => continue,
        };
    }
    for (step, fate) in columns.iter().zip(steps) {
        match fate {
            0 => make(Edit::RemoveStep { step: *step }),
            1 => make(Edit::MoveStep {
                step: *step,
                phase: start.phases()[0].id,
                at: At::First,
            }),
            _ => continue,
        };
    }
    future
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn nothing_lies_over_anything_else((cards, steps) in fates()) {
        let current = current();
        let future = altered(&current.document, &cards, &steps);
        for form in FORMS {
            let scene = drawn(&current, &future, form);
            check_places(&scene)?;
            let is_card = |it: &&Node| matches!(it.part, Part::Card { .. });
            let all: Vec<&Node> = scene.nodes.iter().filter(is_card).collect();
            let both = current.document.cards().count() + future.cards().count();
            prop_assert_eq!(all.len(), both);
            for (place, node) in all.iter().enumerate() {
                prop_assert!(runs(node).next().is_some(), "{} is empty", node.id);
                for other in &all[place + 1..] {
                    let over = other.bounds.overlaps(&node.bounds);
                    prop_assert!(!over, "{} lies over {}", node.id, other.id);
                }
            }
            let feelings = |of: &Document| of.feelings().count();
            let is_point = |it: &&Node| matches!(it.part, Part::Feeling { .. });
            let points = scene.nodes.iter().filter(is_point).count();
            prop_assert_eq!(points, feelings(&current.document) + feelings(&future));
        }
    }
}

#[test]
fn only_journeys_are_compared() {
    let current = current();
    let no_head = current
        .document
        .records()
        .filter(|it| !matches!(it, Record::Journey(_)));
    let headless = Document::new(current.document.id(), no_head.cloned());
    let comparison = compare(&current.document, &headless);
    let compared = Compared {
        current: &current.document,
        future: &headless,
        comparison: &comparison,
    };
    let surroundings = Surroundings {
        personas: &BTreeMap::new(),
        titles: &BTreeMap::new(),
        appearances: &[],
    };
    let theme = Theme::default();
    let mut typesetter = Typesetter::new();
    let form = ComparisonForm::Stacked;
    let drawn = layout_comparison(&compared, form, &surroundings, &theme, &mut typesetter);
    assert_eq!(drawn, None);
}
