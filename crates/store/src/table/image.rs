//! Images, each once, named by what they hold.

use crate::{Image, StoreError};
use document::ImageHash;
use rusqlite::{Connection, OptionalExtension, params};

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
