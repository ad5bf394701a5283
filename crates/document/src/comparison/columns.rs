use super::pairs::{Pairs, likeness, said};
use super::{Aspect, Pairing, aspect, sequence};
use crate::{Document, Phase, PhaseId, Step, StepId};
use std::collections::BTreeMap;

/// How alike two names must at least be, in thousandths, to be taken for one that was reworded.
const ALIKE: u32 = 500;

/// The phases and steps of both journeys.
pub(super) struct Columns {
    pub(super) merged: Vec<(Option<StepId>, Option<StepId>)>,
    pub(super) phases: Vec<Pairing<PhaseId>>,
    pub(super) steps: Vec<Pairing<StepId>>,
}

pub(super) fn pair(current: &Document, future: &Document) -> Columns {
    let before = (current.phases(), current.steps());
    let after = (future.phases(), future.steps());
    let phases = pair_phases(&before.0, &after.0);
    let number = Numbers::new(&phases, &before.0, &after.0);
    let steps = pair_steps(&before.1, &after.1, &number);

    let still = sequence::in_order(phases.twins());
    let mut found = phases.pairings(
        |i| before.0[i].id,
        |j| after.0[j].id,
        |i, j| {
            let mut aspects = aspect::of_phase(before.0[i], after.0[j]);
            if still.binary_search(&i).is_err() {
                aspects.insert(Aspect::Place);
            }
            aspects
        },
    );
    let still = sequence::in_order(steps.twins());
    let merged = sequence::merged(
        steps.twins(),
        &still,
        after.1.len(),
        |i| number.current(before.1[i].phase),
        |j| number.future(after.1[j].phase),
    );
    let merged: Vec<_> = merged
        .into_iter()
        .map(|(i, j)| (i.map(|i| before.1[i].id), j.map(|j| after.1[j].id)))
        .collect();
    let place: BTreeMap<StepId, usize> = (0..)
        .zip(&merged)
        .flat_map(|(place, (one, other))| one.iter().chain(other).map(move |id| (*id, place)))
        .collect();
    let mut told = steps.pairings(
        |i| before.1[i].id,
        |j| after.1[j].id,
        |i, j| {
            let (one, other) = (before.1[i], after.1[j]);
            let mut aspects = aspect::of_step(one, other);
            let moved = number.current(one.phase) != number.future(other.phase);
            if moved || still.binary_search(&i).is_err() {
                aspects.insert(Aspect::Place);
            }
            aspects
        },
    );
    told.sort_by_key(|it| {
        it.future()
            .or(it.current())
            .and_then(|id| place.get(&id).copied())
    });
    // A phase stands where its first step stands.
    let first = |phase: Option<PhaseId>, steps: &[&Step]| {
        let own = steps.iter().filter(|step| Some(step.phase) == phase);
        own.filter_map(|step| place.get(&step.id).copied()).min()
    };
    found.sort_by_key(|it| first(it.future(), &after.1).or_else(|| first(it.current(), &before.1)));
    Columns {
        merged,
        phases: found,
        steps: told,
    }
}

fn pair_phases(before: &[&Phase], after: &[&Phase]) -> Pairs {
    let mut pairs = Pairs::new(before.len(), after.len());
    let origin = |it: &Phase| [Some(it.id), it.origin].into_iter().flatten();
    let name = |i: usize, j: usize| Some(likeness(&before[i].name, &after[j].name));
    pairs.by_score(|i| origin(before[i]), |j| origin(after[j]), name);
    pairs.by_key(|i| said(&before[i].name), |j| said(&after[j].name));
    let alike = |i: usize, j: usize| name(i, j).filter(|likeness| *likeness >= ALIKE);
    pairs.by_score(|_| [()].into_iter(), |_| [()].into_iter(), alike);
    pairs
}

fn pair_steps(before: &[&Step], after: &[&Step], phases: &Numbers) -> Pairs {
    let mut pairs = Pairs::new(before.len(), after.len());
    let origin = |it: &Step| [Some(it.id), it.origin].into_iter().flatten();
    let name = |i: usize, j: usize| Some(likeness(&before[i].name, &after[j].name));
    pairs.by_score(|i| origin(before[i]), |j| origin(after[j]), name);
    let kin = pairs.twins().iter().any(Option::is_some);
    let (one, other) = (
        |i: usize| phases.current(before[i].phase),
        |j: usize| phases.future(after[j].phase),
    );
    pairs.by_key(
        |i| Some((one(i)?, said(&before[i].name)?)),
        |j| Some((other(j)?, said(&after[j].name)?)),
    );
    pairs.by_key(|i| said(&before[i].name), |j| said(&after[j].name));
    let alike = |i: usize, j: usize| name(i, j).filter(|likeness| *likeness >= ALIKE);
    pairs.by_score(|i| one(i).into_iter(), |j| other(j).into_iter(), alike);
    // Of journeys that were drawn apart, the steps of a phase tell the same stretch in other words.
    if !kin {
        pairs.by_key(one, other);
    }
    pairs
}

/// A number for each pair of phases, by either of the two; one of its own for a phase that has no twin.
struct Numbers {
    current: BTreeMap<PhaseId, usize>,
    future: BTreeMap<PhaseId, usize>,
}

impl Numbers {
    fn new(pairs: &Pairs, before: &[&Phase], after: &[&Phase]) -> Self {
        let current = before.iter().enumerate().map(|(i, it)| (it.id, i));
        let future = after.iter().enumerate().map(|(j, it)| {
            let number = pairs.twin_of_future(j).unwrap_or(before.len() + j);
            (it.id, number)
        });
        Self {
            current: current.collect(),
            future: future.collect(),
        }
    }

    fn current(&self, phase: PhaseId) -> Option<usize> {
        self.current.get(&phase).copied()
    }

    fn future(&self, phase: PhaseId) -> Option<usize> {
        self.future.get(&phase).copied()
    }
}
