use super::super::super::cast::Cast;
use super::super::super::sheet::Sheet;
use super::Felt;
use crate::scene::{Colour, Stroke};
use document::{Curve, PersonaId};
use std::collections::BTreeSet;
use std::rc::Rc;

/// One curve of a lane, and what it looks like.
#[derive(Debug, Clone, Copy)]
pub(in super::super) struct Series {
    pub(in super::super) persona: Option<PersonaId>,
    pub(in super::super) curve: Curve,
    pub(in super::super) look: Look,
}

/// What a curve is drawn in: told apart by colour, and without colour by dashes and marks.
#[derive(Debug, Clone, Copy)]
pub(in super::super) struct Look {
    /// The colour of the line; of the mark too, unless that shows the mood.
    pub(in super::super) colour: Colour,
    pub(in super::super) dash: Option<[f32; 2]>,
    pub(in super::super) width: f32,
    pub(in super::super) mark: Mark,
    /// Whether the lane has no other persona.
    pub(in super::super) alone: bool,
    /// Whether the mark is a face in the colour of its mood.
    pub(in super::super) mood: bool,
    pub(in super::super) curve: Curve,
}

/// The shape of a point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Mark {
    Circle,
    Square,
    Diamond,
    Hexagon,
    Triangle,
}

const MARKS: [Mark; 5] = [
    Mark::Circle,
    Mark::Square,
    Mark::Diamond,
    Mark::Hexagon,
    Mark::Triangle,
];
/// The lines of personas, the primary one's first.
const DASHES: [Option<[f32; 2]>; 5] = [
    None,
    Some([10.0, 4.0]),
    Some([5.0, 3.0]),
    Some([18.0, 4.0]),
    Some([3.0, 2.5]),
];
/// The line of a desired curve.
const WISH: [f32; 2] = [2.0, 4.0];

/// The line of the future journey where two are compared.
const FUTURE: [f32; 2] = [9.0, 5.0];

/// The word by which a curve is told from the other; none where that goes without saying. Where two
/// journeys are compared, what is real is the current one's and what is desired the future one's.
pub(super) fn label(sheet: &mut Sheet<'_>, curve: Curve) -> Option<Rc<str>> {
    match (curve, sheet.differences.is_some()) {
        (Curve::Real, false) => None,
        (Curve::Desired, false) => Some(sheet.words.say("curve-desired")),
        (Curve::Real, true) => Some(sheet.words.say("curve-current")),
        (Curve::Desired, true) => Some(sheet.words.say("curve-future")),
    }
}

impl Look {
    pub(in super::super) fn stroke(&self) -> Stroke {
        Stroke {
            colour: self.colour,
            width: self.width,
            dash: self.dash,
        }
    }
}

/// The curves of a lane, desired ones behind, the personas in the order of the header.
pub(super) fn series(sheet: &Sheet<'_>, cast: &Cast<'_>, points: &[Felt<'_>]) -> Vec<Series> {
    let rank = |persona: Option<PersonaId>| match persona {
        None => (0, None),
        Some(id) => (
            cast.place(id).map_or(usize::MAX, |place| place + 1),
            Some(id),
        ),
    };
    let found: BTreeSet<_> = points
        .iter()
        .map(|(_, feeling)| {
            let behind = feeling.curve == Curve::Real;
            (behind, rank(feeling.persona))
        })
        .collect();
    let people: BTreeSet<_> = found.iter().map(|(_, persona)| *persona).collect();
    let alone = people.len() < 2;
    found
        .iter()
        .map(|(real, persona)| {
            let place = people
                .iter()
                .position(|it| it == persona)
                .unwrap_or_default();
            let curve = if *real { Curve::Real } else { Curve::Desired };
            Series {
                persona: persona.1,
                curve,
                look: look(sheet, cast, persona.1, curve, alone, place),
            }
        })
        .collect()
}

fn look(
    sheet: &Sheet<'_>,
    cast: &Cast<'_>,
    persona: Option<PersonaId>,
    curve: Curve,
    alone: bool,
    place: usize,
) -> Look {
    let own = persona.and_then(|id| cast.actor(id)).map(|it| it.colour);
    let colour = match (curve, alone) {
        (Curve::Real, true) => sheet.theme.feelings.line,
        (Curve::Desired, true) => sheet.theme.faint,
        (_, false) => own.unwrap_or(sheet.theme.feelings.line),
    };
    let (dash, width) = match curve {
        Curve::Real => (DASHES[place % DASHES.len()], 2.5),
        Curve::Desired => (Some(WISH), 1.75),
    };
    let (colour, dash, width) = match (curve, sheet.differences.is_some()) {
        (Curve::Desired, true) if alone => (sheet.theme.accents[0], Some(FUTURE), 2.5),
        (Curve::Desired, true) => (colour, Some(FUTURE), 2.5),
        _ => (colour, dash, width),
    };
    Look {
        colour,
        dash,
        width,
        // Every fifth persona has the first's dashes, but another mark.
        mark: MARKS[(place + place / DASHES.len()) % MARKS.len()],
        alone,
        mood: alone && curve == Curve::Real,
        curve,
    }
}
