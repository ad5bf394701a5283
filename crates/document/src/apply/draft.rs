use super::EditError;
use crate::{
    At, Card, CardId, Change, Diff, Divider, DividerId, Document, EmpathyMap, Feeling, FeelingId,
    FreeNote, FreeNoteId, Journey, Lane, LaneId, Order, Persona, Phase, PhaseId, Record, RecordId,
    SavedView, SavedViewId, Section, SectionId, Step, StepId, check_record,
};
use std::collections::BTreeSet;

/// A document being edited: what it was, and what is different so far.
pub(super) struct Draft<'a> {
    before: &'a Document,
    now: Document,
    touched: BTreeSet<RecordId>,
    gone: Vec<Record>,
}

macro_rules! find {
    ($($name:ident: $variant:ident, $id:ty => $record:ty;)*) => {$(
        pub(super) fn $name(&self, id: $id) -> Result<$record, EditError> {
            match self.now.record(id.into()) {
                Some(Record::$variant(record)) => Ok(record.clone().into()),
                _ => Err(EditError::Missing { kind: stringify!($name), id: id.into() }),
            }
        }
    )*};
}

impl<'a> Draft<'a> {
    pub(super) fn new(before: &'a Document) -> Self {
        Self {
            before,
            now: before.clone(),
            touched: BTreeSet::new(),
            gone: Vec::new(),
        }
    }

    find! {
        phase: Phase, PhaseId => Phase;
        step: Step, StepId => Step;
        lane: Lane, LaneId => Lane;
        divider: Divider, DividerId => Divider;
        feeling: Feeling, FeelingId => Feeling;
        section: Section, SectionId => Section;
    }

    pub(super) fn card(&self, id: CardId) -> Result<Card, EditError> {
        self.now.card(id).cloned().ok_or(EditError::Missing {
            kind: "card",
            id: id.into(),
        })
    }

    pub(super) fn free_note(&self, id: FreeNoteId) -> Result<FreeNote, EditError> {
        let note = self.now.free_note(id).cloned();
        note.ok_or(EditError::Missing {
            kind: "free note",
            id: id.into(),
        })
    }

    pub(super) fn saved_view(&self, id: SavedViewId) -> Result<SavedView, EditError> {
        self.now.saved_view(id).cloned().ok_or(EditError::Missing {
            kind: "saved_view",
            id: id.into(),
        })
    }

    pub(super) fn journey(&self) -> Result<Journey, EditError> {
        self.now.journey().cloned().ok_or(EditError::WrongDocument)
    }

    pub(super) fn persona(&self) -> Result<Persona, EditError> {
        self.now.persona().cloned().ok_or(EditError::WrongDocument)
    }

    pub(super) fn empathy_map(&self) -> Result<EmpathyMap, EditError> {
        let map = self.now.empathy_map().cloned();
        map.ok_or(EditError::WrongDocument)
    }

    pub(super) fn now(&self) -> &Document {
        &self.now
    }

    /// Adds a record whose id nobody has.
    pub(super) fn add(&mut self, record: Record) -> Result<(), EditError> {
        let id = record.id();
        if self.now.record(id).is_some() {
            return Err(EditError::IdTaken(id));
        }
        self.put(record)
    }

    /// Puts a record in the place of the one with its id.
    pub(super) fn put(&mut self, record: Record) -> Result<(), EditError> {
        check_record(&record)?;
        self.touched.insert(record.id());
        self.now.insert(record);
        Ok(())
    }

    pub(super) fn remove(&mut self, id: impl Into<RecordId>) {
        let id = id.into();
        self.touched.insert(id);
        self.gone.extend(self.now.record(id).cloned());
        self.now.remove(id);
    }

    /// The records that were removed since this was last asked, in the order in which they went.
    pub(super) fn take_gone(&mut self) -> Vec<Record> {
        std::mem::take(&mut self.gone)
    }

    pub(super) fn into_diff(self) -> Diff {
        let Self {
            before,
            now,
            touched,
            ..
        } = self;
        let change = |id: RecordId| {
            Change::between(before.record(id).cloned(), now.record(id).cloned())
                .map(|change| (id, change))
        };
        Diff {
            changes: touched.into_iter().filter_map(change).collect(),
        }
    }
}

/// `count` places at `at` among `siblings`, which are in order and without those that move.
pub(super) fn places(
    siblings: &[(RecordId, &Order)],
    at: At,
    count: usize,
) -> Result<Vec<Order>, EditError> {
    let place_of = |id: RecordId| {
        siblings
            .iter()
            .position(|(sibling, _)| *sibling == id)
            .ok_or(EditError::Missing {
                kind: "sibling",
                id,
            })
    };
    let index = match at {
        At::First => 0,
        At::Last => siblings.len(),
        At::Before { id } => place_of(id)?,
        At::After { id } => place_of(id)? + 1,
    };
    let order = |index: usize| siblings.get(index).map(|(_, order)| *order);
    let before = index.checked_sub(1).and_then(order);
    Ok(Order::several(before, order(index), count))
}
