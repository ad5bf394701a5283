use crate::Fact;
use document::ImageHash;

/// What was changed in reading a file, or found no place. Lines count from 1.
#[derive(Debug, Clone, PartialEq)]
pub enum Note {
    /// A score lay outside 1 to 5 and was put at the nearer end.
    ScoreClamped {
        /// The line.
        line: usize,
        /// The task.
        task: String,
        /// The score that the file gives.
        given: f64,
        /// The score that was kept.
        kept: f64,
    },
    /// A score is missing or no number; the step has no feeling.
    ScoreUnreadable {
        /// The line.
        line: usize,
        /// The task.
        task: String,
        /// What stands in the score's place; may be empty.
        given: String,
    },
    /// A task names nobody while others do; its score went to the first persona.
    ScoreOfNobody {
        /// The line.
        line: usize,
        /// The task.
        task: String,
        /// The persona.
        persona: String,
    },
    /// A section has no task; its phase has one step without a name.
    SectionEmpty {
        /// The line.
        line: usize,
        /// The section.
        section: String,
    },
    /// A journey holds no more personas; the score of this one was left out.
    ActorLeftOut {
        /// The line.
        line: usize,
        /// The actor.
        actor: String,
    },
    /// A text has no place in a journey.
    Unplaced {
        /// The line.
        line: usize,
        /// The text.
        text: String,
    },
    /// Settings of how Mermaid draws; they have no meaning here.
    SettingsLeftOut {
        /// The line.
        line: usize,
    },
    /// Comments were left out.
    CommentsLeftOut {
        /// How many.
        count: usize,
        /// The first one's line.
        line: usize,
    },
    /// A picture's image does not come with the file.
    ImageMissing {
        /// Where the picture is.
        path: String,
        /// The image.
        image: ImageHash,
    },
}

impl Note {
    /// The keys of all sentences, as [`Note::key`] gives them.
    pub const KEYS: &'static [&'static str] = &[
        "note-score-clamped",
        "note-score-missing",
        "note-score-unreadable",
        "note-score-of-nobody",
        "note-section-empty",
        "note-actor-left-out",
        "note-unplaced",
        "note-settings-left-out",
        "note-comments-left-out",
        "note-image-missing",
    ];

    /// The line that it is about, where it is about one.
    #[must_use]
    pub const fn line(&self) -> Option<usize> {
        match self {
            Self::ScoreClamped { line, .. }
            | Self::ScoreUnreadable { line, .. }
            | Self::ScoreOfNobody { line, .. }
            | Self::SectionEmpty { line, .. }
            | Self::ActorLeftOut { line, .. }
            | Self::Unplaced { line, .. }
            | Self::SettingsLeftOut { line }
            | Self::CommentsLeftOut { line, .. } => Some(*line),
            Self::ImageMissing { .. } => None,
        }
    }

    /// The key of the sentence that says it.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        match self {
            Self::ScoreClamped { .. } => "note-score-clamped",
            Self::ScoreUnreadable { given, .. } if given.is_empty() => "note-score-missing",
            Self::ScoreUnreadable { .. } => "note-score-unreadable",
            Self::ScoreOfNobody { .. } => "note-score-of-nobody",
            Self::SectionEmpty { .. } => "note-section-empty",
            Self::ActorLeftOut { .. } => "note-actor-left-out",
            Self::Unplaced { .. } => "note-unplaced",
            Self::SettingsLeftOut { .. } => "note-settings-left-out",
            Self::CommentsLeftOut { .. } => "note-comments-left-out",
            Self::ImageMissing { .. } => "note-image-missing",
        }
    }

    /// What the sentence fills in, by name.
    #[must_use]
    pub fn facts(&self) -> Vec<(&'static str, Fact)> {
        match self {
            Self::ScoreClamped {
                line,
                task,
                given,
                kept,
            } => vec![
                ("line", (*line).into()),
                ("task", task.into()),
                ("given", (*given).into()),
                ("kept", (*kept).into()),
            ],
            Self::ScoreUnreadable { line, task, given } => vec![
                ("line", (*line).into()),
                ("task", task.into()),
                ("given", given.into()),
            ],
            Self::ScoreOfNobody {
                line,
                task,
                persona,
            } => vec![
                ("line", (*line).into()),
                ("task", task.into()),
                ("persona", persona.into()),
            ],
            Self::SectionEmpty { line, section } => {
                vec![("line", (*line).into()), ("section", section.into())]
            }
            Self::ActorLeftOut { line, actor } => {
                vec![("line", (*line).into()), ("actor", actor.into())]
            }
            Self::Unplaced { line, text } => {
                vec![("line", (*line).into()), ("text", text.into())]
            }
            Self::SettingsLeftOut { line } => vec![("line", (*line).into())],
            Self::CommentsLeftOut { count, line } => {
                vec![("count", (*count).into()), ("line", (*line).into())]
            }
            Self::ImageMissing { path, .. } => vec![("path", path.into())],
        }
    }
}
