//! A blank journey to work on, and what the tests ask of it.

use std::path::{Path, PathBuf};
use tests::window::{Found, Start, Window};

/// The journey's title.
pub const TITLE: &str = "Ik wil een fiets lenen";

/// A workspace that outlives the windows that open it.
pub struct Kept {
    _folder: tempfile::TempDir,
    path: PathBuf,
}

impl Kept {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("kept.desirepath");
        Self {
            _folder: folder,
            path,
        }
    }

    /// A window on it.
    pub fn open(&self) -> Window {
        open_on(Some(&self.path))
    }

    /// A window on it that shows the journey.
    pub fn reopen(&self) -> Window {
        let window = self.open();
        let entry = window.find_part("button", TITLE).unwrap();
        window.click(&entry).unwrap();
        shows_journey(&window);
        window
    }
}

/// A window on a workspace of its own, large enough for a whole journey.
pub fn open() -> Window {
    open_on(None)
}

fn open_on(workspace: Option<&Path>) -> Window {
    Window::start(&Start {
        workspace: workspace.map(Path::to_owned),
        screen: (1600, 1000),
        ..Start::default()
    })
    .unwrap()
}

/// Makes a blank journey, as a person does.
pub fn make_journey(window: &Window) {
    // The app first opens what was open last.
    window
        .until("document.querySelector('[role=grid]')")
        .unwrap();
    let new = window.find("button", "Nieuwe klantreis").unwrap();
    window.click(&new).unwrap();
    window
        .until("document.activeElement?.matches('[role=dialog] input')")
        .unwrap();
    window.type_text(TITLE).unwrap();
    window
        .until(&format!("document.activeElement?.value === {TITLE:?}"))
        .unwrap();
    window.keys("Enter").unwrap();
    shows_journey(window);
}

/// Waits until the journey is what the canvas shows, with the keyboard in it.
fn shows_journey(window: &Window) {
    until_shown(window, TITLE);
    window
        .until("!document.querySelector('[role=dialog]')")
        .unwrap();
    cell(window, "Doet, Stap 1");
}

/// Waits until the canvas shows the journey of this title.
pub fn until_shown(window: &Window, title: &str) {
    window
        .until(&format!(
            "document.querySelector('[role=grid]')?.ariaLabel === {title:?}"
        ))
        .unwrap();
}

/// The cell of which the name begins so, as `Doet, Stap 1`.
pub fn cell(window: &Window, name: &str) -> Found {
    window.find_part("gridcell", &format!("{name},")).unwrap()
}

/// The card that says this, wherever it lies.
pub fn card(window: &Window, text: &str) -> Found {
    window.find_part("button", &format!("{text}; ")).unwrap()
}

/// Writes a card in an empty cell with the pointer and the keyboard, and waits until it lies there.
pub fn write_card(window: &Window, cell_name: &str, text: &str) {
    let found = cell(window, cell_name);
    window.click(&found).unwrap();
    writes(window);
    window.type_text(text).unwrap();
    window.keys("Escape").unwrap();
    until_in(window, cell_name, &[text]);
}

/// Waits until the place where a text is written has the keyboard and holds nothing yet.
pub fn writes(window: &Window) {
    window
        .until("document.activeElement?.matches('.editor textarea') && document.activeElement.value === ''")
        .unwrap();
}

/// Waits until just these cards lie in the cell, in this order.
pub fn until_in(window: &Window, cell_name: &str, texts: &[&str]) {
    let expression = format!(
        "JSON.stringify([...document.querySelectorAll('[role=gridcell][aria-label^=\"{cell_name},\"] button')]\
            .map((card) => card.ariaLabel.split(';')[0])) === JSON.stringify({texts:?})"
    );
    window.until(&expression).unwrap();
}

/// Waits until everything that was done is in the file.
pub fn until_kept(window: &Window) {
    window
        .until("document.querySelector('header')?.innerText.includes('Bewaard')")
        .unwrap();
}

/// Does what the palette calls so.
pub fn by_palette(window: &Window, name: &str) {
    window.keys("Control+k").unwrap();
    window
        .until("document.activeElement?.matches('.palette input')")
        .unwrap();
    window.type_text(name).unwrap();
    window
        .until(&format!(
            "document.querySelector('.palette [role=option][aria-selected=true]')?.textContent.includes({name:?})"
        ))
        .unwrap();
    window.keys("Enter").unwrap();
}
