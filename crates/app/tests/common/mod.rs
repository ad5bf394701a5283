#![allow(dead_code, reason = "each test file uses its part")]
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test ends at what it does not expect"
)]

mod host;
pub mod trio;

use app::{Acted, App, Deed, Edited, LibraryEntry, Opened, Refusal, Reply, Request, Sources};
use document::{
    At, Basis, Card, CardId, Change, Diff, Document, DocumentId, DocumentKind, Edit, Lane,
    LaneKind, Language, NewCard, Place, Record, StepId,
};
use std::{
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};
use tempfile::TempDir;
use uuid::Uuid;

pub use host::FakeHost;

/// Ids that count up, and a clock that goes on by a second at every look.
pub fn sources() -> Sources {
    let id = AtomicU64::new(1);
    let now = AtomicU64::new(0);
    Sources {
        id: Arc::new(move || Uuid::from_u128(id.fetch_add(1, Ordering::Relaxed).into())),
        now: Arc::new(move || now.fetch_add(1000, Ordering::Relaxed).cast_signed()),
        language: Language::Dutch,
    }
}

/// A window on a workspace in a folder of its own.
pub struct Window {
    pub folder: TempDir,
    pub app: Arc<App>,
    pub host: Arc<FakeHost>,
    gesture: u128,
}

impl Window {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let app = App::open(&folder.path().join("workspace"), sources()).expect("a workspace");
        Self {
            folder,
            app: Arc::new(app),
            host: Arc::default(),
            gesture: 0,
        }
    }

    pub fn path(&self) -> PathBuf {
        self.folder.path().join("workspace")
    }

    pub fn restarted(self) -> Self {
        let Self { folder, app, .. } = self;
        drop(Arc::into_inner(app).expect("the only one"));
        Self::at(folder)
    }

    /// A window on the workspace that is in a folder already.
    pub fn at(folder: TempDir) -> Self {
        // Other ids than before: what was made then is still there.
        let sources = sources();
        let ids = Arc::new(move || Uuid::from_u128((1 << 100) + (sources.id)().as_u128()));
        let sources = Sources { id: ids, ..sources };
        let app = App::open(&folder.path().join("workspace"), sources).expect("it");
        Self {
            folder,
            app: Arc::new(app),
            host: Arc::default(),
            gesture: 1 << 100,
        }
    }

    pub fn try_ask(&self, request: Request) -> Result<Reply, Refusal> {
        self.app.answer(request, &*self.host)
    }

    pub fn ask(&self, request: Request) -> Reply {
        self.try_ask(request).expect("a reply")
    }

    pub fn create(&self, kind: DocumentKind, title: &str) -> Opened {
        opened(self.ask(Request::Create {
            kind,
            title: title.to_owned(),
            template: None,
        }))
    }

    pub fn journey(&self, title: &str) -> Opened {
        self.create(DocumentKind::Journey, title)
    }

    pub fn open(&self, document: DocumentId) -> Opened {
        opened(self.ask(Request::Open { document }))
    }

    pub fn try_edit(&mut self, document: DocumentId, edit: Edit) -> Result<Edited, Refusal> {
        self.gesture += 1;
        let gesture = Uuid::from_u128(self.gesture);
        let request = Request::Edit {
            document,
            edit,
            gesture,
        };
        self.try_ask(request).map(edited)
    }

    pub fn edit(&mut self, document: DocumentId, edit: Edit) -> Edited {
        self.try_edit(document, edit).expect("an edit")
    }

    /// Does several things as one gesture, of this number.
    pub fn try_act(&self, gesture: u128, deeds: Vec<Deed>) -> Result<Acted, Refusal> {
        let gesture = Uuid::from_u128(gesture);
        match self.try_ask(Request::Act { deeds, gesture })? {
            Reply::Acted(acted) => Ok(*acted),
            other => panic!("{other:?}"),
        }
    }

    pub fn act(&self, gesture: u128, deeds: Vec<Deed>) -> Acted {
        self.try_act(gesture, deeds).expect("an act")
    }

    pub fn delete(&self, document: DocumentId) -> Acted {
        let strike = false;
        self.act(1 << 110, vec![Deed::Delete { document, strike }])
    }

    pub fn restore(&self, document: DocumentId) -> Acted {
        self.act(1 << 110, vec![Deed::Restore { document }])
    }

    pub fn library(&self) -> Vec<LibraryEntry> {
        match self.ask(Request::Start) {
            Reply::Started { library, .. } => library,
            other => panic!("{other:?}"),
        }
    }
}

pub fn opened(reply: Reply) -> Opened {
    match reply {
        Reply::Opened(opened) => *opened,
        other => panic!("{other:?}"),
    }
}

pub fn edited(reply: Reply) -> Edited {
    match reply {
        Reply::Edited(edited) => *edited,
        other => panic!("{other:?}"),
    }
}

/// What the window has: the records, and the drawing.
pub struct Mirror {
    pub document: Document,
    pub scene: drawing::scene::Scene,
}

impl Mirror {
    pub fn new(opened: &Opened) -> Self {
        Self {
            document: Document::new(opened.document, opened.records.clone()),
            scene: (*opened.scene).clone(),
        }
    }

    /// Applies a change just as the window does: in no other way than the reply says.
    pub fn apply(&mut self, edited: &Edited) {
        self.document.commit(&edited.diff);
        let patch = edited.scene.clone().expect("the document is open");
        let known = std::mem::take(&mut self.scene.nodes);
        let order = patch
            .order
            .unwrap_or_else(|| known.iter().map(|node| node.id.clone()).collect());
        let find = |id: &String| {
            let new = patch.nodes.iter().find(|node| node.id == *id);
            new.or_else(|| known.iter().find(|node| node.id == *id))
        };
        self.scene = patch.scene;
        self.scene.nodes = order
            .iter()
            .map(|id| find(id).expect("a node of each id").clone())
            .collect();
    }
}

pub fn lanes(opened: &Opened) -> Vec<Lane> {
    Document::new(opened.document, opened.records.clone())
        .lanes()
        .into_iter()
        .cloned()
        .collect()
}

pub fn first_step(opened: &Opened) -> StepId {
    let document = Document::new(opened.document, opened.records.clone());
    document.steps().first().expect("a step").id
}

pub fn add_card(opened: &Opened, card: u128, text: &str) -> Edit {
    Edit::AddCards {
        cards: vec![NewCard {
            id: CardId(Uuid::from_u128(card)),
            text: text.to_owned(),
            basis: Basis::default(),
        }],
        place: first_cell(opened),
        at: At::Last,
    }
}

pub fn first_cell(opened: &Opened) -> Place {
    let lane = lanes(opened)
        .into_iter()
        .find(|it| it.kind == LaneKind::Action);
    Place::Cell {
        lane: lane.expect("a lane of actions").id,
        step: first_step(opened),
        span: 1,
    }
}

/// The cards that a change adds.
pub fn new_cards(diff: &Diff) -> Vec<Card> {
    let card = |change: &Change| match change {
        Change::Added {
            record: Record::Card(card),
        } => Some((**card).clone()),
        _ => None,
    };
    diff.changes.values().filter_map(card).collect()
}

/// The card that a change adds.
pub fn new_card(diff: &Diff) -> Option<Card> {
    new_cards(diff).pop()
}

pub fn head(diff: &Diff, document: DocumentId) -> Option<&Change> {
    diff.changes.get(&document::RecordId(document.0))
}

pub fn records(opened: &Opened) -> Vec<Record> {
    let mut records = opened.records.clone();
    records.sort_by_key(Record::id);
    records
}
