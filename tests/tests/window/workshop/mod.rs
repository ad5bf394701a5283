//! A workshop, replayed: a journey of eight steps, ten rows and 120 cards is captured, moved, filtered, compared,
//! presented and exported; once by mouse, once by keys alone, once by clicks alone.

mod by_clicks;
mod by_keys;
mod by_mouse;

use crate::blank::{TITLE, cell, make_journey, until_kept, until_shown};
use serde_json::Value;
use std::{fs, process::Command};
use tests::window::{Button, Start, Window, built_app};

/// How many steps the journey gets; a blank one has five.
const STEPS: usize = 8;
/// The rows that a blank journey has not.
const NEW_ROWS: [&str; 3] = ["Behoefte", "Citaat", "Hoogtepunten"];
/// The rows that cards lie in; with the feelings they are ten.
const ROWS: [&str; 9] = [
    "Doet",
    "Denkt",
    "Contactmoment",
    "Knelpunten",
    "Kansen",
    "Achter de schermen",
    "Behoefte",
    "Citaat",
    "Hoogtepunten",
];
/// How many cards are written.
const CARDS: usize = 120;

/// A person at work, in one way alone; who does not say how presses what is on the screen.
trait Hand {
    /// Puts a step behind the last one; its name is asked for then.
    fn add_step(&self, window: &Window) {
        see_all(window);
        press(window, "button", "Stap toevoegen");
    }

    /// Puts a row of this kind below the others.
    fn add_row(&self, window: &Window, kind: &str) {
        see_all(window);
        press(window, "button", "Rij toevoegen");
        press(window, "menuitem", kind);
        window
            .until("document.activeElement?.matches('.editor textarea')")
            .unwrap();
        window.keys("Escape").unwrap();
    }

    /// Writes cards in the cells of a row, from its first step on.
    fn capture(&self, window: &Window, row: &str, cells: &[Vec<String>]);
    /// Moves a card that lies alone in its cell one row down.
    fn move_down(&self, window: &Window, text: &str, to: (&str, usize));
    /// Lets only what is thought stand out.
    fn filter(&self, window: &Window) {
        press(window, "button", "Filteren");
        press(window, "button", "Aanname");
    }

    /// Lets everything be seen again.
    fn end_filter(&self, window: &Window) {
        press(window, "button", "Alles laten zien");
        press_part(window, "button", "Filteren");
    }

    /// Draws the future journey.
    fn draw_future(&self, window: &Window) {
        press(window, "button", "Huidig en gewenst");
        press_part(window, "menuitem", "Toekomst tekenen");
    }

    /// Asks to compare the journey with the one that is offered.
    fn compare(&self, window: &Window) {
        // The journey that is new comes in with the keyboard.
        window.settled().unwrap();
        press(window, "button", "Huidig en gewenst");
        press_part(window, "menuitem", "Vergelijken");
        window
            .until("document.querySelector('[role=dialog] [role=radio][data-state=checked]')")
            .unwrap();
        press(window, "button", "Vergelijken");
    }

    /// Goes back from the comparison.
    fn end_comparison(&self, window: &Window) {
        press(window, "button", "Vergelijking sluiten");
    }

    /// Presents the journey.
    fn present(&self, window: &Window) {
        press_part(window, "button", "Presenteren");
    }

    /// Goes to the next stop.
    fn go_on(&self, window: &Window) {
        let map = window.select("section.canvas").unwrap();
        let middle = window.middle(&map).unwrap();
        window.click_at(middle, Button::Left).unwrap();
    }

    /// Ends presenting.
    fn end_presenting(&self, window: &Window) {
        // What ends it comes with the mouse.
        let map = window.select("section.canvas").unwrap();
        let middle = window.middle(&map).unwrap();
        window.hover(middle).unwrap();
        window.hover(middle.plus(30.0, 30.0)).unwrap();
        press_part(window, "button", "Stoppen met presenteren");
    }

    /// Opens the dialog of exporting, chooses PDF and writes it.
    fn export(&self, window: &Window) {
        press(window, "button", "Exporteren");
        // A dialog comes in with a movement.
        window.settled().unwrap();
        press_part(window, "radio", "PDF");
        until(
            window,
            "document.querySelector('[role=dialog] [role=radio][data-state=checked]')?.innerText.includes('PDF')",
        );
        window
            .until("document.querySelector('[role=dialog] img')")
            .unwrap();
        let write = window
            .select("[role=dialog] .button.primary:not([disabled])")
            .unwrap();
        window.click(&write).unwrap();
    }
}

/// What is written in each cell of a row: 120 cards are dealt to the cells, one after another.
fn dealt(row: usize) -> Vec<Vec<String>> {
    let cells = ROWS.len() * STEPS;
    let text = |number: usize| format!("Kaart {}", number + 1);
    let cell = |step| {
        let first = row * STEPS + step;
        (first..CARDS).step_by(cells).map(text).collect()
    };
    (0..STEPS).map(cell).collect()
}

fn press(window: &Window, role: &str, name: &str) {
    let found = window.find(role, name).unwrap();
    window.click(&found).unwrap();
}

fn press_part(window: &Window, role: &str, words: &str) {
    let found = window.find_part(role, words).unwrap();
    window.click(&found).unwrap();
}

fn see_all(window: &Window) {
    press(window, "button", "Alles in beeld");
    window.settled().unwrap();
}

