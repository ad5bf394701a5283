//! What was drawn leaves the app.

use crate::blank::{TITLE, make_journey, open, write_card};
use std::{fs, path::PathBuf, process::Command};
use tests::window::Window;

/// Exports in this format to a folder that is chosen in the system's dialog, and gives the file.
fn export(window: &Window, format: &str) -> PathBuf {
    let folder = window.home().join("uit");
    fs::create_dir(&folder).unwrap();
    make_journey(window);
    write_card(window, "Doet, Stap 1", "Ziet de fiets");
    let export = window.find("button", "Exporteren").unwrap();
    window.click(&export).unwrap();
    let kind = window.find_part("radio", format).unwrap();
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
    let mut files = fs::read_dir(folder).unwrap();
    let file = files.next().unwrap().unwrap().path();
    assert!(files.next().is_none(), "one file was asked for");
    file
}

#[test]
fn a_png_is_as_wide_as_a_slide() {
    let window = open();
    let file = export(&window, "PNG");
    assert_eq!(file.extension().unwrap(), "png");
    let bytes = fs::read(file).unwrap();
    let picture = png::Decoder::new(std::io::Cursor::new(bytes));
    let mut reader = picture.read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    let size = reader.next_frame(&mut pixels).unwrap();
    assert!(size.width > 1000, "it is {} pixels wide", size.width);
    assert!(pixels.iter().any(|part| *part != pixels[0]), "it is blank");
}

#[test]
fn a_pdf_has_the_title_as_text() {
    let window = open();
    let file = export(&window, "PDF");
    let read = Command::new("pdftotext")
        .arg(file)
        .arg("-")
        .output()
        .unwrap();
    assert!(read.status.success());
    let text = String::from_utf8(read.stdout).unwrap();
    assert!(text.contains(TITLE), "{text}");
    assert!(text.contains("Ziet de fiets"), "{text}");
}
