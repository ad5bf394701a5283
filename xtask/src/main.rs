//! What a developer does with this project: `cargo xtask run`, `test` and the rest.
//!
//! It has no dependencies, since it is built before anything else.

#![expect(
    clippy::print_stdout,
    reason = "telling how far it is, is what this program is for"
)]

mod bench;
mod bindings;
mod places;
mod run;
mod screenshot;
mod set_up;
mod step;
mod test;

use std::process::ExitCode;
use step::Failure;

const HELP: &str = "\
cargo xtask run [FILE]      installs what is missing, builds, and opens the app on a sample workspace (or FILE)
cargo xtask test [FILTER]   everything that CI checks; with a filter, only the tests of the window that it fits
cargo xtask bench           times drawing, storing, exporting and the real window
cargo xtask bench --beside  times the canvas beside tldraw, Excalidraw and React Flow, which it fetches
cargo xtask bindings        writes the TypeScript types of what the window asks and is told
cargo xtask screenshot      takes the pictures that README.md shows";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["run"] => run::run(None),
        ["run", file] => run::run(Some(file.as_ref())),
        ["test"] => test::everything(),
        ["test", filter] => test::window(filter),
        ["bench"] => bench::bench(),
        ["bench", "--beside"] => bench::beside(),
        ["bindings"] => bindings::write(),
        ["screenshot"] => screenshot::take(),
        ["help" | "--help" | "-h"] => {
            println!("{HELP}");
            Ok(())
        }
        _ => Err(Failure::Usage(HELP)),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\n{failure}");
            ExitCode::FAILURE
        }
    }
}
