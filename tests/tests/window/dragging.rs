//! Cards are dragged.

use crate::blank::{card, cell, make_journey, open, until_in, write_card};

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
    window.press_and_move(&[from, to], 12).unwrap();
    window
        .until("document.querySelector('.reading.carrying')")
        .unwrap();
    window.keys("Escape").unwrap();
    window
        .until("!document.querySelector('.reading.carrying')")
        .unwrap();
    window.let_go().unwrap();
    until_in(&window, "Doet, Stap 1", &["Eerste"]);
    // The last that was done is still the writing.
    let undo = window.find("button", "Ongedaan maken").unwrap();
    window.click(&undo).unwrap();
    until_in(&window, "Doet, Stap 1", &[]);
    until_in(&window, "Denkt, Stap 3", &[]);
}
