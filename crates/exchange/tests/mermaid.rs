//! Mermaid's journeys come in whole: what has no place is told of with its line.
#![allow(clippy::unwrap_used, reason = "a test ends at what it does not expect")]

use document::{Document, Language, check};
use exchange::{Note, ReadError, Reading, Source};
use proptest::prelude::*;
use uuid::Uuid;

fn read_named(name: &str, bytes: &[u8]) -> Result<Reading, ReadError> {
    exchange::read(&Source { name, bytes }, Language::Dutch, &mut Uuid::now_v7)
}

fn read(text: &str) -> Result<Reading, ReadError> {
    read_named("reis.mmd", text.as_bytes())
}

fn journeys(reading: &Reading) -> Vec<&Document> {
    let journeys = reading.documents.iter();
    journeys.filter(|it| it.journey().is_some()).collect()
}

fn personas(reading: &Reading) -> Vec<&str> {
    let personas = reading.documents.iter().filter_map(Document::persona);
    personas.map(|it| it.name.as_str()).collect()
}

/// A journey in lines: `phase | step = persona value, …`.
fn told(reading: &Reading) -> Vec<String> {
    let journey = journeys(reading)[0];
    let name = |id| {
        let persona = reading.documents.iter().filter_map(Document::persona);
        persona
            .into_iter()
            .find(|it| it.id == id)
            .unwrap()
            .name
            .clone()
    };
    let mut lines = vec![];
    for phase in journey.phases() {
        for step in journey.steps_of(phase.id) {
            let mut felt: Vec<String> = journey
                .feelings()
                .filter(|it| it.step == step.id)
                .map(|it| match it.persona {
                    Some(id) => format!("{} {}", name(id), it.value),
                    None => it.value.to_string(),
                })
                .collect();
            felt.sort();
            lines.push(format!(
                "{} | {} = {}",
                phase.name,
                step.name,
                felt.join(", ")
            ));
        }
    }
    lines
}

fn tell(text: &str) -> Vec<String> {
    told(&read(text).unwrap())
}

fn unplaced(line: usize, text: &str) -> Note {
    let text = text.to_owned();
    Note::Unplaced { line, text }
}

#[test]
fn sections_tasks_scores_and_actors_become_a_journey() {
    let reading = read(
        "journey\n    title Een boek lenen\n    section Zoeken\n      Catalogus openen: 2: Lezer\n      \
         Vragen aan de balie: 5: Lezer, Medewerker\n    section Meenemen\n      Scannen: 4: Lezer\n",
    )
    .unwrap();
    assert_eq!(
        told(&reading),
        [
            "Zoeken | Catalogus openen = Lezer -1",
            "Zoeken | Vragen aan de balie = Lezer 2, Medewerker 2",
            "Meenemen | Scannen = Lezer 1",
        ]
    );
    assert_eq!(personas(&reading), ["Lezer", "Medewerker"]);
    let journey = journeys(&reading)[0];
    assert_eq!(journey.title(), "Een boek lenen");
    assert_eq!(journey.journey().unwrap().language, Language::Dutch);
    assert_eq!(reading.notes, []);
    reading.documents.iter().for_each(|it| check(it).unwrap());
}

#[test]
fn spaces_case_and_line_ends_do_not_matter() {
    let plain = tell("journey\ntitle T\nsection S\nA: 3: Ik, Jij\nB: 1: Ik\n");
    for text in [
        "journey\r\ntitle T\r\nsection S\r\nA: 3: Ik, Jij\r\nB: 1: Ik\r\n",
        "\u{FEFF}journey\ntitle T\nsection S\nA: 3: Ik, Jij\nB: 1: Ik",
        "\n\n\tjourney\n\ttitle\tT\n\tsection\tS\n\t\tA:3:Ik,Jij\n\t\tB :1 :Ik",
        "journey\rtitle T\rsection S\rA: 3: Ik, Jij\rB: 1: Ik\r",
        "journey\nTitle T\nSECTION S\nA: 3: Ik, Jij,\nB: 1: Ik;",
        "journey title T\nsection S\nA: 3: Ik, Jij; B: 1: Ik",
        "journey\ntitle T\nsection S\nA: 3: Ik, Jij\nsection S\nB: 1: Ik",
    ] {
        assert_eq!(tell(text), plain, "{text:?}");
    }
}

