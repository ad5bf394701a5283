//! The future journey is drawn from the current one, and the two are compared.

use crate::{
    axe::has_no_barrier,
    blank::{TITLE, by_palette, card, cell, make_journey, open, until_in, until_shown, write_card},
};
use std::{fs, process::Command};
use tests::window::Window;

const POINT: &str = "document.querySelector('[data-key^=\"feeling/\"]')";

/// A journey with two cards and a feeling, and its future: one card reworded, one gone, one more, and the
/// feeling higher. Shows the two beside each other.
fn compare(window: &Window) {
    make_journey(window);
    write_card(window, "Doet, Stap 1", "Ziet de fiets");
    write_card(window, "Doet, Stap 2", "Vraagt de sleutel");
    window.click(&cell(window, "Beleving, Stap 2")).unwrap();
    window.until(POINT).unwrap();

    by_palette(window, "Toekomst tekenen");
    until_shown(window, &format!("{TITLE} (gewenst)"));
    window.click(&card(window, "Ziet de fiets")).unwrap();
    window.keys("Enter").unwrap();
    window
        .until("document.activeElement?.matches('.editor textarea')")
        .unwrap();
    window.keys("Control+a").unwrap();
    window.type_text("Leent de fiets in de app").unwrap();
    window.keys("Escape").unwrap();
    until_in(window, "Doet, Stap 1", &["Leent de fiets in de app"]);
    window.click(&card(window, "Vraagt de sleutel")).unwrap();
    window.keys("Delete").unwrap();
    until_in(window, "Doet, Stap 2", &[]);
    write_card(window, "Kansen, Stap 1", "Dat ging snel");
    let point = window.select("[data-key^='feeling/']").unwrap();
    window.click(&point).unwrap();
    let before = format!("{POINT}.ariaLabel");
    let before = window.js(&format!("return {before}")).unwrap();
    window.keys("Alt+ArrowUp").unwrap();
    window
        .until(&format!("{POINT}?.ariaLabel !== {before}"))
        .unwrap();

    by_palette(window, "Vergelijken");
    window
        .until("document.querySelector('[role=dialog] [role=radio][data-state=checked]')")
        .unwrap();
    window.keys("Enter").unwrap();
    window
        .until("document.querySelector('.comparison aside li')")
        .unwrap();
}

#[test]
fn what_differs_is_told_and_can_be_gone_to() {
    let window = open();
    compare(&window);
    let told = window
        .js("return document.querySelector('.comparison aside').innerText")
        .unwrap();
    let told = told.as_str().unwrap();
    for part in [
        "1 nieuw, 1 gewijzigd, 1 vervalt, 1 gevoel hoger",
        "Leent de fiets in de app",
        "Was: “Ziet de fiets”.",
        "Vraagt de sleutel",
        "Dat ging snel",
        "0,5 hoger",
    ] {
        assert!(told.contains(part), "{part} is not in {told}");
    }
    has_no_barrier(&window);
    let line = window.find_part("button", "Vervalt: Doet: Vraagt").unwrap();
    window.click(&line).unwrap();
    let name = "“Vraagt de sleutel” openen in de klantreis";
    let opening = window.find("button", name).unwrap();
    window.click(&opening).unwrap();
    until_shown(&window, TITLE);
    window
        .until("document.activeElement?.ariaLabel?.startsWith('Vraagt de sleutel')")
        .unwrap();
}

#[test]
fn both_journeys_go_to_one_file_and_escape_leads_back() {
    let window = open();
    compare(&window);
    let folder = window.home().join("uit");
    fs::create_dir(&folder).unwrap();
    let export = window.select(".comparison .button.primary").unwrap();
    window.click(&export).unwrap();
    let kind = window.find_part("radio", "PDF").unwrap();
    window.click(&kind).unwrap();
    let place = window.find_part("button", "Map ").unwrap();
    window.click(&place).unwrap();
    window
        .display()
        .type_into_dialog("Kies een map", "~/uit")
        .unwrap();
    window
        .find("button", &format!("Map {}", folder.display()))
        .unwrap();
    window
        .until("document.querySelector('[role=dialog] img')")
        .unwrap();
    let write = window
        .select("[role=dialog] .button.primary:not([disabled])")
        .unwrap();
    window.click(&write).unwrap();
    window
        .until("document.querySelector('[role=dialog] [role=status]')?.innerText.trim().endsWith('is gemaakt.')")
        .unwrap();
    let file = fs::read_dir(folder).unwrap().next().unwrap().unwrap();
    let read = Command::new("pdftotext")
        .arg(file.path())
        .arg("-")
        .output()
        .unwrap();
    let text = String::from_utf8(read.stdout).unwrap();
    for part in [TITLE, "Vervalt", "Nieuw", "Gewenste situatie"] {
        assert!(text.contains(part), "{part} is not in {text}");
    }
    let ready = window.select("[role=dialog] .button.primary").unwrap();
    window.click(&ready).unwrap();
    window
        .until("document.querySelector('.comparison aside li')")
        .unwrap();
    window.keys("Escape").unwrap();
    window
        .until("!document.querySelector('[role=dialog]')")
        .unwrap();
    window
        .until("document.querySelector('section.canvas')?.contains(document.activeElement)")
        .unwrap();
}
