//! What setting a text promises, whatever the text.

use drawing::scene::{Colour, Run};
use drawing::text::{Align, Paragraph, TextStyle, Typesetter};
use proptest::prelude::*;

const CARD: TextStyle = TextStyle::new(13.5, 400);

fn runs(paragraph: &Paragraph) -> impl Iterator<Item = &Run> {
    paragraph.lines.iter().flat_map(|line| &line.runs)
}

/// The characters that leave a mark, sorted: what must neither be lost nor doubled.
fn visible(text: &str) -> Vec<char> {
    let mut visible: Vec<char> = text
        .chars()
        .filter(|c| !c.is_whitespace() && !c.is_control())
        .collect();
    visible.sort_unstable();
    visible
}

fn line_text(paragraph: &Paragraph) -> Vec<String> {
    let line = |line: &drawing::scene::Line| line.runs.iter().map(|r| r.text.as_str()).collect();
    paragraph.lines.iter().map(line).collect()
}

#[test]
fn a_text_breaks_between_words() {
    let mut typesetter = Typesetter::new();
    let text = "Vorige week was het om drie uur, nu om vier?";
    let paragraph = typesetter.set(text, &CARD, Some(170.0));
    assert_eq!(
        line_text(&paragraph),
        ["Vorige week was het om ", "drie uur, nu om vier?"]
    );
}

#[test]
fn a_script_without_spaces_breaks_between_words_too() {
    let words = [
        "ฉัน",
        "อยาก",
        "ไป",
        "ห้อง",
        "สมุด",
        "กับ",
        "ลูกสาว",
        "ทุก",
        "สัปดาห์",
        "เพื่อ",
        "ฟัง",
        "นิทาน",
    ];
    let mut ends = Vec::new();
    let mut text = String::new();
    for word in words {
        text.push_str(word);
        ends.push(text.len());
    }
    let paragraph = Typesetter::new().set(&text, &CARD, Some(100.0));
    assert!(paragraph.lines.len() > 2);
    let mut end = 0;
    for line in line_text(&paragraph) {
        end += line.len();
        assert!(ends.contains(&end), "{line} ends within a word");
    }
}

#[test]
fn lines_stand_as_far_apart_as_the_style_says() {
    let mut typesetter = Typesetter::new();
    let paragraph = typesetter.set("een\ntwee\ndrie", &CARD, None);
    assert!((paragraph.height - 3.0 * 13.5 * 1.32).abs() < 0.01);
    let baselines: Vec<f32> = runs(&paragraph).map(|run| run.y).collect();
    assert!((baselines[1] - baselines[0] - 13.5 * 1.32).abs() < 0.01);
    assert!((baselines[0] - paragraph.baseline).abs() < 0.01);
}

#[test]
fn a_word_that_is_too_long_breaks_anywhere() {
    let mut typesetter = Typesetter::new();
    let word = "arbeidsongeschiktheidsverzekeringsmaatschappijmedewerkerspas";
    let paragraph = typesetter.set(word, &CARD, Some(100.0));
    assert!(paragraph.lines.len() > 3);
    assert!(paragraph.width <= 100.0);
    assert_eq!(line_text(&paragraph).concat(), word);
}

#[test]
fn an_empty_text_is_one_line_high() {
    let paragraph = Typesetter::new().set("", &CARD, Some(100.0));
    assert!((paragraph.height - 13.5 * 1.32).abs() < 0.01);
    assert_eq!(runs(&paragraph).count(), 0);
}

#[test]
fn tabs_and_every_kind_of_line_end_are_tidied() {
    let paragraph = Typesetter::new().set("a\tb\r\nc\rd\u{7}\u{2028}e", &CARD, None);
    assert_eq!(paragraph.text, "a b\nc\nd\ne");
    assert_eq!(line_text(&paragraph), ["a b", "c", "d", "e"]);
    assert!(paragraph.missing.is_empty());
}

#[test]
fn latin_text_uses_the_shipped_family_only() {
    let mut typesetter = Typesetter::new();
    for (weight, italic) in [
        (400, false),
        (500, false),
        (600, false),
        (700, false),
        (400, true),
    ] {
        let style = TextStyle {
            italic,
            ..TextStyle::new(14.0, weight)
        };
        typesetter.set("Privé-afspraak: “één” · € 3,50 … ĳ", &style, None);
    }
    let faces = typesetter.faces();
    let found: Vec<_> = faces
        .iter()
        .map(|f| (f.family.as_str(), f.weight, f.italic))
        .collect();
    let family = drawing::font::FAMILY;
    assert_eq!(
        found,
        [
            (family, 400, false),
            (family, 500, false),
            (family, 600, false),
            (family, 700, false),
            (family, 400, true)
        ]
    );
}

#[test]
fn arabic_stands_on_the_right_and_reads_from_there() {
    let mut typesetter = Typesetter::new();
    let paragraph = typesetter.set("مرحبا بكم", &CARD, Some(200.0));
    if !paragraph.missing.is_empty() {
        return; // This machine has no Arabic font.
    }
    assert!(runs(&paragraph).all(|run| run.rtl));
    let run = runs(&paragraph).last().unwrap();
    assert!((run.x + run.width - 200.0).abs() < 0.5, "{run:?}");
    assert_eq!(run.text, "مرحبا");
    assert_ne!(
        typesetter.faces()[run.face.0 as usize].family,
        drawing::font::FAMILY
    );
}