#[test]
fn a_task_may_leave_out_its_actors() {
    assert_eq!(tell("journey\nA: 5\nB: 5:"), [" | A = 2", " | B = 2"]);
}

#[test]
fn a_task_of_nobody_goes_to_the_first_persona_where_others_have_one() {
    let reading = read("journey\nA: 5: Ik\nB: 1").unwrap();
    assert_eq!(told(&reading), [" | A = Ik 2", " | B = Ik -2"]);
    let (task, persona) = ("B".to_owned(), "Ik".to_owned());
    let note = Note::ScoreOfNobody {
        line: 3,
        task,
        persona,
    };
    assert_eq!(reading.notes, [note]);
}

#[test]
fn a_score_out_of_range_is_kept_in_range_and_told_of() {
    let reading = read("journey\nA: 9: Ik\nB: 0: Ik\nC: 4.5: Ik\nD: 2,5: Ik").unwrap();
    assert_eq!(
        told(&reading),
        [
            " | A = Ik 2",
            " | B = Ik -2",
            " | C = Ik 1.5",
            " | D = Ik -0.5"
        ]
    );
    let clamped = |line, task: &str, given, kept| Note::ScoreClamped {
        line,
        task: task.to_owned(),
        given,
        kept,
    };
    assert_eq!(
        reading.notes,
        [clamped(2, "A", 9.0, 5.0), clamped(3, "B", 0.0, 1.0)]
    );
}

