//! The command line, also beside an open window.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test ends at what it does not expect"
)]

mod common;

use app::{ExportFormat, ExportOptions, Refusal, command};
use common::{Window, sources};
use std::{fs, path::Path};
use store::OpenError;

const SVG: ExportOptions = ExportOptions {
    format: ExportFormat::Svg,
    scale: 1.0,
    transparent: false,
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
    let to = |to: &Path| command::export(&window.path(), "boek", &SVG, to).expect("an export");
    assert_eq!(to(out.path()).path, out.path().join("Ik wil een boek.svg"));
    assert_eq!(to(&out.path().join("a.svg")).path, out.path().join("a.svg"));
    assert_eq!(
        to(&out.path().join("a.svg")).path,
        out.path().join("a (2).svg")
    );
}

#[test]
fn a_whole_title_is_better_than_a_part_of_another() {
    let window = window_with(&["Ik wil lezen", "Ik wil lezen en schrijven"]);
    let out = tempfile::tempdir().expect("a folder");
    let made = command::export(&window.path(), "ik wil LEZEN", &SVG, out.path());
    assert_eq!(
        made.expect("an export").path,
        out.path().join("Ik wil lezen.svg")
    );
}

#[test]
fn a_title_that_is_not_one_documents_is_refused() {
    let window = window_with(&["Ik wil lezen", "Ik wil een boek"]);
    for (name, count) in [("Ik wil", 2), ("fiets", 0)] {
        let refused = command::export(&window.path(), name, &SVG, window.folder.path());
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
    assert_eq!(refused.message().key, "open-no-access");
}
