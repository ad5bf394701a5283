//! Opens the real window on a screen that nobody sees and drives it with a small script.
//!
//! `drive [--workspace FILE] [--screen 1280x800] [--language nl] [--dark] [--bus ADDRESS] [SCRIPT]`: the script comes from the
//! file, or from standard input. A line is one act; `#` begins a remark. See `tests/README.md`.

use std::io::Read;
use std::process::ExitCode;
use std::time::Instant;
use tests::window::{Line, Start, Window};

const USAGE: &str = "drive [--workspace FILE] [--screen 1280x800] [--language nl] [--dark] [--bus ADDRESS] [SCRIPT]";

fn main() -> ExitCode {
    match drive() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("drive: {error}");
            ExitCode::FAILURE
        }
    }
}

fn drive() -> Result<(), Box<dyn std::error::Error>> {
    let (start, script) = arguments()?;
    let script = match script {
        Some(file) => std::fs::read_to_string(file)?,
        None => {
            let mut text = String::new();
            std::io::stdin().read_to_string(&mut text)?;
            text
        }
    };
    let lines = script
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| line.parse::<Line>().map(|act| (line, act)))
        .collect::<Result<Vec<_>, _>>()?;
    let begun = Instant::now();
    let window = Window::start(&start)?;
    eprintln!("open after {} ms", begun.elapsed().as_millis());
    for (text, line) in lines {
        let begun = Instant::now();
        let printed = match line.run(&window) {
            Ok(printed) => printed,
            Err(fault) => {
                let picture = std::env::temp_dir().join("drive-failed.png");
                window.display().look()?.save(&picture)?;
                eprintln!("{}", window.log());
                return Err(format!("{text}: {fault} (the screen: {})", picture.display()).into());
            }
        };
        eprintln!("{text} ({} ms)", begun.elapsed().as_millis());
        if let Some(printed) = printed {
            eprintln!("{printed}");
        }
    }
    Ok(())
}

fn arguments() -> Result<(Start, Option<String>), Box<dyn std::error::Error>> {
    let mut start = Start::default();
    let mut script = None;
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        let mut next = || words.next().ok_or(USAGE);
        match word.as_str() {
            "--workspace" => start.workspace = Some(std::path::absolute(next()?)?),
            "--language" => start.language = next()?,
            "--dark" => start.dark = true,
            "--bus" => start.session_bus = Some(next()?),
            "--screen" => {
                let size = next()?;
                let (width, height) = size.split_once('x').ok_or(USAGE)?;
                start.screen = (width.parse()?, height.parse()?);
            }
            "--help" => return Err(USAGE.into()),
            _ => script = Some(word),
        }
    }
    Ok((start, script))
}
