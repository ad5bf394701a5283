//! What is seen of a map: a filter, the view that keeps it under a name, and a phase that is folded away.

use crate::blank::{by_palette, make_journey, open, until_in, write_card};
use tests::window::Window;

fn press(window: &Window, role: &str, name: &str) {
    let found = window.find(role, name).unwrap();
    window.click(&found).unwrap();
}

/// Whether the chip on the canvas says that something is filtered.
fn until_filtered(window: &Window, is: bool) {
    let not = if is { "" } else { "!" };
    window
        .until(&format!("{not}document.querySelector('.canvas .seen')"))
        .unwrap();
}

#[test]
fn a_view_of_assumptions_is_kept_ended_and_picked_again() {
    let window = open();
    make_journey(&window);
    write_card(&window, "Doet, Stap 1", "Zoekt een fiets");
    until_in(&window, "Doet, Stap 1", &["Zoekt een fiets"]);

    press(&window, "button", "Filteren");
    press(&window, "button", "Gesprek");
    until_filtered(&window, true);
    window
        .until("document.querySelector('[aria-label*=\"valt buiten het filter\"]')")
        .unwrap();

    press(&window, "textbox", "Naam van de weergave");
    window.type_text("Verteld").unwrap();
    window.keys("Enter").unwrap();
    window.find("button", "Verteld tonen").unwrap();

    press(&window, "button", "Alles laten zien");
    until_filtered(&window, false);
    press(&window, "button", "Verteld tonen");
    until_filtered(&window, true);
}

#[test]
fn a_phase_is_folded_away_and_comes_back_with_undo() {
    let window = open();
    make_journey(&window);
    let phases = "document.querySelectorAll('[role=columnheader]').length";
    let before = window.js(&format!("return {phases}")).unwrap();
    let head = window.find_part("columnheader", "Vooraf").unwrap();
    window.click(&head).unwrap();
    by_palette(&window, "Fase inklappen");
    window
        .until("[...document.querySelectorAll('[role=columnheader]')].some((it) => it.textContent.includes('ingeklapt'))")
        .unwrap();
    window.keys("Control+z").unwrap();
    window.until(&format!("{phases} === {before}")).unwrap();
}
