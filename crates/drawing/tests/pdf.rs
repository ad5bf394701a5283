//! What a PDF says to those who do not see it.

#![allow(clippy::unwrap_used, reason = "a test may fail so")]

mod common;
mod fixture;

use common::sample;
use drawing::layout::{Compared, ComparisonForm, Surroundings, layout_comparison};
use drawing::paint::Pictures;
use drawing::paint::pdf::{PdfDate, PdfOptions, paint};
use drawing::scene::Scene;
use drawing::text::Typesetter;
use drawing::theme::Theme;
use lopdf::{Dictionary, Document, Object};
use proptest::prelude::*;
use std::collections::BTreeMap;

fn file(scenes: &[&Scene], pictures: &Pictures) -> Document {
    let bytes = paint(scenes, pictures, &PdfOptions::default()).unwrap();
    Document::load_mem(&bytes).unwrap()
}

/// A structure element: its kind and what it says, with its children.
#[derive(Debug)]
struct Element {
    kind: String,
    dictionary: Dictionary,
    children: Vec<Element>,
    contents: usize,
}

impl Element {
    fn read(document: &Document, object: &Object) -> Option<Self> {
        let object = document.dereference(object).ok()?.1;
        let dictionary = object.as_dict().ok()?;
        let kind = dictionary.get(b"S").ok()?.as_name().ok()?;
        let mut element = Self {
            kind: String::from_utf8_lossy(kind).into_owned(),
            dictionary: dictionary.clone(),
            children: Vec::new(),
            contents: 0,
        };
        let kids = match dictionary.get(b"K") {
            Ok(Object::Array(kids)) => kids.clone(),
            Ok(kid) => vec![kid.clone()],
            Err(_) => vec![],
        };
        for kid in &kids {
            match Self::read(document, kid) {
                Some(child) => element.children.push(child),
                None => element.contents += 1,
            }
        }
        Some(element)
    }

    fn root(document: &Document) -> Self {
        let root = document.catalog().unwrap().get(b"StructTreeRoot").unwrap();
        let root = document.dereference(root).unwrap().1.as_dict().unwrap();
        let kids = match root.get(b"K").unwrap() {
            Object::Array(kids) => kids.first().unwrap().clone(),
            kid => kid.clone(),
        };
        Self::read(document, &kids).unwrap()
    }

    fn all<'a>(&'a self, kind: &str) -> Vec<&'a Element> {
        let mut found: Vec<&Element> = Vec::new();
        if self.kind == kind {
            found.push(self);
        }
        for child in &self.children {
            found.extend(child.all(kind));
        }
        found
    }

    fn attribute(&self, name: &[u8]) -> Option<Object> {
        let attributes = match self.dictionary.get(b"A").ok()? {
            Object::Array(attributes) => attributes.clone(),
            attributes => vec![attributes.clone()],
        };
        let mut attributes = attributes.iter().filter_map(|object| object.as_dict().ok());
        attributes.find_map(|dictionary| dictionary.get(name).ok().cloned())
    }

    fn columns(&self) -> i64 {
        self.attribute(b"ColSpan")
            .and_then(|span| span.as_i64().ok())
            .unwrap_or(1)
    }

    fn string(&self, name: &[u8]) -> Option<String> {
        lopdf::decode_text_string(self.dictionary.get(name).ok()?).ok()
    }
}

