//! The JSON Schema of the format, for tests: `docs/format.schema.json` is what these types say.

use super::tree::{Card, File};
use crate::MediaType;
use document::{
    Accent, BarrierKind, BasisKind, BoxKind, CardColour, CardDetail, ChannelKind, Curve,
    DividerKind, EmpathyVariant, JourneyKind, JourneyState, LaneKind, Language, Look, MetricSource,
    PersonaLayout, Presence, SectionKind, SolutionStatus,
};
use schemars::{Schema, SchemaGenerator, generate::SchemaSettings, json_schema};
use serde::Serialize;
use serde_json::{Map, Value};
use std::path::PathBuf;

macro_rules! words {
    ($($name:ident: $kind:ty;)*) => {$(
        pub(super) fn $name(_: &mut SchemaGenerator) -> Schema {
            one_of(<$kind>::ALL)
        }
    )*};
}

words! {
    media_type: MediaType;
    accent: Accent;
    language: Language;
    journey_kind: JourneyKind;
    journey_state: JourneyState;
    card_detail: CardDetail;
    persona_layout: PersonaLayout;
    section: SectionKind;
    empathy_variant: EmpathyVariant;
    divider: DividerKind;
    lane: LaneKind;
    curve: Curve;
    card_colour: CardColour;
    status: SolutionStatus;
    metric_source: MetricSource;
    basis: BasisKind;
    channel: ChannelKind;
    presence: Presence;
}

pub(super) fn barriers(_: &mut SchemaGenerator) -> Schema {
    let item = one_of(BarrierKind::ALL);
    json_schema!({ "type": "array", "items": item })
}

pub(super) fn bases(_: &mut SchemaGenerator) -> Schema {
    let item = one_of(BasisKind::ALL);
    json_schema!({ "type": "array", "items": item })
}

pub(super) fn look(_: &mut SchemaGenerator) -> Schema {
    let edge =
        json_schema!({ "type": "integer", "minimum": -Look::FARTHEST, "maximum": Look::FARTHEST });
    let size = json_schema!({ "type": "integer", "minimum": 1, "maximum": Look::GREATEST });
    json_schema!({
        "type": "object",
        "properties": { "x": edge, "y": edge, "width": size, "height": size },
        "required": ["x", "y", "width", "height"],
        "additionalProperties": false
    })
}

pub(super) fn cards_of_a_lane(generator: &mut SchemaGenerator) -> Schema {
    let card = generator.subschema_for::<Card>();
    json_schema!({ "type": "array", "items": { "allOf": [card], "required": ["step"] } })
}

pub(super) fn cards_outside_a_journey(generator: &mut SchemaGenerator) -> Schema {
    let card = generator.subschema_for::<Card>();
    let placed = json_schema!({ "anyOf": [{ "required": ["step"] }, { "required": ["span"] }] });
    json_schema!({ "type": "array", "items": { "allOf": [card], "not": placed } })
}

pub(super) fn boxes(generator: &mut SchemaGenerator) -> Schema {
    let notes = cards_outside_a_journey(generator);
    let name = |kind: &BoxKind| match serde_json::to_value(kind) {
        Ok(Value::String(name)) => name,
        other => panic!("{kind:?} has no name: {other:?}"),
    };
    let boxes: Map<String, Value> = BoxKind::ALL
        .iter()
        .map(|kind| (name(kind), notes.clone().to_value()))
        .collect();
    json_schema!({ "type": "object", "properties": boxes, "additionalProperties": false })
}

pub(super) fn date(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "string", "pattern": "^\\d{4}(-\\d{2}(-\\d{2})?)?$" })
}

fn one_of<T: Serialize>(words: &[T]) -> Schema {
    json_schema!({ "enum": words })
}

fn schema() -> String {
    let schema = SchemaSettings::draft2020_12()
        .into_generator()
        .into_root_schema_for::<File>();
    serde_json::to_string_pretty(&schema).unwrap() + "\n"
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}

#[test]
fn the_schema_in_docs_says_what_is_read() {
    let path = root().join("docs/format.schema.json");
    if std::env::var_os("BLESS").is_some() {
        std::fs::create_dir_all(root().join("docs")).unwrap();
        std::fs::write(&path, schema()).unwrap();
    }
    let written = std::fs::read_to_string(&path).unwrap();
    assert!(
        written == schema(),
        "run this test with BLESS=1 to write the schema anew"
    );
}

fn problems(json: &str) -> Result<(), String> {
    let mut schemas = boon::Schemas::new();
    let mut compiler = boon::Compiler::new();
    let schema: Value = serde_json::from_str(&schema()).unwrap();
    compiler.add_resource("format.schema.json", schema).unwrap();
    let index = compiler
        .compile("format.schema.json", &mut schemas)
        .unwrap();
    let value: Value = serde_json::from_str(json).unwrap();
    schemas
        .validate(&value, index)
        .map_err(|error| format!("{error:#}"))
}

#[test]
fn every_shipped_file_is_as_the_schema_says() {
    for folder in ["samples/nl", "samples/en", "templates/nl", "templates/en"] {
        let folder = root().join("crates/exchange").join(folder);
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            let json = std::fs::read_to_string(&path).unwrap();
            if let Err(problem) = problems(&json) {
                panic!("{}: {problem}", path.display());
            }
        }
    }
}

#[test]
fn the_schema_refuses_what_reading_refuses() {
    let file = |journey: &str| {
        format!(r#"{{"format":"desire-path","version":1,"documents":[{{"journey":{journey}}}]}}"#)
    };
    let fine = r#"{"title":"t","phases":[{"name":"p","steps":[{"name":"s"}]}]}"#;
    assert_eq!(problems(&file(fine)), Ok(()));
    for wrong in [
        r#"{"title":"t"}"#,
        r#"{"title":"t","phases":[]}"#,
        r#"{"title":"t","tilte":"t","phases":[{"name":"p","steps":[{"name":"s"}]}]}"#,
        r#"{"title":"t","phases":[{"name":"p","steps":[{"name":"s"}]}],"rows":[{"lane":{"kind":"acton"}}]}"#,
    ] {
        refuse(&file(wrong));
    }
    let file = |document: &str| {
        format!(r#"{{"format":"desire-path","version":1,"documents":[{document}]}}"#)
    };
    for wrong in [
        r#"{"journey":{"title":"t","phases":[{"name":"p","steps":[{"name":"s"}]}],
            "rows":[{"lane":{"kind":"pain","cards":[{"text":"x"}]}}]}}"#,
        r#"{"persona":{"name":"n","sections":[{"kind":"goal"}]}}"#,
        r#"{"persona":{"name":"n","sections":[{"kind":"goals","lines":[{"text":"x","step":"s"}]}]}}"#,
        r#"{"empathyMap":{"situation":"s","boxes":{"says":[]}}}"#,
        r#"{"empathyMap":{"situation":"s","boxes":{"say":[{"text":"x","span":2}]}}}"#,
    ] {
        refuse(&file(wrong));
    }
}

fn refuse(wrong: &str) {
    assert!(problems(wrong).is_err(), "{wrong}");
    assert!(
        super::read(wrong, &mut uuid::Uuid::now_v7).is_err(),
        "{wrong}"
    );
}
