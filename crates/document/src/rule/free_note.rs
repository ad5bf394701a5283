//! What a free note may hold, and what it owes the document that it stands in.

use super::{RuleBroken, between};
use crate::{Document, FreeNote, NoteFrame, NotePlace, Record};

/// Whether a free note alone is as it must be.
pub(super) fn check_alone(note: &FreeNote) -> Result<(), RuleBroken> {
    let id = note.id.into();
    let farthest = f64::from(NotePlace::FARTHEST);
    for place in note.places() {
        between(id, "x", Some(place.x), -farthest, farthest)?;
        between(id, "y", Some(place.y), -farthest, farthest)?;
    }
    if let Some(frame) = note.frame() {
        let (low, high) = (NoteFrame::SMALLEST.into(), NoteFrame::LARGEST.into());
        between(id, "width", Some(frame.width), low, high)?;
        between(id, "height", Some(frame.height), low, high)?;
    }
    match note.ends() {
        Some((from, to)) if from == to => Err(RuleBroken::ArrowNowhere(id)),
        _ => Ok(()),
    }
}

/// Whether what a free note stands by and joins is there.
pub(crate) fn check_ties(document: &Document, note: &FreeNote) -> Result<(), RuleBroken> {
    let id = note.id.into();
    let needs = |held: bool, other| {
        if held {
            Ok(())
        } else {
            Err(RuleBroken::Dangling { id, other })
        }
    };
    for place in note.places() {
        if let Some(step) = place.column {
            needs(document.step(step).is_some(), step.into())?;
        }
        if let Some(lane) = place.row {
            needs(document.lane(lane).is_some(), lane.into())?;
        }
    }
    for thing in note.things() {
        let joined = document.record(thing);
        needs(joined.is_some_and(can_be_joined), thing)?;
    }
    Ok(())
}

fn can_be_joined(record: &Record) -> bool {
    match record {
        Record::FreeNote(note) => note.ends().is_none(),
        // It is not on the drawing.
        Record::SavedView(_) => false,
        _ => record.heads().is_none(),
    }
}
