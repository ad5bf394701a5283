use crate::{
    Card, Curve, Document, DocumentId, Feeling, JourneyState, LaneId, Origin, PersonaId, Record,
    RecordId, StepId,
};
use std::collections::BTreeMap;

impl Document {
    /// The same journey under new ids as it should go: a future journey whose phases, steps, lanes and
    /// cards remember what they were drawn from, and where what is desired is felt. Any other document is
    /// only renamed. `rename` gives one id the same name each time.
    #[must_use]
    pub fn drawn_as_future(&self, rename: &mut dyn FnMut(RecordId) -> RecordId) -> Self {
        let desired: BTreeMap<_, RecordId> = self
            .feelings()
            .filter(|it| it.curve == Curve::Desired)
            .map(|it| (spot(it), it.id.into()))
            .collect();
        // What is wished for takes the place of what is felt now, also where an arrow ends at it.
        let replaced: BTreeMap<RecordId, RecordId> = self
            .feelings()
            .filter(|it| it.curve == Curve::Real)
            .filter_map(|it| Some((it.id.into(), *desired.get(&spot(it))?)))
            .collect();
        let mut rename = |id: RecordId| rename(replaced.get(&id).copied().unwrap_or(id));
        let kept = self
            .records()
            .filter(|record| !replaced.contains_key(&record.id()));
        let drawn = kept.map(|record| {
            let mut drawn = record.renamed(&mut rename);
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
        // An arrow from the one to the other would end where it begins.
        let drawn: Vec<Record> = drawn.filter(|it| !is_arrow_to_itself(it)).collect();
        Self::new(DocumentId(rename(self.id().into()).0), drawn)
    }

    fn origin_of(&self, card: &Card) -> Origin {
        Origin {
            document: self.id(),
            card: card.id,
        }
    }
}

fn is_arrow_to_itself(record: &Record) -> bool {
    match record {
        Record::FreeNote(note) => note.ends().is_some_and(|(from, to)| from == to),
        _ => false,
    }
}

fn spot(feeling: &Feeling) -> (LaneId, StepId, Option<PersonaId>) {
    (feeling.lane, feeling.step, feeling.persona)
}