#[test]
fn a_file_says_that_it_is_accessible_and_archivable() {
    let document = file(&[&fixture::journey(12)], &Pictures::new());
    let catalog = document.catalog().unwrap();
    let (_, metadata) = document
        .dereference(catalog.get(b"Metadata").unwrap())
        .unwrap();
    let metadata = metadata.as_stream().unwrap();
    let xmp = metadata
        .decompressed_content()
        .unwrap_or_else(|_| metadata.content.clone());
    let xmp = String::from_utf8_lossy(&xmp).into_owned();
    for claim in [
        "<pdfuaid:part>1<",
        "<pdfaid:part>2<",
        "<pdfaid:conformance>A<",
    ] {
        assert!(xmp.contains(claim), "{claim} in {xmp}");
    }
    let mark_info = document
        .dereference(catalog.get(b"MarkInfo").unwrap())
        .unwrap()
        .1;
    assert!(
        mark_info
            .as_dict()
            .unwrap()
            .get(b"Marked")
            .unwrap()
            .as_bool()
            .unwrap()
    );
    assert_eq!(
        lopdf::decode_text_string(catalog.get(b"Lang").unwrap()).unwrap(),
        "nl"
    );
    let view = document
        .dereference(catalog.get(b"ViewerPreferences").unwrap())
        .unwrap()
        .1;
    assert!(
        view.as_dict()
            .unwrap()
            .get(b"DisplayDocTitle")
            .unwrap()
            .as_bool()
            .unwrap()
    );
}

#[test]
fn every_row_of_the_table_is_as_wide_as_the_journey() {
    let scene = fixture::journey(40);
    let root = Element::root(&file(&[&scene], &Pictures::new()));
    let tables = root.all("Table");
    let [table] = tables.as_slice() else {
        panic!("one table");
    };
    let drawing::scene::Frame::Grid(grid) = &scene.frame else {
        panic!("a grid");
    };
    let rows = table.all("TR");
    // Phases, steps, lanes and one divider.
    assert_eq!(rows.len(), 2 + grid.rows.len() + 1);
    for row in rows {
        let width: i64 = row.children.iter().map(Element::columns).sum();
        assert_eq!(width as usize, grid.columns.len() + 1);
    }
}

#[test]
fn phases_and_steps_head_columns_and_lanes_head_rows() {
    let scene = fixture::journey(12);
    let root = Element::root(&file(&[&scene], &Pictures::new()));
    let scope = |element: &Element| match element.attribute(b"Scope") {
        Some(Object::Name(name)) => String::from_utf8(name).unwrap(),
        _ => String::new(),
    };
    for head in root.all("THead")[0].all("TH") {
        assert_eq!(scope(head), "Column");
    }
    let lanes = root.all("TBody")[0].all("TH");
    assert_eq!(lanes.len(), 6);
    for lane in lanes {
        assert_eq!(scope(lane), "Row");
    }
}

#[test]
fn a_card_over_two_steps_is_a_cell_of_two_columns() {
    let root = Element::root(&file(&[&fixture::journey(12)], &Pictures::new()));
    let body = root.all("TBody")[0];
    let lane = body.children[4].all("TD");
    assert_eq!(lane[0].columns(), 2);
    assert!(!lane[0].all("P").is_empty());
}

#[test]
fn every_card_is_in_the_structure_once() {
    let scene = fixture::journey(40);
    let cards = scene
        .nodes
        .iter()
        .filter(|node| matches!(node.part, drawing::scene::Part::Card { .. }))
        .count();
    let root = Element::root(&file(&[&scene], &Pictures::new()));
    let body = root.all("TBody")[0];
    let cells = body.all("TD");
    let told = cells.iter().map(|cell| {
        let listed = cell.all("LI").len();
        if listed == 0 {
            cell.children.len()
        } else {
            listed
        }
    });
    // Feelings and the divider are cells too.
    let columns = 4;
    assert_eq!(told.sum::<usize>(), cards + columns + 1);
}

#[test]
fn what_a_drawing_says_without_words_is_spoken() {
    let root = Element::root(&file(&[&fixture::journey(12)], &Pictures::new()));
    let spoken: Vec<String> = root
        .all("P")
        .iter()
        .filter_map(|p| p.string(b"ActualText"))
        .collect();
    assert!(
        spoken.iter().any(|text| text.starts_with("Aanname: Belt")),
        "{spoken:?}"
    );
    assert!(spoken.contains(&"Verward, 1,5".to_owned()), "{spoken:?}");
}

