//! Every record of every document, as JSON.

use super::{json, search, value, word};
use crate::StoreError;
use document::{DocumentId, Record, RecordId};
use rusqlite::{Connection, OptionalExtension, params};
use serde::Serialize;

pub(crate) const TABLE: &str = "
CREATE TABLE record (
    number   INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES document (number),
    id       BLOB NOT NULL CHECK (length(id) = 16),
    kind     TEXT NOT NULL,
    body     TEXT NOT NULL,
    UNIQUE (document, id)
) STRICT;
CREATE INDEX record_id ON record (id);
";

/// What a record is, as its column says it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
enum Kind {
    Journey,
    Persona,
    EmpathyMap,
    Phase,
    Step,
    Lane,
    Divider,
    Feeling,
    Section,
    SavedView,
    Card,
    FreeNote,
}

pub(crate) fn all(db: &Connection, document: i64) -> Result<Vec<Record>, StoreError> {
    let mut statement =
        db.prepare_cached("SELECT body FROM record WHERE document = ?1 ORDER BY number")?;
    let mut rows = statement.query([document])?;
    let mut records = Vec::new();
    while let Some(row) = rows.next()? {
        records.push(value(
            row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?,
        )?);
    }
    Ok(records)
}

/// The heads of all documents that are not deleted.
pub(crate) fn heads(db: &Connection) -> Result<Vec<Record>, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT record.body FROM document
         JOIN record ON record.document = document.number AND record.id = document.id
         WHERE document.deleted IS NULL",
    )?;
    let mut rows = statement.query([])?;
    let mut heads = Vec::new();
    while let Some(row) = rows.next()? {
        heads.push(value(
            row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?,
        )?);
    }
    Ok(heads)
}

/// Whether any document, deleted or not, has a record of this id.
pub(crate) fn is_taken(db: &Connection, id: RecordId) -> Result<bool, StoreError> {
    Ok(db
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM record WHERE id = ?1)")?
        .query_row([id.0], |row| row.get(0))?)
}

/// The documents that are not deleted in whose records this id occurs.
pub(crate) fn naming(db: &Connection, id: RecordId) -> Result<Vec<DocumentId>, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT DISTINCT document.id FROM document
         JOIN record ON record.document = document.number
         WHERE document.deleted IS NULL AND instr(record.body, ?1) > 0",
    )?;
    let mut rows = statement.query([id.0.hyphenated().to_string()])?;
    let mut naming = Vec::new();
    while let Some(row) = rows.next()? {
        naming.push(DocumentId(row.get(0)?));
    }
    Ok(naming)
}

/// Writes a record, new or not, and what can be found of it.
pub(crate) fn put(db: &Connection, document: i64, record: &Record) -> Result<(), StoreError> {
    let number = db
        .prepare_cached(
            "INSERT INTO record (document, id, kind, body) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (document, id) DO UPDATE SET kind = excluded.kind, body = excluded.body
             RETURNING number",
        )?
        .query_row(
            params![document, record.id().0, word(&kind(record))?, json(record)?],
            |row| row.get(0),
        )?;
    search::put(db, number, &record.texts())
}

/// Removes a record and what can be found of it.
pub(crate) fn remove(db: &Connection, document: i64, id: RecordId) -> Result<(), StoreError> {
    let number: Option<i64> = db
        .prepare_cached("DELETE FROM record WHERE document = ?1 AND id = ?2 RETURNING number")?
        .query_row(params![document, id.0], |row| row.get(0))
        .optional()?;
    match number {
        Some(number) => search::remove(db, number),
        None => Ok(()),
    }
}

const fn kind(record: &Record) -> Kind {
    match record {
        Record::Journey(_) => Kind::Journey,
        Record::Persona(_) => Kind::Persona,
        Record::EmpathyMap(_) => Kind::EmpathyMap,
        Record::Phase(_) => Kind::Phase,
        Record::Step(_) => Kind::Step,
        Record::Lane(_) => Kind::Lane,
        Record::Divider(_) => Kind::Divider,
        Record::Feeling(_) => Kind::Feeling,
        Record::Section(_) => Kind::Section,
        Record::SavedView(_) => Kind::SavedView,
        Record::Card(_) => Kind::Card,
        Record::FreeNote(_) => Kind::FreeNote,
    }
}
