//! Empathy maps and personas on the canvas: by hand, and for who does not see them.

use crate::{blank, dragging::hold_and_escape, personas::open};
use tests::window::Window;

const MAP: &str = "Samira komt voor het eerst alleen naar de balie";
const NOTE: &str = "Wacht tot er niemand staat";

/// Waits until the note lies in the box of this name.
fn until_in_box(window: &Window, name: &str) {
    window
        .until(&format!(
            "document.querySelector('[role=group][aria-label^=\"{name},\"] [aria-label^=\"{NOTE};\"]')"
        ))
        .unwrap();
}

#[test]
fn a_note_is_dragged_from_box_to_box_and_comes_back_by_undo() {
    let window = blank::open();
    open(&window, MAP);
    until_in_box(&window, "Doet");
    let from = window.middle(&blank::card(&window, NOTE)).unwrap();
    let near = blank::card(&window, "“Ga eens kijken bij het voorlezen”, de juf");
    let to = window.middle(&near).unwrap();
    window.drag(&[from, to.plus(0.0, 12.0)], 12).unwrap();
    until_in_box(&window, "Hoort");
    window.keys("Control+z").unwrap();
    until_in_box(&window, "Doet");
}

#[test]
fn escape_puts_a_note_back_that_is_held_over_another_box() {
    let window = blank::open();
    open(&window, MAP);
    let from = window.middle(&blank::card(&window, NOTE)).unwrap();
    let near = blank::card(&window, "“Ga eens kijken bij het voorlezen”, de juf");
    let to = window.middle(&near).unwrap();
    hold_and_escape(&window, from, to);
    until_in_box(&window, "Doet");
}

#[test]
fn arrow_keys_move_the_knob_of_a_scale() {
    let window = blank::open();
    open(&window, "Samira, 34");
    let knob = "document.querySelector('[role=slider][aria-valuetext*=\"Gaat alleen\"]')";
    window.until(knob).unwrap();
    window.js(&format!("{knob}.focus()")).unwrap();
    let value = || {
        let value = window.js(&format!("return Number({knob}.ariaValueNow)"));
        value.unwrap().as_i64().unwrap()
    };
    let before = value();
    window.keys("ArrowLeft").unwrap();
    window
        .until(&format!("Number({knob}.ariaValueNow) < {before}"))
        .unwrap();
    window.keys("Control+z").unwrap();
    window
        .until(&format!("Number({knob}.ariaValueNow) === {before}"))
        .unwrap();
}

#[test]
fn a_section_is_dragged_by_its_head_before_another_and_comes_back_by_undo() {
    let window = blank::open();
    open(&window, "Samira, 34");
    let first = |name: &str| {
        window
            .until(&format!(
                "document.querySelector('[data-key^=section]')?.ariaLabel === 'Onderdeel {name}'"
            ))
            .unwrap();
    };
    first("Doelen");
    let held = window.find("button", "Onderdeel Behoeften").unwrap();
    let over = window.find("button", "Onderdeel Doelen").unwrap();
    let from = window.middle(&held).unwrap();
    let to = window.middle(&over).unwrap();
    window.drag(&[from, to.plus(0.0, -6.0)], 12).unwrap();
    first("Behoeften");
    window.keys("Control+z").unwrap();
    first("Doelen");
}