fn replay(hand: &impl Hand) {
    let window = Window::start(&Start {
        screen: (2560, 1440),
        ..Start::default()
    })
    .unwrap();
    // The board of a workshop is seen whole.
    window.resize(2560, 1440).unwrap();
    make_journey(&window);
    for number in 6..=STEPS {
        hand.add_step(&window);
        name_it(&window, &format!("Stap {number}"));
        cell(&window, &format!("Doet, Stap {number}"));
    }
    for row in NEW_ROWS {
        hand.add_row(&window, row);
        cell(&window, &format!("{row}, Stap 1"));
    }
    for (place, row) in ROWS.iter().enumerate() {
        let cells = dealt(place);
        hand.capture(&window, row, &cells);
        for (step, texts) in cells.iter().enumerate() {
            until_in(&window, row, step + 1, texts);
        }
    }
    // The last cell of the needs has one card; the quotes are the row below.
    hand.move_down(&window, "Kaart 56", ("Citaat", 8));
    until_in(&window, "Behoefte", 8, &[]);
    until_kept(&window);

    hand.filter(&window);
    until(&window, "document.querySelector('.canvas .seen')");
    hand.end_filter(&window);
    until(&window, "!document.querySelector('.canvas .seen')");

    hand.draw_future(&window);
    until_shown(&window, &format!("{TITLE} (gewenst)"));
    hand.compare(&window);
    until(&window, "document.querySelector('.comparison aside')");
    hand.end_comparison(&window);
    until(&window, "!document.querySelector('.comparison')");

    hand.present(&window);
    // The whole, and the three phases; those too large for the screen come in parts.
    until_at(&window, "1 / ");
    hand.go_on(&window);
    until_at(&window, "2 / ");
    hand.end_presenting(&window);
    until(
        &window,
        "!document.querySelector('.presenting, .presented')",
    );

    hand.export(&window);
    until(
        &window,
        "document.querySelector('[role=dialog] [role=status]')?.innerText.trim().endsWith('is gemaakt.')",
    );
    assert_exported(&window);
    assert_held(&window);
}

/// Waits until just these cards lie in the cell, in this order; some rows put what is said between quotes.
fn until_in(window: &Window, row: &str, step: usize, texts: &[String]) {
    let cards = format!("[role=gridcell][aria-label^='{row}, Stap {step},'] button.stop");
    until(
        window,
        &format!(
            "JSON.stringify([...document.querySelectorAll({cards:?})].map((card) => card.ariaLabel.split(';')[0].replace(/[“”]/g, ''))) === JSON.stringify({texts:?})"
        ),
    );
}

/// Types a name where one is asked for.
fn name_it(window: &Window, name: &str) {
    until(
        window,
        "document.activeElement?.matches('.editor textarea')",
    );
    window.keys("Control+a").unwrap();
    window.type_text(name).unwrap();
    window.keys("Escape").unwrap();
}

fn until(window: &Window, expression: &str) {
    window.until(expression).unwrap();
}

/// Waits until the presentation is at the stop of this number.
fn until_at(window: &Window, place: &str) {
    until(
        window,
        &format!(
            "document.querySelector('.presenting .place b')?.textContent.startsWith({place:?})"
        ),
    );
}

/// The future journey was written as a PDF with what was captured.
fn assert_exported(window: &Window) {
    let found = Command::new("find")
        .arg(window.home())
        .args(["-name", "*.pdf"])
        .output()
        .unwrap();
    let files = String::from_utf8(found.stdout).unwrap();
    let file = files.trim();
    assert!(!file.is_empty() && !file.contains('\n'), "one PDF: {files}");
    let read = Command::new("pdftotext")
        .args([file, "-"])
        .output()
        .unwrap();
    let text = String::from_utf8(read.stdout).unwrap();
    assert!(
        text.contains("Kaart 120") && text.contains("Kaart 56"),
        "{text}"
    );
}

/// The file holds what was done.
fn assert_held(window: &Window) {
    let file = window.home().join("held.json");
    let written = Command::new(built_app().unwrap())
        .arg("--workspace")
        .arg(window.workspace())
        .args(["export", TITLE, "--to"])
        .arg(&file)
        .output()
        .unwrap();
    assert!(written.status.success(), "{written:?}");
    let held: Value = serde_json::from_slice(&fs::read(&file).unwrap()).unwrap();
    let journey = &held["documents"][0]["journey"];
    let steps = |phase: &Value| phase["steps"].as_array().map_or(0, Vec::len);
    let phases = journey["phases"].as_array().unwrap();
    assert_eq!(phases.iter().map(steps).sum::<usize>(), STEPS);
    let rows = journey["rows"].as_array().unwrap();
    let lanes: Vec<&Value> = rows.iter().filter_map(|row| row.get("lane")).collect();
    assert_eq!(lanes.len(), ROWS.len() + 1);
    let cards = |lane: &&Value| lane["cards"].as_array().map_or(0, Vec::len);
    assert_eq!(lanes.iter().map(cards).sum::<usize>(), CARDS);
    let quotes = lanes.iter().find(|lane| lane["kind"] == "quote").unwrap();
    let moved = |card: &&Value| card["text"] == "Kaart 56";
    assert!(
        quotes["cards"]
            .as_array()
            .unwrap()
            .iter()
            .any(|it| moved(&it))
    );
}
