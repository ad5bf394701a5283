//! Two journeys in one drawing: what differs is marked, and the feelings of both share a lane.

mod beside;
mod header;
mod union;

use super::super::block::shift;
use super::super::cast::Cast;
use super::super::legend;
use super::super::sheet::Sheet;
use super::super::vocabulary::Vocabulary;
use super::super::{Purpose, Surroundings};
use super::columns::{Columns, draw_heads};
use super::feelings::Series;
use super::{LABELS, MARGIN, NARROWEST, footer, rows, title};
use crate::scene::{Frame, Node, Rect, Scene, Size};
use crate::text::Typesetter;
use crate::theme::Theme;
use beside::Heights;
use document::{Comparison, Document, Filter, Journey, Lane, LaneKind, Language, Phase, Record};
use header::Sum;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use union::Union;
use words::Value;

/// The room between two parts of the drawing, one above the other.
const BETWEEN: f32 = 26.0;
/// The room between two journeys side by side.
const ASIDE: f32 = 56.0;

/// How two journeys stand in one drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum ComparisonForm {
    /// The future one below the current one, each step below its twin.
    #[default]
    Stacked,
    /// The future one to the right of the current one, each row beside its twin.
    SideBySide,
}

/// Two journeys and what differs between them.
#[derive(Debug, Clone, Copy)]
pub struct Compared<'a> {
    /// The current one.
    pub current: &'a Document,
    /// The future one.
    pub future: &'a Document,
    /// What [`document::compare`] says of the two.
    pub comparison: &'a Comparison,
}

/// Draws two journeys as one picture; none where one of the two is no journey.
///
/// The ids of nodes begin with `current/`, `future/` or, of what is of both, `both/`.
#[must_use]
pub fn layout_comparison(
    compared: &Compared<'_>,
    form: ComparisonForm,
    surroundings: &Surroundings<'_>,
    theme: &Theme,
    typesetter: &mut Typesetter,
) -> Option<Scene> {
    let heads = (compared.current.journey()?, compared.future.journey()?);
    let language = heads.0.language;
    let everything = Filter::EVERYTHING;
    let mut sheet = Sheet::new(Purpose::Showing, &everything, theme, typesetter, language);
    sheet.differences = Some(compared.comparison.differences());
    let sums = header::sums(&sheet.words, compared);
    let mut drawing = Drawing::new(&mut sheet, compared, heads, surroundings);
    let size = match form {
        ComparisonForm::Stacked => drawing.stack(&sums),
        ComparisonForm::SideBySide => drawing.stand_aside(&sums),
    };
    let titles = (title(&mut sheet, heads.0), title(&mut sheet, heads.1));
    let sums: Vec<String> = sums.into_iter().map(|(_, words)| words).collect();
    let description = sheet.words.tell(
        "describe-comparison",
        &[
            ("current", Value::Text(&titles.0)),
            ("future", Value::Text(&titles.1)),
            ("sums", Value::Text(&sums.join(", "))),
        ],
    );
    let title = format!("{}: {}", sheet.words.say("comparison"), titles.0);
    let (nodes, faces, missing) = sheet.finish();
    Some(Scene {
        size,
        title,
        description,
        language: language.tag().to_owned(),
        paper: theme.paper,
        faces,
        frame: Frame::Boxes { boxes: Vec::new() },
        nodes,
        missing,
    })
}

/// How much differs between two journeys, in words of a language: "3 nieuw", "2 gewijzigd".
#[must_use]
pub fn comparison_sums(compared: &Compared<'_>, language: Language) -> Vec<String> {
    let sums = header::sums(&Vocabulary::of(language), compared);
    sums.into_iter().map(|(_, words)| words).collect()
}

/// A drawing of two journeys in the making.
struct Drawing<'a, 's> {
    sheet: &'a mut Sheet<'s>,
    surroundings: &'a Surroundings<'a>,
    comparison: &'a Comparison,
    cast: Cast<'a>,
    heads: (&'a Journey, &'a Journey),
    /// The two without their lanes of feelings.
    sides: (Document, Document),
    union: Union,
}

