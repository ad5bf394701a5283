use crate::{
    Spread, Table,
    export::workspace,
    table::{milliseconds, seconds},
};
use serde_json::{Value, json};
use std::{
    error::Error,
    fs,
    path::Path,
    time::{SystemTime, UNIX_EPOCH},
};
use tests::window::{SilentBus, Start, Window};

const STARTS: usize = 5;

/// How long the wheel is turned, in milliseconds.
const TURNED: f64 = 3_000.0;

/// Answers with the time at which the grid came into the page, in milliseconds since 1970.
const GRID: &str = "
    return new Promise((done) => {
        const look = () => document.querySelector('[role=grid]') && done(Date.now());
        new MutationObserver(look).observe(document, { childList: true, subtree: true });
        look();
    })";

/// Turns the wheel in every frame, as far as the frame before it took, in the middle of the paper; answers with how long each
/// frame took. Panning goes on to the right, where nothing has been painted yet, and down and up; zooming goes out and in.
const FRAMES: &str = "
    const [zooming, time] = arguments;
    const box = document.querySelector('.canvas').getBoundingClientRect();
    const at = { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 };
    return new Promise((done) => {
        const frames = [];
        let before, spent = 0;
        const turn = (now) => {
            const took = before === undefined ? 0 : now - before;
            if (before !== undefined) frames.push(took);
            before = now;
            spent += took;
            if (spent >= time) return done(frames);
            const way = Math.floor(spent / 750) % 2 ? -took : took;
            const by = zooming ? { ctrlKey: true, deltaY: 0.35 * way } : { deltaX: 1.5 * took, deltaY: 0.75 * way };
            const wheel = new WheelEvent('wheel', { ...at, ...by, bubbles: true, cancelable: true, composed: true });
            document.elementFromPoint(at.clientX, at.clientY).dispatchEvent(wheel);
            requestAnimationFrame(turn);
        };
        requestAnimationFrame(turn);
    })";

/// Times the start of the window, and the frames it paints while a large journey is moved and zoomed.
pub fn measured(app: &Path, folder: &Path) -> Result<Table<5>, Box<dyn Error>> {
    let mut table = Table::new(["window", "median", "95 %", "most", "aim"]);
    let mut row = |what: &str, figures: Vec<f64>, unit: fn(f64) -> String, aim: &str| {
        let figures = Spread::new(figures);
        let [median, high, most] = [0.5, 0.95, 1.0].map(|part| unit(figures.at(part)));
        table.row([what.into(), median, high, most, aim.into()]);
    };

    let small = start_on(&folder.join("50.desirepath"), app);
    started(&small)?;
    let starts = |how: &Start| (0..STARTS).map(|_| started(how)).collect::<Result<_, _>>();
    let what = "start, until 50 cards can be worked on";
    row(what, starts(&small)?, seconds, "0.8 s");
    let bus = SilentBus::start()?;
    let silent = Start {
        session_bus: Some(bus.address().to_owned()),
        ..small
    };
    let what = "the same, where no desktop portal can start";
    row(what, starts(&silent)?, seconds, "0.8 s");

    let large = Window::start(&start_on(&workspace(app, folder, 1_000)?, app))?;
    large.until("document.querySelector('[role=grid]')")?;
    large.settled()?;
    row(
        "a frame of panning, 1,000 cards",
        frames(&large, false)?,
        milliseconds,
        "20 ms (95 %)",
    );
    large.settled()?;
    row(
        "a frame of zooming, 1,000 cards",
        frames(&large, true)?,
        milliseconds,
        "20 ms (95 %)",
    );
    Ok(table)
}

fn start_on(workspace: &Path, app: &Path) -> Start {
    Start {
        workspace: Some(workspace.to_owned()),
        binary: Some(app.to_owned()),
        ..Start::default()
    }
}

/// Starts the window; gives the seconds from the app's start until its grid was in the page.
fn started(how: &Start) -> Result<f64, Box<dyn Error>> {
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

/// Turns the wheel over the paper; gives how long each frame took, in milliseconds.
fn frames(window: &Window, zooming: bool) -> Result<Vec<f64>, Box<dyn Error>> {
    let told = window.js_with(FRAMES, vec![json!(zooming), json!(TURNED)])?;
    let frames: Vec<f64> = told
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_f64)
        .collect();
    if frames.is_empty() {
        return Err("the page tells no frames".into());
    }
    Ok(frames)
}
