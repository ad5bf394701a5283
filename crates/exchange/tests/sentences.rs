//! Every error and note has a sentence in every language, which uses no fact that it is not told.
#![allow(clippy::unwrap_used, reason = "a test ends at what it does not expect")]

use document::ImageHash;
use exchange::{Fact, Note, ReadError, Referred};
use uuid::Uuid;

fn text() -> String {
    "x".to_owned()
}

fn errors() -> Vec<ReadError> {
    let (path, name, kind) = (text(), text(), Referred::Step);
    vec![
        ReadError::Empty,
        ReadError::TooLarge { bytes: 2, most: 1 },
        ReadError::TooMany {
            path: path.clone(),
            count: 2,
            most: 1,
        },
        ReadError::LineTooLong { line: 1, most: 1 },
        ReadError::NotText { line: 1 },
        ReadError::Unrecognised,
        ReadError::NotJson {
            line: 1,
            column: 1,
            reason: text(),
        },
        ReadError::AnotherFormat,
        ReadError::Newer {
            version: 2,
            newest: 1,
        },
        ReadError::Shape {
            path: path.clone(),
            reason: text(),
        },
        ReadError::NotThere {
            path: path.clone(),
            kind,
            name: name.clone(),
        },
        ReadError::Ambiguous {
            path: path.clone(),
            kind,
            name,
        },
        ReadError::IdTwice {
            path: path.clone(),
            id: Uuid::nil(),
        },
        ReadError::BrokenImage { path: path.clone() },
        ReadError::Rule {
            path,
            rule: document::RuleBroken::NoHead,
        },
        ReadError::AnotherDiagram { diagram: text() },
        ReadError::NoTask,
    ]
}

fn notes() -> Vec<Note> {
    let (line, task) = (1, text());
    vec![
        Note::ScoreClamped {
            line,
            task: task.clone(),
            given: 6.0,
            kept: 5.0,
        },
        Note::ScoreUnreadable {
            line,
            task: task.clone(),
            given: String::new(),
        },
        Note::ScoreUnreadable {
            line,
            task: task.clone(),
            given: text(),
        },
        Note::ScoreOfNobody {
            line,
            task,
            persona: text(),
        },
        Note::SectionEmpty {
            line,
            section: text(),
        },
        Note::ActorLeftOut {
            line,
            actor: text(),
        },
        Note::Unplaced { line, text: text() },
        Note::SettingsLeftOut { line },
        Note::CommentsLeftOut { count: 2, line },
        Note::ImageMissing {
            path: text(),
            image: ImageHash::from_digest([0; 32]),
        },
    ]
}

type Told = (&'static str, Vec<(&'static str, Fact)>);

fn told() -> Vec<Told> {
    let errors = errors().into_iter().map(|it| (it.key(), it.facts()));
    let notes = notes().into_iter().map(|it| (it.key(), it.facts()));
    errors.chain(notes).collect()
}

#[test]
fn every_key_is_listed_once() {
    let keys: Vec<&str> = told().into_iter().map(|(key, _)| key).collect();
    let listed = [ReadError::KEYS, Note::KEYS].concat();
    assert_eq!(keys, listed);
}

#[test]
fn every_sentence_uses_only_facts_that_it_is_told() {
    for language in ["nl", "en"] {
        let path = format!(
            "{}/../../locales/{language}.ftl",
            env!("CARGO_MANIFEST_DIR")
        );
        let catalogue = std::fs::read_to_string(path).unwrap();
        for (key, facts) in told() {
            let start = format!("\n{key} = ");
            let (_, rest) = catalogue
                .split_once(&start)
                .unwrap_or_else(|| panic!("{key}"));
            // A sentence goes on over indented lines.
            let mut lines = rest.lines();
            let first = lines.next().into_iter();
            let more = lines.take_while(|it| it.starts_with([' ', '}']));
            let sentence = first.chain(more).collect::<Vec<_>>().join("\n");
            for used in sentence.split('$').skip(1) {
                let name: String = used.chars().take_while(|it| it.is_alphanumeric()).collect();
                assert!(
                    facts.iter().any(|(fact, _)| *fact == name),
                    "{language} {key} {name}"
                );
            }
        }
    }
}
