//! A table is a file: how it is made, its row, what is read from it and what is written.

pub(crate) mod document;
pub(crate) mod history;
pub(crate) mod image;
pub(crate) mod record;
pub(crate) mod search;
pub(crate) mod setting;

use crate::StoreError;
use serde::{Serialize, de::DeserializeOwned};

/// A value as the JSON that a column holds.
pub(crate) fn json(value: &impl Serialize) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|error| StoreError::Refused(error.to_string()))
}

/// The value that a column's JSON tells.
pub(crate) fn value<T: DeserializeOwned>(json: &str) -> Result<T, StoreError> {
    serde_json::from_str(json).map_err(|error| StoreError::Damaged(error.to_string()))
}

/// One of a closed list as the word that a column holds.
pub(crate) fn word(value: &impl Serialize) -> Result<String, StoreError> {
    Ok(json(value)?.trim_matches('"').to_owned())
}

/// The one of a closed list that a column's word names.
pub(crate) fn of_word<T: DeserializeOwned>(word: &str) -> Result<T, StoreError> {
    value(&format!("\"{word}\""))
}
