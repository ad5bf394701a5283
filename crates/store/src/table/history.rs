//! Every gesture that was made in a document, numbered from 1; those beyond the document's `done` are
//! taken back and can be made again.

use super::{json, value};
use crate::{StoreError, Time};
use document::Diff;
use rusqlite::{Connection, params};
use uuid::Uuid;

pub(crate) const TABLE: &str = "
CREATE TABLE history (
    number   INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES document (number),
    seq      INTEGER NOT NULL CHECK (seq > 0),
    gesture  BLOB NOT NULL CHECK (length(gesture) = 16),
    diff     TEXT NOT NULL,
    time     INTEGER NOT NULL,
    UNIQUE (document, seq)
) STRICT;
";

/// One gesture.
pub(crate) struct Gesture {
    pub(crate) gesture: Uuid,
    pub(crate) diff: Diff,
}

/// The number of the last gesture, 0 where there is none.
pub(crate) fn last(db: &Connection, document: i64) -> Result<u32, StoreError> {
    Ok(db
        .prepare_cached("SELECT coalesce(max(seq), 0) FROM history WHERE document = ?1")?
        .query_row([document], |row| row.get(0))?)
}

/// The gesture of this number.
pub(crate) fn get(db: &Connection, document: i64, seq: u32) -> Result<Option<Gesture>, StoreError> {
    let mut statement =
        db.prepare_cached("SELECT gesture, diff FROM history WHERE document = ?1 AND seq = ?2")?;
    let mut rows = statement.query(params![document, seq])?;
    let Some(row) = rows.next()? else {
        return Ok(None);
    };
    Ok(Some(Gesture {
        gesture: row.get(0)?,
        diff: value(row.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?)?,
    }))
}

/// Writes a gesture, in the place of the one with its number.
pub(crate) fn put(
    db: &Connection,
    document: i64,
    seq: u32,
    gesture: &Gesture,
    time: Time,
) -> Result<(), StoreError> {
    db.prepare_cached(
        "INSERT INTO history (document, seq, gesture, diff, time) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (document, seq) DO UPDATE SET
             gesture = excluded.gesture, diff = excluded.diff, time = excluded.time",
    )?
    .execute(params![
        document,
        seq,
        gesture.gesture,
        json(&gesture.diff)?,
        time
    ])?;
    Ok(())
}

/// Forgets every gesture behind this number.
pub(crate) fn forget_after(db: &Connection, document: i64, seq: u32) -> Result<(), StoreError> {
    db.prepare_cached("DELETE FROM history WHERE document = ?1 AND seq > ?2")?
        .execute(params![document, seq])?;
    Ok(())
}