#[test]
fn the_title_is_the_heading_and_every_page_has_a_bookmark() {
    let (journey, map) = (fixture::journey(12), fixture::empathy());
    let document = file(&[&journey, &map], &Pictures::new());
    let root = Element::root(&document);
    let titles: Vec<_> = root
        .all("H1")
        .iter()
        .filter_map(|h| h.string(b"T"))
        .collect();
    assert_eq!(titles, [journey.title.clone(), map.title.clone()]);
    let boxes: Vec<_> = root
        .all("H2")
        .iter()
        .filter_map(|h| h.string(b"T"))
        .collect();
    assert_eq!(boxes, ["Zegt", "Denkt", "Doet", "Voelt"]);
    assert_eq!(document.get_pages().len(), 2);

    let outline = document.catalog().unwrap().get(b"Outlines").unwrap();
    let outline = document.dereference(outline).unwrap().1.as_dict().unwrap();
    let first = document
        .dereference(outline.get(b"First").unwrap())
        .unwrap()
        .1;
    let first = first.as_dict().unwrap();
    assert_eq!(
        lopdf::decode_text_string(first.get(b"Title").unwrap()).unwrap(),
        journey.title
    );
    assert!(first.has(b"Next"));
}

#[test]
fn each_of_two_journeys_that_are_compared_begins_with_a_heading() {
    let current = sample::all().swap_remove(0).1;
    let future = sample::future::of(&current.document);
    let compared = Compared {
        current: &current.document,
        future: &future,
        comparison: &document::compare(&current.document, &future),
    };
    let surroundings = Surroundings {
        personas: &current.personas,
        titles: &BTreeMap::new(),
        appearances: &[],
    };
    let scene = layout_comparison(
        &compared,
        ComparisonForm::Stacked,
        &surroundings,
        &Theme::default(),
        &mut Typesetter::new(),
    );
    let document = file(&[&scene.unwrap()], &Pictures::new());
    let root = Element::root(&document);
    let headings = root.all("H2");
    let headings = headings.iter().filter_map(|it| it.string(b"T"));
    assert_eq!(
        headings.collect::<Vec<_>>(),
        [
            "Huidige situatie: Ik wil met mijn dochter naar het voorlezen",
            "Gewenste situatie: Ik wil met mijn dochter naar het voorlezen",
        ]
    );
}

#[test]
fn a_box_is_a_heading_with_a_list_and_a_scale_is_told_in_words() {
    let samples = sample::in_boxes();
    let of = |name: &str| {
        let sample = samples.iter().find(|(it, _)| *it == name).unwrap();
        let scene = common::draw(&sample.1);
        Element::root(&file(&[&scene], &Pictures::new()))
    };
    let heads = |root: &Element, kind: &str| -> Vec<String> {
        let heads = root.all(kind).into_iter();
        heads.filter_map(|head| head.string(b"T")).collect()
    };
    let map = of("samira-empathy");
    let boxes = heads(&map, "H2");
    assert_eq!(boxes.len(), 7);
    assert_eq!(
        (boxes[0].as_str(), boxes[6].as_str()),
        ("Wie", "Denkt en voelt")
    );
    assert_eq!(heads(&map, "H3"), ["Pijn", "Winst"]);
    assert_eq!(map.all("LI").len(), 15);

    let persona = of("samira");
    let sections = persona.all("H2").len();
    assert_eq!(
        sections,
        persona.all("L").len(),
        "every section has its list"
    );
    let spoken: Vec<String> = persona
        .all("Div")
        .iter()
        .filter_map(|div| div.string(b"ActualText"))
        .collect();
    let scale = "Gaat alleen – Gaat samen: 78 van 100; Observatie";
    assert!(spoken.iter().any(|text| text == scale), "{spoken:?}");
}

