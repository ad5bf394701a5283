use crate::{
    Card, CardId, Change, Diff, Divider, DocumentId, DocumentKind, EmpathyMap, Feeling, FeelingId,
    FreeNote, FreeNoteId, Journey, Lane, LaneId, Order, Persona, Phase, PhaseId, Place, Record,
    RecordId, SavedView, SavedViewId, Section, SectionId, Step, StepId,
};
use std::collections::BTreeMap;

/// A journey, a persona or an empathy map: the records that it is made of, by their ids.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    id: DocumentId,
    records: BTreeMap<RecordId, Record>,
}

/// A row of a journey.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Row<'a> {
    /// A lane.
    Lane(&'a Lane),
    /// A divider between lanes.
    Divider(&'a Divider),
}

impl Row<'_> {
    /// The lane's or divider's id.
    #[must_use]
    pub fn id(&self) -> RecordId {
        match self {
            Self::Lane(lane) => lane.id.into(),
            Self::Divider(divider) => divider.id.into(),
        }
    }

    /// Its place among the rows.
    #[must_use]
    pub fn order(&self) -> &Order {
        match self {
            Self::Lane(lane) => &lane.order,
            Self::Divider(divider) => &divider.order,
        }
    }
}

impl Document {
    /// The document with these records; whether they fit together is [`crate::check`]'s to say.
    #[must_use]
    pub fn new(id: DocumentId, records: impl IntoIterator<Item = Record>) -> Self {
        let records = records
            .into_iter()
            .map(|record| (record.id(), record))
            .collect();
        Self { id, records }
    }

    /// The document's id, which is its head's.
    #[must_use]
    pub const fn id(&self) -> DocumentId {
        self.id
    }

    /// The record that heads it, where it has one.
    #[must_use]
    pub fn head(&self) -> Option<&Record> {
        self.record(self.id.into())
    }

    /// What it is, by its head.
    #[must_use]
    pub fn kind(&self) -> Option<DocumentKind> {
        self.head().and_then(Record::heads)
    }

    /// The journey's header, where it is one.
    #[must_use]
    pub fn journey(&self) -> Option<&Journey> {
        match self.head() {
            Some(Record::Journey(journey)) => Some(journey),
            _ => None,
        }
    }

    /// The persona's header, where it is one.
    #[must_use]
    pub fn persona(&self) -> Option<&Persona> {
        match self.head() {
            Some(Record::Persona(persona)) => Some(persona),
            _ => None,
        }
    }

    /// The empathy map's header, where it is one.
    #[must_use]
    pub fn empathy_map(&self) -> Option<&EmpathyMap> {
        match self.head() {
            Some(Record::EmpathyMap(map)) => Some(map),
            _ => None,
        }
    }

    /// The title of a journey, the name of a persona, the situation of an empathy map; empty without a head.
    #[must_use]
    pub fn title(&self) -> &str {
        match self.head() {
            Some(Record::Journey(journey)) => &journey.title,
            Some(Record::Persona(persona)) => &persona.name,
            Some(Record::EmpathyMap(map)) => &map.situation,
            _ => "",
        }
    }

    /// The record of this id.
    #[must_use]
    pub fn record(&self, id: RecordId) -> Option<&Record> {
        self.records.get(&id)
    }

    /// Every record, in the order of their ids.
    pub fn records(&self) -> impl Iterator<Item = &Record> {
        self.records.values()
    }

    /// The phase of this id.
    #[must_use]
    pub fn phase(&self, id: PhaseId) -> Option<&Phase> {
        match self.record(id.into()) {
            Some(Record::Phase(phase)) => Some(phase),
            _ => None,
        }
    }

    /// The step of this id.
    #[must_use]
    pub fn step(&self, id: StepId) -> Option<&Step> {
        match self.record(id.into()) {
            Some(Record::Step(step)) => Some(step),
            _ => None,
        }
    }

    /// The lane of this id.
    #[must_use]
    pub fn lane(&self, id: LaneId) -> Option<&Lane> {
        match self.record(id.into()) {
            Some(Record::Lane(lane)) => Some(lane),
            _ => None,
        }
    }

