//! Personas and empathy maps: they are made, send what they know to a journey, and are deleted.

use crate::blank;
use tests::window::Window;

#[test]
fn a_persona_is_made_with_a_face_and_a_line_and_taken_back_in_two_goes() {
    let window = blank::open();
    window
        .until("document.querySelector('section.canvas')")
        .unwrap();
    press(&window, "Nieuwe persona");
    window
        .until("document.activeElement?.matches('[role=dialog] input')")
        .unwrap();
    window.type_text("Noor, 27").unwrap();
    let face = window.find("radio", "Vrouw met paarse hoofddoek").unwrap();
    window.click(&face).unwrap();
    press(&window, "Persona maken");
    until_open(&window, "Noor, 27");
    // Where nothing is chosen, the first line goes into the first section.
    let add = window
        .select("header [aria-label='Kaart toevoegen']")
        .unwrap();
    window.click(&add).unwrap();
    blank::writes(&window);
    window.type_text("Rustig kunnen lezen").unwrap();
    window.keys("Escape").unwrap();
    blank::card(&window, "Rustig kunnen lezen");
    blank::until_kept(&window);
    window.keys("Control+z").unwrap();
    window
        .until("!document.querySelector('section.canvas [aria-label^=\"Rustig\"]')")
        .unwrap();
    assert!(shelf(&window).contains(&"Noor, 27".to_owned()));
    // The face was chosen with the name: both go in one.
    window.keys("Control+z").unwrap();
    window
        .until(&format!("!({SHELF}).includes('Noor, 27')"))
        .unwrap();
}

#[test]
fn a_note_that_is_sent_to_a_journey_is_there_with_where_it_comes_from_and_can_be_taken_back() {
    let window = blank::open();
    open(&window, "Bram hoort een telefoon in de stiltecoupé");
    let note = blank::card(&window, "Muziek uit de koptelefoon naast hem");
    window.click(&note).unwrap();
    window.keys("Control+Shift+s").unwrap();
    let journey = window.find("radio", "Ik wil in stilte reizen").unwrap();
    window.click(&journey).unwrap();
    window
        .until("document.querySelector('.dialog-foot .primary')?.disabled === false")
        .unwrap();
    press(&window, "Sturen");
    press(&window, "Openen");
    until_open(&window, "Ik wil in stilte reizen");
    let sent = blank::card(&window, "Muziek uit de koptelefoon naast hem");
    window.click(&sent).unwrap();
    window
        .find(
            "button",
            "Empathiekaart “Bram hoort een telefoon in de stiltecoupé”",
        )
        .unwrap();
    window.keys("Control+z").unwrap();
    window
        .until("!document.querySelector('section.canvas [aria-label^=\"Muziek uit\"]')")
        .unwrap();
}

#[test]
fn a_used_persona_is_taken_off_everywhere_and_comes_back_everywhere_with_one_undo() {
    let window = blank::open();
    open(&window, "Samira komt voor het eerst alleen naar de balie");
    let whose = "document.querySelector('aside [aria-label=\"Persona\"] .name')?.innerText ?? ''";
    window
        .until(&format!("({whose}) === 'Samira, 34'"))
        .unwrap();
    let entry = window.find("button", "Persona Samira, 34 openen").unwrap();
    window.click(&entry).unwrap();
    until_open(&window, "Samira, 34");
    let entry = window.select("nav.library li.open button.line").unwrap();
    window.click(&entry).unwrap();
    window.keys("Delete").unwrap();
    let everywhere = window.find_part("button", "Overal weghalen").unwrap();
    window.click(&everywhere).unwrap();
    window
        .until(&format!("!({SHELF}).includes('Samira, 34')"))
        .unwrap();
    open(&window, "Samira komt voor het eerst alleen naar de balie");
    window.until(&format!("({whose}) === ''")).unwrap();
    window.keys("Control+z").unwrap();
    // She was open when she was deleted, so she is again.
    until_open(&window, "Samira, 34");
    open(&window, "Samira komt voor het eerst alleen naar de balie");
    window
        .until(&format!("({whose}) === 'Samira, 34'"))
        .unwrap();
}

#[test]
fn a_line_that_a_compact_card_leaves_out_brings_the_sheet_and_undo_brings_the_card_back() {
    let window = blank::open();
    open(&window, "Samira, 34");
    press_radio(&window, "Kaartje");
    let heads = "document.querySelectorAll('.reading [aria-label^=\"Onderdeel \"]').length";
    window.until(&format!("{heads} === 3")).unwrap();
    blank::until_kept(&window);
    let last = blank::card(&window, "Bang om iets fout te doen aan de balie");
    window.click(&last).unwrap();
    window.keys("n").unwrap();
    blank::writes(&window);
    window.type_text("Ergens anders").unwrap();
    window.keys("Escape").unwrap();
    // The fourth line has room, a fifth has none.
    blank::card(&window, "Ergens anders");
    window.until(&format!("{heads} === 3")).unwrap();
    window.keys("n").unwrap();
    blank::writes(&window);
    window.type_text("Nog iets").unwrap();
    window.keys("Escape").unwrap();
    blank::card(&window, "Nog iets");
    window.until(&format!("{heads} > 3")).unwrap();
    blank::until_kept(&window);
    window.keys("Control+z").unwrap();
    window.until(&format!("{heads} === 3")).unwrap();
}

#[test]
fn a_document_that_a_sheet_lists_is_opened_from_there_by_key() {
    let window = blank::open();
    open(&window, "Samira, 34");
    let line = blank::card(&window, "Haar dochter klaar voor groep 3");
    window.click(&line).unwrap();
    // They are listed in the last section, out of view.
    window.keys("Control+End").unwrap();
    window
        .until("document.activeElement?.matches('.reading [role=link]')")
        .unwrap();
    window.keys("Enter").unwrap();
    until_open(&window, "Ik wil snappen wat er in deze brief staat");
}

/// The titles in the library.
const SHELF: &str =
    "[...document.querySelectorAll('nav.library .title')].map((it) => it.innerText)";

fn shelf(window: &Window) -> Vec<String> {
    let titles = window.js(&format!("return {SHELF}")).unwrap();
    serde_json::from_value(titles).unwrap()
}

/// Opens the document of this title from the library.
pub fn open(window: &Window, title: &str) {
    // The library goes to what is open, which may still be on its way.
    window.settled().unwrap();
    let entry = window.find_part("button", title).unwrap();
    window.click(&entry).unwrap();
    until_open(window, title);
}

/// Waits until the document of this title is open, with no dialog before it.
fn until_open(window: &Window, title: &str) {
    window
        .until(&format!(
            "!document.querySelector('[role=dialog]') && document.querySelector('input.title')?.value === {title:?}"
        ))
        .unwrap();
}

fn press(window: &Window, button: &str) {
    let button = window.find("button", button).unwrap();
    window.click(&button).unwrap();
}

fn press_radio(window: &Window, name: &str) {
    let radio = window.find("radio", name).unwrap();
    window.click(&radio).unwrap();
}
