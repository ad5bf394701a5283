use crate::table::{document, history, image, record, search, setting};
use rusqlite_migration::{M, Migrations};
use std::sync::LazyLock;

/// Marks a database file as a workspace of this app: `Path` in ASCII.
pub(crate) const APPLICATION: u32 = 0x5061_7468;

/// The steps from an empty file to the tables of today. A step that was released never changes.
const STEPS: &[&[&str]] = &[&[
    "PRAGMA application_id = 0x50617468;",
    document::TABLE,
    record::TABLE,
    history::TABLE,
    image::TABLE,
    search::TABLE,
    setting::TABLE,
]];

/// The version that this app writes.
pub(crate) fn version() -> i64 {
    i64::try_from(STEPS.len()).unwrap_or(i64::MAX)
}

/// The steps as the migration takes them.
pub(crate) fn migrations() -> Migrations<'static> {
    static JOINED: LazyLock<Vec<String>> =
        LazyLock::new(|| STEPS.iter().map(|parts| parts.concat()).collect());
    Migrations::from_iter(JOINED.iter().map(|step| M::up(step)))
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_steps_make_tables() {
        super::migrations().validate().expect("steps that run");
    }
}
