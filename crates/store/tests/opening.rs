//! What is refused is not touched.
#![allow(clippy::expect_used, reason = "a test ends at what it does not expect")]

mod common;

use common::{Desk, JOURNEY, add_card, journey};
use std::{
    fs,
    path::{Path, PathBuf},
    time::SystemTime,
};
use store::{OpenError, Store};
use tempfile::TempDir;

/// Everything in a folder: names, bytes, and when each was written.
fn snapshot(folder: &Path) -> Vec<(PathBuf, Vec<u8>, SystemTime)> {
    let mut files: Vec<_> = fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| {
            let path = entry.expect("an entry").path();
            let written = fs::metadata(&path).and_then(|it| it.modified());
            (
                path.clone(),
                fs::read(&path).expect("a file"),
                written.expect("a time"),
            )
        })
        .collect();
    files.sort();
    files
}

/// A closed workspace with enough in it to damage.
fn closed() -> (TempDir, PathBuf) {
    let mut desk = Desk::new();
    for number in 0..200 {
        desk.edit(
            &add_card(100 + number, "Een kaart met wat tekst erop"),
            number,
        );
    }
    let folder = desk.folder;
    drop(desk.store);
    let path = folder.path().join("workspace");
    (folder, path)
}

fn refused_untouched(folder: &Path, path: &Path) -> OpenError {
    let before = snapshot(folder);
    let error = Store::open(path).expect_err("a refusal");
    assert_eq!(snapshot(folder), before, "after {error}");
    error
}

fn overwrite(path: &Path, at: usize, bytes: &[u8]) {
    let mut whole = fs::read(path).expect("a file");
    whole
        .get_mut(at..at + bytes.len())
        .expect("a place in the file")
        .copy_from_slice(bytes);
    fs::write(path, whole).expect("room");
}

#[test]
fn nothing_is_left_beside_a_closed_workspace() {
    let (folder, path) = closed();
    let names: Vec<_> = snapshot(folder.path()).into_iter().map(|it| it.0).collect();
    assert_eq!(names, [path]);
}

#[test]
fn a_file_of_a_newer_version_is_refused_untouched() {
    let (folder, path) = closed();
    overwrite(&path, 60, &7u32.to_be_bytes());
    let error = refused_untouched(folder.path(), &path);
    assert!(matches!(error, OpenError::Newer { version: 7 }), "{error}");
}

#[test]
fn another_database_is_refused_untouched() {
    let (folder, path) = closed();
    overwrite(&path, 68, &[0; 4]);
    let error = refused_untouched(folder.path(), &path);
    assert!(matches!(error, OpenError::NotAWorkspace), "{error}");
}

#[test]
fn any_other_file_is_refused_untouched() {
    for bytes in [&b"hello"[..], &[0; 4096], b"%PDF-1.7 and then a hundred bytes or more, to be as long as a header would be, and longer still......"] {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("workspace");
        fs::write(&path, bytes).expect("room");
        let error = refused_untouched(folder.path(), &path);
        assert!(matches!(error, OpenError::NotAWorkspace), "{error}");
    }
}

#[test]
fn a_folder_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    assert!(Store::open(folder.path()).is_err());
}

#[test]
fn a_file_that_was_cut_off_is_refused_untouched() {
    let (folder, path) = closed();
    let whole = fs::read(&path).expect("a file");
    fs::write(&path, whole.get(..whole.len() / 2).expect("half")).expect("room");
    let error = refused_untouched(folder.path(), &path);
    assert!(matches!(error, OpenError::Damaged(_)), "{error}");
}

#[test]
fn a_file_with_rubbish_in_it_is_refused_untouched() {
    let (folder, path) = closed();
    let length = fs::metadata(&path).expect("a file").len();
    let length = usize::try_from(length).expect("a small file");
    overwrite(&path, 4096, &vec![0xA5; length - 4096]);
    let error = refused_untouched(folder.path(), &path);
    assert!(matches!(error, OpenError::Damaged(_)), "{error}");
}

#[test]
fn a_file_that_may_not_be_written_is_refused_untouched() {
    let (folder, path) = closed();
    let mut permissions = fs::metadata(&path).expect("a file").permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).expect("rights");
    let error = refused_untouched(folder.path(), &path);
    assert!(matches!(error, OpenError::ReadOnly), "{error}");
}

#[test]
fn an_open_workspace_is_refused_to_a_second_writer_untouched() {
    let desk = Desk::new();
    let path = desk.folder.path().join("workspace");
    let error = refused_untouched(desk.folder.path(), &path);
    assert!(matches!(error, OpenError::Busy), "{error}");
}

#[test]
fn an_open_workspace_can_be_read_by_others() {
    let mut desk = Desk::new();
    let reader = Store::open_to_read(&desk.folder.path().join("workspace")).expect("a reader");
    desk.edit(&add_card(100, "Net geschreven"), 1);
    let (seen, _) = reader.document(JOURNEY).wait().expect("the journey");
    assert_eq!(seen, desk.document);
}

#[test]
fn a_reader_writes_nothing() {
    let (folder, path) = closed();
    let before = fs::read(&path).expect("a file");
    let reader = Store::open_to_read(&path).expect("a reader");
    assert!(
        reader
            .create(vec![journey("Nee")], vec![], 0)
            .wait()
            .is_err()
    );
    assert_eq!(reader.library().wait().expect("it").len(), 1);
    drop(reader);
    let names: Vec<_> = snapshot(folder.path()).into_iter().map(|it| it.0).collect();
    assert_eq!(names, std::slice::from_ref(&path));
    assert_eq!(fs::read(&path).expect("a file"), before);
}

#[test]
fn reading_no_file_makes_none() {
    let folder = tempfile::tempdir().expect("a folder");
    assert!(Store::open_to_read(&folder.path().join("workspace")).is_err());
    assert!(snapshot(folder.path()).is_empty());
}

#[test]
fn a_path_may_have_any_characters() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("100% é? #1 & meer");
    drop(Store::open(&path).expect("a new workspace"));
    drop(Store::open(&path).expect("the workspace"));
    assert!(path.exists());
}
