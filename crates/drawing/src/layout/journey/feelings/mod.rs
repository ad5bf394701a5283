//! An emotion lane: a point a step, persona and curve, a line through those that follow each
//! other, a face and a word at each.

mod face;
mod fade;
mod line;
mod look;
mod thread;
mod word;

use super::super::block::{line as straight, node};
use super::super::cast::Cast;
use super::super::faded;
use super::super::sheet::Sheet;
use super::columns::Columns;
use crate::scene::{Mark, Part, Path, Point, Rect, Shape, Stroke};
use crate::theme::Theme;
use document::{Curve, Document, Feeling, Lane, LaneId};
use line::Line;
pub(super) use look::{Look, Series};
use std::collections::HashMap;
use word::{Obstacles, SetWord};

/// From the middle to the values +2 and -2, where the lane is not taller than it need be.
const HALF: f32 = 44.0;
/// The room above +2 and below -2 for a face and a word.
const BEYOND: f32 = 38.0;
/// Half a face.
const FACE: f32 = 12.0;
/// Half the mark of a desired feeling.
const WISH: f32 = 6.0;

/// A feeling and its column.
pub(super) type Felt<'a> = (usize, &'a Feeling);

/// An emotion lane as drawn.
pub(super) struct DrawnFeelings {
    pub(super) height: f32,
    /// The y of +2 and -2.
    pub(super) scale: [f32; 2],
    pub(super) series: Vec<Series>,
}

/// A point of a curve; y counts from the middle of the lane.
struct Dot<'a> {
    feeling: &'a Feeling,
    column: usize,
    /// Its curve's place among the lane's.
    series: usize,
    at: Point,
    radius: f32,
}

impl Dot<'_> {
    fn bounds(&self) -> Rect {
        Rect::new(self.at.x, self.at.y, 0.0, 0.0).grown(self.radius)
    }
}

/// Every feeling, by lane.
pub(super) fn by_lane<'a>(
    document: &'a Document,
    columns: &Columns<'_>,
) -> HashMap<LaneId, Vec<Felt<'a>>> {
    let mut lanes: HashMap<LaneId, Vec<Felt<'a>>> = HashMap::new();
    for feeling in document.feelings() {
        if let Some(column) = columns.place(feeling.step) {
            let lane = lanes.entry(feeling.lane).or_default();
            lane.push((column, feeling));
        }
    }
    lanes
}

/// Draws a lane's curves from the top `y` downwards, at least `least` high.
pub(super) fn draw(
    sheet: &mut Sheet<'_>,
    cast: &Cast<'_>,
    columns: &Columns<'_>,
    lane: &Lane,
    points: &[Felt<'_>],
    (y, least): (f32, f32),
) -> DrawnFeelings {
    let half = HALF.max((f32::from(lane.height) - 2.0 * BEYOND) / 2.0);
    let series = look::series(sheet, cast, points);
    let mut dots = dots(points, &series, columns, half);
    spread(&mut dots, columns);
    let lines = lines(&dots, series.len(), columns);

    let mut obstacles = Obstacles::new(&dots, &lines, half + BEYOND, columns.cells.len());
    let mut words: Vec<Option<SetWord>> = dots.iter().map(|_| None).collect();
    // What is felt has the first choice of places, what is wished for the rest.
    let wishes = dots.partition_point(|dot| dot.feeling.curve == Curve::Desired);
    for place in (wishes..dots.len()).chain(0..wishes) {
        let dot = &dots[place];
        let look = &series[dot.series].look;
        let begins = place == 0 || dots[place - 1].series != dot.series;
        let label = begins
            .then(|| look::label(sheet, dot.feeling.curve))
            .flatten();
        let cell = &columns.cells[dot.column];
        let word = word::set(sheet, dot.feeling, label.as_deref(), look, cell);
        words[place] = word.map(|word| obstacles.place(word, dot, &lines, cell));
    }

    let (above, below) = obstacles.reach();
    let middle = (y + above).round();
    let height = (above + below)
        .max(least)
        .max(f32::from(lane.height))
        .ceil();
    draw_lines(sheet, cast, lane, &series, &lines, middle);
    let texts: Vec<Rect> = words.iter().flatten().map(SetWord::ground).collect();
    for (dot, word) in dots.iter().zip(words) {
        let thread = word.as_ref().and_then(|word| word.leader(dot));
        let thread = thread.map_or_else(Vec::new, |(from, to)| thread::beside(from, to, &texts));
        draw_dot(
            sheet,
            cast,
            dot,
            &series[dot.series],
            (word, &thread),
            middle,
        );
    }
    DrawnFeelings {
        height,
        scale: [middle - half, middle + half],
        series,
    }
}

/// The points, by curve and then from left to right.
fn dots<'a>(
    points: &[Felt<'a>],
    series: &[Series],
    columns: &Columns<'_>,
    half: f32,
) -> Vec<Dot<'a>> {
    let places: HashMap<_, _> = series
        .iter()
        .enumerate()
        .map(|(place, series)| ((series.persona, series.curve), place))
        .collect();
    let mut dots: Vec<Dot<'a>> = points
        .iter()
        .filter_map(|(column, feeling)| {
            let cell = &columns.cells[*column];
            Some(Dot {
                feeling,
                column: *column,
                series: *places.get(&(feeling.persona, feeling.curve))?,
                at: Point {
                    x: cell.x + cell.width / 2.0,
                    y: -feeling.value / Feeling::HIGHEST * half,
                },
                radius: match feeling.curve {
                    Curve::Real => FACE,
                    Curve::Desired => WISH,
                },
            })
        })
        .collect();
    dots.sort_by_key(|dot| (dot.series, dot.column));
    dots
}

