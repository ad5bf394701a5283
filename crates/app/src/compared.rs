//! What the window is told of two journeys that are compared.

use document::{Difference, DocumentId, RecordId};
use drawing::{layout::ComparisonForm, scene::Scene};
use serde::Serialize;
use ts_rs::TS;

/// Two journeys in one picture, and what differs in words.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ComparedJourneys {
    /// The current one.
    pub current: DocumentId,
    /// The future one.
    pub future: DocumentId,
    /// How they stand.
    pub form: ComparisonForm,
    /// The picture.
    pub scene: Scene,
    /// How much differs, in words: "3 nieuw", "2 gewijzigd".
    pub sums: Vec<String>,
    /// What differs, from left to right; what is of no step first.
    pub places: Vec<DifferingPlace>,
}

/// A step of one journey or both, and what differs there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DifferingPlace {
    /// The phase's name; empty of what is of no step.
    pub phase: String,
    /// The step's name; empty of what is of no step.
    pub step: String,
    /// What differs, from top to bottom.
    pub lines: Vec<DifferenceLine>,
}

/// One difference in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DifferenceLine {
    /// What became of it.
    pub difference: Difference,
    /// What kind of thing it is: a lane's name, "Stap", "Fase".
    pub what: String,
    /// What it says.
    pub text: String,
    /// What it was, where that can be said; else empty.
    pub detail: String,
    /// The journey that has it; of what both have, the future one.
    pub document: DocumentId,
    /// It, in that journey.
    pub record: RecordId,
    /// The node of the picture that shows it, where one does.
    pub node: Option<String>,
}