    /// The section of this id.
    #[must_use]
    pub fn section(&self, id: SectionId) -> Option<&Section> {
        match self.record(id.into()) {
            Some(Record::Section(section)) => Some(section),
            _ => None,
        }
    }

    /// The saved view of this id.
    #[must_use]
    pub fn saved_view(&self, id: SavedViewId) -> Option<&SavedView> {
        match self.record(id.into()) {
            Some(Record::SavedView(view)) => Some(view),
            _ => None,
        }
    }

    /// The card of this id.
    #[must_use]
    pub fn card(&self, id: CardId) -> Option<&Card> {
        match self.record(id.into()) {
            Some(Record::Card(card)) => Some(card),
            _ => None,
        }
    }

    /// The phases, from first to last.
    #[must_use]
    pub fn phases(&self) -> Vec<&Phase> {
        let mut phases: Vec<_> = self.each(|record| match record {
            Record::Phase(phase) => Some(phase),
            _ => None,
        });
        phases.sort_by(|a, b| (&a.order, a.id).cmp(&(&b.order, b.id)));
        phases
    }

    /// A phase's steps, from first to last.
    #[must_use]
    pub fn steps_of(&self, phase: PhaseId) -> Vec<&Step> {
        let mut steps = self.each(|record| match record {
            Record::Step(step) if step.phase == phase => Some(step),
            _ => None,
        });
        steps.sort_by(|a, b| (&a.order, a.id).cmp(&(&b.order, b.id)));
        steps
    }

    /// Every step, from the first phase's first to the last phase's last.
    #[must_use]
    pub fn steps(&self) -> Vec<&Step> {
        let places: BTreeMap<PhaseId, usize> = self
            .phases()
            .iter()
            .enumerate()
            .map(|(place, phase)| (phase.id, place))
            .collect();
        let mut steps = self.each(|record| match record {
            Record::Step(step) => Some(step),
            _ => None,
        });
        steps.sort_by_key(|step| (places.get(&step.phase), &step.order, step.id));
        steps
    }

