use crate::{Record, RecordId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// What an edit changed, as a value: undo reverses it, the store writes it, the window applies it.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(export, as = "BTreeMap<RecordId, Change>")]
pub struct Diff {
    /// What happened to each record that did not stay as it was.
    pub changes: BTreeMap<RecordId, Change>,
}

/// What happened to one record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "change", rename_all = "camelCase")]
#[ts(export)]
pub enum Change {
    /// It is new.
    Added {
        /// The record.
        record: Record,
    },
    /// It is another.
    Updated {
        /// What it was.
        from: Record,
        /// What it is now.
        to: Record,
    },
    /// It is gone.
    Removed {
        /// What it was.
        record: Record,
    },
}

impl Diff {
    /// Whether nothing changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// The diff that takes this one back.
    #[must_use]
    pub fn reversed(&self) -> Self {
        let reverse = |change: &Change| match change.clone() {
            Change::Added { record } => Change::Removed { record },
            Change::Removed { record } => Change::Added { record },
            Change::Updated { from, to } => Change::Updated { from: to, to: from },
        };
        let changes = self.changes.iter();
        Self {
            changes: changes.map(|(id, change)| (*id, reverse(change))).collect(),
        }
    }

    /// One diff that does what this one and then `next` do.
    #[must_use]
    pub fn squashed(mut self, next: Self) -> Self {
        for (id, later) in next.changes {
            let squashed = match self.changes.remove(&id) {
                None => Some(later),
                Some(earlier) => Change::between(earlier.before(), later.after()),
            };
            if let Some(change) = squashed {
                self.changes.insert(id, change);
            }
        }
        self
    }
}

impl Change {
    /// The change from one state of a record to another; none where they are the same.
    #[must_use]
    pub fn between(before: Option<Record>, after: Option<Record>) -> Option<Self> {
        match (before, after) {
            (None, None) => None,
            (None, Some(record)) => Some(Self::Added { record }),
            (Some(record), None) => Some(Self::Removed { record }),
            (Some(from), Some(to)) => (from != to).then_some(Self::Updated { from, to }),
        }
    }

    fn before(self) -> Option<Record> {
        match self {
            Self::Added { .. } => None,
            Self::Updated { from, .. } => Some(from),
            Self::Removed { record } => Some(record),
        }
    }

    fn after(self) -> Option<Record> {
        match self {
            Self::Added { record } => Some(record),
            Self::Updated { to, .. } => Some(to),
            Self::Removed { .. } => None,
        }
    }
}
