//! What goes through the system's own dialogs.

use std::{
    fs,
    process::{Command, Stdio},
};
use tests::window::{Display, Window, built_app};

#[test]
fn a_file_that_is_chosen_is_read_in() {
    let window = Window::open().unwrap();
    let file = window.home().join("journey.mmd");
    fs::write(
        &file,
        "journey\n  title Een fiets lenen\n  section Halen\n    Vraagt de sleutel: 4: Ik\n",
    )
    .unwrap();
    window
        .click(&window.find("button", "Importeren").unwrap())
        .unwrap();
    window
        .display()
        .type_into_dialog("Kies een bestand", "~/journey.mmd")
        .unwrap();
    window.find_part("button", "Een fiets lenen").unwrap();
}

#[test]
fn a_file_that_holds_no_journey_is_refused_and_the_user_is_told() {
    let window = Window::open().unwrap();
    let drawn = "flowchart LR\n  A[Start] --> B[Einde]\n";
    fs::write(window.home().join("flowchart.mmd"), drawn).unwrap();
    window
        .click(&window.find("button", "Importeren").unwrap())
        .unwrap();
    window
        .display()
        .type_into_dialog("Kies een bestand", "~/flowchart.mmd")
        .unwrap();
    window
        .until("document.querySelector('[role=alert]')?.textContent.includes('(flowchart)')")
        .unwrap();
}

#[test]
fn a_file_that_is_no_workspace_is_left_alone_and_the_user_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("holiday.desirepath");
    let dear = "Not a workspace, and dear to somebody.";
    fs::write(&file, dear).unwrap();
    let display = Display::open(1280, 800).unwrap();
    let app = Command::new(built_app().unwrap())
        .arg("--workspace")
        .arg(&file)
        .env("DISPLAY", display.name())
        .env("DBUS_SESSION_BUS_ADDRESS", "disabled:")
        .env("LC_ALL", "en_GB.UTF-8")
        .env("HOME", folder.path())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // The dialog is there to be closed, or this fails.
    display.type_into_dialog("Desire Path", "").unwrap();
    let ended = app.wait_with_output().unwrap();
    assert_eq!(ended.status.code(), Some(3));
    assert!(String::from_utf8_lossy(&ended.stderr).contains("holiday.desirepath"));
    assert_eq!(fs::read_to_string(&file).unwrap(), dear);
}
