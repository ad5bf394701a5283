//! The open JSON format: nothing is lost, and a mistake is pointed at.
#![allow(clippy::unwrap_used, reason = "a test ends at what it does not expect")]

mod made;

use document::{BoxKind, Document, ImageHash, Place, Record, RecordId, Row, SectionKind, check};
use exchange::{Images, Note, ReadError, Reading, Referred, json};
use made::{documents, image};
use proptest::prelude::*;
use uuid::Uuid;

fn read(text: &str) -> Result<Reading, ReadError> {
    json::read(text, &mut Uuid::now_v7)
}

fn file(documents: &str) -> String {
    format!(r#"{{"format": "desire-path", "version": 1, "documents": [{documents}]}}"#)
}

/// A file of one journey with two steps, `first` and `second`, and these rows.
fn journey(rows: &str) -> String {
    file(&format!(
        r#"{{"journey": {{"title": "T", "phases": [{{"name": "P", "steps": [
            {{"name": "first"}}, {{"name": "second", "ref": "2"}}]}}], "rows": [{rows}]}}}}"#
    ))
}

/// A file of Samira, with one line of hers, and of an empathy map with these boxes.
fn empathy_map(boxes: &str) -> String {
    file(&format!(
        r#"{{"persona": {{"name": "Samira", "sections": [
            {{"kind": "goals", "lines": [{{"text": "Meedoen"}}]}}]}}}},
           {{"empathyMap": {{"situation": "S", "persona": "Samira", "boxes": {{{boxes}}}}}}}"#
    ))
}

fn only(reading: Result<Reading, ReadError>) -> Document {
    reading.unwrap().documents.pop().unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn what_is_written_is_read_back_the_same(documents in documents()) {
        let all: Vec<&Document> = documents.iter().collect();
        let images: Images = [image()].map(|image| (image.hash(), image)).into();
        let text = json::write(&all, &images).unwrap();
        let mut none = || panic!("every id is in the file");
        let reading = json::read(&text, &mut none).unwrap();
        prop_assert_eq!(&reading.documents, &documents);
        prop_assert!(reading.images.keys().all(|hash| images.contains_key(hash)));
        prop_assert_eq!(reading.notes, vec![]);
    }

    #[test]
    fn text_that_is_no_file_of_this_format_is_refused_in_peace(text in any::<String>()) {
        prop_assert!(read(&text).is_err());
    }

    #[test]
    fn a_file_damaged_anywhere_is_refused_or_keeps_every_rule(
        documents in documents(), share in 0.0..1.0, damage in "[\\[\\]{}:,\"0-9a-f-]{1,3}"
    ) {
        let all: Vec<&Document> = documents.iter().collect();
        let mut text = json::write(&all, &Images::new()).unwrap();
        let at = (text.len() as f64 * share) as usize;
        let at = (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap();
        let end = (at + 1..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(at);
        text.replace_range(at..end, &damage);
        for document in read(&text).map(|it| it.documents).unwrap_or_default() {
            prop_assert_eq!(check(&document), Ok(()));
        }
    }

    #[test]
    fn a_file_cut_short_is_refused(documents in documents(), share in 0.0..1.0) {
        let all: Vec<&Document> = documents.iter().collect();
        let text = json::write(&all, &Images::new()).unwrap();
        let end = text.trim_end().len();
        let cut = (end as f64 * share) as usize;
        let cut = (0..=cut).rev().find(|at| text.is_char_boundary(*at)).unwrap();
        let refused = matches!(read(&text[..cut]), Err(ReadError::NotJson { .. }));
        prop_assert!(refused);
    }
}

#[test]
fn tags_come_in_trimmed_and_once_and_none_is_empty() {
    let tags = r#"[" balie ", "", "jeugd", "balie"]"#;
    let cell = format!(r#"{{"step": "first", "text": "A", "tags": {tags}}}"#);
    let journey = file(&format!(
        r#"{{"journey": {{"title": "T", "savedViews": [{{"name": "V", "tags": {tags}}}],
            "phases": [{{"name": "P", "steps": [{{"name": "first"}}]}}],
            "rows": [{{"lane": {{"kind": "action", "cards": [{cell}]}}}}]}}}},
           {{"persona": {{"name": "Samira", "tags": {tags}}}}}"#
    ));
    let reading = read(&journey).unwrap();
    let records = reading.documents.iter().flat_map(Document::records);
    let tags = records.filter_map(|record| match record {
        Record::Card(it) => Some(&it.tags),
        Record::Persona(it) => Some(&it.tags),
        Record::SavedView(it) => Some(&it.filter.tags),
        _ => None,
    });
    let tags: Vec<_> = tags.collect();
    assert_eq!(tags.len(), 3);
    assert!(tags.iter().all(|it| **it == ["balie", "jeugd"]), "{tags:?}");
}

