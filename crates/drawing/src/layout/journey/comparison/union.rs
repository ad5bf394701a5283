use document::{
    Comparison, Curve, Document, Feeling, Journey, Lane, LaneId, LaneKind, Order, Pairing, Phase,
    Record, Step, StepId,
};
use std::collections::{BTreeMap, HashMap};

/// Two journeys laid on each other: a journey whose steps are the columns of both, with no more in it
/// than the lanes of feelings, where what is real is the current journey's and what is desired the future
/// one's.
pub(super) struct Union {
    pub(super) document: Document,
    /// The columns that one of the two lacks, by its curve.
    pub(super) lacking: HashMap<usize, Curve>,
    /// The union's step of each step of either.
    steps: BTreeMap<StepId, StepId>,
}

impl Union {
    pub(super) fn new(
        head: &Journey,
        current: &Document,
        future: &Document,
        comparison: &Comparison,
    ) -> Self {
        let mut union = Self {
            document: Document::new(head.id, []),
            lacking: HashMap::new(),
            steps: BTreeMap::new(),
        };
        let phases = [current.phases(), future.phases()].concat();
        let Some(first) = phases.first() else {
            return union;
        };
        let phase = Phase {
            collapsed: false,
            ..(*first).clone()
        };
        let mut records = vec![Record::Phase(phase.clone())];
        let orders = Order::several(None, None, comparison.columns.len());
        for ((place, (before, after)), order) in comparison.columns.iter().enumerate().zip(orders) {
            let twins = [
                before.and_then(|id| current.step(id)),
                after.and_then(|id| future.step(id)),
            ];
            let widest = twins.iter().flatten().map(|step| step.width).max();
            let Some(step) = twins.into_iter().flatten().next() else {
                continue;
            };
            match twins {
                [None, _] => union.lacking.insert(place, Curve::Real),
                [_, None] => union.lacking.insert(place, Curve::Desired),
                _ => None,
            };
            for twin in twins.into_iter().flatten() {
                union.steps.insert(twin.id, step.id);
            }
            records.push(Record::Step(Step {
                phase: phase.id,
                order,
                width: widest.unwrap_or(step.width),
                ..step.clone()
            }));
        }
        let orders = Order::several(None, None, comparison.lanes.len());
        for (pairing, order) in comparison.lanes.iter().zip(orders) {
            records.extend(union.feelings(pairing, [current, future], comparison, order));
        }
        union.document = Document::new(head.id, records);
        union
    }

    /// The step that stands for a step of either journey.
    pub(super) fn step(&self, step: StepId) -> Option<StepId> {
        self.steps.get(&step).copied()
    }

    /// A lane of feelings of both journeys; nothing where it has none that are shown.
    fn feelings(
        &self,
        pairing: &Pairing<LaneId>,
        [current, future]: [&Document; 2],
        comparison: &Comparison,
        order: Order,
    ) -> Vec<Record> {
        let shown = |lane: &&Lane| lane.kind == LaneKind::Emotion && !lane.hidden;
        let before = pairing.current().and_then(|id| current.lane(id));
        let after = pairing.future().and_then(|id| future.lane(id));
        let (before, after) = (before.filter(shown), after.filter(shown));
        let Some(own) = before.or(after) else {
            return Vec::new();
        };
        let lane = Lane {
            order,
            collapsed: false,
            ..own.clone()
        };
        let felt = before
            .map(|lane| told(comparison, current, lane.id, Curve::Real))
            .into_iter()
            .chain(after.map(|lane| told(comparison, future, lane.id, Curve::Desired)))
            .flatten()
            .filter_map(|feeling| {
                Some(Record::Feeling(Feeling {
                    lane: lane.id,
                    step: self.step(feeling.step)?,
                    ..feeling
                }))
            });
        let felt: Vec<Record> = felt.collect();
        if felt.is_empty() {
            return felt;
        }
        felt.into_iter().chain([Record::Lane(lane)]).collect()
    }
}

/// The one curve that tells how a journey is felt, as `curve`.
fn told(comparison: &Comparison, document: &Document, lane: LaneId, curve: Curve) -> Vec<Feeling> {
    let own = document.feelings();
    let own = own.filter(|it| it.lane == lane && comparison.told.contains(&it.id));
    own.map(|it| Feeling {
        curve,
        ..it.clone()
    })
    .collect()
}
