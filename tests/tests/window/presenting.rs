//! A map before a room: nothing else is on the screen, and afterwards everything is as it was.

use crate::blank::{TITLE, make_journey, open, until_in, write_card};
use tests::window::Window;

/// Whether the map is all that is to be seen.
const ALONE: &str = "(() => { const map = document.querySelector('section.canvas'); const box = map.getBoundingClientRect(); return map.classList.contains('presented') && box.width === innerWidth && box.height === innerHeight && getComputedStyle(document.querySelector('nav.library')).visibility === 'hidden' })()";

fn until_at(window: &Window, place: &str) {
    window
        .until(&format!(
            "document.querySelector('.presenting .place b')?.textContent === {place:?}"
        ))
        .unwrap();
}

fn until_selected(window: &Window, card: &str) {
    window
        .until(&format!(
            "document.activeElement?.ariaLabel?.startsWith('{card};')"
        ))
        .unwrap();
}

#[test]
fn a_journey_is_shown_phase_by_phase_and_the_way_back_leads_to_the_card() {
    let window = open();
    make_journey(&window);
    write_card(&window, "Doet, Stap 1", "Zoekt een fiets");
    until_in(&window, "Doet, Stap 1", &["Zoekt een fiets"]);
    until_selected(&window, "Zoekt een fiets");

    window.keys("F5").unwrap();
    window.until(ALONE).unwrap();
    until_at(&window, "1 / 4");
    window
        .until(&format!(
            "document.querySelector('.presenting h1')?.textContent === {TITLE:?}"
        ))
        .unwrap();
    window.keys("PageDown").unwrap();
    window.keys("PageDown").unwrap();
    until_at(&window, "3 / 4");

    window.keys("b").unwrap();
    window
        .until("document.querySelector('.curtain.black')")
        .unwrap();
    window.keys("b").unwrap();
    window.until("!document.querySelector('.curtain')").unwrap();

    window.keys("n").unwrap();
    window
        .until("document.querySelector('.presenting aside')?.getBoundingClientRect().bottom === innerHeight")
        .unwrap();

    // First the notes go, then the presentation.
    window.keys("Escape").unwrap();
    window
        .until("!document.querySelector('.presenting aside')")
        .unwrap();
    window.keys("Escape").unwrap();
    window
        .until("!document.querySelector('.presenting, .presented')")
        .unwrap();
    until_selected(&window, "Zoekt een fiets");
}
