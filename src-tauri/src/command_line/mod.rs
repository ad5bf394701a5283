//! What can be done without a window, and the way to the window.

mod arguments;
mod tasks;

use crate::outcome::{code, refused, tell, wrong};
use app::{ComparisonForm, Message, Refusal};
use arguments::{Instead, Task};
use document::Language;
use std::{
    env,
    io::{self, Write},
    path::Path,
    process::{Command, ExitCode},
};

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
            together,
            replace,
        } => {
            let look = tasks::Look {
                scale,
                transparent,
                together,
            };
            tasks::export(&workspace, &document, &to, look, replace, language)
        }
        Task::Compare {
            current,
            future,
            aside,
            to,
            scale,
            transparent,
            replace,
        } => {
            let look = tasks::Look {
                scale,
                transparent,
                together: false,
            };
            let form = if aside {
                ComparisonForm::SideBySide
            } else {
                ComparisonForm::Stacked
            };
            let both = (current.as_str(), future.as_str());
            tasks::compare(&workspace, both, form, &to, look, replace, language)
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
        Err(why) => undone(why, language),
    }
}

/// Becomes the window where the system can do that; else starts it and waits.
fn open(workspace: &Path, language: Language) -> ExitCode {
    let here = env::current_exe().unwrap_or_default();
    let name = format!("desire-path-window{}", env::consts::EXE_SUFFIX);
    let mut window = Command::new(here.with_file_name(name));
    window.arg(workspace).arg(language.tag());
    #[cfg(unix)]
    let fault = std::os::unix::process::CommandExt::exec(&mut window);
    #[cfg(not(unix))]
    let fault = match window.status() {
        Ok(status) => {
            let code = status.code().and_then(|code| u8::try_from(code).ok());
            return ExitCode::from(code.unwrap_or(code::REFUSED));
        }
        Err(fault) => fault,
    };
    let message = Message::new("cli-no-window").with("reason", fault.to_string());
    wrong(&message.say(language), code::REFUSED)
}

fn undone(undone: Undone, language: Language) -> ExitCode {
    match undone {
        Undone::Refused(refusal) => refused(&refusal, language),
        Undone::Sentence(message) => wrong(&message.say(language), code::REFUSED),
    }
}

fn said(text: &str) -> ExitCode {
    // Who stops reading, as `head` does, has read enough.
    let _ = writeln!(io::stdout(), "{}", text.trim_end());
    ExitCode::SUCCESS
}
