use super::{
    EditError,
    draft::{Draft, places},
};
use crate::{
    At, FreeNote, FreeNoteChange, FreeNoteId, FreeNoteMove, LaneId, NoteForm, Order, Record,
    RecordId, StepId, clean, rule::check_ties,
};

pub(super) fn add(draft: &mut Draft<'_>, notes: &[FreeNote], at: At) -> Result<(), EditError> {
    let orders = layers(draft, &[], at, notes.len())?;
    let added = notes.iter().zip(orders);
    // Arrows last: one may join a note that comes with it.
    let (arrows, others): (Vec<_>, Vec<_>) = added.partition(|(note, _)| note.ends().is_some());
    for (note, order) in others.into_iter().chain(arrows) {
        let mut new = note.clone();
        new.order = order;
        for text in new.texts_mut() {
            *text = clean(text);
        }
        let now = draft.now();
        let columns: Vec<_> = now.steps().iter().map(|step| step.id).collect();
        let rows: Vec<_> = now.lanes().iter().map(|lane| lane.id).collect();
        for place in new.places_mut() {
            place.column = place.column.filter(|step| columns.contains(step));
            place.row = place.row.filter(|lane| rows.contains(lane));
        }
        check_ties(draft.now(), &new)?;
        draft.add(Record::FreeNote(Box::new(new)))?;
    }
    Ok(())
}

pub(super) fn change(
    draft: &mut Draft<'_>,
    notes: &[FreeNoteId],
    change: &FreeNoteChange,
) -> Result<(), EditError> {
    for id in notes {
        let mut note = draft.free_note(*id)?;
        match (change.clone(), &mut note.form) {
            (FreeNoteChange::Text(text), _) => note.text = clean(&text),
            (FreeNoteChange::Colour(colour), _) => note.colour = colour,
            (FreeNoteChange::Locked(locked), _) => note.locked = locked,
            (FreeNoteChange::Picture(new), NoteForm::Picture { picture, .. }) => {
                *picture = new;
                picture.alt = clean(&picture.alt);
            }
            (FreeNoteChange::From(end), NoteForm::Arrow { from, .. }) => *from = end,
            (FreeNoteChange::To(end), NoteForm::Arrow { to, .. }) => *to = end,
            (FreeNoteChange::Picture(_), _) => return Err(missing("picture", *id)),
            (FreeNoteChange::From(_) | FreeNoteChange::To(_), _) => {
                return Err(missing("arrow", *id));
            }
        }
        put(draft, note)?;
    }
    Ok(())
}

pub(super) fn shift(draft: &mut Draft<'_>, moves: &[FreeNoteMove]) -> Result<(), EditError> {
    for FreeNoteMove { note: id, frame } in moves {
        let mut note = draft.free_note(*id)?;
        match &mut note.form {
            NoteForm::Sticky { frame: old }
            | NoteForm::Text { frame: old }
            | NoteForm::Picture { frame: old, .. } => *old = *frame,
            NoteForm::Arrow { .. } => return Err(missing("frame", *id)),
        }
        put(draft, note)?;
    }
    Ok(())
}

pub(super) fn layer(draft: &mut Draft<'_>, notes: &[FreeNoteId], at: At) -> Result<(), EditError> {
    let orders = layers(draft, notes, at, notes.len())?;
    for (id, order) in notes.iter().zip(orders) {
        let note = draft.free_note(*id)?;
        put(draft, FreeNote { order, ..note })?;
    }
    Ok(())
}

pub(super) fn remove(draft: &mut Draft<'_>, notes: &[FreeNoteId]) -> Result<(), EditError> {
    for id in notes {
        draft.free_note(*id)?;
    }
    for id in notes {
        draft.remove(*id);
    }
    Ok(())
}

