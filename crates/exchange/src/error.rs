use document::RuleBroken;
use uuid::Uuid;

/// Why a file was not read. Nothing of it was.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum ReadError {
    /// The file holds nothing.
    #[error("the file is empty")]
    Empty,
    /// The file is larger than any that is read.
    #[error("the file has {bytes} bytes, more than {most}")]
    TooLarge {
        /// How many bytes it has.
        bytes: usize,
        /// The most that it may have.
        most: usize,
    },
    /// The file holds more of something than any that is read.
    #[error("{path} holds {count} records, more than {most}")]
    TooMany {
        /// Where in the file.
        path: String,
        /// How many there are.
        count: usize,
        /// The most that there may be.
        most: usize,
    },
    /// A line has more characters than a text may have.
    #[error("line {line} has more than {most} characters")]
    LineTooLong {
        /// The line, from 1.
        line: usize,
        /// The most characters that it may have.
        most: usize,
    },
    /// The bytes are no text.
    #[error("line {line} holds bytes that are no text")]
    NotText {
        /// The first line that is none, from 1.
        line: usize,
    },
    /// It is text, of none of the kinds that are read.
    #[error("the file is of no kind that is read")]
    Unrecognised,
    /// It should be JSON and is not.
    #[error("no JSON at line {line}, column {column}: {reason}")]
    NotJson {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
        /// What stands there instead, in the parser's English words.
        reason: String,
    },
    /// It is JSON, of another format.
    #[error("the file is JSON, of another format")]
    AnotherFormat,
    /// It was written by a newer version of the app.
    #[error("the file has version {version}, newer than {newest}")]
    Newer {
        /// The file's version.
        version: u64,
        /// The newest that is read.
        newest: u32,
    },
    /// A value is missing, of the wrong kind, or not known.
    #[error("at {path}: {reason}")]
    Shape {
        /// Where in the file, as `documents[0].journey.title`.
        path: String,
        /// What is wrong, in the parser's English words.
        reason: String,
    },
    /// A reference names nothing that the file holds.
    #[error("at {path}: there is no {kind} {name:?}")]
    NotThere {
        /// Where in the file.
        path: String,
        /// What was referred to.
        kind: Referred,
        /// By which ref, id or name.
        name: String,
    },
    /// A reference names more than one thing.
    #[error("at {path}: there is more than one {kind} {name:?}")]
    Ambiguous {
        /// Where in the file.
        path: String,
        /// What was referred to.
        kind: Referred,
        /// By which ref, id or name.
        name: String,
    },
    /// Two things have one id.
    #[error("at {path}: the id {id} stands elsewhere in the file")]
    IdTwice {
        /// Where the second of the two is.
        path: String,
        /// The id.
        id: Uuid,
    },
    /// An embedded image is none of the known kinds, or not the one that its name says.
    #[error("at {path}: this is not the image that it should be")]
    BrokenImage {
        /// Where in the file.
        path: String,
    },
    /// A record breaks a rule of every document.
    #[error("at {path}: {rule}")]
    Rule {
        /// Where in the file.
        path: String,
        /// The rule.
        rule: RuleBroken,
    },
    /// It is Mermaid, and draws something else than a journey.
    #[error("the diagram is a {diagram}, not a journey")]
    AnotherDiagram {
        /// What it draws, in Mermaid's word.
        diagram: String,
    },
    /// It is a Mermaid journey in which nothing happens.
    #[error("the journey has no task")]
    NoTask,
}

/// What a reference in a file refers to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Referred {
    /// A persona.
    Persona,
    /// A journey.
    Journey,
    /// A step.
    Step,
    /// A lane.
    Lane,
    /// A card.
    Card,
    /// A free note.
    FreeNote,
    /// An image.
    Image,
}

impl std::fmt::Display for Referred {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Persona => "persona",
            Self::Journey => "journey",
            Self::Step => "step",
            Self::Lane => "lane",
            Self::Card => "card",
            Self::FreeNote => "free note",
            Self::Image => "image",
        })
    }
}

/// What is filled in in the sentence of an error or a note.
#[derive(Debug, Clone, PartialEq)]
pub enum Fact {
    /// A text.
    Text(String),
    /// A number.
    Number(f64),
}

impl From<&str> for Fact {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&String> for Fact {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<usize> for Fact {
    fn from(number: usize) -> Self {
        #[expect(
            clippy::cast_precision_loss,
            reason = "lines and counts are small, and a sentence rounds"
        )]
        Self::Number(number as f64)
    }
}

impl From<f64> for Fact {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl ReadError {
    /// The keys of all sentences, as [`ReadError::key`] gives them.
    pub const KEYS: &'static [&'static str] = &[
        "import-empty",
        "import-too-large",
        "import-too-many",
        "import-line-too-long",
        "import-not-text",
        "import-unrecognised",
        "import-not-json",
        "import-another-format",
        "import-newer",
        "import-shape",
        "import-not-there",
        "import-ambiguous",
        "import-id-twice",
        "import-broken-image",
        "import-rule",
        "import-another-diagram",
        "import-no-task",
    ];

    /// The key of the sentence that says it.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Empty => "import-empty",
            Self::TooLarge { .. } => "import-too-large",
            Self::TooMany { .. } => "import-too-many",
            Self::LineTooLong { .. } => "import-line-too-long",
            Self::NotText { .. } => "import-not-text",
            Self::Unrecognised => "import-unrecognised",
            Self::NotJson { .. } => "import-not-json",
            Self::AnotherFormat => "import-another-format",
            Self::Newer { .. } => "import-newer",
            Self::Shape { .. } => "import-shape",
            Self::NotThere { .. } => "import-not-there",
            Self::Ambiguous { .. } => "import-ambiguous",
            Self::IdTwice { .. } => "import-id-twice",
            Self::BrokenImage { .. } => "import-broken-image",
            Self::Rule { .. } => "import-rule",
            Self::AnotherDiagram { .. } => "import-another-diagram",
            Self::NoTask => "import-no-task",
        }
    }

    /// What the sentence fills in, by name.
    #[must_use]
    pub fn facts(&self) -> Vec<(&'static str, Fact)> {
        match self {
            Self::Empty | Self::Unrecognised | Self::AnotherFormat | Self::NoTask => vec![],
            Self::TooLarge { most, .. } => vec![("megabytes", (most >> 20).into())],
            Self::TooMany { path, count, most } => vec![
                ("path", path.into()),
                ("count", (*count).into()),
                ("most", (*most).into()),
            ],
            Self::LineTooLong { line, most } => {
                vec![("line", (*line).into()), ("most", (*most).into())]
            }
            Self::NotText { line } => vec![("line", (*line).into())],
            Self::NotJson { line, column, .. } => {
                vec![("line", (*line).into()), ("column", (*column).into())]
            }
            Self::Newer { .. } => vec![],
            Self::Shape { path, reason } => {
                vec![("path", path.into()), ("reason", reason.into())]
            }
            Self::NotThere { path, name, .. } | Self::Ambiguous { path, name, .. } => {
                vec![("path", path.into()), ("name", name.into())]
            }
            Self::IdTwice { path, id } => {
                vec![("path", path.into()), ("id", (&id.to_string()).into())]
            }
            Self::BrokenImage { path } => vec![("path", path.into())],
            Self::Rule { path, rule } => {
                vec![
                    ("path", path.into()),
                    ("reason", (&rule.to_string()).into()),
                ]
            }
            Self::AnotherDiagram { diagram } => vec![("diagram", diagram.into())],
        }
    }
}
