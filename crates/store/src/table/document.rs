//! A line for every document, the deleted ones too.

use super::{of_word, word};
use crate::{Entry, History, StoreError, Time};
use document::{DocumentId, Record};
use rusqlite::{Connection, OptionalExtension, Row, named_params, params};
use uuid::Uuid;

/// `done` counts the gestures of the history that are not taken back.
pub(crate) const TABLE: &str = "
CREATE TABLE document (
    number  INTEGER PRIMARY KEY,
    id      BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    kind    TEXT NOT NULL,
    title   TEXT NOT NULL,
    state   TEXT,
    cards   INTEGER NOT NULL DEFAULT 0,
    done    INTEGER NOT NULL DEFAULT 0,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    deleted INTEGER
) STRICT;
";

/// What other tables need of a document's line.
pub(crate) struct Line {
    pub(crate) number: i64,
    pub(crate) done: u32,
}

/// The line of a document that is not deleted.
pub(crate) fn line(db: &Connection, id: DocumentId) -> Result<Line, StoreError> {
    let found = db
        .prepare_cached("SELECT number, done, deleted IS NOT NULL FROM document WHERE id = ?1")?
        .query_row(params![id.0], |row| {
            let line = Line {
                number: row.get(0)?,
                done: row.get(1)?,
            };
            Ok((line, row.get::<_, bool>(2)?))
        })
        .optional()?;
    match found {
        Some((line, false)) => Ok(line),
        Some((_, true)) => Err(StoreError::Deleted),
        None => Err(StoreError::NoDocument),
    }
}

/// The documents that are there, or those that are deleted, by kind and title.
pub(crate) fn all(db: &Connection, deleted: bool) -> Result<Vec<Entry>, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT id, kind, title, state, cards, created, changed, deleted
         FROM document WHERE (deleted IS NOT NULL) = ?1",
    )?;
    let mut rows = statement.query([deleted])?;
    let mut entries = Vec::new();
    while let Some(row) = rows.next()? {
        entries.push(entry_of(row)?);
    }
    entries.sort_by_cached_key(|entry: &Entry| {
        (entry.kind, entry.title.to_lowercase(), entry.document)
    });
    Ok(entries)
}

pub(crate) fn entry(db: &Connection, number: i64) -> Result<Entry, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT id, kind, title, state, cards, created, changed, deleted
         FROM document WHERE number = ?1",
    )?;
    let mut rows = statement.query([number])?;
    entry_of(rows.next()?.ok_or(StoreError::NoDocument)?)
}

fn entry_of(row: &Row<'_>) -> Result<Entry, StoreError> {
    let state: Option<String> = row.get("state")?;
    Ok(Entry {
        document: DocumentId(row.get::<_, Uuid>("id")?),
        kind: of_word(&row.get::<_, String>("kind")?)?,
        title: row.get("title")?,
        state: state.as_deref().map(of_word).transpose()?,
        cards: row.get("cards")?,
        created: row.get("created")?,
        changed: row.get("changed")?,
        deleted: row.get("deleted")?,
    })
}

/// Makes the line of a new document, whose records are still to come.
pub(crate) fn add(db: &Connection, head: &Record, time: Time) -> Result<Line, StoreError> {
    let kind = head.heads().ok_or_else(|| {
        StoreError::Refused(format!("the record {} heads no document", head.id()))
    })?;
    db.prepare_cached(
        "INSERT INTO document (id, kind, title, created, changed)
         VALUES (:id, :kind, '', :time, :time)",
    )?
    .execute(named_params! { ":id": head.id().0, ":kind": word(&kind)?, ":time": time })?;
    Ok(Line {
        number: db.last_insert_rowid(),
        done: 0,
    })
}

/// Brings a line up to date with its document's head.
pub(crate) fn retitle(db: &Connection, number: i64, head: &Record) -> Result<(), StoreError> {
    let (title, state) = match head {
        Record::Journey(journey) => (journey.title.as_str(), Some(word(&journey.state)?)),
        Record::Persona(persona) => (persona.name.as_str(), None),
        Record::EmpathyMap(map) => (map.situation.as_str(), None),
        _ => return Ok(()),
    };
    db.prepare_cached("UPDATE document SET title = ?2, state = ?3 WHERE number = ?1")?
        .execute(params![number, title, state])?;
    Ok(())
}

/// Notes that a document changed: how many cards came, and how many gestures are done.
pub(crate) fn touch(
    db: &Connection,
    line: &Line,
    cards_more: i64,
    time: Time,
) -> Result<(), StoreError> {
    db.prepare_cached(
        "UPDATE document SET cards = cards + ?2, done = ?3, changed = ?4 WHERE number = ?1",
    )?
    .execute(params![line.number, cards_more, line.done, time])?;
    Ok(())
}

/// Deletes a document at a moment, or brings it back.
pub(crate) fn mark_deleted(
    db: &Connection,
    id: DocumentId,
    deleted: Option<Time>,
) -> Result<(), StoreError> {
    let changed = db
        .prepare_cached("UPDATE document SET deleted = ?2 WHERE id = ?1")?
        .execute(params![id.0, deleted])?;
    if changed == 0 {
        return Err(StoreError::NoDocument);
    }
    Ok(())
}

/// Takes a deleted document out of the file with all that only it held, its history too.
pub(crate) fn erase(db: &Connection, id: DocumentId) -> Result<(), StoreError> {
    let number: i64 = db
        .prepare_cached("SELECT number FROM document WHERE id = ?1 AND deleted IS NOT NULL")?
        .query_row(params![id.0], |row| row.get(0))
        .optional()?
        .ok_or(StoreError::NoDocument)?;
    let images = super::image::named_by(db, number)?;
    for statement in [
        "DELETE FROM search WHERE rowid IN (SELECT number FROM record WHERE document = ?1)",
        "DELETE FROM record WHERE document = ?1",
        "DELETE FROM history WHERE document = ?1",
        "DELETE FROM document WHERE number = ?1",
    ] {
        db.prepare_cached(statement)?.execute([number])?;
    }
    super::image::sweep_of(db, &images)
}

/// What can be undone of a document and made again.
pub(crate) fn history(db: &Connection, line: &Line) -> Result<History, StoreError> {
    let last = super::history::last(db, line.number)?;
    let first = super::history::first(db, line.number)?;
    Ok(History {
        done: line.done,
        undo: first.map_or(0, |first| (line.done + 1).saturating_sub(first)),
        redo: last.saturating_sub(line.done),
    })
}
