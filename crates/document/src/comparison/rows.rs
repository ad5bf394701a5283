use super::pairs::{Pairs, likeness, said};
use super::{Aspect, Pairing, aspect, sequence};
use crate::{Document, Lane, LaneId};
use std::collections::BTreeMap;

/// The lanes of both journeys.
pub(super) struct Rows {
    pub(super) merged: Vec<(Option<LaneId>, Option<LaneId>)>,
    pub(super) lanes: Vec<Pairing<LaneId>>,
}

pub(super) fn pair(current: &Document, future: &Document) -> Rows {
    let (before, after) = (current.lanes(), future.lanes());
    let pairs = twins(&before, &after);
    let still = sequence::in_order(pairs.twins());
    let merged = sequence::merged(pairs.twins(), &still, after.len(), |_| (), |_| ());
    let merged: Vec<_> = merged
        .into_iter()
        .map(|(i, j)| (i.map(|i| before[i].id), j.map(|j| after[j].id)))
        .collect();
    let place: BTreeMap<LaneId, usize> = (0..)
        .zip(&merged)
        .flat_map(|(place, (one, other))| one.iter().chain(other).map(move |id| (*id, place)))
        .collect();
    let mut lanes = pairs.pairings(
        |i| before[i].id,
        |j| after[j].id,
        |i, j| {
            let mut aspects = aspect::of_lane(before[i], after[j]);
            if still.binary_search(&i).is_err() {
                aspects.insert(Aspect::Place);
            }
            aspects
        },
    );
    lanes.sort_by_key(|it| {
        it.future()
            .or(it.current())
            .and_then(|id| place.get(&id).copied())
    });
    Rows { merged, lanes }
}

fn twins(before: &[&Lane], after: &[&Lane]) -> Pairs {
    let mut pairs = Pairs::new(before.len(), after.len());
    let origin = |it: &Lane| [Some(it.id), it.origin].into_iter().flatten();
    let name = |i: usize, j: usize| Some(likeness(&before[i].name, &after[j].name));
    pairs.by_score(|i| origin(before[i]), |j| origin(after[j]), name);
    let called = |it: &Lane| Some((it.kind, said(&it.name)));
    pairs.by_key(|i| called(before[i]), |j| called(after[j]));
    pairs.by_key(|i| Some(before[i].kind), |j| Some(after[j].kind));
    pairs
}
