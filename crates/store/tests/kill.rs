//! The process may be killed at any moment: what was acknowledged is there.
#![allow(clippy::expect_used, reason = "a test ends at what it does not expect")]

mod common;

use common::{JOURNEY, add_card, id, journey};
use document::{CardId, apply};
use std::{
    env,
    io::{BufRead, BufReader, Write},
    path::Path,
    process::{Command, Stdio},
};
use store::Store;

const PLACE: &str = "DESIRE_PATH_TEST_WORKSPACE";

/// Adds cards for ever, and tells each once it was acknowledged.
#[test]
#[ignore = "it is the process that the other test kills"]
fn writer() {
    let Ok(path) = env::var(PLACE) else {
        return;
    };
    let store = Store::open(Path::new(&path)).expect("the workspace");
    let (mut document, _) = store.document(JOURNEY).wait().expect("the journey");
    let first = 1000 + document.cards().count() as u128;
    for number in first.. {
        let diff = apply(&document, &add_card(number, "Een kaart")).expect("an edit");
        document.commit(&diff);
        store
            .commit(JOURNEY, diff, id(number), 0)
            .wait()
            .expect("a commit");
        let mut out = std::io::stdout();
        writeln!(out, "acknowledged {number}").expect("a reader");
    }
}

#[test]
fn every_acknowledged_edit_outlives_being_killed() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("workspace");
    Store::open(&path)
        .expect("a new workspace")
        .create(vec![journey("Ik wil blijven")], vec![], 0)
        .wait()
        .expect("a new document");
    let mut acknowledged: Vec<u128> = Vec::new();
    for round in 0..100 {
        let mut writer = Command::new(env::current_exe().expect("this test"))
            .args(["--ignored", "--exact", "writer", "--nocapture", "--quiet"])
            .env(PLACE, &path)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("a writer");
        let mut lines = BufReader::new(writer.stdout.take().expect("its output")).lines();
        let mut hear = |acknowledged: &mut Vec<u128>| {
            let line = lines.next()?.ok()?;
            let number = line
                .rsplit_once("acknowledged ")
                .map(|(_, number)| number.parse::<u128>());
            acknowledged.extend(number.and_then(Result::ok));
            Some(())
        };
        let enough = acknowledged.len() + 1 + round % 12 * 7;
        while acknowledged.len() < enough {
            hear(&mut acknowledged).expect("the writer goes on");
        }
        writer.kill().expect("a kill");
        while hear(&mut acknowledged).is_some() {}
        writer.wait().expect("its end");

        let store = Store::open(&path).expect("the workspace");
        let (kept, history) = store.document(JOURNEY).wait().expect("the journey");
        for number in &acknowledged {
            assert!(kept.card(CardId(id(*number))).is_some(), "card {number}");
        }
        document::check(&kept).expect("a whole document");
        assert_eq!(history.undo as usize, kept.cards().count());
    }
}
