//! Much is taken in at once: selected, copied, pasted, taken down.

use crate::blank::{card, cell, make_journey, open, until_in, write_card};
use serde_json::json;
use std::process::Command;
use tests::window::Window;

/// The Alt key, as WebDriver names it.
const ALT: char = '\u{e00a}';

/// Pastes as if this had been copied in another program.
fn paste(window: &Window, text: &str, html: &str) {
    let body = "const data = new DataTransfer();
        data.setData('text/plain', arguments[0]);
        if (arguments[1]) data.setData('text/html', arguments[1]);
        document.activeElement.dispatchEvent(
            new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))";
    window
        .js_with(body, vec![json!(text), json!(html)])
        .unwrap();
}

/// Goes to a cell with the keyboard, and selects it.
fn go_to(window: &Window, name: &str) {
    let body =
        "const cell = document.querySelector(`[role=gridcell][aria-label^=\"${arguments[0]},\"]`);
        cell.focus()";
    window.js_with(body, vec![json!(name)]).unwrap();
    window.keys("Space").unwrap();
}

fn until_heard(window: &Window, words: &str) {
    window
        .until(&format!(
            "document.querySelector('p[role=status]').textContent.includes({words:?})"
        ))
        .unwrap();
}

#[test]
fn selecting_all_takes_the_row_of_a_card_that_is_alone_in_its_cell_and_then_all() {
    let window = open();
    make_journey(&window);
    write_card(&window, "Doet, Stap 1", "Eerste");
    write_card(&window, "Doet, Stap 2", "Tweede");
    let first = card(&window, "Eerste");
    window.click(&first).unwrap();
    // One card is all of its cell already.
    window.keys("Control+a").unwrap();
    until_heard(&window, "2 kaarten gekozen in deze rij");
    window.keys("Control+a").unwrap();
    until_heard(&window, "2 kaarten gekozen op het hele vel");
}

#[test]
fn a_drag_with_alt_copies_and_one_undo_takes_the_copy_back() {
    let window = open();
    make_journey(&window);
    write_card(&window, "Doet, Stap 1", "Eerste");
    let from = window.middle(&card(&window, "Eerste")).unwrap();
    let to = window.middle(&cell(&window, "Doet, Stap 3")).unwrap();
    window.drag_holding(&[from, to], 12, &[ALT]).unwrap();
    until_in(&window, "Doet, Stap 3", &["Eerste"]);
    until_in(&window, "Doet, Stap 1", &["Eerste"]);
    let undo = window.find("button", "Ongedaan maken").unwrap();
    window.click(&undo).unwrap();
    until_in(&window, "Doet, Stap 3", &[]);
    until_in(&window, "Doet, Stap 1", &["Eerste"]);
}

#[test]
fn a_table_that_is_pasted_lies_in_the_cells_from_the_selected_one_on() {
    let window = open();
    make_journey(&window);
    go_to(&window, "Doet, Stap 1");
    paste(&window, "Zoekt\tVraagt\nWaar?\t\n", "");
    until_in(&window, "Doet, Stap 1", &["Zoekt"]);
    until_in(&window, "Doet, Stap 2", &["Vraagt"]);
    window.keys("Control+z").unwrap();
    until_in(&window, "Doet, Stap 2", &[]);
    go_to(&window, "Doet, Stap 1");
    let html = "<table><tr><td>Zoekt</td><td>Vraagt</td></tr></table>";
    paste(&window, "Zoekt Vraagt", html);
    until_in(&window, "Doet, Stap 1", &["Zoekt"]);
    until_in(&window, "Doet, Stap 2", &["Vraagt"]);
}

#[test]
fn lines_that_are_taken_down_go_to_the_rows_and_steps_that_they_name() {
    let window = open();
    make_journey(&window);
    window.keys("Control+m").unwrap();
    window
        .until("document.activeElement?.matches('section.capture input')")
        .unwrap();
    for line in ["doet: Zoekt", "@2", "Vraagt"] {
        window.type_text(line).unwrap();
        window.keys("Enter").unwrap();
        window.until("document.activeElement.value === ''").unwrap();
    }
    until_in(&window, "Doet, Stap 1", &["Zoekt"]);
    until_in(&window, "Doet, Stap 2", &["Vraagt"]);
    window.type_text("xyz: Belt").unwrap();
    window.keys("Enter").unwrap();
    window
        .until("document.querySelector('.capture .why')?.innerText.includes('xyz')")
        .unwrap();
    window
        .until("document.querySelector('.capture input').value === 'xyz: Belt'")
        .unwrap();
}

#[test]
fn what_is_copied_as_a_picture_is_there_for_other_programs() {
    let window = open();
    make_journey(&window);
    write_card(&window, "Doet, Stap 1", "Eerste");
    window.keys("Control+Shift+c").unwrap();
    window
        .until("document.querySelector('.toasts')?.innerText.includes('klembord')")
        .unwrap();
    let pasted = Command::new("xclip")
        .args(["-selection", "clipboard", "-target", "image/png", "-out"])
        .env("DISPLAY", window.display().name())
        .output();
    // Not every machine has another program to paste into.
    if let Ok(pasted) = pasted {
        assert!(pasted.stdout.starts_with(b"\x89PNG"));
    }
}