#[test]
fn a_file_by_hand_needs_no_ids() {
    let text = journey(
        r#"{"lane": {"kind": "pain", "cards": [{"step": "first", "text": "Wachten", "ref": "wait"}]}},
           {"divider": {"kind": "visibility"}},
           {"lane": {"kind": "opportunity", "cards": [{"step": "2", "text": "Bellen", "pains": ["wait"]}]}}"#,
    );
    let document = only(read(&text));
    let pain = document
        .cards()
        .find(|card| card.text == "Wachten")
        .unwrap();
    let chance = document.cards().find(|card| card.text == "Bellen").unwrap();
    assert_eq!(chance.details.pains, [pain.id]);
    assert!(matches!(document.rows()[1], Row::Divider(_)));
}

#[test]
fn feelings_are_the_primary_personas_unless_it_says_otherwise() {
    let text = file(
        r#"{"persona": {"name": "Samira"}}, {"persona": {"name": "Henk", "ref": "h"}},
           {"journey": {"title": "T", "personas": ["Samira", "h"],
            "phases": [{"name": "P", "steps": [{"name": "a"}]}],
            "rows": [{"lane": {"kind": "emotion", "feelings": [
                {"step": "a", "value": 1}, {"step": "a", "value": 1, "persona": "h"},
                {"step": "a", "value": 1, "persona": null}]}}]}}"#,
    );
    let documents = read(&text).unwrap().documents;
    let journey = &documents[2];
    let mut whose: Vec<_> = journey.feelings().map(|it| it.persona).collect();
    whose.sort();
    let mut expected = vec![
        None,
        documents[0].persona().map(|it| it.id),
        documents[1].persona().map(|it| it.id),
    ];
    expected.sort();
    assert_eq!(whose, expected);
}

#[test]
fn a_sheet_by_hand_needs_no_ids() {
    let text = file(
        r#"{"persona": {"name": "Samira", "sections": [
            {"kind": "needs", "lines": [{"text": "Een vaste dag"}, {"text": "Een bekend gezicht"}]},
            {"kind": "scales", "lines": [{"text": "Alleen", "opposite": "Samen", "position": 78}]}]}}"#,
    );
    let document = only(read(&text));
    let lines = document.sections().into_iter().map(|section| {
        let place = Place::Section {
            section: section.id,
        };
        let texts: Vec<_> = document.cards_at(place).iter().map(|it| &it.text).collect();
        (section.kind, texts)
    });
    let lines: Vec<_> = lines.collect();
    let (one, two, scale) = ("Een vaste dag", "Een bekend gezicht", "Alleen");
    assert_eq!(lines[0].0, SectionKind::Needs);
    assert_eq!(lines[0].1, [one, two]);
    assert_eq!(lines[1].0, SectionKind::Scales);
    assert_eq!(lines[1].1, [scale]);
}

#[test]
fn an_empathy_map_names_its_persona() {
    let text = empathy_map(r#""say": [{"text": "Is dit gratis?", "personas": ["Samira"]}]"#);
    let documents = read(&text).unwrap().documents;
    let samira = documents[0].persona().unwrap().id;
    assert_eq!(documents[1].empathy_map().unwrap().persona, Some(samira));
    let say = Place::Box { role: BoxKind::Say };
    assert_eq!(documents[1].cards_at(say)[0].personas, [samira]);
}

#[test]
fn the_list_says_the_order_where_keys_say_another() {
    let steps = |first: &str, second: &str| {
        let text = file(&format!(
            r#"{{"journey": {{"title": "T", "phases": [{{"name": "P", "steps": [
                {{"name": "a", "order": "{first}"}}, {{"name": "b", "order": "{second}"}}]}}]}}}}"#
        ));
        let document = only(read(&text));
        let names: Vec<_> = document.steps().iter().map(|it| it.name.clone()).collect();
        names.join(" ")
    };
    assert_eq!(steps("80", "8180"), "a b");
    assert_eq!(steps("8180", "80"), "a b");
}

#[test]
fn a_mistake_is_pointed_at() {
    for (rows, wanted) in [
        (
            r#"{"lane": {"kind": "acton"}}"#,
            "documents[0].journey.rows[0].lane.kind",
        ),
        (
            r#"{"lane": {"kind": "pain", "cards": [{"step": "first", "text": "x", "severe": 3}]}}"#,
            "documents[0].journey.rows[0].lane.cards[0].severe",
        ),
        (
            r#"{"lane": {"kind": "pain", "cards": [{"step": "first", "text": "x", "basis": {"kind": "seen"}}]}}"#,
            "documents[0].journey.rows[0].lane.cards[0].basis.kind",
        ),
        (
            r#"{"lane": {"kind": "action", "feelings": [{"step": "first", "value": 1}]}}"#,
            "documents[0].journey.rows[0].lane.feelings",
        ),
        (
            r#"{"lane": {"kind": "emotion", "cards": [{"step": "first", "text": "x"}]}}"#,
            "documents[0].journey.rows[0].lane.cards",
        ),
    ] {
        match read(&journey(rows)) {
            Err(ReadError::Shape { path, .. }) => assert_eq!(path, wanted),
            other => panic!("{rows}: {other:?}"),
        }
    }
}

