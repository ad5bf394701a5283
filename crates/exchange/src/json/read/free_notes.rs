use super::{
    super::{orders::of_list, tree},
    document::DocumentReader,
    names::Names,
};
use crate::{ReadError, Referred};
use document::{
    ArrowEnd, CardColour, FreeNote, FreeNoteId, LaneId, NoteForm, NoteFrame, NotePlace, Record,
    RecordId, StepId, clean,
};
use uuid::Uuid;

/// What a free note can stand by.
pub(super) struct Grid<'n> {
    pub(super) steps: &'n Names,
    pub(super) lanes: &'n Names,
}

impl DocumentReader<'_, '_, '_> {
    /// Reads the free notes of a document without columns and rows.
    pub(super) fn free_notes(&mut self, notes: Vec<tree::FreeNote>) -> Result<(), ReadError> {
        let (steps, lanes) = (Names::new(Referred::Step), Names::new(Referred::Lane));
        let (steps, lanes) = (&steps, &lanes);
        self.free_notes_on(&Grid { steps, lanes }, notes)
    }

    /// Reads the free notes of a document, when everything else has its id.
    pub(super) fn free_notes_on(
        &mut self,
        grid: &Grid<'_>,
        notes: Vec<tree::FreeNote>,
    ) -> Result<(), ReadError> {
        let mut ids = Vec::with_capacity(notes.len());
        let mut names = Names::new(Referred::FreeNote);
        for (n, note) in notes.iter().enumerate() {
            let id = self.id(note.id, format!("freeNotes[{n}]"))?;
            names.add(id, note.local.as_deref(), "");
            ids.push(FreeNoteId(id));
        }
        let keys = notes.iter().map(|it| it.order.as_ref()).zip(ids.clone());
        let orders = of_list(&keys.collect::<Vec<_>>());
        for (n, ((note, id), order)) in notes.into_iter().zip(ids).zip(orders).enumerate() {
            let path = format!("freeNotes[{n}].form");
            let usual = match note.form {
                tree::NoteForm::Sticky(_) => CardColour::Yellow,
                _ => CardColour::Grey,
            };
            let form = match note.form {
                tree::NoteForm::Sticky(frame) => NoteForm::Sticky {
                    frame: self.frame(grid, frame, &format!("{path}.sticky"))?,
                },
                tree::NoteForm::Text(frame) => NoteForm::Text {
                    frame: self.frame(grid, frame, &format!("{path}.text"))?,
                },
                tree::NoteForm::Picture(tree::FramedPicture { frame, picture }) => {
                    let place = || format!("{}.{path}.picture.picture", self.path);
                    let picture = self.file.pictures.picture(picture, place)?;
                    let frame = self.frame(grid, frame, &format!("{path}.picture.frame"))?;
                    NoteForm::Picture { frame, picture }
                }
                tree::NoteForm::Arrow(tree::Arrow { from, to }) => NoteForm::Arrow {
                    from: self.end(grid, &names, from, &format!("{path}.arrow.from"))?,
                    to: self.end(grid, &names, to, &format!("{path}.arrow.to"))?,
                },
            };
            self.records.push(Record::FreeNote(Box::new(FreeNote {
                id,
                order,
                locked: note.locked,
                text: clean(&note.text),
                colour: note.colour.unwrap_or(usual),
                form,
            })));
        }
        Ok(())
    }

    fn frame(&self, grid: &Grid<'_>, it: tree::Frame, place: &str) -> Result<NoteFrame, ReadError> {
        let (width, height) = (it.width, it.height);
        let point = tree::Point {
            step: it.step,
            lane: it.lane,
            x: it.x,
            y: it.y,
        };
        Ok(NoteFrame {
            place: self.point(grid, &point, place)?,
            width,
            height,
        })
    }

    fn point(
        &self,
        grid: &Grid<'_>,
        it: &tree::Point,
        place: &str,
    ) -> Result<NotePlace, ReadError> {
        let find = |names: &Names, name: &Option<String>, field: &str| match name {
            Some(name) => names
                .find(name, || format!("{}.{place}.{field}", self.path))
                .map(Some),
            None => Ok(None),
        };
        Ok(NotePlace {
            column: find(grid.steps, &it.step, "step")?.map(StepId),
            row: find(grid.lanes, &it.lane, "lane")?.map(LaneId),
            x: it.x,
            y: it.y,
        })
    }

    fn end(
        &self,
        grid: &Grid<'_>,
        notes: &Names,
        it: tree::ArrowEnd,
        place: &str,
    ) -> Result<ArrowEnd, ReadError> {
        match it {
            tree::ArrowEnd::Point(point) => Ok(ArrowEnd::Point {
                place: self.point(grid, &point, &format!("{place}.point"))?,
            }),
            tree::ArrowEnd::Thing(name) => {
                let path = || format!("{}.{place}.thing", self.path);
                // What is not there is refused with the document as a whole.
                let id = match Uuid::parse_str(&name) {
                    Ok(id) => id,
                    Err(_) => {
                        let known = [notes, &self.cards, grid.steps];
                        let known = known.into_iter().find(|names| names.knows(&name));
                        known.unwrap_or(notes).find(&name, path)?
                    }
                };
                let id = RecordId(id);
                Ok(ArrowEnd::Thing { id })
            }
        }
    }
}
