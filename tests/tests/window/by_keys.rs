//! A persona, her empathy map and a journey are made by keys alone, and what is known goes from one to the other.

use crate::blank::{open, writes};
use std::time::Duration;
use tests::window::Window;

const MOST_STEPS: usize = 60;

/// Strikes a key until what has the keyboard is called so.
fn strike_to(window: &Window, key: &str, name: &str) {
    let there = format!(
        "return (document.activeElement?.ariaLabel ?? document.activeElement?.innerText ?? '').startsWith({name:?})"
    );
    for _ in 0..MOST_STEPS {
        if window.js(&there).unwrap() == true {
            return;
        }
        window.keys(key).unwrap();
        // The canvas gives the keyboard on in its next frame.
        window.sleep(Duration::from_millis(40));
    }
    panic!("{key} never came to {name}");
}

/// Waits until what has the keyboard is called so.
fn until_at(window: &Window, name: &str) {
    window
        .until(&format!(
            "(document.activeElement?.ariaLabel ?? '').startsWith({name:?})"
        ))
        .unwrap();
}

/// Goes to the list of the library, past the other panes.
fn go_to_library(window: &Window) {
    let there = "return Boolean(document.activeElement?.closest('nav.library .sections'))";
    for _ in 0..3 {
        if window.js(there).unwrap() == true {
            return;
        }
        window.keys("F6").unwrap();
        window.sleep(Duration::from_millis(40));
    }
    window
        .until("document.activeElement?.closest('nav.library .sections')")
        .unwrap();
}

/// Makes a document from the library with a title.
fn make(window: &Window, button: &str, title: &str) {
    go_to_library(window);
    window.keys("Home").unwrap();
    strike_to(window, "ArrowDown", button);
    window.keys("Enter").unwrap();
    window
        .until("document.activeElement?.matches('[role=dialog] input')")
        .unwrap();
    window.type_text(title).unwrap();
    window.keys("Enter").unwrap();
    until_open(window, title);
}

/// Waits until the document of this title is shown, with the keyboard on its canvas.
fn until_open(window: &Window, title: &str) {
    window
        .until(&format!(
            "!document.querySelector('[role=dialog]') && document.querySelector('input.title')?.value === {title:?} && document.activeElement?.closest('section.canvas [data-key]')"
        ))
        .unwrap();
}

/// Types a text on what has the keyboard, and leaves it.
fn write(window: &Window, text: &str) {
    window.type_text(text).unwrap();
    window.keys("Escape").unwrap();
    until_at(window, text);
}

/// Waits until the note or line that is called so is in the place of that name.
fn until_in(window: &Window, place: &str, text: &str) {
    window
        .until(&format!(
            "document.querySelector('[role=group][aria-label^=\"{place},\"] [aria-label^=\"{text}\"]')"
        ))
        .unwrap();
}

#[test]
fn a_persona_is_filled_ordered_and_founded_by_keys_alone() {
    let window = open();
    window
        .until("document.querySelector('[role=grid]')")
        .unwrap();
    make(&window, "Nieuwe persona", "Noor, 27");
    strike_to(&window, "ArrowRight", "Onderdeel Doelen");
    window.type_text("Rustig kunnen lezen").unwrap();
    window.keys("Enter").unwrap();
    writes(&window);
    write(&window, "Een vaste plek");
    until_in(&window, "Doelen", "Rustig kunnen lezen; ");
    // What it rests on.
    window.keys("F6").unwrap();
    strike_to(&window, "Tab", "Aanname");
    strike_to(&window, "ArrowRight", "Gesprek");
    until_in(&window, "Doelen", "Een vaste plek; Gesprek");
    window.keys("Shift+F6").unwrap();
    until_at(&window, "Een vaste plek; Gesprek");
    // The line moves up, and its section down.
    window.keys("Alt+ArrowUp").unwrap();
    window
        .until("document.querySelector('[aria-label^=\"Doelen,\"] [data-key^=card]')?.ariaLabel?.startsWith('Een vaste plek')")
        .unwrap();
    strike_to(&window, "ArrowUp", "Onderdeel Doelen");
    window.keys("Shift+F10").unwrap();
    window.find_part("menuitem", "Naar beneden").unwrap();
    strike_to(&window, "ArrowDown", "Naar beneden");
    window.keys("Enter").unwrap();
    let heads = "[...document.querySelectorAll('[data-key^=section]')].map((it) => it.ariaLabel)";
    window
        .until(&format!("({heads})[1] === 'Onderdeel Doelen'"))
        .unwrap();
    until_at(&window, "Onderdeel Doelen");
    window.keys("Alt+ArrowUp").unwrap();
    window
        .until(&format!("({heads})[0] === 'Onderdeel Doelen'"))
        .unwrap();
    // A scale between two poles.
    strike_to(&window, "ArrowRight", "Onderdeel Gedrag op een schaal");
    window.type_text("Leest alleen").unwrap();
    window.keys("Enter").unwrap();
    writes(&window);
    window.type_text("Leest samen").unwrap();
    window.keys("Escape").unwrap();
    until_at(&window, "Leest alleen – Leest samen");
    window.keys("ArrowRight").unwrap();
    window
        .until("document.activeElement?.ariaValueNow === '55'")
        .unwrap();
}

