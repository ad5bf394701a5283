//! What can be done without a window, and the way to the window.

mod arguments;
mod tasks;

use crate::window;
use app::{Message, Refusal};
use arguments::{Instead, Task};
use document::Language;
use std::{
    env,
    io::{self, Write},
    process::ExitCode,
};

/// What is reported to who started the program; its help names them too.
mod code {
    pub(super) const REFUSED: u8 = 1;
    pub(super) const NOT_UNDERSTOOD: u8 = 2;
    pub(super) const NOT_OPENED: u8 = 3;
}

/// What a task has to say: its outcome, and what the user should know of it.
struct Said {
    outcome: String,
    notes: Vec<Message>,
}

/// Why a task was not done.
enum Undone {
    /// The app refuses.
    Refused(Refusal),
    /// The command line itself does.
    Sentence(Message),
}

impl From<Refusal> for Undone {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

/// Does what the words after the program's name say; opens the window where they say nothing.
pub fn main() -> ExitCode {
    let given = env::args_os().skip(1).collect();
    let arguments = match arguments::read(given, app::system_language()) {
        Ok(arguments) => arguments,
        Err(Instead::Help(text)) => return said(&text),
        Err(Instead::Wrong(text)) => return wrong(&text, code::NOT_UNDERSTOOD),
    };
    let language = arguments.language;
    let Some(workspace) = arguments.workspace.or_else(app::default_workspace) else {
        return wrong(
            &Message::new("cli-no-place").say(language),
            code::NOT_OPENED,
        );
    };
    let done = match arguments.task {
        Task::Window => return open(&workspace, language),
        Task::List => tasks::list(&workspace, language),
        Task::Export {
            document,
            to,
            scale,
            transparent,
            replace,
        } => {
            let look = tasks::Look { scale, transparent };
            tasks::export(&workspace, &document, &to, look, replace, language)
        }
        Task::Import { file } => tasks::import(&workspace, &file, language),
    };
    match done {
        Ok(done) => {
            for note in done.notes {
                tell(&note.say(language));
            }
            said(&done.outcome)
        }
        Err(undone) => refused(undone, language),
    }
}

fn open(workspace: &std::path::Path, language: Language) -> ExitCode {
    match window::open(workspace, language) {
        Ok(()) => ExitCode::SUCCESS,
        Err(window::NotOpened::Refused(refusal)) => refused(refusal.into(), language),
        Err(window::NotOpened::NoScreen) => {
            refused(Undone::Sentence(Message::new("cli-no-screen")), language)
        }
        Err(window::NotOpened::Broken(error)) => wrong(&error.to_string(), code::REFUSED),
    }
}

fn refused(undone: Undone, language: Language) -> ExitCode {
    match undone {
        Undone::Refused(refusal) => {
            let opens = !matches!(refusal, Refusal::Open { .. });
            let code = if opens {
                code::REFUSED
            } else {
                code::NOT_OPENED
            };
            wrong(&refusal.message().say(language), code)
        }
        Undone::Sentence(message) => wrong(&message.say(language), code::REFUSED),
    }
}

fn said(text: &str) -> ExitCode {
    // Who stops reading, as `head` does, has read enough.
    let _ = writeln!(io::stdout(), "{}", text.trim_end());
    ExitCode::SUCCESS
}

fn wrong(text: &str, code: u8) -> ExitCode {
    tell(text);
    ExitCode::from(code)
}

fn tell(text: &str) {
    let _ = writeln!(io::stderr(), "{text}");
}
