use std::path::PathBuf;

/// Why the window did not do what a test asked.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// A program that the window tests need would not start.
    #[error("{program} did not start: {source}")]
    Start {
        /// The program.
        program: String,
        /// What the system said.
        source: std::io::Error,
    },
    /// A program started and then never became ready.
    #[error("{program} was not ready within {seconds} s")]
    NotReady {
        /// The program.
        program: String,
        /// How long it was given.
        seconds: u64,
    },
    /// The app has not been built.
    #[error("there is no app at {0}; build it first: cargo build --package desire-path")]
    NoApp(PathBuf),
    /// No session could be begun with the window.
    #[error("the window would not be driven: {0}")]
    Session(#[from] fantoccini::error::NewSessionError),
    /// The window refused a command.
    #[error("{0}")]
    Command(#[from] fantoccini::error::CmdError),
    /// Nothing with this role and name came into view.
    #[error("no {role} named {name:?} within {seconds} s; in view: {seen}")]
    NotFound {
        /// The role that was looked for.
        role: String,
        /// The name that was looked for.
        name: String,
        /// How long was waited.
        seconds: u64,
        /// What had that role instead.
        seen: String,
    },
    /// A condition did not come true.
    #[error("{what} did not come true within {seconds} s")]
    NeverTrue {
        /// The condition, in words.
        what: String,
        /// How long was waited.
        seconds: u64,
    },
    /// No process of this name was there to be killed.
    #[error("there is no {0}")]
    NoProcess(String),
    /// The keys cannot be read.
    #[error("{0:?} is not a chord such as Control+Shift+z")]
    NotAChord(String),
    /// A file could not be read or written.
    #[error("{path}: {source}")]
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The picture of the screen makes no sense.
    #[error("the screen's picture cannot be read: {0}")]
    Screen(&'static str),
}
