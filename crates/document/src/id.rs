use serde::{Deserialize, Serialize};
use std::fmt;
use ts_rs::TS;
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS,
        )]
        #[serde(transparent)]
        #[ts(export, type = "string")]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl From<$name> for RecordId {
            fn from(id: $name) -> Self {
                Self(id.0)
            }
        }
    )*};
}

/// Names one record of a document; a UUID, version 7 where this app made it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(export, type = "string")]
pub struct RecordId(pub Uuid);

impl fmt::Display for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

ids! {
    /// Names a document, and the record that heads it.
    DocumentId;
    /// Names a persona's document.
    PersonaId;
    /// Names a phase.
    PhaseId;
    /// Names a step.
    StepId;
    /// Names a lane.
    LaneId;
    /// Names a divider.
    DividerId;
    /// Names a card.
    CardId;
    /// Names a feeling point.
    FeelingId;
    /// Names a section of a persona.
    SectionId;
    /// Names a free note.
    FreeNoteId;
    /// Names a saved view of a journey.
    SavedViewId;
}

impl From<PersonaId> for DocumentId {
    fn from(id: PersonaId) -> Self {
        Self(id.0)
    }
}

/// Names an image by what it holds: the SHA-256 of its bytes, in 64 lower-case hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(export, type = "string")]
pub struct ImageHash(String);

impl ImageHash {
    /// The hash that these 32 bytes spell.
    #[must_use]
    pub fn from_digest(digest: [u8; 32]) -> Self {
        Self(digest.iter().map(|byte| format!("{byte:02x}")).collect())
    }

    /// The 64 digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The text is not 64 lower-case hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not the SHA-256 of an image")]
pub struct NotAnImageHash(String);

impl TryFrom<String> for ImageHash {
    type Error = NotAnImageHash;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        if text.len() == 64 && text.bytes().all(digit) {
            Ok(Self(text))
        } else {
            Err(NotAnImageHash(text))
        }
    }
}

impl From<ImageHash> for String {
    fn from(hash: ImageHash) -> Self {
        hash.0
    }
}

impl fmt::Display for ImageHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