#[test]
fn a_score_that_is_no_number_leaves_a_gap_and_is_told_of() {
    let reading = read("journey\nA: goed: Ik\nB: : Ik\nC: inf: Ik\nD: 3: Ik").unwrap();
    assert_eq!(
        told(&reading),
        [" | A = ", " | B = ", " | C = ", " | D = Ik 0"]
    );
    let given: Vec<_> = reading
        .notes
        .iter()
        .map(|note| match note {
            Note::ScoreUnreadable { line, given, .. } => (*line, given.as_str()),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(given, [(2, "goed"), (3, ""), (4, "inf")]);
}

#[test]
fn a_name_may_hold_colons() {
    assert_eq!(
        tell(
            "journey\nsection Stap 1: Zoeken\nOm 10:30 open: 4: Ik\nSite: zoeken: 2\nA#58; B: 3: Ik"
        ),
        [
            "Stap 1: Zoeken | Om 10:30 open = Ik 1",
            "Stap 1: Zoeken | Site: zoeken = Ik -1",
            "Stap 1: Zoeken | A: B = Ik 0",
        ]
    );
}

#[test]
fn entity_codes_are_never_punctuation() {
    let text = "journey\nZeg #quot;hoi#quot;#59; dan: 3: Jan#44; de buurman, #9829;\n";
    assert_eq!(tell(text), [" | Zeg \"hoi\"; dan = Jan, de buurman 0, ♥ 0"]);
}

#[test]
fn line_breaks_in_names_are_broken() {
    assert_eq!(
        tell("journey\nsection Eerst<br>dan\nA<br/>B<BR />C: 3"),
        ["Eerst\ndan | A\nB\nC = 0"]
    );
}

#[test]
fn a_section_without_a_task_is_kept_and_told_of() {
    let reading = read("journey\nsection Leeg\nsection Vol\nA: 3").unwrap();
    assert_eq!(told(&reading), ["Leeg |  = ", "Vol | A = 0"]);
    let section = "Leeg".to_owned();
    assert_eq!(reading.notes, [Note::SectionEmpty { line: 2, section }]);
}

#[test]
fn front_matter_entitles_and_its_settings_are_told_of() {
    let reading =
        read("---\ntitle: \"Naar de \\\"bieb\\\"\"\nconfig:\n  theme: forest\n---\njourney\nA: 3")
            .unwrap();
    assert_eq!(journeys(&reading)[0].title(), "Naar de \"bieb\"");
    assert_eq!(reading.notes, [Note::SettingsLeftOut { line: 3 }]);
}

#[test]
fn the_diagrams_own_title_wins_and_the_other_is_told_of() {
    let reading = read("---\ntitle: Een\n---\njourney\naccTitle: Drie\ntitle Twee\nA: 3").unwrap();
    assert_eq!(journeys(&reading)[0].title(), "Twee");
    assert_eq!(reading.notes, [unplaced(2, "Een"), unplaced(5, "Drie")]);
}

#[test]
fn without_a_title_the_accessible_title_or_the_file_entitles() {
    let title = |text: &str| journeys(&read(text).unwrap())[0].title().to_owned();
    assert_eq!(
        title("journey\naccTitle: Naar de bieb\nA: 3"),
        "Naar de bieb"
    );
    assert_eq!(title("journey\nA: 3"), "reis");
}

#[test]
fn an_accessible_description_becomes_the_scenario() {
    let scenario = |text: &str| {
        let reading = read(text).unwrap();
        assert_eq!(reading.notes, [], "{text}");
        let journey = journeys(&reading)[0].journey().unwrap();
        (journey.title.clone(), journey.scenario.clone())
    };
    assert_eq!(
        scenario("journey\naccDescr: Een: dag; #1\ntitle T\nA: 3"),
        ("T".to_owned(), "Een: dag; #1".to_owned())
    );
    assert_eq!(
        scenario("journey\naccDescr {\n  Een\n  dag\n}title T\nA: 3"),
        ("T".to_owned(), "Een\ndag".to_owned())
    );
    assert_eq!(
        scenario("journey\naccDescr{ Een dag }\ntitle T\nA: 3"),
        ("T".to_owned(), "Een dag".to_owned())
    );
}

#[test]
fn a_description_that_never_closes_swallows_nothing() {
    let reading = read("journey\naccDescr { Een dag\nA: 3").unwrap();
    assert_eq!(told(&reading), [" | A = 0"]);
    assert_eq!(reading.notes, [unplaced(2, "accDescr { Een dag")]);
}

#[test]
fn comments_and_directives_are_left_out_and_counted() {
    let reading = read(
        "%%{init: {'theme': 'base'}}%%\n%% een\njourney\n  %% twee: 5: Ik\n%%{\n  wrap\n}%% A: 3\n# drie\n",
    )
    .unwrap();
    assert_eq!(told(&reading), [" | A = 0"]);
    assert_eq!(
        reading.notes,
        [
            Note::SettingsLeftOut { line: 1 },
            Note::CommentsLeftOut { count: 3, line: 2 },
            Note::SettingsLeftOut { line: 5 },
        ]
    );
}

#[test]
fn a_directive_that_never_closes_swallows_one_line() {
    assert_eq!(tell("%%{init\njourney\nA: 3"), [" | A = 0"]);
}

#[test]
fn what_finds_no_place_is_told_of_with_its_line() {
    let reading =
        read("journey\nZomaar een zin\nA: 3: Ik: en meer\nB: 3: Ik # vraag\n: 3: Ik").unwrap();
    assert_eq!(
        reading.notes,
        [
            unplaced(2, "Zomaar een zin"),
            unplaced(3, "en meer"),
            unplaced(4, "# vraag"),
            unplaced(5, ": 3: Ik"),
        ]
    );
}

#[test]
fn a_number_sign_in_a_name_is_a_name() {
    assert_eq!(tell("journey\nLoket #3: 4: Ik"), [" | Loket #3 = Ik 1"]);
}

#[test]
fn the_journeys_of_a_markdown_file_share_their_personas() {
    let text = "# Onderzoek\n\n```js\njourney\n```\n\n## Eerste reis\n\n```mermaid\njourney\nA: 3: Ik\n```\n\n\
                ```mermaid\ngraph TD\n  A --> B\n```\n\n  ~~~ {.mermaid width=100}\n  journey\n  title Twee\n  B: 4: Ik\n  ~~~\n";
    let reading = read_named("verslag.md", text.as_bytes()).unwrap();
    let titles: Vec<_> = journeys(&reading).iter().map(|it| it.title()).collect();
    assert_eq!(titles, ["Eerste reis", "Twee"]);
    assert_eq!(personas(&reading), ["Ik"]);
}

#[test]
fn a_journey_without_a_task_does_not_keep_the_others_out() {
    let text = "```mermaid\njourney\n  title Leeg\n```\n\n```mermaid\njourney\nA: 3\n```\n";
    let reading = read_named("x.md", text.as_bytes()).unwrap();
    assert_eq!(told(&reading), [" | A = 0"]);
    assert_eq!(
        reading.notes,
        [unplaced(2, "journey"), unplaced(3, "title Leeg")]
    );
}

#[test]
fn a_fence_may_stand_in_a_box() {
    let text = "::: tip\n```mermaid\njourney\nA: 3\n```\n:::\n\n::: mermaid\njourney\nB: 3\n:::\n";
    let reading = read_named("x.md", text.as_bytes()).unwrap();
    assert_eq!(journeys(&reading).len(), 2);
}

#[test]
fn lines_are_counted_in_the_file_and_not_in_the_fence() {
    let reading = read_named("x.md", b"Tekst\n\n```mermaid\njourney\nA: 9\n```\n").unwrap();
    assert!(matches!(
        reading.notes[..],
        [Note::ScoreClamped { line: 5, .. }]
    ));
}

#[test]
fn another_diagram_is_refused_by_its_name() {
    for (text, name) in [
        ("flowchart LR\n  A --> B", "flowchart"),
        ("%% een\ngraph TD;\n  A-->B;", "graph"),
        (
            "---\ntitle: x\n---\nsequenceDiagram\n  A->>B: hoi",
            "sequenceDiagram",
        ),
        ("# Kop\n\n```mermaid\ngantt\n  title x\n```\n", "gantt"),
    ] {
        let diagram = name.to_owned();
        assert_eq!(
            read(text),
            Err(ReadError::AnotherDiagram { diagram }),
            "{text}"
        );
    }
}

#[test]
fn text_of_another_kind_is_not_recognised() {
    for text in [
        "naam;score\nA;3",
        "# Kop\n\nTekst.",
        "<svg></svg>",
        "journeys\nA: 3",
        "---",
        "%%",
    ] {
        assert_eq!(read(text), Err(ReadError::Unrecognised), "{text}");
    }
}

#[test]
fn a_journey_in_which_nothing_happens_is_refused() {
    for text in [
        "journey",
        "journey\ntitle T\nsection S",
        "Journey naar het westen",
    ] {
        assert_eq!(read(text), Err(ReadError::NoTask), "{text}");
    }
}

#[test]
fn an_empty_file_is_refused_as_empty() {
    for bytes in [&b""[..], b" \n\t", b"\xEF\xBB\xBF", b"\xFF\xFE"] {
        assert_eq!(read_named("x.mmd", bytes), Err(ReadError::Empty));
    }
}

#[test]
fn bytes_that_are_no_text_are_refused_with_their_line() {
    for (bytes, line) in [
        (&b"journey\nA: 3\n\xFF\xC0"[..], 3),
        (b"journey\nA\0: 3", 2),
        (b"\x89PNG\r\n\x1a\n", 1),
        (b"\xFF\xFEj", 1),
        (b"\xFF\xFE\x00\xD8", 1),
    ] {
        assert_eq!(read_named("x.mmd", bytes), Err(ReadError::NotText { line }));
    }
}

#[test]
fn a_file_of_sixteen_bits_is_text_too() {
    let text = "journey\nA: 3: Zoë";
    let units: Vec<u16> = text.encode_utf16().collect();
    let little = units.iter().flat_map(|unit| unit.to_le_bytes());
    let big = units.iter().flat_map(|unit| unit.to_be_bytes());
    let little: Vec<u8> = [0xFF, 0xFE].into_iter().chain(little).collect();
    let big: Vec<u8> = [0xFE, 0xFF].into_iter().chain(big).collect();
    for bytes in [little, big] {
        let reading = read_named("x.mmd", &bytes).unwrap();
        assert_eq!(told(&reading), [" | A = Zoë 0"]);
    }
}

#[test]
fn what_is_too_much_is_refused() {
    let tasks = "A: 3: Ik\n".repeat(2_001);
    assert!(matches!(
        read(&format!("journey\n{tasks}")),
        Err(ReadError::TooMany { .. })
    ));
    let line = "a".repeat(10_001);
    assert!(matches!(
        read(&format!("journey\n{line}: 3")),
        Err(ReadError::LineTooLong { line: 2, .. })
    ));
    let lines = format!("{}\n", "a".repeat(99)).repeat(101);
    assert!(matches!(
        read(&format!("journey\naccDescr {{\n{lines}}}\nA: 3")),
        Err(ReadError::LineTooLong { line: 2, .. })
    ));
    let huge = "x".repeat(exchange::mermaid::LARGEST + 1);
    assert!(matches!(read(&huge), Err(ReadError::TooLarge { .. })));
}

#[test]
fn the_hundred_and_first_actor_is_told_of() {
    let actors: Vec<String> = (0..101).map(|it| format!("p{it}")).collect();
    let reading = read(&format!("journey\nA: 3: {}", actors.join(", "))).unwrap();
    assert_eq!(personas(&reading).len(), 100);
    let actor = "p100".to_owned();
    assert_eq!(reading.notes, [Note::ActorLeftOut { line: 2, actor }]);
}

fn journey_like() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("journey"),
        Just("\n"),
        Just("title "),
        Just("section "),
        Just("accTitle:"),
        Just("accDescr"),
        Just("{"),
        Just("}"),
        Just("%%"),
        Just("%%{"),
        Just("}%%"),
        Just("---\n"),
        Just("```mermaid\n"),
        Just("```"),
        Just(":"),
        Just(";"),
        Just("#"),
        Just("#58;"),
        Just("<br>"),
        Just(","),
        Just("5"),
        Just("-1e400"),
        Just("é"),
        Just("\u{FDD0}"),
        Just("\r"),
    ];
    let words = prop_oneof![3 => piece.prop_map(str::to_owned), 1 => any::<String>()];
    proptest::collection::vec(words, 0..40).prop_map(|words| words.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn no_text_whatever_stops_the_reader(text in journey_like()) {
        for text in [text.clone(), format!("journey\n{text}")] {
            if let Ok(reading) = read(&text) {
                for document in &reading.documents {
                    prop_assert_eq!(check(document), Ok(()));
                }
            }
        }
    }

    #[test]
    fn no_bytes_whatever_stop_the_reader(bytes: Vec<u8>, name: String) {
        let _ = read_named(&name, &bytes);
    }

    #[test]
    fn every_well_formed_task_becomes_a_step(
        tasks in proptest::collection::vec(("[a-z]{1,8}( [a-z]{1,8})?", 1..=5u8, "[A-Z][a-z]{0,5}"), 1..30)
    ) {
        let lines: Vec<String> = tasks.iter().map(|(name, score, actor)| format!("x {name}: {score}: {actor}")).collect();
        let expected: Vec<String> = tasks
            .iter()
            .map(|(name, score, actor)| format!(" | x {name} = {actor} {}", i16::from(*score) - 3))
            .collect();
        prop_assert_eq!(tell(&format!("journey\n{}", lines.join("\n"))), expected);
    }
}
