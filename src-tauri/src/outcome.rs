//! What the program says of what it did, in words and as a number.

use app::Refusal;
use document::Language;
use std::{
    io::{self, Write},
    process::ExitCode,
};

/// What is reported to who started the program; its help names them too.
pub mod code {
    /// What was asked does not exist or cannot be done.
    pub const REFUSED: u8 = 1;
    /// The words are not understood.
    #[allow(dead_code, reason = "the window is given no words")]
    pub const NOT_UNDERSTOOD: u8 = 2;
    /// The workspace cannot be opened.
    pub const NOT_OPENED: u8 = 3;
}

/// Says why the app refuses.
pub fn refused(refusal: &Refusal, language: Language) -> ExitCode {
    let code = match refusal {
        Refusal::Open { .. } => code::NOT_OPENED,
        _ => code::REFUSED,
    };
    wrong(&refusal.message().say(language), code)
}

/// Says what went wrong.
pub fn wrong(text: &str, code: u8) -> ExitCode {
    tell(text);
    ExitCode::from(code)
}

/// Says something that is not the outcome itself.
pub fn tell(text: &str) {
    // Who does not listen does not hear it; there is nobody else to tell.
    let _ = writeln!(io::stderr(), "{text}");
}
