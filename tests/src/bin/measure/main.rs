//! Times the app as its users meet it: whole processes, and the real window on a screen nobody sees.
//!
//! `measure [RUNS]` prints Markdown tables of what was measured beside what we aim at; `measure --beside PAGES` prints what
//! the window does beside other canvases, whose pages stand in that folder. `cargo xtask bench` builds what they need first.
//! It never fails for being slow.

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
use std::{env, error::Error, path::Path, process::ExitCode};
use table::{Table, milliseconds};
use tests::window::built_app;

const USAGE: &str = "measure [RUNS], or measure --beside PAGES";

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
    let words: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        [] => everything(7),
        ["--beside", pages] => beside(Path::new(pages)),
        [runs] => everything(runs.parse().map_err(|_| USAGE)?),
        _ => Err(USAGE.into()),
    }
}

fn beside(pages: &Path) -> Result<(), Box<dyn Error>> {
    let app = built_app()?;
    let folder = tempfile::tempdir_in(app.parent().ok_or(USAGE)?)?;
    println!("{}\n", machine::described());
    println!(
        "The same cards on several canvases of the same size, in the same engine, on a screen rendered by software.\n"
    );
    println!("{}", window::beside::measured(&app, pages, folder.path())?);
    Ok(())
}

fn everything(runs: usize) -> Result<(), Box<dyn Error>> {
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
