//! The line of feelings is drawn.

use crate::blank::{cell, make_journey, open};
use tests::window::Window;

/// The only point of the journey.
const POINT: &str = "document.querySelector('[data-key^=\"feeling/\"]')";

fn add_point(window: &Window) {
    make_journey(window);
    window.click(&cell(window, "Beleving, Stap 2")).unwrap();
    window.find_part("button", "Gevoel bij Stap 2: ").unwrap();
    window.js(&format!("{POINT}.focus()")).unwrap();
}

fn until_value(window: &Window, expression: &str) {
    window
        .until(&expression.replace("value", &value()))
        .unwrap();
}

/// The value in the name of the point, as a number; not a number where there is no point.
fn value() -> String {
    format!(
        "Number({POINT}?.ariaLabel.match(/, (\\S+) op een schaal/)?.[1].replace('−', '-').replace(',', '.') ?? NaN)"
    )
}

#[test]
fn alt_and_arrow_keys_move_a_point_and_arrow_keys_leave_it() {
    let window = open();
    add_point(&window);
    let before = window
        .js(&format!("return {}", value()))
        .unwrap()
        .as_f64()
        .unwrap();
    window.keys("Alt+ArrowDown").unwrap();
    until_value(&window, &format!("Math.abs(value - {before} + 0.5) < 0.01"));
    window.keys("Alt+Shift+ArrowUp").unwrap();
    until_value(&window, &format!("Math.abs(value - {before} + 0.4) < 0.01"));
    window.keys("ArrowDown").unwrap();
    window
        .until("document.activeElement?.ariaLabel?.startsWith('Contactmoment, Stap 2')")
        .unwrap();
    until_value(&window, &format!("Math.abs(value - {before} + 0.4) < 0.01"));
}

#[test]
fn what_is_typed_on_a_point_that_was_just_put_down_is_its_word() {
    let window = open();
    make_journey(&window);
    window.click(&cell(&window, "Beleving, Stap 2")).unwrap();
    window
        .until("document.activeElement?.matches('[data-key^=\"feeling/\"]')")
        .unwrap();
    window.type_text("Blij").unwrap();
    window.keys("Enter").unwrap();
    window
        .until(&format!(
            "{POINT}?.ariaLabel.startsWith('Gevoel bij Stap 2: Blij, ')"
        ))
        .unwrap();
}

#[test]
fn a_deleted_point_leaves_a_gap_and_undo_brings_it_back() {
    let window = open();
    add_point(&window);
    window.keys("Alt+ArrowDown").unwrap();
    window.keys("Alt+ArrowDown").unwrap();
    window.keys("Alt+ArrowDown").unwrap();
    until_value(&window, "value < -1");
    // What was put down is selected.
    window.keys("Delete").unwrap();
    window.until(&format!("!{POINT}")).unwrap();
    let undo = window.find("button", "Ongedaan maken").unwrap();
    window.click(&undo).unwrap();
    until_value(&window, "value < -1");
}
