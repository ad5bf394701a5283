//! Every gesture that was made in a document, numbered from 1; those beyond the document's `done` are
//! taken back and can be made again. Of more than [`MOST`] the oldest are forgotten.

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

/// How many gestures are kept of a document.
const MOST: u32 = 10_000;

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

/// The number of the first gesture that is kept, where there is one.
pub(crate) fn first(db: &Connection, document: i64) -> Result<Option<u32>, StoreError> {
    Ok(db
        .prepare_cached("SELECT min(seq) FROM history WHERE document = ?1")?
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
    db.prepare_cached("DELETE FROM history WHERE document = ?1 AND seq <= ?2")?
        .execute(params![document, i64::from(seq) - i64::from(MOST)])?;
    Ok(())
}

/// Forgets every gesture behind this number.
pub(crate) fn forget_after(db: &Connection, document: i64, seq: u32) -> Result<(), StoreError> {
    db.prepare_cached("DELETE FROM history WHERE document = ?1 AND seq > ?2")?
        .execute(params![document, seq])?;
    Ok(())
}

#[cfg(test)]
#[allow(clippy::expect_used, reason = "a test ends at what it does not expect")]
mod tests {
    use super::*;

    #[test]
    fn of_more_gestures_than_are_kept_the_oldest_are_forgotten() {
        let db = Connection::open_in_memory().expect("a database");
        db.execute_batch("PRAGMA foreign_keys = OFF;").expect("it");
        db.execute_batch(TABLE).expect("a table");
        let gesture = Gesture {
            gesture: Uuid::nil(),
            diff: Diff::default(),
        };
        for seq in 1..=MOST + 5 {
            put(&db, 1, seq, &gesture, 0).expect("room");
            put(&db, 2, 1, &gesture, 0).expect("room");
        }
        assert_eq!(first(&db, 1).expect("it"), Some(6));
        assert_eq!(last(&db, 1).expect("it"), MOST + 5);
        assert_eq!(first(&db, 2).expect("it"), Some(1));
    }
}
