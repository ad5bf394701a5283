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
    tab_to(
        &window,
        &format!("at.closest('nav li') && at.innerText.includes('{title}')"),
    );
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
