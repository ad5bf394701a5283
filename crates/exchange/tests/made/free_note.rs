use super::{Orders, id, one, orders, picture, words};
use document::{
    ArrowEnd, CardColour, Document, FreeNote, FreeNoteId, LaneId, NoteForm, NoteFrame, NotePlace,
    Picture, Record, RecordId, StepId,
};
use proptest::{collection::vec, prelude::*};

/// Free notes before they meet a document: numbers that choose among what is there.
#[derive(Debug, Clone)]
pub struct Loose {
    notes: Vec<Choice>,
    orders: Orders,
}

#[derive(Debug, Clone)]
struct Choice {
    note: FreeNote,
    picture: Picture,
    kind: u8,
    first: usize,
    second: usize,
}

pub fn loose() -> impl Strategy<Value = Loose> {
    (vec(choice(), 0..6), orders()).prop_map(|(notes, orders)| Loose { notes, orders })
}

impl Loose {
    /// The document with these notes on it.
    pub fn on(mut self, document: &Document) -> Document {
        let steps: Vec<StepId> = document.steps().iter().map(|it| it.id).collect();
        let lanes: Vec<LaneId> = document.lanes().iter().map(|it| it.id).collect();
        let drawn = document
            .records()
            .filter(|it| it.heads().is_none() && !matches!(it, Record::SavedView(_)));
        let mut things: Vec<RecordId> = drawn.map(Record::id).collect();
        let mut records: Vec<Record> = document.records().cloned().collect();
        for choice in self.notes {
            let Choice {
                mut note,
                picture,
                kind,
                first,
                second,
            } = choice;
            let NoteForm::Sticky { mut frame } = note.form else {
                continue;
            };
            frame.place.column = pick(&steps, first);
            frame.place.row = pick(&lanes, second);
            let from = match pick(&things, first) {
                Some(id) => ArrowEnd::Thing { id },
                None => ArrowEnd::Point { place: frame.place },
            };
            let mut place = frame.place;
            place.x = -place.x - 1;
            let to = match pick(&things, second).filter(|id| Some(*id) != from.thing()) {
                Some(id) => ArrowEnd::Thing { id },
                None => ArrowEnd::Point { place },
            };
            note.order = self.orders.next();
            note.form = match kind {
                0 => NoteForm::Sticky { frame },
                1 => NoteForm::Text { frame },
                2 => NoteForm::Picture { frame, picture },
                _ => NoteForm::Arrow { from, to },
            };
            if note.ends().is_none() {
                things.push(note.id.into());
            }
            records.push(Record::FreeNote(Box::new(note)));
        }
        Document::new(document.id(), records)
    }
}

/// One of some, or sometimes none.
fn pick<T: Copy>(all: &[T], index: usize) -> Option<T> {
    all.get(index % (all.len() + 1)).copied()
}

fn choice() -> impl Strategy<Value = Choice> {
    let far = NotePlace::FARTHEST;
    let place = (-far..far, -far..=far);
    let size = NoteFrame::SMALLEST..=NoteFrame::LARGEST;
    (
        (id(), words(), one(CardColour::ALL), any::<bool>()),
        (place, size.clone(), size),
        picture(),
        (0..6u8, any::<usize>(), any::<usize>()),
    )
        .prop_map(|(note, frame, picture, (kind, first, second))| {
            let (id, text, colour, locked) = note;
            let ((x, y), width, height) = frame;
            let place = NotePlace {
                column: None,
                row: None,
                x,
                y,
            };
            let frame = NoteFrame {
                place,
                width,
                height,
            };
            let note = FreeNote {
                id: FreeNoteId(id),
                order: document::Order::default(),
                locked,
                text,
                colour,
                form: NoteForm::Sticky { frame },
            };
            Choice {
                note,
                picture,
                kind,
                first,
                second,
            }
        })
}
