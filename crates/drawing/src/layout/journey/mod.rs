//! A journey: a header, steps in columns, lanes in rows.

mod aligned;
mod cards;
mod collapsed;
mod columns;
pub(super) mod comparison;
mod dividers;
mod feelings;
mod footer;
mod header;
mod labels;
mod plates;
mod rows;

use super::cast::Cast;
use super::heading::evidence;
use super::sheet::Sheet;
use super::{Drawn, Surroundings};
use crate::scene::{Frame, Grid, Rect, Size};
use columns::Columns;
use document::{Document, Journey, JourneyKind, JourneyState};
use words::Value;

/// The paper around everything, beside and above.
const MARGIN: (f32, f32) = (44.0, 36.0);
/// From the left edge of the labels to that of the rows.
const LABELS: f32 = 147.0;
/// The narrowest sheet on which a header stands well.
const NARROWEST: f32 = 640.0;

/// Draws a journey.
pub(super) fn draw(
    sheet: &mut Sheet<'_>,
    document: &Document,
    journey: &Journey,
    surroundings: &Surroundings<'_>,
) -> Drawn {
    let cast = Cast::new(sheet, &journey.personas, surroundings);
    let columns = Columns::new(document, MARGIN.0 + LABELS);
    let left = MARGIN.0;
    let right = columns.right.max(left + NARROWEST);

    let header = header::draw(sheet, document, journey, &cast, (left, right));
    let drawn = columns::draw_heads(sheet, &columns, surroundings, header + 22.0);
    let heads = drawn.bottom;
    let rows = rows::draw(sheet, document, &cast, &columns, heads);
    drawn.closed.end(sheet, rows.bottom);
    let marks = footer::Marks {
        moment_of_truth: columns.steps.iter().any(|step| step.moment_of_truth),
        series: rows.series,
    };
    let foot = rows.bottom + 20.0;
    let bottom = footer::draw(sheet, document, journey, &cast, &marks, (left, right), foot);

    let title = title(sheet, journey);
    let grid = Grid {
        journey: journey.id,
        labels: Rect::new(left, heads, LABELS, rows.bottom - heads),
        body: Rect::new(
            columns.left,
            heads,
            columns.right - columns.left,
            rows.bottom - heads,
        ),
        phases: columns.bands,
        columns: columns.cells,
        rows: rows.rows,
    };
    Drawn {
        size: Size {
            width: (right + MARGIN.0).ceil(),
            height: (bottom + MARGIN.1).ceil(),
        },
        description: describe(sheet, document, journey, &cast, &title, &grid),
        title,
        frame: Frame::Grid(grid),
    }
}

fn title(sheet: &mut Sheet<'_>, journey: &Journey) -> String {
    match journey.title.trim() {
        "" => sheet.words.say("untitled-journey").to_string(),
        title => title.to_owned(),
    }
}

const fn kind_word(kind: JourneyKind) -> &'static str {
    match kind {
        JourneyKind::Customer => "kind-customer",
        JourneyKind::Employee => "kind-employee",
    }
}

const fn state_word(state: JourneyState) -> &'static str {
    match state {
        JourneyState::Current => "state-current",
        JourneyState::Future => "state-future",
    }
}

/// What the picture shows, for who cannot see it.
fn describe(
    sheet: &mut Sheet<'_>,
    document: &Document,
    journey: &Journey,
    cast: &Cast<'_>,
    title: &str,
    grid: &Grid,
) -> String {
    let kind = sheet.words.say(kind_word(journey.kind));
    let state = sheet.words.say(state_word(journey.state)).to_lowercase();
    let mut sentences = vec![sheet.words.tell(
        "describe-journey",
        &[
            ("kind", Value::Text(&kind)),
            ("title", Value::Text(title)),
            ("state", Value::Text(&state)),
        ],
    )];
    if !cast.actors.is_empty() {
        let names: Vec<&str> = cast.actors.iter().map(|it| it.name.as_str()).collect();
        let names = [("names", Value::Text(&names.join("; ")))];
        sentences.push(sheet.words.tell("describe-personas", &names));
    }
    #[expect(clippy::cast_precision_loss, reason = "a handful")]
    let number = |count: usize| Value::Number(count as f64);
    sentences.push(sheet.words.tell(
        "describe-size",
        &[
            ("phases", number(grid.phases.len())),
            ("steps", number(document.steps().len())),
            ("cards", number(document.cards().count())),
        ],
    ));
    if let Some(evidence) = evidence(sheet, document) {
        sentences.push(format!("{evidence}."));
    }
    sentences.join(" ")
}
