use std::{
    error::Error,
    fs,
    path::Path,
    time::{SystemTime, UNIX_EPOCH},
};
use tests::window::{Start, Window};

/// Answers with the time at which the grid came into the page, in milliseconds since 1970.
const GRID: &str = "
    return new Promise((done) => {
        const look = () => document.querySelector('[role=grid]') && done(Date.now());
        new MutationObserver(look).observe(document, { childList: true, subtree: true });
        look();
    })";

/// Starts the window; gives the seconds from the app's start until its grid was in the page.
pub fn started(how: &Start) -> Result<f64, Box<dyn Error>> {
    let window = Window::start(how)?;
    let came = window.js(GRID)?.as_f64().ok_or("the page tells no time")?;
    let age = age_of_app(window.workspace())?;
    let now = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs_f64();
    Ok(age - (now - came / 1_000.0))
}

/// How many seconds ago the first process that has this workspace among its words was started.
fn age_of_app(workspace: &Path) -> Result<f64, Box<dyn Error>> {
    // What Linux tells programs is counted in hundredths, whatever its own clock.
    const TICKS: f64 = 100.0;
    let own = std::process::id().to_string();
    let workspace = workspace.display().to_string();
    let begun = |folder: &Path| -> Option<f64> {
        let words = fs::read_to_string(folder.join("cmdline")).ok()?;
        words.split('\0').find(|word| *word == workspace)?;
        let state = fs::read_to_string(folder.join("stat")).ok()?;
        // The name of the program stands in brackets and may hold spaces; the start is the twentieth field after it.
        let ticks: f64 = state
            .rsplit_once(')')?
            .1
            .split_whitespace()
            .nth(19)?
            .parse()
            .ok()?;
        Some(ticks / TICKS)
    };
    let processes = fs::read_dir("/proc")?.filter_map(Result::ok);
    let others = processes.filter(|process| *process.file_name() != *own);
    let first = others
        .filter_map(|process| begun(&process.path()))
        .min_by(f64::total_cmp);
    let uptime = fs::read_to_string("/proc/uptime")?;
    let now: f64 = uptime
        .split_whitespace()
        .next()
        .unwrap_or_default()
        .parse()?;
    Ok(now - first.ok_or("the app is not among the processes")?)
}
