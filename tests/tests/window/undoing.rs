//! What was done is undone and done again.

use crate::blank::{Kept, card, cell, make_journey, until_in, until_kept, write_card};
use tests::window::Window;

const FIRST: &str = "Doet, Stap 1";
const OTHER: &str = "Doet, Stap 3";

fn write_drag_delete(window: &Window) {
    make_journey(window);
    write_card(window, FIRST, "Eerste");
    let from = window.middle(&card(window, "Eerste")).unwrap();
    let to = window.middle(&cell(window, OTHER)).unwrap();
    window.drag(&[from, to], 12).unwrap();
    until_in(window, OTHER, &["Eerste"]);
    window.click(&card(window, "Eerste")).unwrap();
    window
        .until("document.querySelector('.stop[aria-pressed=true]')")
        .unwrap();
    window.keys("Delete").unwrap();
    until_in(window, OTHER, &[]);
}

fn undo_and_redo(window: &Window) {
    window.keys("Control+z").unwrap();
    until_in(window, OTHER, &["Eerste"]);
    window.keys("Control+z").unwrap();
    until_in(window, FIRST, &["Eerste"]);
    until_in(window, OTHER, &[]);
    window.keys("Control+z").unwrap();
    until_in(window, FIRST, &[]);
    window.keys("Control+Shift+z").unwrap();
    until_in(window, FIRST, &["Eerste"]);
    window.keys("Control+Shift+z").unwrap();
    until_in(window, OTHER, &["Eerste"]);
    window.keys("Control+Shift+z").unwrap();
    until_in(window, OTHER, &[]);
    until_in(window, FIRST, &[]);
}

#[test]
fn undo_and_redo_go_through_what_was_typed_dragged_and_deleted_after_a_restart_too() {
    let kept = Kept::new();
    let window = kept.open();
    write_drag_delete(&window);
    undo_and_redo(&window);
    until_kept(&window);
    window.kill_app().unwrap();
    drop(window);
    undo_and_redo(&kept.reopen());
}
