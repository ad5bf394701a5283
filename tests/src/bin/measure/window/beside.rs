//! Our canvas beside those of others, in the same engine.

use super::{
    JOURNEYS, SCREENS, SMALL, STARTS, answers, beside_small,
    frames::{self, TURNED, Turn, ZOOM, times},
    opened, pages, room, start_on,
};
use crate::{
    Spread, Table,
    export::workspace,
    journey,
    table::{megabytes, milliseconds, whole},
};
use serde_json::json;
use std::{
    error::Error,
    fs,
    path::{Path, PathBuf},
    time::Duration,
};
use tests::window::{Picture, Point, Start, Window};

/// The canvases, as `tests/rivals` names them.
const RIVALS: [&str; 3] = ["tldraw", "excalidraw", "react-flow"];

/// How much higher than the app's screen a browser's is, for its bar.
const BAR: u32 = 100;

/// Times our canvas and the others with many cards; `pages` is where those of the others were built.
pub fn measured(app: &Path, pages: &Path, folder: &Path) -> Result<Table<8>, Box<dyn Error>> {
    let address = pages::served(pages)?;
    let pictures = pages.with_file_name("pictures");
    fs::create_dir_all(&pictures)?;
    workspace(app, folder, SMALL)?;
    let mut table = Table::new([
        "canvas",
        "screen",
        "first drawing",
        "pan, 95 %",
        "zoom, 95 %",
        "drag, 95 %",
        "live elements",
        "memory",
    ]);
    for (cards, _) in JOURNEYS {
        let workspace = beside_small(app, folder, cards)?;
        for screen in SCREENS {
            let what = |name: &str| format!("{name}, {cards} cards");
            let on = format!("{} x {}", screen.0, screen.1);
            eprintln!("measuring {} at {on}", what("ours"));
            let how = Start {
                screen,
                ..start_on(&workspace, app)
            };
            let mut row = |row: [String; 8]| {
                eprintln!("  {}", row[2..].join(", "));
                table.row(row);
            };
            let (size, figures) = ours(&how, cards)?;
            row(figures.row(what("ours"), on.clone()));
            for name in RIVALS {
                eprintln!("measuring {} at {on}", what(name));
                let [width, height] = size;
                let page = format!("{address}/?canvas={name}&width={width}&height={height}");
                let picture = pictures.join(format!("{name}-{cards}-{}", screen.0));
                row(match rival(&page, screen, cards, &picture) {
                    Ok(figures) => figures.row(what(name), on.clone()),
                    Err(error) => {
                        eprintln!("{} does not run: {error}", what(name));
                        let mut row = [const { String::new() }; 8];
                        row[..3].clone_from_slice(&[what(name), on.clone(), "does not run".into()]);
                        row
                    }
                });
            }
        }
    }
    eprintln!("the pictures of the others are in {}", pictures.display());
    Ok(table)
}

/// What one canvas did: milliseconds, elements and bytes.
struct Figures {
    drawn: Vec<f64>,
    panned: Vec<f64>,
    zoomed: Vec<f64>,
    dragged: Vec<f64>,
    elements: Vec<f64>,
    memory: f64,
}

impl Figures {
    fn row(self, what: String, screen: String) -> [String; 8] {
        let at = |figures: Vec<f64>, part: f64| Spread::new(figures).at(part);
        let frame = |figures: Vec<f64>| milliseconds(at(figures, 0.95));
        [
            what,
            screen,
            milliseconds(at(self.drawn, 0.5)),
            frame(self.panned),
            frame(self.zoomed),
            frame(self.dragged),
            whole(at(self.elements, 1.0)),
            megabytes(self.memory),
        ]
    }
}

/// Measures our canvas; gives its width and height too.
fn ours(how: &Start, cards: usize) -> Result<([f64; 2], Figures), Box<dyn Error>> {
    let (window, drawn) = opened(how, cards)?;
    let window = &window;
    window.settled()?;
    let size = times(&window.js(SIZE)?)?;
    let panned = frames::turned(window, Turn::Pan, TURNED)?;
    window.settled()?;
    let zoomed = frames::turned(window, Turn::Zoom(ZOOM), TURNED)?;
    window.settled()?;
    answers::begin(window)?;
    let dragged = frames::dragged(window)?;
    window.settled()?;
    let figures = Figures {
        drawn,
        panned,
        zoomed,
        dragged,
        elements: room::elements(window, 1.0)?,
        memory: room::memory(window)?,
    };
    match size[..] {
        [width, height] => Ok(([width, height], figures)),
        _ => Err("our canvas has no size".into()),
    }
}