#[test]
fn a_note_goes_from_box_to_box_and_on_to_a_journey_by_keys_alone() {
    let window = open();
    window
        .until("document.querySelector('[role=grid]')")
        .unwrap();
    make(&window, "Nieuwe klantreis", "Ik wil een rustige plek");
    make(
        &window,
        "Nieuwe empathiekaart",
        "Noor zoekt een rustige plek",
    );
    strike_to(&window, "ArrowDown", "Hoort");
    write(&window, "Muziek uit een koptelefoon");
    until_in(&window, "Hoort", "Muziek");
    window.keys("Alt+ArrowDown").unwrap();
    window
        .until(
            "!document.querySelector('[role=group][aria-label^=\"Hoort,\"] [aria-label^=Muziek]')",
        )
        .unwrap();
    window.keys("Control+z").unwrap();
    until_in(&window, "Hoort", "Muziek");
    until_at(&window, "Muziek");
    // Back to the box that it came from, by name.
    window.keys("Alt+ArrowDown").unwrap();
    until_at(&window, "Muziek");
    window.keys("Control+Shift+m").unwrap();
    window
        .until("document.activeElement?.closest('[role=dialog]')")
        .unwrap();
    window.keys("ArrowDown").unwrap();
    window.find("option", "Hoort").unwrap();
    let picked = "document.querySelector('[role=option][data-highlighted]')?.innerText === 'Hoort'";
    window
        .until("document.querySelector('[role=option][data-highlighted]')")
        .unwrap();
    window.keys("Home").unwrap();
    window
        .until("document.querySelector('[role=option]')?.matches('[data-highlighted]')")
        .unwrap();
    for _ in 0..MOST_STEPS {
        if window.js(&format!("return {picked}")).unwrap() == true {
            break;
        }
        let highlighted = "document.querySelector('[role=option][data-highlighted]')?.innerText";
        let before = window.js(&format!("return {highlighted}")).unwrap();
        window.keys("ArrowDown").unwrap();
        window
            .until(&format!("{highlighted} !== {before}"))
            .unwrap();
    }
    window.until(picked).unwrap();
    window.keys("Enter").unwrap();
    strike_to(&window, "Tab", "Verplaatsen");
    window.keys("Enter").unwrap();
    until_in(&window, "Hoort", "Muziek");
    // To the journey, and taken back from there.
    until_at(&window, "Muziek");
    window.keys("Control+Shift+s").unwrap();
    window
        .until("document.activeElement?.closest('[role=dialog]')")
        .unwrap();
    let in_list = "return Boolean(document.activeElement?.matches('[role=dialog] [role=radio]'))";
    for _ in 0..MOST_STEPS {
        if window.js(in_list).unwrap() == true {
            break;
        }
        window.keys("Tab").unwrap();
    }
    strike_to(&window, "ArrowDown", "Ik wil een rustige plek");
    window.keys("Space").unwrap();
    window
        .until("document.querySelector('.dialog-foot .primary')?.disabled === false")
        .unwrap();
    strike_to(&window, "Tab", "Sturen");
    window.keys("Enter").unwrap();
    window
        .until("!document.querySelector('[role=dialog]')")
        .unwrap();
    go_to_library(&window);
    window.keys("Home").unwrap();
    strike_to(&window, "ArrowDown", "Ik wil een rustige plek");
    window.keys("Enter").unwrap();
    window
        .until("document.querySelector('section.canvas [role=gridcell] [aria-label^=Muziek]')")
        .unwrap();
    window.keys("Control+z").unwrap();
    window
        .until("!document.querySelector('section.canvas [role=gridcell] [aria-label^=Muziek]')")
        .unwrap();
}
