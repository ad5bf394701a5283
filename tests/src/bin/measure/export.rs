use crate::{
    Spread, Table, journey,
    table::{megabytes, seconds},
};
use std::{
    error::Error,
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::Instant,
};
use wait4::Wait4;

/// What is exported: a name, an ending and more words for the command line.
const KINDS: [(&str, &str, &[&str]); 3] = [
    ("PDF", "pdf", &[]),
    ("PNG, twice as large", "png", &["--scale", "2"]),
    ("SVG", "svg", &[]),
];

/// What we aim at: cards, an ending, seconds and megabytes.
const AIMS: [(usize, &str, &str, &str); 4] = [
    (50, "pdf", "0.06 s", ""),
    (50, "png", "0.12 s", "80 MB"),
    (5_000, "pdf", "0.9 s", "300 MB"),
    (5_000, "png", "4 s", "300 MB"),
];

/// Times the export of journeys of several sizes to files of every kind.
pub fn measured(app: &Path, folder: &Path, runs: usize) -> Result<Table<7>, Box<dyn Error>> {
    let mut table = Table::new(["export", "median", "least", "most", "aim", "memory", "aim"]);
    for cards in [50, 500, 5_000] {
        let workspace = workspace(app, folder, cards)?;
        for (name, ending, words) in KINDS {
            let to = folder.join("journey").with_extension(ending);
            let once = || -> Result<(f64, f64), Box<dyn Error>> {
                let _ = fs::remove_file(&to);
                let mut export = command(app, &workspace);
                export
                    .args(["export", &journey::title(cards)])
                    .args(words)
                    .arg("--to")
                    .arg(&to);
                let spent = run(&mut export)?;
                if fs::metadata(&to)?.len() == 0 {
                    return Err(format!("{} is empty", to.display()).into());
                }
                Ok(spent)
            };
            once()?;
            let spent = (0..runs).map(|_| once()).collect::<Result<Vec<_>, _>>()?;
            let (times, memory): (Vec<f64>, Vec<f64>) = spent.into_iter().unzip();
            let (times, memory) = (Spread::new(times), Spread::new(memory));
            let aim = AIMS
                .iter()
                .find(|(of, what, ..)| (*of, *what) == (cards, ending));
            let (time, room) = aim.map_or(("", ""), |(_, _, time, room)| (time, room));
            let [median, least, most] = [0.5, 0.0, 1.0].map(|part| seconds(times.at(part)));
            let what = format!("{cards} cards, {name}");
            table.row([
                what,
                median,
                least,
                most,
                time.into(),
                megabytes(memory.at(1.0)),
                room.into(),
            ]);
        }
    }
    Ok(table)
}

/// A new workspace in `folder` with one journey of this many cards.
pub fn workspace(app: &Path, folder: &Path, cards: usize) -> Result<PathBuf, Box<dyn Error>> {
    let file = folder.join(format!("{cards}.json"));
    fs::write(&file, journey::file(cards).to_string())?;
    let workspace = folder.join(format!("{cards}.desirepath"));
    run(command(app, &workspace).arg("import").arg(&file))?;
    Ok(workspace)
}

fn command(app: &Path, workspace: &Path) -> Command {
    let mut command = Command::new(app);
    command
        .arg("--workspace")
        .arg(workspace)
        .stdout(Stdio::null());
    command
}

/// Runs a command to its end; gives its wall time in seconds and its peak memory in bytes.
///
/// Linux counts what this program holds when it starts the other too, so no peak is found that is smaller.
fn run(command: &mut Command) -> Result<(f64, f64), Box<dyn Error>> {
    let begun = Instant::now();
    let ended = command.spawn()?.wait4()?;
    let time = begun.elapsed().as_secs_f64();
    if !ended.status.success() {
        return Err(format!("failed: {command:?}").into());
    }
    Ok((time, ended.rusage.maxrss as f64))
}
