//! Everything goes without a pointer.

use crate::blank::{cell, open, until_shown};
use tests::window::Window;

const MOST_TABS: usize = 60;

/// Strikes Tab until what has the keyboard fits.
fn tab_to(window: &Window, expression: &str) {
    for _ in 0..MOST_TABS {
        let body = format!("const at = document.activeElement; return Boolean({expression})");
        if window.js(&body).unwrap() == true {
            return;
        }
        window.keys("Tab").unwrap();
    }
    panic!("no Tab came to {expression}");
}

#[test]
fn keys_alone_go_from_the_library_to_a_card() {
    let window = open();
    let title = "Ik wil in stilte reizen";
    window.find_part("button", title).unwrap();
    tab_to(&window, "at.closest('nav .sections')");
    window.keys("Home").unwrap();
    for _ in 0..MOST_TABS {
        let there = format!("return document.activeElement.innerText.includes('{title}')");
        if window.js(&there).unwrap() == true {
            break;
        }
        window.keys("ArrowDown").unwrap();
    }
    window.keys("Enter").unwrap();
    until_shown(&window, title);
    cell(&window, "Doet, Kiest een trein");
    tab_to(&window, "at.closest('section.canvas')");
    window.keys("Enter").unwrap();
    window.until("document.activeElement.dataset.key").unwrap();
    for _ in 0..MOST_TABS {
        let at_card = "return document.activeElement.dataset.key.startsWith('card/')";
        if window.js(at_card).unwrap() == true {
            break;
        }
        window.keys("ArrowDown").unwrap();
    }
    window
        .until("document.activeElement.dataset.key.startsWith('card/')")
        .unwrap();
    window.keys("Enter").unwrap();
    window
        .until("document.activeElement.matches('.editor textarea')")
        .unwrap();
}

#[test]
fn one_key_goes_from_the_library_to_the_map_and_on_to_what_is_known_of_it_and_back() {
    let window = open();
    window
        .until("document.querySelector('[role=grid]')")
        .unwrap();
    let within = |pane: &str| {
        window
            .until(&format!("document.activeElement?.closest('{pane}')"))
            .unwrap();
    };
    window.keys("F6").unwrap();
    within("nav li");
    window.keys("F6").unwrap();
    within("section.canvas [data-key]");
    window.keys("F6").unwrap();
    within("aside.inspector");
    window.keys("Shift+F6").unwrap();
    within("section.canvas [data-key]");
}

#[test]
fn the_first_stop_of_tab_leads_past_the_library_to_the_map() {
    let window = open();
    window
        .until("document.querySelector('[role=grid]')")
        .unwrap();
    window.keys("Tab").unwrap();
    window
        .until("document.activeElement?.innerText === 'Naar de kaart'")
        .unwrap();
    window.keys("Enter").unwrap();
    window
        .until("document.activeElement?.closest('section.canvas [data-key]')")
        .unwrap();
}