    /// The lanes and dividers, from top to bottom, the hidden ones too.
    #[must_use]
    pub fn rows(&self) -> Vec<Row<'_>> {
        let mut rows = self.each(|record| match record {
            Record::Lane(lane) => Some(Row::Lane(lane)),
            Record::Divider(divider) => Some(Row::Divider(divider)),
            _ => None,
        });
        rows.sort_by(|a, b| (a.order(), a.id()).cmp(&(b.order(), b.id())));
        rows
    }

    /// The lanes, from top to bottom, the hidden ones too.
    #[must_use]
    pub fn lanes(&self) -> Vec<&Lane> {
        let rows = self.rows();
        rows.into_iter()
            .filter_map(|row| match row {
                Row::Lane(lane) => Some(lane),
                Row::Divider(_) => None,
            })
            .collect()
    }

    /// A persona's sections, from first to last, the hidden ones too.
    #[must_use]
    pub fn sections(&self) -> Vec<&Section> {
        let mut sections = self.each(|record| match record {
            Record::Section(section) => Some(section),
            _ => None,
        });
        sections.sort_by(|a, b| (&a.order, a.id).cmp(&(&b.order, b.id)));
        sections
    }

    /// A journey's saved views, from first to last.
    #[must_use]
    pub fn saved_views(&self) -> Vec<&SavedView> {
        let mut views = self.each(|record| match record {
            Record::SavedView(view) => Some(&**view),
            _ => None,
        });
        views.sort_by(|a, b| (&a.order, a.id).cmp(&(&b.order, b.id)));
        views
    }

    /// Every card, in no order of meaning.
    pub fn cards(&self) -> impl Iterator<Item = &Card> {
        self.records().filter_map(|record| match record {
            Record::Card(card) => Some(&**card),
            _ => None,
        })
    }

    /// The cards of one place, from first to last: of a cell whatever their span, of a box all that the
    /// empathy map's variant shows there.
    #[must_use]
    pub fn cards_at(&self, place: Place) -> Vec<&Card> {
        let mut cards: Vec<_> = self
            .cards()
            .filter(|card| self.are_beside(card.place, place))
            .collect();
        cards.sort_by(|a, b| (&a.order, a.id).cmp(&(&b.order, b.id)));
        cards
    }

    /// The feeling point of this id.
    #[must_use]
    pub fn feeling(&self, id: FeelingId) -> Option<&Feeling> {
        match self.record(id.into()) {
            Some(Record::Feeling(feeling)) => Some(feeling),
            _ => None,
        }
    }

    /// Every feeling point, in no order of meaning.
    pub fn feelings(&self) -> impl Iterator<Item = &Feeling> {
        self.records().filter_map(|record| match record {
            Record::Feeling(feeling) => Some(feeling),
            _ => None,
        })
    }

    /// The free note of this id.
    #[must_use]
    pub fn free_note(&self, id: FreeNoteId) -> Option<&FreeNote> {
        match self.record(id.into()) {
            Some(Record::FreeNote(note)) => Some(note),
            _ => None,
        }
    }

    /// The free notes, from the rearmost layer to the foremost.
    #[must_use]
    pub fn free_notes(&self) -> Vec<&FreeNote> {
        let mut notes = self.each(|record| match record {
            Record::FreeNote(note) => Some(&**note),
            _ => None,
        });
        notes.sort_by(|a, b| (&a.order, a.id).cmp(&(&b.order, b.id)));
        notes
    }

    /// Makes the change that `diff` tells.
    pub fn commit(&mut self, diff: &Diff) {
        for (id, change) in &diff.changes {
            match change {
                Change::Added { record } | Change::Updated { to: record, .. } => {
                    self.records.insert(*id, record.clone());
                }
                Change::Removed { .. } => {
                    self.records.remove(id);
                }
            }
        }
    }

    /// The diff that makes this document from nothing.
    #[must_use]
    pub fn birth(&self) -> Diff {
        let add = |(id, record): (&RecordId, &Record)| {
            let record = record.clone();
            (*id, Change::Added { record })
        };
        Diff {
            changes: self.records.iter().map(add).collect(),
        }
    }

    /// The same document with new ids; ids of other documents stay unless `rename` changes them.
    #[must_use]
    pub fn renamed(&self, rename: &mut dyn FnMut(RecordId) -> RecordId) -> Self {
        let id = DocumentId(rename(self.id.into()).0);
        Self::new(id, self.records().map(|record| record.renamed(rename)))
    }

    /// Of the cards that say how they are known, the share with evidence, from 0 to 1; none without cards.
    #[must_use]
    pub fn evidence_share(&self) -> Option<f32> {
        let (mut all, mut known) = (0u32, 0u32);
        for card in self.cards() {
            all += 1;
            known += u32::from(card.basis.kind.is_evidence());
        }
        #[expect(clippy::cast_precision_loss, reason = "a share needs no more")]
        let share = (all > 0).then(|| known as f32 / all as f32);
        share
    }

    /// Whether cards of the two places lie in one list.
    #[must_use]
    pub fn are_beside(&self, one: Place, other: Place) -> bool {
        match (one, other) {
            (
                Place::Cell { lane, step, .. },
                Place::Cell {
                    lane: l, step: s, ..
                },
            ) => lane == l && step == s,
            (Place::Box { role }, Place::Box { role: other }) => {
                let variant = self
                    .empathy_map()
                    .map(|map| map.variant)
                    .unwrap_or_default();
                variant.shows(role) == variant.shows(other)
            }
            (Place::Section { section }, Place::Section { section: other }) => section == other,
            _ => false,
        }
    }

    pub(crate) fn insert(&mut self, record: Record) {
        self.records.insert(record.id(), record);
    }

    pub(crate) fn remove(&mut self, id: RecordId) {
        self.records.remove(&id);
    }

    fn each<'a, T>(&'a self, pick: impl FnMut(&'a Record) -> Option<T>) -> Vec<T> {
        self.records().filter_map(pick).collect()
    }
}
