//! Cards are dragged.

use crate::blank::{card, cell, make_journey, open, until_in, write_card};
use tests::window::{Point, Window};

/// Holds what lies at the first place over the second, and puts it back with Escape.
pub fn hold_and_escape(window: &Window, from: Point, to: Point) {
    window.press_and_move(&[from, to], 12).unwrap();
    window
        .until("document.querySelector('.reading.carrying')")
        .unwrap();
    window.keys("Escape").unwrap();
    window
        .until("!document.querySelector('.reading.carrying')")
        .unwrap();
    window.let_go().unwrap();
}

#[test]
fn a_card_falls_where_it_is_let_go() {
    let window = open();
    make_journey(&window);
    write_card(&window, "Doet, Stap 1", "Eerste");
    write_card(&window, "Doet, Stap 2", "Tweede");
    let from = window.middle(&card(&window, "Eerste")).unwrap();
    // Above the middle of a card is before it.
    let to = window.middle(&card(&window, "Tweede")).unwrap();
    window.drag(&[from, to.plus(0.0, -12.0)], 12).unwrap();
    until_in(&window, "Doet, Stap 2", &["Eerste", "Tweede"]);
    until_in(&window, "Doet, Stap 1", &[]);
    let from = window.middle(&card(&window, "Eerste")).unwrap();
    let to = window.middle(&card(&window, "Tweede")).unwrap();
    window.drag(&[from, to.plus(0.0, 12.0)], 12).unwrap();
    until_in(&window, "Doet, Stap 2", &["Tweede", "Eerste"]);
}

#[test]
fn escape_in_the_middle_of_a_drag_changes_nothing() {
    let window = open();
    make_journey(&window);
    write_card(&window, "Doet, Stap 1", "Eerste");
    let from = window.middle(&card(&window, "Eerste")).unwrap();
    let to = window.middle(&cell(&window, "Denkt, Stap 3")).unwrap();
    hold_and_escape(&window, from, to);
    until_in(&window, "Doet, Stap 1", &["Eerste"]);
    // The last that was done is still the writing.
    let undo = window.find("button", "Ongedaan maken").unwrap();
    window.click(&undo).unwrap();
    until_in(&window, "Doet, Stap 1", &[]);
    until_in(&window, "Denkt, Stap 3", &[]);
}

#[test]
fn the_handle_at_the_edge_of_a_step_makes_its_column_wider_and_so_do_keys() {
    let window = open();
    make_journey(&window);
    let head = window.find("columnheader", "Stap 2").unwrap();
    let wide = || {
        let head = window.find("columnheader", "Stap 2").unwrap();
        window.bounds(&head).unwrap().2
    };
    let before = wide();
    window.hover(window.middle(&head).unwrap()).unwrap();
    let handle = window.select("[data-grip]").unwrap();
    let from = window.middle(&handle).unwrap();
    window
        .drag(&[from.plus(9.0, 0.0), from.plus(69.0, 0.0)], 12)
        .unwrap();
    until_wide(&window, before + 50.0);
    let pulled = wide();
    window.keys("Alt+Shift+ArrowRight").unwrap();
    until_wide(&window, pulled + 10.0);
    window.keys("Control+z").unwrap();
    window.keys("Control+z").unwrap();
    window
        .until(&format!("{STEP} < {} && {STEP} > 1", before + 1.0))
        .unwrap();
}

#[test]
fn the_handle_at_the_edge_of_a_card_takes_it_over_the_next_step() {
    let window = open();
    make_journey(&window);
    write_card(&window, "Doet, Stap 1", "Eerste");
    let (_, _, before, _) = window.bounds(&card(&window, "Eerste")).unwrap();
    let from = window
        .middle(&window.select("[data-grip]").unwrap())
        .unwrap();
    let to = window.middle(&cell(&window, "Doet, Stap 2")).unwrap();
    window.drag(&[from, Point { y: from.y, ..to }], 12).unwrap();
    window
        .until(&format!(
            "document.querySelector('.stop[aria-label^=\"Eerste\"]')?.getBoundingClientRect().width > {}",
            before * 1.5
        ))
        .unwrap();
}

/// How wide the head of the second step is.
const STEP: &str = "([...document.querySelectorAll('[role=columnheader]')].find((it) => it.innerText === 'Stap 2')?.getBoundingClientRect().width ?? 0)";

fn until_wide(window: &Window, least: f64) {
    window.until(&format!("{STEP} > {least}")).unwrap();
}
