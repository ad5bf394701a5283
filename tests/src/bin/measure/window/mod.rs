//! The real window: its start, its frames, and how soon it answers.

mod answers;
pub mod beside;
mod frames;
mod pages;
mod room;
mod start;

use crate::{
    Spread, Table,
    export::workspace,
    journey,
    table::{megabytes, milliseconds, seconds, whole},
};
use frames::{TURNED, Turn, ZOOM};
use std::{
    error::Error,
    fs,
    path::{Path, PathBuf},
    process::Command,
};
use tests::window::{SilentBus, Start, Window};

/// The screens that are measured on, in pixels.
const SCREENS: [(u32, u32); 2] = [(1280, 800), (2560, 1440)];

/// The journeys that are measured, and how soon they are aimed to be drawn.
const JOURNEYS: [(usize, &str); 2] = [(1_000, "100 ms"), (5_000, "300 ms")];

/// How long a frame is aimed to take on each screen.
const FRAMES: [&str; 2] = ["17 ms (95 %)", "25 ms (95 %)"];

const STARTS: usize = 5;

/// Times the start of the window, and what it answers to hands while small and large journeys are open.
pub fn measured(app: &Path, folder: &Path) -> Result<Table<5>, Box<dyn Error>> {
    let mut figures = Figures(Table::new(["window", "median", "95 %", "most", "aim"]));
    starts(&mut figures, app, folder)?;
    for (cards, drawn) in JOURNEYS {
        let workspace = beside_small(app, folder, cards)?;
        for (screen, frame) in SCREENS.into_iter().zip(FRAMES) {
            eprintln!("measuring {cards} cards at {} x {}", screen.0, screen.1);
            let how = Start {
                screen,
                ..start_on(&workspace, app)
            };
            large(&mut figures, &how, cards, drawn, frame)?;
        }
    }
    eprintln!("measuring 500 cards as one");
    let many = Window::start(&start_on(&workspace(app, folder, 500)?, app))?;
    many.until(GRID)?;
    many.settled()?;
    for (what, times) in answers::all_as_one(&many)? {
        figures.row(&format!("{what}, 500 cards"), times, milliseconds, "200 ms");
    }
    Ok(figures.0)
}

const GRID: &str = "document.querySelector('[role=grid]')";

/// The rows of the table.
struct Figures(Table<5>);

impl Figures {
    fn row(&mut self, what: &str, figures: Vec<f64>, unit: fn(f64) -> String, aim: &str) {
        let figures = Spread::new(figures);
        let [median, high, most] = [0.5, 0.95, 1.0].map(|part| unit(figures.at(part)));
        self.0.row([what.into(), median, high, most, aim.into()]);
    }
}

fn starts(figures: &mut Figures, app: &Path, folder: &Path) -> Result<(), Box<dyn Error>> {
    let small = start_on(&folder.join("50.desirepath"), app);
    start::started(&small)?;
    let times = |how: &Start| {
        (0..STARTS)
            .map(|_| start::started(how))
            .collect::<Result<_, _>>()
    };
    let what = "start, until 50 cards can be worked on";
    figures.row(what, times(&small)?, seconds, "0.8 s");
    let bus = SilentBus::start()?;
    let silent = Start {
        session_bus: Some(bus.address().to_owned()),
        ..small
    };
    let what = "the same, where no desktop portal can start";
    figures.row(what, times(&silent)?, seconds, "0.8 s");
    Ok(())
}

fn large(
    figures: &mut Figures,
    how: &Start,
    cards: usize,
    drawn: &str,
    frame: &str,
) -> Result<(), Box<dyn Error>> {
    let (width, height) = how.screen;
    let mut row = |what: &str, times: Vec<f64>, unit: fn(f64) -> String, aim: &str| {
        figures.row(
            &format!("{what}, {cards} cards, {width} x {height}"),
            times,
            unit,
            aim,
        );
    };
    let (window, opened) = opened(how, cards)?;
    let window = &window;
    row("first drawing", opened, milliseconds, drawn);
    window.settled()?;
    for (what, turn) in [("panning", Turn::Pan), ("zooming", Turn::Zoom(ZOOM))] {
        let times = frames::turned(window, turn, TURNED)?;
        row(&format!("a frame of {what}"), times, milliseconds, frame);
        window.settled()?;
    }
    answers::begin(window)?;
    row(
        "a frame of dragging a card",
        frames::dragged(window)?,
        milliseconds,
        frame,
    );
    window.settled()?;
    row(
        "a letter typed, until it is seen",
        answers::typed(window)?,
        milliseconds,
        "30 ms",
    );
    row(
        "live elements at most",
        room::elements(window, 1.0)?,
        whole,
        "1500",
    );
    row(
        "memory of the web process at rest",
        vec![room::memory(window)?],
        megabytes,
        "350 MB",
    );
    Ok(())
}

/// Opens the document of so many cards in new windows; gives the last, and how long each took until it was painted.
fn opened(how: &Start, cards: usize) -> Result<(Window, Vec<f64>), Box<dyn Error>> {
    let mut opened = Vec::new();
    let mut shown = None;
    for _ in 0..STARTS {
        drop(shown.take());
        // The workspace remembers what was open last.
        let workspace = how.workspace.as_deref().map(copied).transpose()?;
        let how = how.clone();
        let (width, height) = how.screen;
        let window = Window::start(&Start { workspace, ..how })?;
        // A window is not as large as its screen by itself.
        window.resize(width, height)?;
        window.until(GRID)?;
        window.settled()?;
        let title = journey::title(cards);
        if window.js("return document.querySelector('[role=grid]').ariaLabel")? == title.as_str() {
            // Nothing was open last, so the newest is shown.
            answers::opened(&window, &journey::title(SMALL))?;
            window.settled()?;
        }
        opened.extend(answers::opened(&window, &title)?);
        shown = Some(window);
    }
    Ok((shown.ok_or("the window was not started")?, opened))
}

/// A copy of a workspace, beside it.
fn copied(workspace: &Path) -> Result<PathBuf, Box<dyn Error>> {
    let copy = workspace.with_extension("copy");
    fs::copy(workspace, &copy)?;
    Ok(copy)
}

/// How many cards the journey has that is open before a large one is.
const SMALL: usize = 50;

/// A workspace with a journey of this many cards, and a small one.
fn beside_small(app: &Path, folder: &Path, cards: usize) -> Result<PathBuf, Box<dyn Error>> {
    let small = folder.join(format!("{SMALL}.desirepath"));
    let workspace = folder.join(format!("{cards}-beside.desirepath"));
    fs::copy(small, &workspace)?;
    let file = folder.join(format!("{cards}.json"));
    fs::write(&file, journey::file(cards).to_string())?;
    let imported = Command::new(app)
        .arg("--workspace")
        .arg(&workspace)
        .arg("import")
        .arg(&file)
        .output()?;
    if imported.status.success() {
        Ok(workspace)
    } else {
        Err(String::from_utf8_lossy(&imported.stderr).into())
    }
}

fn start_on(workspace: &Path, app: &Path) -> Start {
    Start {
        workspace: Some(workspace.to_owned()),
        binary: Some(app.to_owned()),
        ..Start::default()
    }
}
