//! What a record may hold, and what a document's records owe each other.

mod free_note;

pub(crate) use free_note::check_ties;

use crate::{
    Card, Document, Feeling, Filter, Lane, LaneKind, Look, Place, Portrait, Record, RecordId,
    SavedView, Step,
};
use std::collections::BTreeSet;

/// The longest text that a record holds, in characters.
pub const LONGEST_TEXT: usize = 10_000;

/// The longest name of an icon or a drawn face, in characters.
pub const LONGEST_NAME: usize = 100;

/// The most items in one of a record's lists.
pub const LONGEST_LIST: usize = 100;

/// What a record or a document must not be.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum RuleBroken {
    /// A text has more characters than [`LONGEST_TEXT`].
    #[error("a text of {id} has {length} characters, more than {LONGEST_TEXT}")]
    TextTooLong {
        /// The record.
        id: RecordId,
        /// How many characters it has.
        length: usize,
    },
    /// The name of an icon or a drawn face has more characters than [`LONGEST_NAME`].
    #[error("a name of {id} has {length} characters, more than {LONGEST_NAME}")]
    NameTooLong {
        /// The record.
        id: RecordId,
        /// How many characters it has.
        length: usize,
    },
    /// A list has more items than [`LONGEST_LIST`].
    #[error("a list of {id} has {length} items, more than {LONGEST_LIST}")]
    ListTooLong {
        /// The record.
        id: RecordId,
        /// How many items it has.
        length: usize,
    },
    /// A number lies outside its range.
    #[error("{field} of {id} is {value}, which is not from {low} to {high}")]
    OutOfRange {
        /// The record.
        id: RecordId,
        /// The field.
        field: &'static str,
        /// What it holds.
        value: f64,
        /// The least that it may hold.
        low: f64,
        /// The most.
        high: f64,
    },
    /// The document has no head, or one of another id.
    #[error("the document has no head")]
    NoHead,
    /// A journey has no step, or a phase has none.
    #[error("{0} has no step")]
    NoStep(RecordId),
    /// A record names another that is not there or is of the wrong kind.
    #[error("{id} names {other}, which is not there")]
    Dangling {
        /// The record.
        id: RecordId,
        /// The other's id.
        other: RecordId,
    },
    /// Two feelings share a lane, a step, a persona and a curve.
    #[error("{0} stands where another feeling stands")]
    FeelingTwice(RecordId),
    /// An arrow ends where it begins.
    #[error("the arrow {0} ends where it begins")]
    ArrowNowhere(RecordId),
    /// A record does not belong in this kind of document.
    #[error("{0} does not belong in this document")]
    Stray(RecordId),
}

/// `text` with line ends made one, and without characters that no drawing can show.
#[must_use]
pub fn clean(text: &str) -> String {
    let shown = |c: &char| {
        let noncharacter = matches!(u32::from(*c) & 0xFFFF, 0xFFFE | 0xFFFF)
            || ('\u{FDD0}'..='\u{FDEF}').contains(c);
        matches!(c, '\n' | '\t') || !(c.is_control() || noncharacter)
    };
    text.replace("\r\n", "\n")
        .replace(
            ['\r', '\u{2028}', '\u{2029}', '\u{85}', '\u{B}', '\u{C}'],
            "\n",
        )
        .chars()
        .filter(shown)
        .collect()
}

/// The tags, each as [`clean`] leaves it and without white space around it; without empty ones and without
/// any twice.
#[must_use]
pub fn clean_tags(tags: &[String]) -> Vec<String> {
    let mut seen = BTreeSet::new();
    tags.iter()
        .map(|tag| clean(tag).trim().to_owned())
        .filter(|tag| !tag.is_empty() && seen.insert(tag.clone()))
        .collect()
}

/// Whether a record alone is as it must be.
///
/// # Errors
/// The first rule that it breaks.
pub fn check_record(record: &Record) -> Result<(), RuleBroken> {
    let id = record.id();
    for text in record.texts() {
        let length = text.chars().count();
        if length > LONGEST_TEXT {
            return Err(RuleBroken::TextTooLong { id, length });
        }
    }
    if let Some(name) = name_in(record) {
        let length = name.chars().count();
        if length > LONGEST_NAME {
            return Err(RuleBroken::NameTooLong { id, length });
        }
    }
    match record {
        Record::Journey(journey) => few(id, journey.personas.len()),
        Record::Persona(persona) => {
            few(id, persona.tags.len())?;
            between(id, "share", persona.share, 0.0, 100.0)
        }
        Record::Step(step) => {
            let (low, high) = (Step::NARROWEST.into(), Step::WIDEST.into());
            between(id, "width", Some(step.width), low, high)
        }
        Record::Lane(lane) => between(id, "height", Some(lane.height), 0.0, Lane::TALLEST.into()),
        Record::Feeling(feeling) => {
            let (low, high) = (Feeling::LOWEST.into(), Feeling::HIGHEST.into());
            between(id, "value", Some(feeling.value), low, high)
        }
        Record::Card(card) => check_card(id, card),
        Record::FreeNote(note) => free_note::check_alone(note),
        Record::SavedView(view) => check_saved_view(id, view),
        Record::EmpathyMap(_) | Record::Phase(_) | Record::Divider(_) | Record::Section(_) => {
            Ok(())
        }
    }
}

/// The name by which a record calls for an icon or a drawn face, where it does.
fn name_in(record: &Record) -> Option<&str> {
    match record {
        Record::Persona(persona) => match &persona.portrait {
            Portrait::Drawn { avatar } => Some(avatar),
            Portrait::Initials | Portrait::Photo { .. } => None,
        },
        Record::Card(card) => card.icon.as_deref(),
        _ => None,
    }
}

