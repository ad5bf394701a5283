#![allow(dead_code, reason = "each test file uses its part")]
#![allow(clippy::expect_used, reason = "a test ends at what it does not expect")]

use document::{
    At, CardId, Diff, Document, DocumentId, Edit, Journey, JourneyChange, Lane, LaneId, LaneKind,
    Language, NewCard, Order, Phase, PhaseId, Place, Record, Step, StepId, apply,
};
use store::{Act, Committed, Deed, Store};
use tempfile::TempDir;
use uuid::Uuid;

pub fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

pub const JOURNEY: DocumentId = DocumentId(Uuid::from_u128(1));
pub const LANE: LaneId = LaneId(Uuid::from_u128(2));
pub const STEP: StepId = StepId(Uuid::from_u128(3));

/// A journey of one step and one lane.
pub fn journey(title: &str) -> Document {
    let phase = PhaseId(id(4));
    Document::new(
        JOURNEY,
        [
            Record::Journey(Box::new(Journey::new(
                JOURNEY,
                title.to_owned(),
                Language::Dutch,
            ))),
            Record::Phase(Phase {
                id: phase,
                order: Order::default(),
                name: "Zoeken".to_owned(),
                colour: None,
                origin: None,
                collapsed: false,
                speaker_notes: String::new(),
            }),
            Record::Step(Step {
                id: STEP,
                phase,
                order: Order::default(),
                name: "Vraagt het aan de balie".to_owned(),
                moment_of_truth: false,
                link: None,
                width: Step::WIDTH,
                origin: None,
            }),
            Record::Lane(Lane {
                id: LANE,
                order: Order::default(),
                kind: LaneKind::Action,
                name: String::new(),
                hidden: false,
                collapsed: false,
                height: 0,
                origin: None,
            }),
        ],
    )
}

pub fn add_card(card: u128, text: &str) -> Edit {
    Edit::AddCards {
        cards: vec![NewCard {
            id: CardId(id(card)),
            text: text.to_owned(),
            basis: document::Basis::default(),
        }],
        place: Place::Cell {
            lane: LANE,
            step: STEP,
            span: 1,
        },
        at: At::Last,
    }
}

pub fn title(text: &str) -> Edit {
    Edit::ChangeJourney {
        change: JourneyChange::Title(text.to_owned()),
    }
}

/// A workspace in a folder of its own, with one journey, and that journey as the test believes it is.
pub struct Desk {
    pub folder: TempDir,
    pub store: Store,
    pub document: Document,
}

impl Desk {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let store = Store::open(&folder.path().join("workspace")).expect("a new workspace");
        let document = journey("Ik wil een boek lenen");
        store
            .create(vec![document.clone()], vec![], 0)
            .wait()
            .expect("a new document");
        Self {
            folder,
            store,
            document,
        }
    }

    pub fn edit(&mut self, edit: &Edit, gesture: u128) -> Committed {
        let diff = apply(&self.document, edit).expect("an edit that can be made");
        self.document.commit(&diff);
        self.store
            .commit(JOURNEY, diff, id(gesture), 1)
            .wait()
            .expect("a commit")
    }

    pub fn undo(&mut self) -> Option<Committed> {
        let undone = self.store.undo(JOURNEY, 2).wait().expect("an undo");
        self.apply(undone)
    }

    pub fn redo(&mut self) -> Option<Committed> {
        let redone = self.store.redo(JOURNEY, 3).wait().expect("a redo");
        self.apply(redone)
    }

    fn apply(&mut self, change: Option<(Diff, Committed)>) -> Option<Committed> {
        let (diff, committed) = change?;
        self.document.commit(&diff);
        Some(committed)
    }

    /// The journey as the file has it.
    pub fn kept(&self) -> Document {
        self.store.document(JOURNEY).wait().expect("the journey").0
    }

    /// Closes the file and opens it again.
    pub fn restarted(self) -> Self {
        let Self {
            folder,
            store,
            document,
        } = self;
        drop(store);
        let store = Store::open(&folder.path().join("workspace")).expect("the workspace");
        Self {
            folder,
            store,
            document,
        }
    }
}

pub fn delete(store: &Store, document: DocumentId, time: i64) -> Act {
    let deeds = vec![Deed::Delete { document }];
    store
        .act(deeds, id(1 << 80), time)
        .wait()
        .expect("a delete")
}

pub fn restore(store: &Store, document: DocumentId) -> Act {
    let deeds = vec![Deed::Restore { document }];
    store.act(deeds, id(1 << 80), 0).wait().expect("a restore")
}
