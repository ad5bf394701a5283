//! Images, each once, named by what they hold.

use crate::{Image, StoreError};
use document::ImageHash;
use rusqlite::{Connection, OptionalExtension, TransactionBehavior, params};
use std::collections::HashSet;

/// How many digits a hash has.
const DIGITS: usize = 64;

pub(crate) const TABLE: &str = "
CREATE TABLE image (
    hash       TEXT PRIMARY KEY,
    media_type TEXT NOT NULL,
    width      INTEGER NOT NULL,
    height     INTEGER NOT NULL,
    bytes      BLOB NOT NULL
) STRICT;
";

pub(crate) fn get(db: &Connection, hash: &ImageHash) -> Result<Option<Image>, StoreError> {
    Ok(db
        .prepare_cached("SELECT media_type, width, height, bytes FROM image WHERE hash = ?1")?
        .query_row([hash.as_str()], |row| {
            Ok(Image {
                media_type: row.get(0)?,
                width: row.get(1)?,
                height: row.get(2)?,
                bytes: row.get(3)?,
            })
        })
        .optional()?)
}

/// Keeps an image; one of the same hash is the same image and stays.
pub(crate) fn put(db: &Connection, hash: &ImageHash, image: &Image) -> Result<(), StoreError> {
    db.prepare_cached(
        "INSERT INTO image (hash, media_type, width, height, bytes) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (hash) DO NOTHING",
    )?
    .execute(params![
        hash.as_str(),
        image.media_type,
        image.width,
        image.height,
        image.bytes
    ])?;
    Ok(())
}

/// Removes the images that are named neither by a record nor anywhere in the history.
pub(crate) fn sweep(db: &mut Connection) -> Result<(), StoreError> {
    let transaction = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for hash in unnamed(&transaction)? {
        transaction.execute("DELETE FROM image WHERE hash = ?1", [hash])?;
    }
    Ok(transaction.commit()?)
}

fn unnamed(db: &Connection) -> Result<HashSet<String>, StoreError> {
    let mut kept = db.prepare("SELECT hash FROM image")?;
    let mut unnamed: HashSet<String> = kept
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    for texts in ["SELECT body FROM record", "SELECT diff FROM history"] {
        let mut statement = db.prepare(texts)?;
        let mut rows = statement.query([])?;
        while !unnamed.is_empty()
            && let Some(row) = rows.next()?
        {
            let text = row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?;
            for hash in hashes(text) {
                unnamed.remove(hash);
            }
        }
    }
    Ok(unnamed)
}

/// The images that a document names, now or anywhere in its history.
pub(crate) fn named_by(db: &Connection, document: i64) -> Result<HashSet<String>, StoreError> {
    let mut named = HashSet::new();
    for texts in [
        "SELECT body FROM record WHERE document = ?1",
        "SELECT diff FROM history WHERE document = ?1",
    ] {
        let mut statement = db.prepare(texts)?;
        let mut rows = statement.query([document])?;
        while let Some(row) = rows.next()? {
            let text = row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?;
            named.extend(hashes(text).map(ToOwned::to_owned));
        }
    }
    Ok(named)
}

/// Removes those of these images that nothing names any more.
pub(crate) fn sweep_of(db: &Connection, named: &HashSet<String>) -> Result<(), StoreError> {
    if named.is_empty() {
        return Ok(());
    }
    for hash in unnamed(db)?.intersection(named) {
        db.execute("DELETE FROM image WHERE hash = ?1", [hash])?;
    }
    Ok(())
}

/// Whatever in a text may be a hash, wherever it stands: what is written otherwise one day is still seen.
fn hashes(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_ascii_hexdigit())
        .filter(|word| word.len() == DIGITS)
}
