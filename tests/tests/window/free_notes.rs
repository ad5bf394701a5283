//! Free notes are put down, written, moved and joined.

use crate::blank::{card, make_journey, open, write_card};
use tests::window::Window;

/// Waits until what has the keyboard is called so.
fn until_at(window: &Window, name: &str) {
    window
        .until(&format!(
            "(document.activeElement?.ariaLabel ?? '').startsWith({name:?})"
        ))
        .unwrap();
}

/// Puts a sticky note beside what has the keyboard, and writes it.
fn stick(window: &Window, text: &str) {
    window.keys("s").unwrap();
    window.until("document.querySelector('p.next')").unwrap();
    window.keys("Enter").unwrap();
    window
        .until("document.activeElement?.matches('.editor textarea')")
        .unwrap();
    window.type_text(text).unwrap();
    window.keys("Escape").unwrap();
    until_at(window, &format!("Plakbriefje: {text}"));
}

#[test]
fn a_sticky_note_is_put_down_moved_and_taken_back_by_keys() {
    let window = open();
    make_journey(&window);
    write_card(&window, "Doet, Stap 1", "Eerste");
    stick(&window, "Nagaan");
    let left = || {
        let note = window.find("button", "Plakbriefje: Nagaan").unwrap();
        window.bounds(&note).unwrap().0
    };
    let before = left();
    window.keys("Alt+Shift+ArrowRight").unwrap();
    window
        .until(&format!(
            "document.querySelector('[aria-label=\"Plakbriefje: Nagaan\"]').getBoundingClientRect().x > {}",
            before + 10.0
        ))
        .unwrap();
    window.keys("Control+z").unwrap();
    window
        .until(&format!(
            "Math.abs(document.querySelector('[aria-label=\"Plakbriefje: Nagaan\"]').getBoundingClientRect().x - {before}) < 1"
        ))
        .unwrap();
    window.keys("Control+z").unwrap();
    window
        .until("!document.querySelector('[aria-label=\"Plakbriefje: Nagaan\"]')")
        .unwrap();
}

#[test]
fn an_arrow_is_drawn_by_clicks_and_follows_the_note_that_it_begins_at() {
    let window = open();
    make_journey(&window);
    write_card(&window, "Doet, Stap 1", "Eerste");
    stick(&window, "Nagaan");
    window.keys("a").unwrap();
    window.until("document.querySelector('p.next')").unwrap();
    let target = card(&window, "Eerste");
    window.click(&target).unwrap();
    let arrow = "[aria-label^=\"Pijl van Plakbriefje: Nagaan naar Eerste\"]";
    window
        .until(&format!("document.querySelector('{arrow}')"))
        .unwrap();
    let tall = window
        .js(&format!(
            "return document.querySelector('{arrow}').getBoundingClientRect().height"
        ))
        .unwrap();
    let note = window.find("button", "Plakbriefje: Nagaan").unwrap();
    let from = window.middle(&note).unwrap();
    window.drag(&[from, from.plus(60.0, 220.0)], 12).unwrap();
    window
        .until(&format!(
            "document.querySelector('{arrow}').getBoundingClientRect().height > {tall} + 40"
        ))
        .unwrap();
}

#[test]
fn a_sticky_note_becomes_a_card_of_the_cell_that_it_lies_over() {
    let window = open();
    make_journey(&window);
    write_card(&window, "Doet, Stap 1", "Eerste");
    stick(&window, "Loopt verkeerd");
    window
        .js("const b = [...document.querySelectorAll('aside button')].find((b) => b.textContent.trim() === 'Maak er een kaart van'); b.click()")
        .unwrap();
    window
        .until("document.querySelector('[role=gridcell] [aria-label*=\"Loopt verkeerd\"]')")
        .unwrap();
    window
        .until("!document.querySelector('[aria-label^=\"Plakbriefje:\"]')")
        .unwrap();
}