/// After records went: takes along the arrows that join one of them, and lets what stood by a step or a lane
/// that is gone stand by its neighbour, the next where there is one.
pub(super) fn settle(draft: &mut Draft<'_>) -> Result<(), EditError> {
    let gone = draft.take_gone();
    if gone.is_empty() {
        return Ok(());
    }
    let is_gone = |id: RecordId| draft.now().record(id).is_none();
    let notes: Vec<FreeNote> = draft.now().free_notes().into_iter().cloned().collect();
    let (mut cut, kept): (Vec<_>, Vec<_>) = notes
        .into_iter()
        .partition(|note| note.things().any(is_gone));
    let mut moved = Vec::new();
    for mut note in kept {
        let before = note.clone();
        for place in note.places_mut() {
            if let Some(step) = place.column.filter(|step| is_gone((*step).into())) {
                place.column = step_beside(draft, &gone, step);
            }
            if let Some(lane) = place.row.filter(|lane| is_gone((*lane).into())) {
                place.row = lane_beside(draft, &gone, lane);
            }
        }
        if note.ends().is_some_and(|(from, to)| from == to) {
            cut.push(note);
        } else if note != before {
            moved.push(note);
        }
    }
    for arrow in cut {
        draft.remove(arrow.id);
    }
    for note in moved {
        put(draft, note)?;
    }
    draft.take_gone();
    Ok(())
}

fn put(draft: &mut Draft<'_>, note: FreeNote) -> Result<(), EditError> {
    check_ties(draft.now(), &note)?;
    draft.put(Record::FreeNote(Box::new(note)))
}

fn missing(kind: &'static str, id: FreeNoteId) -> EditError {
    let id = id.into();
    EditError::Missing { kind, id }
}

/// The step that comes after one that is gone; behind the last, the last.
fn step_beside(draft: &Draft<'_>, gone: &[Record], id: StepId) -> Option<StepId> {
    let removed = gone.iter().rev();
    let mut removed = removed.filter_map(|record| match record {
        Record::Step(step) if step.id == id => Some(step),
        _ => None,
    });
    let removed = removed.next()?;
    let place = |step: &crate::Step| {
        let left = gone.iter().rev().find_map(|record| match record {
            Record::Phase(phase) if phase.id == step.phase => Some(phase),
            _ => None,
        });
        let phase = draft.now().phase(step.phase).or(left);
        let phase = phase.map(|phase| (phase.order.clone(), phase.id));
        (phase, step.order.clone(), step.id)
    };
    let steps = draft.now().steps();
    let after = steps.iter().find(|step| place(step) > place(removed));
    after.or(steps.last()).map(|step| step.id)
}

/// The lane that comes after one that is gone; below the last, the last.
fn lane_beside(draft: &Draft<'_>, gone: &[Record], id: LaneId) -> Option<LaneId> {
    let removed = gone.iter().rev().find_map(|record| match record {
        Record::Lane(lane) if lane.id == id => Some(lane),
        _ => None,
    })?;
    let lanes = draft.now().lanes();
    let after = lanes
        .iter()
        .find(|lane| (&lane.order, lane.id) > (&removed.order, removed.id));
    after.or(lanes.last()).map(|lane| lane.id)
}

fn layers(
    draft: &mut Draft<'_>,
    moving: &[FreeNoteId],
    at: At,
    count: usize,
) -> Result<Vec<Order>, EditError> {
    part(draft)?;
    let notes = draft.now().free_notes();
    let siblings: Vec<(RecordId, &Order)> = notes
        .iter()
        .filter(|note| !moving.contains(&note.id))
        .map(|note| (note.id.into(), &note.order))
        .collect();
    places(&siblings, at, count)
}

/// Gives the notes layers of their own where two share one: between equal ones nothing can come to lie.
fn part(draft: &mut Draft<'_>) -> Result<(), EditError> {
    let notes: Vec<FreeNote> = draft.now().free_notes().into_iter().cloned().collect();
    let mut pairs = notes.iter().zip(notes.iter().skip(1));
    if pairs.all(|(one, next)| one.order < next.order) {
        return Ok(());
    }
    let orders = Order::several(None, None, notes.len());
    for (note, order) in notes.into_iter().zip(orders) {
        put(draft, FreeNote { order, ..note })?;
    }
    Ok(())
}
