//! What two journeys have in common, and what was added, changed and removed from one to the other.

mod aspect;
mod cards;
mod columns;
mod pairs;
mod rows;
mod sequence;

pub use aspect::Aspect;

use crate::{
    CardId, Curve, Document, Feeling, FeelingId, JourneyState, LaneId, PhaseId, Place, RecordId,
    StepId,
};
use pairs::Pairs;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

/// A current and a future journey beside each other: every phase, step, lane, card and feeling of either
/// stands in exactly one pairing.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    /// The steps of both as columns, in an order that both keep: a step and its twin in one, what only one
    /// of the two has alone, and a step that moved in two, each time alone.
    pub columns: Vec<(Option<StepId>, Option<StepId>)>,
    /// The lanes of both as rows, in the same way.
    pub rows: Vec<(Option<LaneId>, Option<LaneId>)>,
    /// The phases, from left to right.
    pub phases: Vec<Pairing<PhaseId>>,
    /// The steps, from left to right.
    pub steps: Vec<Pairing<StepId>>,
    /// The lanes, from top to bottom.
    pub lanes: Vec<Pairing<LaneId>>,
    /// The cards, by column, in a column by row.
    pub cards: Vec<Pairing<CardId>>,
    /// The feelings, by column, in a column by row.
    pub feelings: Vec<Pairing<FeelingId>>,
    /// The feelings of either journey that lie on the curve that tells how it is felt.
    pub told: BTreeSet<FeelingId>,
}

/// A record and its twin in the other journey, or a record that has none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pairing<I> {
    /// Both journeys have it.
    Both {
        /// As it is in the current one.
        current: I,
        /// As it is in the future one.
        future: I,
        /// In what the two differ; empty where they are the same.
        aspects: BTreeSet<Aspect>,
    },
    /// Only the future journey has it.
    Added {
        /// It.
        future: I,
    },
    /// Only the current journey has it.
    Removed {
        /// It.
        current: I,
    },
}

/// What became of a record between a current and a future journey.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum Difference {
    /// It is new.
    Added,
    /// It is another than it was.
    Changed,
    /// It stands elsewhere, and is else the same.
    Moved,
    /// It goes.
    Removed,
}

impl Difference {
    /// Every one, in the order in which they are summed.
    pub const ALL: &'static [Self] = &[Self::Added, Self::Changed, Self::Moved, Self::Removed];
}

impl<I: Copy> Pairing<I> {
    /// The record of the current journey.
    #[must_use]
    pub const fn current(&self) -> Option<I> {
        match self {
            Self::Both { current, .. } | Self::Removed { current } => Some(*current),
            Self::Added { .. } => None,
        }
    }

    /// The record of the future journey.
    #[must_use]
    pub const fn future(&self) -> Option<I> {
        match self {
            Self::Both { future, .. } | Self::Added { future } => Some(*future),
            Self::Removed { .. } => None,
        }
    }

    /// What became of it; none where it is the same.
    #[must_use]
    pub fn difference(&self) -> Option<Difference> {
        match self {
            Self::Both { aspects, .. } if aspects.is_empty() => None,
            Self::Both { aspects, .. } if aspects.iter().all(|it| *it == Aspect::Place) => {
                Some(Difference::Moved)
            }
            Self::Both { .. } => Some(Difference::Changed),
            Self::Added { .. } => Some(Difference::Added),
            Self::Removed { .. } => Some(Difference::Removed),
        }
    }

    /// Whether both have it and it does not differ.
    #[must_use]
    pub fn is_same(&self) -> bool {
        self.difference().is_none()
    }
}

impl Comparison {
    /// What became of each record that is not the same, by its id in either journey.
    #[must_use]
    pub fn differences(&self) -> BTreeMap<RecordId, Difference> {
        fn all<I: Copy + Into<RecordId>>(
            pairings: &[Pairing<I>],
        ) -> impl Iterator<Item = (RecordId, Difference)> {
            pairings.iter().flat_map(|pairing| {
                let ids = pairing.current().into_iter().chain(pairing.future());
                let difference = pairing.difference();
                ids.filter_map(move |id| Some((id.into(), difference?)))
            })
        }
        all(&self.phases)
            .chain(all(&self.steps))
            .chain(all(&self.lanes))
            .chain(all(&self.cards))
            .chain(all(&self.feelings))
            .collect()
    }

    /// How many of the phases, steps, lanes and cards became this.
    #[must_use]
    pub fn count(&self, difference: Difference) -> usize {
        fn of<I: Copy>(pairings: &[Pairing<I>], wanted: Difference) -> usize {
            let found = pairings.iter().filter(|it| it.difference() == Some(wanted));
            found.count()
        }
        of(&self.phases, difference)
            + of(&self.steps, difference)
            + of(&self.lanes, difference)
            + of(&self.cards, difference)
    }

    /// Whether a feeling lies on the curve that tells how its journey is felt; the other is another story.
    #[must_use]
    pub fn tells(&self, pairing: &Pairing<FeelingId>) -> bool {
        let ids = pairing.current().into_iter().chain(pairing.future());
        ids.into_iter().any(|id| self.told.contains(&id))
    }

    /// How many of the feelings that are told are lower in the first journey than their twins in the other,
    /// and how many higher.
    #[must_use]
    pub fn rises(&self, current: &Document, future: &Document) -> (usize, usize) {
        let rises = self
            .feelings
            .iter()
            .filter(|it| self.tells(it))
            .filter_map(|it| it.rise(current, future));
        let rises: Vec<f32> = rises.collect();
        let higher = rises.iter().filter(|rise| **rise > f32::EPSILON).count();
        let lower = rises.iter().filter(|rise| **rise < -f32::EPSILON).count();
        (higher, lower)
    }
}

