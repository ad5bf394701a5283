//! The command line, also beside an open window.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test ends at what it does not expect"
)]

mod common;

use app::{ExportFormat, ExportOptions, Refusal, command};
use common::{Window, sources};
use document::{Filter, Language};
use std::fs;
use store::OpenError;

const SVG: ExportOptions = ExportOptions {
    format: ExportFormat::Svg,
    scale: 1.0,
    transparent: false,
    together: false,
    filter: Filter::EVERYTHING,
    beside: None,
};

fn window_with(titles: &[&str]) -> Window {
    let window = Window::new();
    for title in titles {
        window.journey(title);
    }
    window
}

#[test]
fn documents_are_listed_beside_an_open_window() {
    let window = window_with(&["Ik wil lezen", "Ik wil een boek"]);
    let listed = command::list(&window.path()).expect("a list");
    let titles: Vec<_> = listed.iter().map(|entry| entry.title.as_str()).collect();
    assert_eq!(titles, ["Ik wil een boek", "Ik wil lezen"]);
}

#[test]
fn a_document_is_exported_by_a_part_of_its_title() {
    let window = window_with(&["Ik wil lezen", "Ik wil een boek"]);
    let out = tempfile::tempdir().expect("a folder");
    let file = out.path().join("a.svg");
    let made = command::export(&window.path(), "boek", &SVG, &file, false).expect("an export");
    assert_eq!(made.path, file);
    let drawing = fs::read_to_string(file).expect("it");
    assert!(drawing.contains("Ik wil een boek"));
}

#[test]
fn a_file_is_replaced_only_where_that_is_asked() {
    let window = window_with(&["Ik wil lezen"]);
    let file = window.folder.path().join("poster.svg");
    fs::write(&file, "Mijn eigen poster").expect("room");
    let export = |replace| command::export(&window.path(), "lezen", &SVG, &file, replace);
    let refused = export(false).expect_err("a refusal").message();
    assert_eq!(refused.key, "write-exists");
    assert!(refused.say(Language::Dutch).contains("poster.svg"));
    assert_eq!(fs::read_to_string(&file).expect("it"), "Mijn eigen poster");
    export(true).expect("an export");
    assert!(fs::read_to_string(&file).expect("it").contains("<svg"));
}

#[test]
fn a_whole_title_is_better_than_a_part_of_another() {
    let window = window_with(&["Ik wil lezen", "Ik wil lezen en schrijven"]);
    let out = tempfile::tempdir().expect("a folder");
    let file = out.path().join("a.svg");
    command::export(&window.path(), "ik wil LEZEN", &SVG, &file, false).expect("an export");
    let drawing = fs::read_to_string(file).expect("it");
    assert!(!drawing.contains("schrijven"));
}

#[test]
fn a_title_that_is_not_one_documents_is_refused() {
    let window = window_with(&["Ik wil lezen", "Ik wil een boek"]);
    for (name, count) in [("Ik wil", 2), ("fiets", 0)] {
        let refused = command::export(
            &window.path(),
            name,
            &SVG,
            &window.folder.path().join("a.svg"),
            false,
        );
        let refused = refused.expect_err("a refusal");
        assert!(matches!(refused, Refusal::NotOne { count: found, .. } if found == count));
    }
}

#[test]
fn importing_beside_an_open_window_is_refused() {
    let window = window_with(&["Ik wil lezen"]);
    let file = window.folder.path().join("reis.mmd");
    fs::write(&file, "journey\n  title A\n  section B\n    C: 3: D\n").expect("room");
    let refused = command::import(&window.path(), &file, &sources()).expect_err("a refusal");
    let busy = OpenError::Busy;
    assert!(
        matches!(&refused, Refusal::Open { error, .. } if error.to_string() == busy.to_string())
    );
    assert_eq!(refused.message().key, "open-busy");
}

#[test]
fn importing_makes_a_workspace_where_there_is_none() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("reis.mmd");
    fs::write(&file, "journey\n  title A\n  section B\n    C: 3: D\n").expect("room");
    let workspace = folder.path().join("new").join("workspace");
    let imported = command::import(&workspace, &file, &sources()).expect("an import");
    assert!(imported.documents.iter().any(|entry| entry.title == "A"));
    assert_eq!(
        command::list(&workspace).expect("a list"),
        imported.documents
    );
}

#[test]
fn listing_no_workspace_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let refused = command::list(&folder.path().join("none")).expect_err("a refusal");
    assert_eq!(refused.message().key, "open-not-there");
}
