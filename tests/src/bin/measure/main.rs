//! Times the app as its users meet it: whole processes, and the real window on a screen nobody sees.
//!
//! `measure [RUNS]` prints Markdown tables of what was measured beside what we aim at; `cargo xtask bench` builds what it
//! needs first. It never fails for being slow.

#![expect(
    clippy::print_stdout,
    reason = "printing its tables is what this program is for"
)]

mod criterion;
mod export;
mod journey;
mod machine;
mod spread;
mod table;
mod window;

use spread::Spread;
use std::{env, error::Error, process::ExitCode};
use table::{Table, milliseconds};
use tests::window::built_app;

const USAGE: &str = "measure [RUNS]";

fn main() -> ExitCode {
    match measure() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("measure: {error}");
            ExitCode::FAILURE
        }
    }
}

fn measure() -> Result<(), Box<dyn Error>> {
    let runs = match env::args().nth(1) {
        Some(word) => word.parse().map_err(|_| USAGE)?,
        None => 7,
    };
    let app = built_app()?;
    let beside = app.parent().ok_or(USAGE)?;
    // Beside the app, so that the disk is a real one also where the temporary folder is memory.
    let folder = tempfile::tempdir_in(beside)?;
    println!("{}\n", machine::described());

    println!(
        "Whole processes, from their start to their end: {runs} runs after one that does not count.\n"
    );
    println!("{}", export::measured(&app, folder.path(), runs)?);

    println!("The window, on a screen rendered by software; 1280 x 800 where it is not said.\n");
    println!("{}", window::measured(&app, folder.path())?);

    let target = beside.parent().ok_or(USAGE)?;
    if let Some(edits) = criterion::last_run(target, "edit a card among 1,000") {
        let mut table = Table::new(["in the app", "median", "95 %", "most", "aim"]);
        let [median, high, most] = [0.5, 0.95, 1.0].map(|part| milliseconds(edits.at(part)));
        let what = "an edit among 1,000 cards, until it is kept".into();
        table.row([what, median, high, most, "10 ms, 50 ms (95 %)".into()]);
        println!("{table}");
    }
    Ok(())
}