impl<'a, 's> Drawing<'a, 's> {
    fn new(
        sheet: &'a mut Sheet<'s>,
        compared: &Compared<'a>,
        heads: (&'a Journey, &'a Journey),
        surroundings: &'a Surroundings<'a>,
    ) -> Self {
        let mut people = heads.0.personas.clone();
        people.extend(&heads.1.personas);
        let cast = Cast::new(sheet, &people, surroundings);
        let Compared {
            current,
            future,
            comparison,
        } = *compared;
        Self {
            union: Union::new(heads.0, current, future, comparison),
            sides: (unfeeling(current), unfeeling(future)),
            sheet,
            surroundings,
            comparison,
            cast,
            heads,
        }
    }

    /// The future journey below the current one, and the feelings of both between them.
    fn stack(&mut self, sums: &[Sum]) -> Size {
        let left = MARGIN.0 + LABELS;
        let Self { union, sides, .. } = self;
        let shared = shared(union, left);
        let right = shared.right.max(MARGIN.0 + NARROWEST);
        let place = |step| {
            let step = union.step(step)?;
            let cell = shared.cells.iter().find(|cell| cell.step == step)?;
            Some((cell.x, cell.width))
        };
        let (mut above, mut below) = (Columns::new(&sides.0, left), Columns::new(&sides.1, left));
        above.align(shared.right, place);
        below.align(shared.right, place);

        let (sheet, cast) = (&mut *self.sheet, &self.cast);
        let edges = (MARGIN.0, right);
        let y = header::draw(sheet, self.heads.0, sums, edges) + BETWEEN;
        let first = sheet.nodes.len();
        let y = begin(sheet, self.heads.0, &above, self.surroundings, right, y);
        let y = rows::draw(sheet, &sides.0, cast, &above, y).bottom;
        prefix(&mut sheet.nodes[first..], "current");

        let first = sheet.nodes.len();
        let felt = rows::draw(sheet, &union.document, cast, &shared, y);
        prefix(&mut sheet.nodes[first..], "both");

        let first = sheet.nodes.len();
        let y = felt.bottom + BETWEEN;
        let y = begin(sheet, self.heads.1, &below, self.surroundings, right, y);
        let y = rows::draw(sheet, &sides.1, cast, &below, y).bottom;
        prefix(&mut sheet.nodes[first..], "future");
        let bottom = draw_legend(sheet, cast, &felt.series, edges, y + 20.0);
        size(right, bottom)
    }

    /// The feelings of both above, and below them the two journeys beside each other.
    fn stand_aside(&mut self, sums: &[Sum]) -> Size {
        let left = MARGIN.0 + LABELS;
        let Self { union, sides, .. } = self;
        let shared = shared(union, left);
        let (sheet, cast) = (&mut *self.sheet, &self.cast);
        let beside = (Columns::new(&sides.0, left), Columns::new(&sides.1, left));
        let heights = [
            heights(sheet, cast, &sides.0, &beside.0),
            heights(sheet, cast, &sides.1, &beside.1),
        ];
        let laid = beside::lay(self.comparison, [&sides.0, &sides.1], &heights);
        let widths = (
            beside.0.right.max(MARGIN.0 + NARROWEST),
            beside.1.right.max(MARGIN.0 + NARROWEST),
        );
        let aside = widths.0 - MARGIN.0 + ASIDE;
        let right = (widths.1 + aside).max(shared.right);
        let edges = (MARGIN.0, right);
        let y = header::draw(sheet, self.heads.0, sums, edges) + BETWEEN;
        let first = sheet.nodes.len();
        let felt = rows::draw(sheet, &union.document, cast, &shared, y);
        prefix(&mut sheet.nodes[first..], "both");

        let top = if felt.rows.is_empty() {
            y
        } else {
            felt.bottom + BETWEEN
        };
        let (surroundings, heads) = (self.surroundings, self.heads);
        // Rows that are twins begin at one height, however high the heads above them are.
        let first = sheet.nodes.len();
        let one = begin(sheet, heads.0, &beside.0, surroundings, widths.0, top);
        let other = begin(sheet, heads.1, &beside.1, surroundings, widths.1, top);
        sheet.nodes.truncate(first);
        let begins = one.max(other);

        begin(sheet, heads.0, &beside.0, surroundings, widths.0, top);
        laid[0].draw_gaps(sheet, (MARGIN.0, widths.0), begins);
        let spans = &laid[0].spans;
        let one = rows::draw_along(sheet, &sides.0, cast, &beside.0, spans, begins).bottom;
        prefix(&mut sheet.nodes[first..], "current");
        let first = sheet.nodes.len();
        begin(sheet, heads.1, &beside.1, surroundings, widths.1, top);
        laid[1].draw_gaps(sheet, (MARGIN.0, widths.1), begins);
        let spans = &laid[1].spans;
        let other = rows::draw_along(sheet, &sides.1, cast, &beside.1, spans, begins).bottom;
        prefix(&mut sheet.nodes[first..], "future");
        for node in &mut sheet.nodes[first..] {
            move_aside(node, aside);
        }
        let y = one.max(other) + 20.0;
        let bottom = draw_legend(sheet, cast, &felt.series, edges, y);
        size(right, bottom)
    }
}