#[test]
fn a_picture_is_a_figure_with_its_text() {
    let (hash, pictures) = fixture::picture();
    let root = Element::root(&file(&[&fixture::journey_with(4, Some(hash))], &pictures));
    let figures = root.all("Figure");
    assert_eq!(figures.len(), 1);
    assert_eq!(
        figures[0].string(b"Alt").as_deref(),
        Some("Een meisje op schoot")
    );
    assert!(figures[0].attribute(b"BBox").is_some());
}

#[test]
fn a_page_has_the_size_of_its_scene_up_to_the_largest_there_is() {
    let page = |scene: &Scene| {
        let document = file(&[scene], &Pictures::new());
        let (_, page) = document.get_pages().into_iter().next().unwrap();
        let page = document.get_dictionary(page).unwrap();
        let corners = page.get(b"MediaBox").unwrap().as_array().unwrap().clone();
        let corner = |place: usize| corners[place].as_float().unwrap();
        (corner(2), corner(3))
    };
    let mut scene = fixture::journey(4);
    let (width, height) = page(&scene);
    assert!((width - scene.size.width * 0.75).abs() < 0.01);
    assert!((height - scene.size.height * 0.75).abs() < 0.01);

    scene.size.width = 40_000.0;
    let (width, height) = page(&scene);
    assert!((width - 14_400.0).abs() < 0.1);
    assert!((height - scene.size.height * 14_400.0 / 40_000.0).abs() < 0.1);
}

#[test]
fn the_date_and_the_name_of_the_document_come_from_outside() {
    let options = PdfOptions {
        title: Some("Twee reizen".to_owned()),
        author: Some("Bibliotheek Voorbeeldstad".to_owned()),
        date: PdfDate {
            year: 2026,
            month: 3,
            day: 9,
            ..PdfDate::default()
        },
        id: Some("0191".to_owned()),
    };
    let bytes = paint(&[&fixture::journey(2)], &Pictures::new(), &options).unwrap();
    let document = Document::load_mem(&bytes).unwrap();
    let info = document.trailer.get(b"Info").unwrap();
    let info = document.dereference(info).unwrap().1.as_dict().unwrap();
    let said = |name: &[u8]| lopdf::decode_text_string(info.get(name).unwrap()).unwrap();
    assert_eq!(said(b"Title"), "Twee reizen");
    assert_eq!(said(b"Author"), "Bibliotheek Voorbeeldstad");
    assert!(said(b"CreationDate").starts_with("D:20260309"));
}

#[test]
fn lines_that_the_text_itself_ends_stay_apart() {
    let document = file(&[&fixture::texts(&["een\ntwee"])], &Pictures::new());
    let text = document.extract_text(&[1]).unwrap();
    let words: Vec<&str> = text.split_whitespace().collect();
    assert_eq!(words, ["een", "twee"]);
}

#[test]
fn a_character_without_a_font_is_left_out_and_the_rest_is_there() {
    let scene = fixture::texts(&["voor \u{10FFFD} na"]);
    assert_eq!(scene.missing, ['\u{10FFFD}']);
    let text = file(&[&scene], &Pictures::new())
        .extract_text(&[1])
        .unwrap();
    let words: Vec<&str> = text.split_whitespace().collect();
    assert_eq!(words, ["voor", "na"]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_makes_an_accessible_file(text in "(\\PC|[a-z ]|[\u{E000}-\u{E0FF}]|[ا-ي]|[😀-😎]){0,24}") {
        let scene = fixture::texts(&[&text]);
        let bytes = paint(&[&scene], &Pictures::new(), &PdfOptions::default());
        let bytes = bytes.map_err(|error| TestCaseError::fail(error.to_string()))?;
        let claims = |claim: &[u8]| bytes.windows(claim.len()).any(|part| part == claim);
        prop_assert!(claims(b"<pdfuaid:part>1<"), "{:?}", text);
        prop_assert!(claims(b"<pdfaid:conformance>A<"), "{:?}", text);
    }
}
