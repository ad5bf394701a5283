//! One document's way through its history.

use crate::{
    Committed, StoreError, Time,
    store::write_records,
    table::{
        document,
        history::{self, Gesture},
    },
};
use ::document::{Diff, DocumentId};
use rusqlite::Connection;
use uuid::Uuid;

/// Keeps a change as the document's last gesture, or as more of it where it is of the same one.
pub(crate) fn commit(
    db: &Connection,
    id: DocumentId,
    diff: Diff,
    gesture: Uuid,
    time: Time,
) -> Result<Committed, StoreError> {
    let mut line = document::line(db, id)?;
    if diff.is_empty() {
        return committed(db, &line);
    }
    let cards = write_records(db, line.number, &diff)?;
    history::forget_after(db, line.number, line.done)?;
    let last = history::get(db, line.number, line.done)?;
    let diff = match last {
        Some(last) if last.gesture == gesture => last.diff.squashed(diff),
        _ => {
            line.done += 1;
            diff
        }
    };
    if diff.is_empty() {
        // The gesture ended where it began: there is nothing to undo.
        line.done -= 1;
        history::forget_after(db, line.number, line.done)?;
    } else {
        history::put(db, line.number, line.done, &Gesture { gesture, diff }, time)?;
    }
    document::touch(db, &line, cards, time)?;
    committed(db, &line)
}

/// Takes the last gesture back; none where there is none, or where it is not the one that is wanted.
pub(crate) fn back(
    db: &Connection,
    id: DocumentId,
    wanted: Option<Uuid>,
    time: Time,
) -> Result<Option<(Diff, Committed)>, StoreError> {
    let mut line = document::line(db, id)?;
    match history::get(db, line.number, line.done)? {
        Some(last) if wanted.is_none_or(|it| it == last.gesture) => {
            line.done -= 1;
            travel(db, &line, last.diff.reversed(), time).map(Some)
        }
        _ => Ok(None),
    }
}

/// Makes the gesture again that was taken back last; none where there is none, or where it is not the
/// one that is wanted.
pub(crate) fn forth(
    db: &Connection,
    id: DocumentId,
    wanted: Option<Uuid>,
    time: Time,
) -> Result<Option<(Diff, Committed)>, StoreError> {
    let mut line = document::line(db, id)?;
    line.done += 1;
    match history::get(db, line.number, line.done)? {
        Some(next) if wanted.is_none_or(|it| it == next.gesture) => {
            travel(db, &line, next.diff, time).map(Some)
        }
        _ => Ok(None),
    }
}

fn travel(
    db: &Connection,
    line: &document::Line,
    diff: Diff,
    time: Time,
) -> Result<(Diff, Committed), StoreError> {
    let cards = write_records(db, line.number, &diff)?;
    document::touch(db, line, cards, time)?;
    Ok((diff, committed(db, line)?))
}

fn committed(db: &Connection, line: &document::Line) -> Result<Committed, StoreError> {
    Ok(Committed {
        history: document::history(db, line)?,
        entry: document::entry(db, line.number)?,
    })
}
