use crate::{Card, Details, Feeling, Lane, Phase, Step};
use std::collections::BTreeSet;

/// In what two records that are twins can differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Aspect {
    /// What it says, or its name.
    Text,
    /// Where it stands.
    Place,
    /// What kind of lane it is.
    Kind,
    /// How high a feeling is.
    Value,
    /// How it is known.
    Basis,
    /// Its scores, from 1 to 5.
    Scores,
    /// What else its kind of lane asks for.
    Details,
    /// Whom it is true of.
    Personas,
    /// Its tags.
    Tags,
    /// Its colour, icon or picture.
    Look,
    /// Whether it is a moment of truth.
    MomentOfTruth,
    /// The journey that tells it in full.
    Link,
}

pub(super) fn of_phase(before: &Phase, after: &Phase) -> BTreeSet<Aspect> {
    found([
        (Aspect::Text, before.name.trim() != after.name.trim()),
        (Aspect::Look, before.colour != after.colour),
    ])
}

pub(super) fn of_step(before: &Step, after: &Step) -> BTreeSet<Aspect> {
    found([
        (Aspect::Text, before.name.trim() != after.name.trim()),
        (
            Aspect::MomentOfTruth,
            before.moment_of_truth != after.moment_of_truth,
        ),
        (Aspect::Link, before.link != after.link),
    ])
}

pub(super) fn of_lane(before: &Lane, after: &Lane) -> BTreeSet<Aspect> {
    found([
        (Aspect::Text, before.name.trim() != after.name.trim()),
        (Aspect::Kind, before.kind != after.kind),
    ])
}

pub(super) fn of_feeling(before: &Feeling, after: &Feeling) -> BTreeSet<Aspect> {
    let says = |it: &Feeling| (it.word.trim().to_owned(), it.reason.trim().to_owned());
    found([
        (Aspect::Text, says(before) != says(after)),
        (
            Aspect::Value,
            (before.value - after.value).abs() > f32::EPSILON,
        ),
    ])
}

/// But for its place.
pub(super) fn of_card(before: &Card, after: &Card) -> BTreeSet<Aspect> {
    let (one, other) = (&before.details, &after.details);
    found([
        (Aspect::Text, before.text.trim() != after.text.trim()),
        (Aspect::Basis, before.basis != after.basis),
        (Aspect::Scores, scores(one) != scores(other)),
        (Aspect::Details, unscored(one) != unscored(other)),
        (
            Aspect::Personas,
            set(&before.personas) != set(&after.personas),
        ),
        (Aspect::Tags, set(&before.tags) != set(&after.tags)),
        (
            Aspect::Look,
            (before.colour, &before.icon, &before.picture)
                != (after.colour, &after.icon, &after.picture),
        ),
    ])
}

fn found<const N: usize>(all: [(Aspect, bool); N]) -> BTreeSet<Aspect> {
    let differing = all.into_iter().filter(|(_, differs)| *differs);
    differing.map(|(aspect, _)| aspect).collect()
}

/// Without the order in which they were added, which says nothing.
fn set<T: Ord>(of: &[T]) -> BTreeSet<&T> {
    of.iter().collect()
}

fn scores(of: &Details) -> [Option<u8>; 7] {
    [
        of.satisfaction,
        of.customer_importance,
        of.organisation_importance,
        of.severity,
        of.customer_value,
        of.organisation_value,
        of.effort,
    ]
}

/// Without the scores; and without the links to cards, which are other ids in every journey.
fn unscored(of: &Details) -> Details {
    Details {
        satisfaction: None,
        customer_importance: None,
        organisation_importance: None,
        severity: None,
        customer_value: None,
        organisation_value: None,
        effort: None,
        pains: Vec::new(),
        opportunity: None,
        ..of.clone()
    }
}