impl Pairing<FeelingId> {
    /// How much higher the feeling is in the future journey; none where not both have it.
    #[must_use]
    pub fn rise(&self, current: &Document, future: &Document) -> Option<f32> {
        let before = current.feeling(self.current()?)?;
        let after = future.feeling(self.future()?)?;
        Some(after.value - before.value)
    }
}

/// Compares two journeys. A record is paired with the one that it was copied from, or that was copied from
/// it, or that has the same origin; else with the one that says the same; else with the one that is most
/// alike in the same place.
#[must_use]
pub fn compare(current: &Document, future: &Document) -> Comparison {
    let columns = columns::pair(current, future);
    let rows = rows::pair(current, future);
    let places = Places::new(&columns, &rows);
    let cards = cards::pair(current, future, &places);
    let told = [told_curves(current), told_curves(future)];
    let feelings = feelings(current, future, &places, &told);
    Comparison {
        columns: columns.merged,
        rows: rows.merged,
        phases: columns.phases,
        steps: columns.steps,
        lanes: rows.lanes,
        cards,
        feelings,
        told: [current, future]
            .into_iter()
            .zip(&told)
            .flat_map(|(journey, told)| {
                let own = journey.feelings();
                own.filter(|it| told.get(&it.lane) == Some(&it.curve))
            })
            .map(|it| it.id)
            .collect(),
    }
}

/// Where each step and lane of either journey stands when the two are laid on each other, and which are
/// twins: twins have one number.
struct Places {
    steps: BTreeMap<StepId, Spot>,
    lanes: BTreeMap<LaneId, Spot>,
}

#[derive(Debug, Clone, Copy)]
struct Spot {
    /// From the left or the top.
    place: usize,
    /// The same for a record and its twin, and for no other.
    twins: usize,
}

/// A cell of both journeys at once.
type Cell = (usize, usize);

impl Places {
    fn new(columns: &columns::Columns, rows: &rows::Rows) -> Self {
        Self {
            steps: spots(&columns.merged, &columns.steps),
            lanes: spots(&rows.merged, &rows.lanes),
        }
    }

    /// The cell of a lane and a step of either journey: the same for cells that are twins.
    fn cell(&self, lane: LaneId, step: StepId) -> Option<Cell> {
        Some((self.lanes.get(&lane)?.twins, self.steps.get(&step)?.twins))
    }

    fn cell_of(&self, place: Place) -> Option<Cell> {
        match place {
            Place::Cell { lane, step, .. } => self.cell(lane, step),
            Place::Box { .. } | Place::Section { .. } => None,
        }
    }

    /// From the left, then from the top.
    fn rank(&self, lane: LaneId, step: StepId) -> (usize, usize) {
        let place = |spot: Option<&Spot>| spot.map_or(usize::MAX, |spot| spot.place);
        (place(self.steps.get(&step)), place(self.lanes.get(&lane)))
    }
}

fn spots<I: Copy + Ord>(
    merged: &[(Option<I>, Option<I>)],
    pairings: &[Pairing<I>],
) -> BTreeMap<I, Spot> {
    let mut places = BTreeMap::new();
    for (place, (current, future)) in merged.iter().enumerate() {
        for id in current.iter().chain(future) {
            places.insert(*id, place);
        }
    }
    let mut spots = BTreeMap::new();
    for (twins, pairing) in pairings.iter().enumerate() {
        for id in pairing.current().into_iter().chain(pairing.future()) {
            let place = places.get(&id).copied().unwrap_or(usize::MAX);
            spots.insert(id, Spot { place, twins });
        }
    }
    spots
}

/// The curve by which a lane of feelings tells its journey.
type Told = BTreeMap<LaneId, Curve>;

/// Of each lane of feelings the curve that tells how its journey is felt: of a current journey the real
/// one, of a future one the desired one; the other where that one has no point.
fn told_curves(journey: &Document) -> Told {
    let future = journey.journey().map(|it| it.state) == Some(JourneyState::Future);
    let wanted = if future { Curve::Desired } else { Curve::Real };
    let mut told = Told::new();
    for feeling in journey.feelings() {
        let curve = told.entry(feeling.lane).or_insert(feeling.curve);
        if feeling.curve == wanted {
            *curve = wanted;
        }
    }
    told
}

fn feelings(
    current: &Document,
    future: &Document,
    places: &Places,
    told: &[Told; 2],
) -> Vec<Pairing<FeelingId>> {
    let before: Vec<&Feeling> = current.feelings().collect();
    let after: Vec<&Feeling> = future.feelings().collect();
    let mut pairs = Pairs::new(before.len(), after.len());
    // What one curve tells of its journey is compared with what one tells of the other, real or desired.
    let spot = |it: &Feeling, told: &Told| {
        let other = (told.get(&it.lane) != Some(&it.curve)).then_some(it.curve);
        Some((places.cell(it.lane, it.step)?, it.persona, other))
    };
    pairs.by_key(|i| spot(before[i], &told[0]), |j| spot(after[j], &told[1]));
    let mut pairings = pairs.pairings(
        |i| before[i].id,
        |j| after[j].id,
        |i, j| aspect::of_feeling(before[i], after[j]),
    );
    let rank = |pairing: &Pairing<FeelingId>| {
        let future = pairing.future().and_then(|id| future.feeling(id));
        let feeling = future.or_else(|| current.feeling(pairing.current()?));
        feeling.map(|it| (places.rank(it.lane, it.step), it.persona, it.curve, it.id))
    };
    pairings.sort_by_key(rank);
    pairings
}
