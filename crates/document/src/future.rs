use crate::{
    Card, Curve, Document, DocumentId, Feeling, JourneyState, LaneId, Origin, PersonaId, Record,
    RecordId, StepId,
};
use std::collections::BTreeSet;

impl Document {
    /// The same journey under new ids as it should go: a future journey whose phases, steps, lanes and
    /// cards remember what they were drawn from, and where what is desired is felt. Any other document is
    /// only renamed.
    #[must_use]
    pub fn drawn_as_future(&self, rename: &mut dyn FnMut(RecordId) -> RecordId) -> Self {
        let desired: BTreeSet<_> = self
            .feelings()
            .filter(|it| it.curve == Curve::Desired)
            .map(spot)
            .collect();
        let kept = self.records().filter(|record| match record {
            // What is wished for takes the place of what is felt now.
            Record::Feeling(it) => it.curve == Curve::Desired || !desired.contains(&spot(it)),
            _ => true,
        });
        let drawn = kept.map(|record| {
            let mut drawn = record.renamed(rename);
            match (record, &mut drawn) {
                (Record::Journey(from), Record::Journey(to)) => {
                    to.state = JourneyState::Future;
                    to.origin = Some(from.id);
                }
                (Record::Feeling(_), Record::Feeling(to)) => to.curve = Curve::Real,
                (Record::Phase(from), Record::Phase(to)) => to.origin = Some(from.id),
                (Record::Step(from), Record::Step(to)) => to.origin = Some(from.id),
                (Record::Lane(from), Record::Lane(to)) => to.origin = Some(from.id),
                (Record::Card(from), Record::Card(to)) if self.journey().is_some() => {
                    to.origin = Some(self.origin_of(from));
                }
                _ => {}
            }
            drawn
        });
        let drawn: Vec<Record> = drawn.collect();
        Self::new(DocumentId(rename(self.id().into()).0), drawn)
    }

    fn origin_of(&self, card: &Card) -> Origin {
        Origin {
            document: self.id(),
            card: card.id,
        }
    }
}

fn spot(feeling: &Feeling) -> (LaneId, StepId, Option<PersonaId>) {
    (feeling.lane, feeling.step, feeling.persona)
}
