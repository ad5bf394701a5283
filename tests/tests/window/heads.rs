//! The heads of a map stay in view while the rest is pushed about.

use crate::blank::{cell, make_journey, open, until_in, write_card};
use tests::window::Point;

const STRIP: &str = "document.querySelector('.strip.top:not(.away)')";

#[test]
fn a_step_is_chosen_by_its_head_at_the_upper_edge() {
    let window = open();
    make_journey(&window);
    let over = window.middle(&cell(&window, "Doet, Stap 2")).unwrap();
    window.until(&format!("!{STRIP}")).unwrap();
    window.wheel(over, 0, 400, &[]).unwrap();
    window.until(STRIP).unwrap();
    let low = window
        .js(&format!(
            "return {STRIP}.getBoundingClientRect().bottom - 14"
        ))
        .unwrap()
        .as_f64()
        .unwrap();
    window
        .click_at(Point { x: over.x, y: low }, tests::window::Button::Left)
        .unwrap();
    window
        .until("document.activeElement?.matches('[role=columnheader]') && document.activeElement.innerText === 'Stap 2'")
        .unwrap();
    // It was in view already, so nothing moved.
    window.until(STRIP).unwrap();
}

#[test]
fn what_undo_brings_back_has_the_keyboard() {
    let window = open();
    make_journey(&window);
    write_card(&window, "Doet, Stap 1", "Eerste");
    window.keys("Delete").unwrap();
    until_in(&window, "Doet, Stap 1", &[]);
    window
        .until("document.activeElement?.ariaLabel?.startsWith('Doet, Stap 1')")
        .unwrap();
    window.keys("Control+z").unwrap();
    window
        .until("document.activeElement?.ariaLabel?.startsWith('Eerste;') && document.activeElement.ariaPressed === 'true'")
        .unwrap();
}
