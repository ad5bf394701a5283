//! Everything can be done and found by typing a part of its name.

use crate::blank::{TITLE, make_journey, open, until_shown, write_card};
use tests::window::Window;

fn ask(window: &Window, text: &str) {
    window.keys("Control+k").unwrap();
    window
        .until("document.activeElement?.matches('.palette input')")
        .unwrap();
    window.type_text(text).unwrap();
}

#[test]
fn the_palette_does_what_is_named() {
    let window = open();
    make_journey(&window);
    ask(&window, "nieuwe persona");
    window
        .until("document.querySelector('.palette [role=option][aria-selected=true]')?.textContent.includes('Nieuwe persona')")
        .unwrap();
    window.keys("Enter").unwrap();
    window.find("dialog", "Nieuwe persona").unwrap();
}

#[test]
fn the_palette_goes_to_a_card_of_another_document() {
    let window = open();
    make_journey(&window);
    write_card(&window, "Doet, Stap 1", "Fluistert tegen de fietspomp");
    ask(&window, "stilte reizen");
    window
        .until("document.querySelector('.palette [role=option][aria-selected=true]')?.textContent.includes('stilte')")
        .unwrap();
    window.keys("Enter").unwrap();
    until_shown(&window, "Ik wil in stilte reizen");
    ask(&window, "fietspomp");
    window
        .until("document.querySelector('.palette [role=option][aria-selected=true]')?.textContent.includes('fietspomp')")
        .unwrap();
    window.keys("Enter").unwrap();
    until_shown(&window, TITLE);
    window
        .until("document.activeElement?.ariaLabel?.startsWith('Fluistert tegen de fietspomp')")
        .unwrap();
}