#[test]
fn a_mistake_in_a_box_is_pointed_at() {
    let boxes = "documents[1].empathyMap.boxes";
    for (written, wanted) in [
        (r#""says": []"#, boxes.to_owned()),
        (r#""say": [], "say": []"#, boxes.to_owned()),
        (r#""say": [{"txt": "x"}]"#, format!("{boxes}.say[0].txt")),
        (
            r#""do": [{"text": "x", "step": "first"}]"#,
            format!("{boxes}.do[0].step"),
        ),
        (
            r#""needToDo": [{"text": "x"}, {"text": "x", "span": 2}]"#,
            format!("{boxes}.needToDo[1].span"),
        ),
    ] {
        match read(&empathy_map(written)) {
            Err(ReadError::Shape { path, .. }) => assert_eq!(path, wanted),
            other => panic!("{written}: {other:?}"),
        }
    }
}

#[test]
fn a_card_of_a_lane_without_its_step_is_pointed_at() {
    let text = journey(r#"{"lane": {"kind": "pain", "cards": [{"text": "x"}]}}"#);
    match read(&text) {
        Err(ReadError::Shape { path, .. }) => {
            assert_eq!(path, "documents[0].journey.rows[0].lane.cards[0]");
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_scale_beyond_its_poles_is_pointed_at() {
    let text = file(
        r#"{"persona": {"name": "Samira", "sections": [{"kind": "scales", "lines": [
            {"text": "Alleen", "opposite": "Samen", "position": 101}]}]}}"#,
    );
    match read(&text) {
        Err(ReadError::Rule { path, .. }) => {
            assert_eq!(path, "documents[0].persona.sections[0].lines[0]");
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_broken_rule_is_pointed_at() {
    let text = journey(
        r#"{"lane": {"kind": "pain", "cards": [
            {"step": "first", "text": "x"}, {"step": "first", "text": "y", "severity": 6}]}}"#,
    );
    match read(&text) {
        Err(ReadError::Rule { path, .. }) => {
            assert_eq!(path, "documents[0].journey.rows[0].lane.cards[1]");
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_reference_to_nothing_is_pointed_at() {
    let text = journey(r#"{"lane": {"kind": "pain", "cards": [{"step": "third", "text": "x"}]}}"#);
    assert_eq!(
        read(&text),
        Err(ReadError::NotThere {
            path: "documents[0].journey.rows[0].lane.cards[0].step".to_owned(),
            kind: Referred::Step,
            name: "third".to_owned(),
        })
    );
}

#[test]
fn a_name_that_two_have_tells_neither() {
    let text = file(
        r#"{"journey": {"title": "T", "phases": [{"name": "P", "steps": [{"name": "a"}, {"name": "a"}]}],
            "rows": [{"lane": {"kind": "pain", "cards": [{"step": "a", "text": "x"}]}}]}}"#,
    );
    assert!(matches!(read(&text), Err(ReadError::Ambiguous { .. })));
}

#[test]
fn an_id_stands_once() {
    let id = Uuid::now_v7();
    let text = file(&format!(
        r#"{{"persona": {{"name": "a", "id": "{id}"}}}}, {{"persona": {{"name": "b", "id": "{id}"}}}}"#
    ));
    let path = "documents[1].persona".to_owned();
    assert_eq!(read(&text), Err(ReadError::IdTwice { path, id }));
}

#[test]
fn a_persona_outside_the_file_is_named_by_its_id() {
    let id = Uuid::now_v7();
    let text = file(&format!(
        r#"{{"journey": {{"title": "T", "personas": ["{id}"],
            "phases": [{{"name": "P", "steps": [{{"name": "a"}}]}}]}}}}"#
    ));
    let document = only(read(&text));
    assert_eq!(document.journey().unwrap().personas[0].0, id);
}

#[test]
fn a_newer_file_is_refused_as_newer() {
    let text = r#"{"format": "desire-path", "version": 2, "documents": [], "more": 1}"#;
    let newer = ReadError::Newer {
        version: 2,
        newest: 1,
    };
    assert_eq!(read(text), Err(newer));
}