/// Moves points of one step that lie over each other aside, so that each can be seen.
fn spread(dots: &mut [Dot<'_>], columns: &Columns<'_>) {
    const BETWEEN: f32 = 3.0;
    let mut order: Vec<usize> = (0..dots.len()).collect();
    order.sort_by(|a, b| {
        let (a, b) = (&dots[*a], &dots[*b]);
        (a.column.cmp(&b.column)).then(a.bounds().y.total_cmp(&b.bounds().y))
    });
    let mut rest = order.as_mut_slice();
    while let Some(first) = rest.first() {
        let (column, mut low) = (dots[*first].column, dots[*first].bounds().bottom());
        let mut count = 1;
        while let Some(next) = rest.get(count).map(|next| &dots[*next])
            && next.column == column
            && next.bounds().y < low + BETWEEN
        {
            low = low.max(next.bounds().bottom());
            count += 1;
        }
        let (heap, others) = rest.split_at_mut(count);
        if count > 1 {
            heap.sort_unstable();
            part(dots, heap, columns.cells[column].width, BETWEEN);
        }
        rest = others;
    }
}

/// Puts these points side by side round the middle of their column.
fn part(dots: &mut [Dot<'_>], heap: &[usize], room: f32, between: f32) {
    let wish: f32 = heap
        .iter()
        .map(|dot| 2.0 * dots[*dot].radius + between)
        .sum();
    let shrunk = (room / wish).min(1.0);
    let middle = dots[heap[0]].at.x;
    let mut x = middle - wish * shrunk / 2.0;
    for dot in heap {
        let dot = &mut dots[*dot];
        let width = (2.0 * dot.radius + between) * shrunk;
        dot.at.x = x + width / 2.0;
        dot.radius *= shrunk;
        x += width;
    }
}

/// A line through each curve's points; a step without a point breaks it, and so does a collapsed phase, but
/// not a column of which its journey has no step.
fn lines(dots: &[Dot<'_>], series: usize, columns: &Columns<'_>) -> Vec<Line> {
    let count = columns.cells.len();
    let mut lines: Vec<Line> = (0..series).map(|_| Line::new(count)).collect();
    let lacks = |dot: &Dot<'_>, column| columns.lacking.get(&column) == Some(&dot.feeling.curve);
    let joined = |a: &Dot<'_>, b: &Dot<'_>| {
        let near = (a.column..b.column).all(|column| columns.are_beside(column));
        let next = (a.column + 1..b.column).all(|column| lacks(a, column));
        a.series == b.series && near && next
    };
    for piece in dots.chunk_by(joined) {
        let mut points: Vec<Point> = vec![piece[0].at];
        for pair in piece.windows(2) {
            let (from, to) = (pair[0].at, pair[1].at);
            points.extend((pair[0].column + 1..pair[1].column).map(|column| {
                let cell = &columns.cells[column];
                let x = cell.x + cell.width / 2.0;
                let y = from.y + (to.y - from.y) * (x - from.x) / (to.x - from.x);
                Point { x, y }
            }));
            points.push(to);
        }
        lines[piece[0].series].add(piece[0].column, &points);
    }
    lines
}

fn draw_lines(
    sheet: &mut Sheet<'_>,
    cast: &Cast<'_>,
    lane: &Lane,
    series: &[Series],
    lines: &[Line],
    middle: f32,
) {
    let alone = series.iter().filter(|it| it.curve == Curve::Real).count() == 1;
    for (series, line) in series.iter().zip(lines) {
        let path = line.path(middle);
        if path.is_empty() {
            continue;
        }
        let mut marks = Vec::new();
        if alone && series.curve == Curve::Real {
            marks.extend(fade::fades(sheet.theme, line, middle));
        }
        marks.push(Mark::Shape(Shape {
            path: Path(path),
            fill: None,
            stroke: Some(series.look.stroke()),
        }));
        let mut name = match series.persona.and_then(|id| cast.actor(id)) {
            Some(actor) => sheet.words.fill("feelings-line-of", "name", &actor.name),
            None => sheet.words.say("feelings-line").to_string(),
        };
        let curve = match series.curve {
            Curve::Real => "real",
            Curve::Desired => "desired",
        };
        let word = look::label(sheet, series.curve);
        if let Some(word) = word {
            name = format!("{name}; {word}");
        }
        let whose = series
            .persona
            .map_or_else(String::new, |id| format!("/{id}"));
        let id = format!("curve/{}{whose}/{curve}", lane.id);
        let part = Part::Curve { lane: lane.id };
        let Some(bounds) = marks.last().and_then(super::super::block::around) else {
            continue;
        };
        let node = node(id, part, bounds, name, marks);
        let passes = sheet.filter.shows_persona(series.persona);
        faded::push(sheet, node, passes);
    }
}

fn draw_dot(
    sheet: &mut Sheet<'_>,
    cast: &Cast<'_>,
    dot: &Dot<'_>,
    series: &Series,
    (word, thread): (Option<SetWord>, &[(Point, Point)]),
    middle: f32,
) {
    let feeling = dot.feeling;
    let bounds = {
        let bounds = dot.bounds();
        Rect::new(bounds.x, bounds.y + middle, bounds.width, bounds.height)
    };
    let mut marks = Vec::with_capacity(6);
    for (from, to) in thread {
        let stroke = Stroke::solid(sheet.theme.strong_line, 1.0);
        let (from, to) = ((from.x, from.y + middle), (to.x, to.y + middle));
        marks.push(straight(from, to, stroke));
    }
    marks.extend(face::draw(sheet.theme, &series.look, feeling, bounds));
    if let Some(word) = word {
        marks.extend(word.marks(sheet.theme, &series.look, middle));
    }
    let name = name(sheet, cast, feeling);
    let part = Part::Feeling {
        feeling: feeling.id,
        lane: feeling.lane,
        step: feeling.step,
    };
    let id = format!("feeling/{}", feeling.id);
    let node = node(id, part, bounds, name, marks);
    let passes = sheet.filter.shows_feeling(feeling);
    faded::push(sheet, node, passes);
}

fn name(sheet: &mut Sheet<'_>, cast: &Cast<'_>, feeling: &Feeling) -> String {
    let word = match feeling.word.trim() {
        "" => sheet.words.say("feeling-unnamed").to_string(),
        word => word.to_owned(),
    };
    let value = sheet.words.number(f64::from(feeling.value), 1);
    let values = [
        ("word", words::Value::Text(&word)),
        ("value", words::Value::Text(&value)),
    ];
    let mut parts = vec![sheet.words.tell("feeling-at", &values)];
    parts.extend(look::label(sheet, feeling.curve).map(|label| label.to_string()));
    if !feeling.reason.trim().is_empty() {
        parts.push(feeling.reason.trim().to_owned());
    }
    if cast.actors.len() > 1
        && let Some(actor) = feeling.persona.and_then(|id| cast.actor(id))
    {
        parts.push(actor.name.clone());
    }
    parts.join("; ")
}

/// A curve's mark as the legend shows it.
pub(super) fn mark_sample(theme: &Theme, look: &Look, x: f32, y: f32) -> Mark {
    let bounds = Rect::new(x, y, 0.0, 0.0).grown(5.0);
    face::form(theme, look, look.colour, bounds)
}
