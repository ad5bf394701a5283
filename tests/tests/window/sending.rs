//! Cards go to other documents: by keyboard, by hand, and by cutting here and pasting there.

use crate::{blank, personas::open};
use tests::window::{Point, Window};

const MAP: &str = "Samira komt voor het eerst alleen naar de balie";
const GAIN: &str = "Trots als haar dochter een pas krijgt";
const JOURNEY: &str = "Ik wil in stilte reizen";
const OTHER_MAP: &str = "Bram hoort een telefoon in de stiltecoupé";

#[test]
fn a_gain_is_sent_by_keyboard_alone_to_a_row_that_is_made_for_it_and_brings_its_persona() {
    let window = blank::open();
    open(&window, MAP);
    window.click(&blank::card(&window, GAIN)).unwrap();
    search(&window, "stilte");
    // The first result is the next stop, arrows go on from there, and Enter sends.
    for (key, chosen) in [
        ("Tab", JOURNEY),
        ("ArrowDown", OTHER_MAP),
        ("ArrowUp", JOURNEY),
    ] {
        window.keys(key).unwrap();
        window
            .until(&format!(
                "document.activeElement?.getAttribute('aria-label') === {chosen:?} && document.activeElement.ariaChecked === 'true'"
            ))
            .unwrap();
    }
    until_ready(&window);
    window.keys("Enter").unwrap();
    until_told(&window, "Samira, 34 staat er nu ook bij.");
    press(&window, "Openen");
    until_title(&window, JOURNEY);
    // What came is chosen and has the keyboard.
    window
        .until(&format!(
            "document.activeElement?.closest('[role=gridcell]')?.ariaLabel?.startsWith('Hoogtepunten') && document.activeElement.ariaLabel.startsWith({GAIN:?})"
        ))
        .unwrap();
    window.keys("Control+z").unwrap();
    until_gone(&window, GAIN);
    window
        .until("!document.querySelector('section.canvas')?.innerText.includes('Samira, 34')")
        .unwrap();
    window.keys("Control+Shift+z").unwrap();
    blank::card(&window, GAIN);
}

#[test]
fn a_note_whose_persona_is_not_to_join_goes_without_her() {
    let window = blank::open();
    open(&window, MAP);
    window.click(&blank::card(&window, GAIN)).unwrap();
    search(&window, "stilte reiz");
    let joining = window
        .find(
            "switch",
            "Samira, 34 wordt ook een persona van deze klantreis",
        )
        .unwrap();
    window.click(&joining).unwrap();
    press(&window, "Sturen");
    press(&window, "Openen");
    until_title(&window, JOURNEY);
    let sent = blank::card(&window, GAIN);
    let name = window.attribute(&sent, "aria-label").unwrap().unwrap();
    assert!(!name.contains("Samira"), "{name}");
}

#[test]
fn a_note_that_is_dropped_on_a_document_of_the_library_is_sent_there() {
    let window = blank::open();
    open(&window, MAP);
    let from = window.middle(&blank::card(&window, GAIN)).unwrap();
    // The library shows what is open; it moves while the note is held at its upper edge.
    window.settled().unwrap();
    window
        .until("document.querySelector('nav.library .sections').scrollTop > 0")
        .unwrap();
    let list = window.select("nav.library .sections").unwrap();
    let (x, y, width, _) = window.bounds(&list).unwrap();
    let edge = Point::new(x + width / 2.0, y + 4.0);
    window.press_and_move(&[from, edge], 12).unwrap();
    window
        .until("document.querySelector('nav.library .sections').scrollTop === 0")
        .unwrap();
    let entry = window.find_part("button", JOURNEY).unwrap();
    let to = window.middle(&entry).unwrap();
    window.hover(to).unwrap();
    window
        .until("document.querySelector('nav.library li.onto')?.innerText.includes('Laat los om hierheen te sturen')")
        .unwrap();
    window.let_go().unwrap();
    let chosen = format!(
        "document.querySelector('[role=dialog] [role=radio][aria-checked=true]')?.getAttribute('aria-label') === {JOURNEY:?}"
    );
    window.until(&chosen).unwrap();
    press(&window, "Sturen");
    until_told(&window, "Staat nu in");
    // Here it stays.
    blank::card(&window, GAIN);
}

#[test]
fn a_card_that_is_cut_here_and_pasted_there_comes_back_with_one_undo() {
    let window = blank::open();
    open(&window, MAP);
    window.click(&blank::card(&window, GAIN)).unwrap();
    window.keys("Control+x").unwrap();
    open(&window, OTHER_MAP);
    let near = blank::card(&window, "Muziek uit de koptelefoon naast hem");
    window.click(&near).unwrap();
    window.keys("Control+v").unwrap();
    let pasted = blank::card(&window, GAIN);
    window.click(&pasted).unwrap();
    // It came as what is sent comes: with where it is from, and whose it is.
    window
        .find("button", &format!("Empathiekaart “{MAP}”"))
        .unwrap();
    let name = window.attribute(&pasted, "aria-label").unwrap().unwrap();
    assert!(name.contains("observatie, 3 middagen"), "{name}");
    window.keys("Control+z").unwrap();
    until_gone(&window, GAIN);
    open(&window, MAP);
    blank::card(&window, GAIN);
}

/// Asks where the chosen card is to be sent, and looks for a document.
fn search(window: &Window, text: &str) {
    window.keys("Control+Shift+s").unwrap();
    window
        .until("document.activeElement?.matches('[role=dialog] input')")
        .unwrap();
    window.type_text(text).unwrap();
    until_ready(window);
}

/// Waits until the dialog knows where the card goes.
fn until_ready(window: &Window) {
    window
        .until("document.querySelector('.dialog-foot .primary')?.disabled === false")
        .unwrap();
}

fn until_told(window: &Window, words: &str) {
    window
        .until(&format!(
            "[...document.querySelectorAll('.toast')].some((it) => it.innerText.includes({words:?}))"
        ))
        .unwrap();
}

fn until_gone(window: &Window, text: &str) {
    window
        .until(&format!(
            "!document.querySelector('section.canvas [aria-label^={text:?}]')"
        ))
        .unwrap();
}

fn until_title(window: &Window, title: &str) {
    window
        .until(&format!(
            "document.querySelector('input.title')?.value === {title:?}"
        ))
        .unwrap();
}

fn press(window: &Window, button: &str) {
    // What cannot be pressed yet takes a press without a word.
    window
        .until(&format!(
            "[...document.querySelectorAll('button')].some((it) => !it.disabled && it.innerText.trim() === {button:?})"
        ))
        .unwrap();
    let button = window.find("button", button).unwrap();
    window.click(&button).unwrap();
}