#[test]
fn json_of_another_format_is_refused_as_another() {
    for text in [
        r#"{"nodes": []}"#,
        "[1, 2]",
        "3",
        r#"{"format": 7}"#,
        "null",
    ] {
        assert_eq!(read(text), Err(ReadError::AnotherFormat), "{text}");
    }
}

#[test]
fn what_is_no_json_is_refused_with_its_line() {
    let text = "{\n  \"format\": \"desire-path\",\n  oops\n}";
    match read(text) {
        Err(ReadError::NotJson { line, .. }) => assert_eq!(line, 3),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_file_without_a_version_is_refused() {
    let text = r#"{"format": "desire-path", "documents": []}"#;
    assert!(matches!(read(text), Err(ReadError::Shape { path, .. }) if path == "version"));
}

#[test]
fn a_deep_file_is_refused_and_not_followed_down() {
    let deep = "[".repeat(1_000_000);
    assert!(read(&format!(r#"{{"format": {deep}"#)).is_err());
    assert!(read(&format!(r#"{{"other": {deep}"#)).is_err());
    assert!(read(&file(&deep)).is_err());
}

#[test]
fn a_journey_with_too_many_cards_is_refused_before_it_is_built() {
    let card = r#"{"step": "first", "text": "x"},"#.repeat(json::MOST_RECORDS);
    let card = card.trim_end_matches(',');
    let text = journey(&format!(
        r#"{{"lane": {{"kind": "pain", "cards": [{card}]}}}}"#
    ));
    assert!(matches!(read(&text), Err(ReadError::TooMany { .. })));
}

#[test]
fn characters_that_nothing_can_show_are_left_out() {
    let text = file(r#"{"persona": {"name": "Sa\u0000mira\r\n34"}}"#);
    assert_eq!(only(read(&text)).title(), "Samira\n34");
}

fn photo(images: &str, image: &str) -> String {
    format!(
        r#"{{"format": "desire-path", "version": 1, "documents": [{{"persona": {{"name": "a",
            "portrait": {{"photo": {{"image": "{image}", "width": 1, "height": 1, "alt": "Samira"}}}}}}}}],
            "images": {{{images}}}}}"#
    )
}

#[test]
fn an_image_may_have_a_name_of_ones_own() {
    let embedded = r#""samira": {"mediaType": "image/gif", "base64": "R0lGODlhAQ=="}"#;
    let reading = read(&photo(embedded, "samira")).unwrap();
    let image = reading.images.values().next().unwrap();
    assert_eq!(image.bytes(), b"GIF89a\x01");
}

#[test]
fn an_image_that_is_not_what_it_says_is_refused() {
    let zeros = "0".repeat(64);
    for embedded in [
        r#""samira": {"mediaType": "image/png", "base64": "R0lGODlhAQ=="}"#.to_owned(),
        r#""samira": {"mediaType": "image/gif", "base64": "no base64!"}"#.to_owned(),
        format!(r#""{zeros}": {{"mediaType": "image/gif", "base64": "R0lGODlhAQ=="}}"#),
    ] {
        let read = read(&photo(&embedded, "samira"));
        assert!(
            matches!(read, Err(ReadError::BrokenImage { .. })),
            "{embedded}"
        );
    }
}

#[test]
fn an_image_that_does_not_come_along_is_told_of() {
    let zeros = "0".repeat(64);
    let reading = read(&photo("", &zeros)).unwrap();
    let path = "documents[0].persona.portrait.photo".to_owned();
    let image = ImageHash::try_from(zeros).unwrap();
    assert_eq!(reading.notes, [Note::ImageMissing { path, image }]);
}

#[test]
fn a_document_that_is_taken_comes_in_under_new_ids_with_its_links() {
    let reading = read(&empathy_map(r#""say": [{"text": "x"}]"#)).unwrap();
    let persona = reading.documents[0].id();
    let taken = |id: RecordId| id == persona.into();
    let free = reading.clone().with_free_ids(&taken, &mut Uuid::now_v7);
    let now = free.documents[0].persona().unwrap().id;
    assert_ne!(persona, now.into());
    assert_eq!(free.documents[1].empathy_map().unwrap().persona, Some(now));
    assert_eq!(free.documents[1].id(), reading.documents[1].id());
}

#[test]
fn the_example_in_the_documentation_can_be_read() {
    let path = format!("{}/../../docs/format.md", env!("CARGO_MANIFEST_DIR"));
    let page = std::fs::read_to_string(path).unwrap();
    let examples: Vec<&str> = page.split("```json\n").skip(1).collect();
    assert!(!examples.is_empty());
    for example in examples {
        let reading = read(example.split("```").next().unwrap()).unwrap();
        assert_eq!(reading.documents.len(), 2);
    }
}
