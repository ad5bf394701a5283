use fractional_index::FractionalIndex;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A place among siblings that leaves room between any two, so that two machines can both insert.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(export, type = "string")]
pub struct Order(#[serde(with = "fractional_index::stringify")] FractionalIndex);

impl Order {
    /// A place behind `before` and ahead of `after`, where each is given.
    ///
    /// Where the two are equal (two machines chose the same place) it lies just behind both.
    #[must_use]
    pub fn between(before: Option<&Self>, after: Option<&Self>) -> Self {
        let between = match (before, after) {
            (None, None) => None,
            (Some(before), None) => Some(FractionalIndex::new_after(&before.0)),
            (None, Some(after)) => Some(FractionalIndex::new_before(&after.0)),
            (Some(before), Some(after)) => FractionalIndex::new_between(&before.0, &after.0)
                .or_else(|| Some(FractionalIndex::new_after(&before.0))),
        };
        Self(between.unwrap_or_default())
    }

    /// `count` places in a row behind `before` and ahead of `after`.
    #[must_use]
    pub fn several(before: Option<&Self>, after: Option<&Self>, count: usize) -> Vec<Self> {
        let mut places: Vec<Self> = Vec::with_capacity(count);
        for _ in 0..count {
            places.push(Self::between(places.last().or(before), after));
        }
        places
    }
}
