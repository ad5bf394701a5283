use std::{
    fmt, io,
    process::Command,
    time::{Duration, Instant},
};

/// Why a task stopped.
#[derive(Debug)]
pub enum Failure {
    /// The words after `cargo xtask` mean nothing.
    Usage(&'static str),
    /// A command is not there, or would not start.
    Start(String, io::Error),
    /// A command ended badly.
    Command(String),
    /// A file or folder could not be read or written.
    File(String, io::Error),
    /// Something must be installed by hand: what, and how.
    Missing(String),
    /// A check found what must not be.
    Check(String),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(help) => f.write_str(help),
            Self::Start(command, error) => write!(f, "could not start: {command}\n{error}"),
            Self::Command(command) => write!(f, "failed: {command}"),
            Self::File(path, error) => write!(f, "{path}: {error}"),
            Self::Missing(what) | Self::Check(what) => f.write_str(what),
        }
    }
}

/// Steps that are counted and timed aloud.
pub struct Steps {
    of: usize,
    done: usize,
    begun: Instant,
}

impl Steps {
    /// `of` steps to come.
    pub fn new(of: usize) -> Self {
        Self {
            of,
            done: 0,
            begun: Instant::now(),
        }
    }

    /// Says that a step begins.
    pub fn begin(&mut self, what: &str) {
        self.done += 1;
        println!(
            "\n[{}/{}] {what} ({})",
            self.done,
            self.of,
            short(self.begun.elapsed())
        );
    }

    /// Says a step, then runs its command.
    pub fn run(&mut self, what: &str, command: &mut Command) -> Result<(), Failure> {
        self.begin(what);
        run(command)
    }

    /// Says that all is done, and how long it took.
    pub fn end(&self, what: &str) {
        println!("\n{what} ({})", short(self.begun.elapsed()));
    }
}

/// Runs a command to its end, showing what it says.
pub fn run(command: &mut Command) -> Result<(), Failure> {
    let line = line(command);
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(Failure::Command(line)),
        Err(error) => Err(Failure::Start(line, error)),
    }
}

/// Whether a command can be started and ends well, said to nobody.
pub fn succeeds(command: &mut Command) -> bool {
    command.output().is_ok_and(|output| output.status.success())
}

/// What a command says, without the white space around it; `None` where it fails.
pub fn said(command: &mut Command) -> Option<String> {
    let output = command
        .output()
        .ok()
        .filter(|output| output.status.success())?;
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

fn line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words
        .map(|word| word.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}

fn short(time: Duration) -> String {
    format!("{}:{:02}", time.as_secs() / 60, time.as_secs() % 60)
}