#[test]
fn two_directions_on_one_line_keep_their_words() {
    let paragraph = Typesetter::new().set("Balie zegt שלום en lacht", &CARD, Some(400.0));
    let texts: Vec<&str> = runs(&paragraph).map(|run| run.text.as_str()).collect();
    assert_eq!(texts.concat(), "Balie zegt שלום en lacht");
    assert_eq!(runs(&paragraph).filter(|run| run.rtl).count(), 1);
}

#[test]
fn a_character_without_a_font_is_reported_once() {
    // The last is a private character that no font has.
    let paragraph = Typesetter::new().set("a \u{F8FE} b \u{F8FE}", &CARD, None);
    assert_eq!(paragraph.missing, ['\u{F8FE}']);
}

#[test]
fn a_text_is_set_once_and_broken_anew_for_another_width() {
    let mut typesetter = Typesetter::new();
    let first = typesetter.set("Zoekt dag en tijd", &CARD, Some(60.0));
    let again = typesetter.set("Zoekt dag en tijd", &CARD, Some(60.0));
    let wide = typesetter.set("Zoekt dag en tijd", &CARD, Some(600.0));
    assert!(std::sync::Arc::ptr_eq(&first, &again));
    assert!(wide.lines.len() < first.lines.len());
    assert_eq!(typesetter.remembered(), 1);
}

#[test]
fn texts_that_two_layouts_did_not_ask_for_are_forgotten() {
    let mut typesetter = Typesetter::new();
    typesetter.set("oud", &CARD, None);
    for _ in 0..2 {
        typesetter.begin_layout();
        typesetter.set("nieuw", &CARD, None);
    }
    assert_eq!(typesetter.remembered(), 2);
    typesetter.begin_layout();
    assert_eq!(typesetter.remembered(), 1);
}

#[test]
fn aligned_lines_stand_where_they_should() {
    let mut typesetter = Typesetter::new();
    let centred = typesetter.set("Trots", &CARD.aligned(Align::Centre), Some(100.0));
    let ended = typesetter.set("Trots", &CARD.aligned(Align::End), Some(100.0));
    let (centred, ended) = (runs(&centred).next().unwrap(), runs(&ended).next().unwrap());
    assert!((centred.x - (100.0 - centred.width) / 2.0).abs() < 0.01);
    assert!((ended.x - (100.0 - ended.width)).abs() < 0.01);
}

#[test]
fn a_placed_text_moves_as_a_whole() {
    let paragraph = Typesetter::new().set("een\ntwee", &CARD, None);
    let text = paragraph.place(10.0, 20.0, Colour::hex(0x00FF_0000));
    for (placed, set) in text
        .lines
        .iter()
        .flat_map(|l| &l.runs)
        .zip(runs(&paragraph))
    {
        assert_eq!((placed.x, placed.y), (set.x + 10.0, set.y + 20.0));
        assert_eq!(placed.colour, Colour::hex(0x00FF_0000));
        assert_eq!(placed.glyphs, set.glyphs);
    }
}

fn any_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[a-zA-Zéëïĳœ0-9.,:;!?'“”€ -]{0,12}",
        1 => "[ء-ي ]{1,8}",
        1 => "[א-ת ]{1,8}",
        1 => "[一-三㐀-㐂]{1,6}",
        1 => Just("👩‍👧🏽 ".to_owned()),
        1 => Just("ffi fi fl e\u{301}".to_owned()),
        1 => Just("\n".to_owned()),
        1 => any::<String>(),
    ];
    prop::collection::vec(piece, 0..6).prop_map(|pieces| pieces.concat())
}

thread_local! {
    static TYPESETTER: std::cell::RefCell<Typesetter> = std::cell::RefCell::new(Typesetter::new());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_line_of_any_text_is_wider_than_the_width(text in any_text(), width in 40.0_f32..400.0) {
        let paragraph = TYPESETTER.with_borrow_mut(|t| t.set(&text, &CARD, Some(width)));
        for line in &paragraph.lines {
            let clusters = line.runs.iter().flat_map(|run| run.glyphs.iter().map(|g| &g.bytes));
            if clusters.collect::<std::collections::HashSet<_>>().len() > 1 {
                let line_width: f32 = line.runs.iter().map(|run| run.width).sum();
                prop_assert!(line_width <= width + 0.1, "{:?}", line_text(&paragraph));
            }
        }
    }

    #[test]
    fn every_visible_character_of_any_text_is_in_one_run(text in any_text(), width in 1.0_f32..400.0) {
        let paragraph = TYPESETTER.with_borrow_mut(|t| t.set(&text, &CARD, Some(width)));
        let in_runs: String = runs(&paragraph).map(|run| run.text.as_str()).collect();
        prop_assert_eq!(visible(&in_runs), visible(&text));
    }

    #[test]
    fn glyphs_stand_for_whole_characters_in_order(text in any_text(), width in 1.0_f32..400.0) {
        let paragraph = TYPESETTER.with_borrow_mut(|t| t.set(&text, &CARD, Some(width)));
        for run in runs(&paragraph) {
            let mut starts: Vec<usize> = run.glyphs.iter().map(|glyph| glyph.bytes.start).collect();
            if run.rtl {
                starts.reverse();
            }
            prop_assert!(starts.is_sorted());
            for glyph in run.glyphs.iter() {
                prop_assert!(run.text.get(glyph.bytes.clone()).is_some_and(|part| !part.is_empty()));
            }
        }
    }
}

#[test]
fn a_typesetter_can_move_to_the_thread_that_lays_out() {
    let mut typesetter = Typesetter::new();
    let paragraph = std::thread::spawn(move || typesetter.set("Balie", &CARD, None)).join();
    assert_eq!(paragraph.unwrap().text, "Balie");
}