fn check_card(id: RecordId, card: &Card) -> Result<(), RuleBroken> {
    let details = &card.details;
    few(id, card.personas.len())?;
    few(id, card.tags.len())?;
    few(id, details.channels.len())?;
    few(id, details.pains.len())?;
    few(id, details.barriers.len())?;
    if let Place::Cell { span, .. } = card.place {
        between(id, "span", Some(span), 1.0, 1000.0)?;
    }
    for (field, score) in [
        ("satisfaction", details.satisfaction),
        ("customerImportance", details.customer_importance),
        ("organisationImportance", details.organisation_importance),
        ("severity", details.severity),
        ("customerValue", details.customer_value),
        ("organisationValue", details.organisation_value),
        ("effort", details.effort),
    ] {
        between(id, field, score, 1.0, 5.0)?;
    }
    between(id, "position", details.position, 0.0, 100.0)?;
    between(id, "value", details.value, -1e15, 1e15)
}

fn check_saved_view(id: RecordId, view: &SavedView) -> Result<(), RuleBroken> {
    check_filter(id, &view.filter)?;
    let Some(look) = view.look else {
        return Ok(());
    };
    let far = f64::from(Look::FARTHEST);
    between(id, "x", Some(look.x), -far, far)?;
    between(id, "y", Some(look.y), -far, far)?;
    between(id, "width", Some(look.width), 1.0, Look::GREATEST.into())?;
    between(id, "height", Some(look.height), 1.0, Look::GREATEST.into())
}

/// Whether a filter of what `id` is about asks for no more than is kept.
///
/// # Errors
/// The first list that is too long.
pub fn check_filter(id: RecordId, filter: &Filter) -> Result<(), RuleBroken> {
    few(id, filter.personas.len())?;
    few(id, filter.bases.len())?;
    few(id, filter.tags.len())?;
    few(id, filter.lanes.len())
}

fn few(id: RecordId, length: usize) -> Result<(), RuleBroken> {
    if length > LONGEST_LIST {
        return Err(RuleBroken::ListTooLong { id, length });
    }
    Ok(())
}

fn between(
    id: RecordId,
    field: &'static str,
    value: Option<impl Into<f64>>,
    low: f64,
    high: f64,
) -> Result<(), RuleBroken> {
    match value.map(Into::into) {
        // Not `value < low || value > high`, which lets what is no number through.
        Some(value) if !(low..=high).contains(&value) => Err(RuleBroken::OutOfRange {
            id,
            field,
            value,
            low,
            high,
        }),
        _ => Ok(()),
    }
}

/// Whether a whole document is as it must be: what comes from outside is checked so before it is kept.
///
/// # Errors
/// The first rule that it breaks.
pub fn check(document: &Document) -> Result<(), RuleBroken> {
    let head = document.head().filter(|head| head.heads().is_some());
    let head = head.ok_or(RuleBroken::NoHead)?;
    let mut spots = BTreeSet::new();
    for record in document.records() {
        check_record(record)?;
        let id = record.id();
        let needs = |held: bool, other: RecordId| {
            if held {
                Ok(())
            } else {
                Err(RuleBroken::Dangling { id, other })
            }
        };
        let in_journey = matches!(head, Record::Journey(_));
        let in_persona = matches!(head, Record::Persona(_));
        match record {
            Record::Journey(_) | Record::Persona(_) | Record::EmpathyMap(_) if id == head.id() => {}
            Record::Section(_) if in_persona => {}
            Record::Phase(phase) if in_journey => {
                if document.steps_of(phase.id).is_empty() {
                    return Err(RuleBroken::NoStep(id));
                }
            }
            Record::Step(step) if in_journey => {
                needs(document.phase(step.phase).is_some(), step.phase.into())?;
            }
            Record::Lane(_) | Record::Divider(_) if in_journey => {}
            Record::SavedView(view) if in_journey => {
                for lane in &view.filter.lanes {
                    needs(document.lane(*lane).is_some(), (*lane).into())?;
                }
            }
            Record::Feeling(feeling) if in_journey => {
                let lane = document.lane(feeling.lane);
                needs(
                    lane.is_some_and(|it| it.kind == LaneKind::Emotion),
                    feeling.lane.into(),
                )?;
                needs(document.step(feeling.step).is_some(), feeling.step.into())?;
                let spot = (feeling.lane, feeling.step, feeling.persona, feeling.curve);
                if !spots.insert(spot) {
                    return Err(RuleBroken::FeelingTwice(id));
                }
            }
            Record::Card(card) => match card.place {
                Place::Cell { lane, step, .. } if in_journey => {
                    let cell = document.lane(lane);
                    needs(
                        cell.is_some_and(|it| it.kind != LaneKind::Emotion),
                        lane.into(),
                    )?;
                    needs(document.step(step).is_some(), step.into())?;
                    for other in card.details.pains.iter().chain(&card.details.opportunity) {
                        needs(document.card(*other).is_some(), (*other).into())?;
                    }
                }
                Place::Section { section } if in_persona => {
                    needs(document.section(section).is_some(), section.into())?;
                }
                Place::Box { .. } if matches!(head, Record::EmpathyMap(_)) => {}
                _ => return Err(RuleBroken::Stray(id)),
            },
            Record::FreeNote(note) => check_ties(document, note)?,
            _ => return Err(RuleBroken::Stray(id)),
        }
    }
    if document.journey().is_some() && document.steps().is_empty() {
        return Err(RuleBroken::NoStep(head.id()));
    }
    Ok(())
}
