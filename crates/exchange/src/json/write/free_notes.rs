use super::{
    super::{orders::written, tree},
    Writer,
};
use document::{ArrowEnd, Document, FreeNote, NoteForm, NoteFrame, NotePlace, Order};
use uuid::Uuid;

impl Writer {
    /// A document's free notes, from the rearmost to the foremost. They name what they stand by and join by id.
    pub(super) fn free_notes(&mut self, document: &Document) -> Vec<tree::FreeNote> {
        let notes = document.free_notes();
        let orders: Vec<&Order> = notes.iter().map(|note| &note.order).collect();
        let orders = written(&orders);
        notes
            .into_iter()
            .zip(orders)
            .map(|(note, order)| self.free_note(note, order))
            .collect()
    }

    fn free_note(&mut self, note: &FreeNote, order: Option<Order>) -> tree::FreeNote {
        let FreeNote {
            id,
            order: _,
            locked,
            text,
            colour,
            form,
        } = note.clone();
        tree::FreeNote {
            id: Some(id.0),
            local: None,
            order,
            locked,
            text,
            colour: Some(colour),
            form: match form {
                NoteForm::Sticky { frame } => tree::NoteForm::Sticky(framed(frame)),
                NoteForm::Text { frame } => tree::NoteForm::Text(framed(frame)),
                NoteForm::Picture { frame, picture } => {
                    tree::NoteForm::Picture(tree::FramedPicture {
                        frame: framed(frame),
                        picture: self.picture(picture),
                    })
                }
                NoteForm::Arrow { from, to } => tree::NoteForm::Arrow(tree::Arrow {
                    from: end(from),
                    to: end(to),
                }),
            },
        }
    }
}

fn framed(frame: NoteFrame) -> tree::Frame {
    let NotePlace { column, row, x, y } = frame.place;
    tree::Frame {
        step: column.map(|step| Uuid::to_string(&step.0)),
        lane: row.map(|lane| Uuid::to_string(&lane.0)),
        x,
        y,
        width: frame.width,
        height: frame.height,
    }
}

fn end(end: ArrowEnd) -> tree::ArrowEnd {
    match end {
        ArrowEnd::Thing { id } => tree::ArrowEnd::Thing(id.to_string()),
        ArrowEnd::Point { place } => {
            let NotePlace { column, row, x, y } = place;
            tree::ArrowEnd::Point(tree::Point {
                step: column.map(|step| Uuid::to_string(&step.0)),
                lane: row.map(|lane| Uuid::to_string(&lane.0)),
                x,
                y,
            })
        }
    }
}