/// Draws which journey it is, its phases and its steps; says where that ends.
fn begin(
    sheet: &mut Sheet<'_>,
    journey: &Journey,
    columns: &Columns<'_>,
    surroundings: &Surroundings<'_>,
    right: f32,
    top: f32,
) -> f32 {
    let y = header::draw_side(sheet, journey, (MARGIN.0, right), top) + 10.0;
    draw_heads(sheet, columns, surroundings, y).bottom
}

fn size(right: f32, bottom: f32) -> Size {
    Size {
        width: (right + MARGIN.0).ceil(),
        height: (bottom + MARGIN.1).ceil(),
    }
}

fn shared(union: &Union, left: f32) -> Columns<'_> {
    let mut shared = Columns::new(&union.document, left);
    shared.lacking.clone_from(&union.lacking);
    shared
}

fn draw_legend(
    sheet: &mut Sheet<'_>,
    cast: &Cast<'_>,
    series: &[Series],
    edges: (f32, f32),
    top: f32,
) -> f32 {
    let mut samples = legend::basis(sheet);
    samples.extend(footer::curves(sheet, cast, series));
    legend::draw(sheet, samples, String::new(), edges, top)
}

/// How high each lane is drawn where its journey stands alone.
fn heights(
    sheet: &mut Sheet<'_>,
    cast: &Cast<'_>,
    side: &Document,
    columns: &Columns<'_>,
) -> Heights {
    let first = sheet.nodes.len();
    let drawn = rows::draw(sheet, side, cast, columns, 0.0);
    sheet.nodes.truncate(first);
    let heights = drawn.rows.iter().map(|row| (row.lane, row.height));
    heights.collect()
}

/// The journey without its lanes of feelings, and with every phase unfolded.
fn unfeeling(document: &Document) -> Document {
    let hidden = with_lanes(document, |lane| {
        lane.hidden |= lane.kind == LaneKind::Emotion;
    });
    let unfolded = hidden.phases().into_iter().map(|phase| {
        Record::Phase(Phase {
            collapsed: false,
            ..phase.clone()
        })
    });
    let unfolded: Vec<Record> = unfolded.collect();
    Document::new(hidden.id(), hidden.records().cloned().chain(unfolded))
}

fn with_lanes(document: &Document, change: impl Fn(&mut Lane)) -> Document {
    let records = document.records().cloned().map(|mut record| {
        if let Record::Lane(lane) = &mut record {
            change(lane);
        }
        record
    });
    Document::new(document.id(), records)
}

fn prefix(nodes: &mut [Node], side: &str) {
    for node in nodes {
        node.id = format!("{side}/{}", node.id);
    }
}

fn move_aside(node: &mut Node, by: f32) {
    let moved = |rect: Rect| Rect {
        x: rect.x + by,
        ..rect
    };
    (node.bounds, node.ink) = (moved(node.bounds), moved(node.ink));
    for mark in &mut node.marks {
        shift(mark, by, 0.0);
    }
}