const SIZE: &str = "
    const { width, height } = document.querySelector('.canvas').getBoundingClientRect();
    return [width, height]";

/// Measures another canvas. What it shows is kept in pictures whose names begin so.
fn rival(
    page: &str,
    (width, height): (u32, u32),
    cards: usize,
    picture: &Path,
) -> Result<Figures, Box<dyn Error>> {
    // What the app sets for itself, and what makes the browser one that can be driven.
    let words = [
        "WEBKIT_DISABLE_DMABUF_RENDERER=1".into(),
        browser()?.display().to_string(),
        "--automation".into(),
    ];
    let window = Window::start(&Start {
        screen: (width, height + BAR),
        binary: Some("/usr/bin/env".into()),
        words: Some(words.into()),
        patience: Duration::from_secs(60),
        ..Start::default()
    })?;
    window.resize(width, height + BAR)?;
    let texts: Vec<&str> = journey::texts(cards).collect();
    let mut drawn = Vec::new();
    for _ in 0..STARTS {
        window.go_to(page)?;
        window.until("window.bench")?;
        window.js_with("bench.make(arguments[0])", vec![json!(texts)])?;
        window.settled()?;
        drawn.extend(times(
            &window.js("return bench.show().then((time) => [time])")?,
        )?);
        window.settled()?;
    }
    let keep = |what: &str, look: &Picture| {
        look.save(&PathBuf::from(format!("{}-{what}.png", picture.display())))
    };
    let begin = || -> Result<Picture, Box<dyn Error>> {
        window.js("bench.begin()")?;
        Ok(window.settled()?)
    };
    let begun = begin()?;
    keep("begun", &begun)?;

    let panned = frames::turned(&window, Turn::Pan, TURNED)?;
    let look = window.settled()?;
    keep("panned", &look)?;
    differs(&begun, &look, "the wheel does not pan it")?;

    let begun = begin()?;
    let turn = window.js("return bench.turn")?.as_f64().unwrap_or(1.0);
    frames::turned(&window, Turn::Zoom(ZOOM * turn), OUT)?;
    let look = window.settled()?;
    keep("zoomed", &look)?;
    differs(&begun, &look, "the wheel does not zoom it")?;
    begin()?;
    let zoomed = frames::turned(&window, Turn::Zoom(ZOOM * turn), TURNED)?;

    begin()?;
    let [x, y] = times(&window.js("return bench.held()")?)?[..] else {
        return Err("there is no card to drag".into());
    };
    let (at, hearing) = (Point::new(x, y), window.js("return bench.hearing")?);
    frames::take_hold(&window, at)?;
    let held = window.settled()?;
    let dragged = frames::carried(&window, at, hearing.as_str().unwrap_or_default())?;
    let look = window.settled()?;
    keep("dragged", &look)?;
    differs(&held, &look, "a card cannot be dragged")?;
    window.let_go()?;
    begin()?;
    Ok(Figures {
        drawn,
        panned,
        zoomed,
        dragged,
        elements: room::elements(&window, turn)?,
        memory: room::memory(&window)?,
    })
}

/// How long zooming out takes before zooming in begins, in milliseconds; a little less.
const OUT: f64 = 700.0;

/// Sees to it that something as large as a card has moved.
fn differs(one: &Picture, other: &Picture, fault: &str) -> Result<(), Box<dyn Error>> {
    // A card takes more than 0.5 % of the largest screen.
    if one.likeness(other) > 0.998 {
        return Err(fault.into());
    }
    Ok(())
}

/// The browser that comes with the engine that the app is shown in.
fn browser() -> Result<PathBuf, Box<dyn Error>> {
    let folders = fs::read_dir("/usr/lib")?.filter_map(Result::ok);
    folders
        .map(|folder| folder.path())
        .chain(["/usr/lib".into(), "/usr/libexec".into()])
        .map(|folder| folder.join("webkit2gtk-4.1/MiniBrowser"))
        .find(|browser| browser.is_file())
        .ok_or_else(|| "there is no MiniBrowser of webkit2gtk-4.1".into())
}
