//! The window of Desire Path, which `desire-path` opens with a workspace and a language.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod outcome;
mod window;

use app::Message;
use document::Language;
use outcome::{code, refused, wrong};
use std::{env, path::PathBuf, process::ExitCode};
use window::NotOpened;

fn main() -> ExitCode {
    let mut given = env::args_os().skip(1);
    let workspace = given.next().map(PathBuf::from);
    let language = match given.next() {
        Some(tag) if tag == Language::English.tag() => Language::English,
        Some(_) => Language::Dutch,
        None => app::system_language(),
    };
    let Some(workspace) = workspace.or_else(app::default_workspace) else {
        return wrong(
            &Message::new("cli-no-place").say(language),
            code::NOT_OPENED,
        );
    };
    match window::open(&workspace, language) {
        Ok(()) => ExitCode::SUCCESS,
        Err(NotOpened::Refused(refusal)) => refused(&refusal, language),
        Err(NotOpened::NoScreen) => {
            wrong(&Message::new("cli-no-screen").say(language), code::REFUSED)
        }
        Err(NotOpened::Broken(error)) => {
            let message = Message::new("cli-no-window").with("reason", error.to_string());
            wrong(&message.say(language), code::REFUSED)
        }
    }
}
