//! A disk that takes no more: the edit is refused, and everything before it is there.
#![cfg(unix)]
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test ends at what it does not expect"
)]

mod common;

use app::{App, Request};
use common::{FakeHost, Mirror, Window, add_card, opened, records, sources};
use std::{env, fs, path::Path, process::Command};

const PLACE: &str = "DESIRE_PATH_TEST_FULL_DISK";

/// Adds cards until one is refused, and says how many were taken.
#[test]
#[ignore = "it is the process whose files the other test keeps small"]
fn writer() {
    let Ok(place) = env::var(PLACE) else {
        return;
    };
    let mut window = Window::new();
    let journey = window.journey("Ik wil meer ruimte");
    let id = journey.document;
    let mut mirror = Mirror::new(&journey);
    let mut cards = 0u32;
    let refusal = loop {
        let text = format!("{cards} {}", "Een lange kaart. ".repeat(500));
        let add = add_card(&journey, (1 << 90) + u128::from(cards), &text);
        match window.try_edit(id, add) {
            Ok(edited) => mirror.apply(&edited),
            Err(refusal) => break refusal,
        }
        cards += 1;
        assert!(cards < 10_000, "the disk was never full");
    };
    let key = refusal.message().key;
    assert!(
        ["store-full", "store-unreachable"].contains(&key.as_str()),
        "{refusal}"
    );
    let now = window.open(id);
    let seen: Vec<_> = mirror.document.records().cloned().collect();
    assert_eq!(records(&now), seen);
    assert_eq!(*now.scene, mirror.scene);
    // The process ends without closing anything, as it would be killed.
    let kept = Path::new(&place);
    for entry in fs::read_dir(window.folder.path()).expect("a folder") {
        let entry = entry.expect("an entry");
        fs::rename(entry.path(), kept.join(entry.file_name())).expect("a move");
    }
    fs::write(kept.join("count"), format!("{id} {cards}")).expect("room");
    std::process::exit(0);
}

#[test]
fn an_edit_that_finds_no_room_is_refused_and_nothing_is_lost() {
    let kept = tempfile::tempdir().expect("a folder");
    let test = env::current_exe().expect("this test");
    // No file of the writer's may be larger than this many blocks of 512 bytes.
    let limited = "trap '' XFSZ; ulimit -f 3000; exec \"$0\" --ignored --exact writer";
    let ended = Command::new("sh")
        .args(["-c", limited])
        .arg(&test)
        .env(PLACE, kept.path())
        .output()
        .expect("a shell");
    let said = String::from_utf8_lossy(&ended.stdout);
    let count = fs::read_to_string(kept.path().join("count"));
    let count = count.unwrap_or_else(|_| panic!("the writer failed: {said}"));
    let (id, cards) = count.split_once(' ').expect("two words");
    let _ = fs::remove_file(kept.path().join("workspace-lock"));
    let app = App::open(&kept.path().join("workspace"), sources()).expect("the workspace");
    let document = document::DocumentId(id.parse().expect("an id"));
    let opened = opened(
        app.answer(Request::Open { document }, &FakeHost::default())
            .expect("the journey"),
    );
    assert_eq!(opened.history.undo.to_string(), cards);
}
