use super::super::block::{Block, line, node, plate};
use super::super::cast::Cast;
use super::super::chips::flow;
use super::super::sheet::Sheet;
use super::columns::star;
use super::feelings::{Series, mark_sample};
use crate::scene::{Mark, Part, Rect, Stroke};
use crate::text::TextStyle;
use crate::theme::Tone;
use document::{Curve, Document, Journey};
use words::Value;

const STYLE: TextStyle = TextStyle::new(12.0, 400);
const SWATCH: f32 = 24.0;
const HEIGHT: f32 = 16.0;

/// What the drawing shows that wants explaining.
pub(super) struct Marks {
    pub(super) moment_of_truth: bool,
    pub(super) series: Vec<Series>,
}

/// Draws the legend at the left and the footer at the right, or below it; says where they end.
pub(super) fn draw(
    sheet: &mut Sheet<'_>,
    document: &Document,
    journey: &Journey,
    cast: &Cast<'_>,
    marks: &Marks,
    (left, right): (f32, f32),
    top: f32,
) -> f32 {
    const BETWEEN: f32 = 32.0;
    let width = right - left;
    let (entries, names) = entries(sheet, cast, marks);
    let legend = flow(entries, 18.0, width);
    let text = colophon(sheet, document, journey);
    let line = sheet.set_line(&text, STYLE);

    let (legend_width, legend_height) = (legend.width, legend.height);
    let bounds = Rect::new(left, top, legend_width, legend_height);
    let head = sheet.words.say("legend");
    let name = format!("{head}: {}", names.join("; "));
    let marks = legend.moved(left, top).marks;
    sheet
        .nodes
        .push(node("legend".to_owned(), Part::Legend, bounds, name, marks));

    let mut bottom = top + legend_height;
    if text.is_empty() {
        return bottom;
    }
    let beside = legend_width + BETWEEN + line.width <= width;
    let (set, y) = if beside {
        (line, top)
    } else {
        (sheet.set_snug(&text, STYLE, width), bottom + 10.0)
    };
    let x = if beside { right - set.width } else { left };
    let mark = Mark::Text(set.place(x, y, sheet.theme.faint));
    let bounds = Rect::new(x, y, set.width.ceil(), set.height);
    sheet.nodes.push(node(
        "footer".to_owned(),
        Part::Footer,
        bounds,
        text,
        vec![mark],
    ));
    bottom = bottom.max(y + set.height);
    bottom
}

/// Who made it, on how much evidence, when, and which version it is.
fn colophon(sheet: &mut Sheet<'_>, document: &Document, journey: &Journey) -> String {
    let mut parts: Vec<String> = [&journey.organisation, &journey.team, &journey.owner]
        .into_iter()
        .map(|text| text.trim().to_owned())
        .collect();
    let all = document.cards().count();
    let known = document
        .cards()
        .filter(|card| card.basis.kind.is_evidence());
    if all > 0 {
        let known = known.count();
        #[expect(clippy::cast_precision_loss, reason = "a few thousand")]
        let counts = [
            ("known", Value::Number(known as f64)),
            ("all", Value::Number(all as f64)),
        ];
        parts.push(sheet.words.tell("evidence-count", &counts));
    }
    parts.extend(journey.date.map(|date| sheet.words.date(date)));
    let version = journey.version.trim();
    if !version.is_empty() {
        parts.push(sheet.words.fill("version", "version", version));
    }
    parts.retain(|part| !part.is_empty());
    parts.join(" · ")
}

fn entries(sheet: &mut Sheet<'_>, cast: &Cast<'_>, marks: &Marks) -> (Vec<Block>, Vec<String>) {
    let ink = sheet.theme.tone(Tone::Plain);
    let swatch = Rect::new(0.5, 1.5, SWATCH - 1.0, HEIGHT - 3.0);
    let dashed = Stroke {
        colour: ink.dashes,
        width: 1.0,
        dash: Some([4.0, 3.0]),
    };
    let solid = Stroke::solid(ink.dashes, 1.0);
    let mut samples = vec![
        (
            vec![plate(swatch, 4.0, Some(ink.fill), Some(solid))],
            sheet.words.say("legend-evidence").to_string(),
        ),
        (
            vec![plate(swatch, 4.0, Some(sheet.theme.paper), Some(dashed))],
            sheet.words.say("legend-assumption").to_string(),
        ),
    ];
    if marks.moment_of_truth {
        let rect = Rect::new(SWATCH - HEIGHT, 0.5, 15.0, 15.0);
        let star = star(sheet, rect).into_iter().collect();
        let word = sheet.words.say("moment-of-truth").to_string();
        samples.push((star, word));
    }
    samples.extend(curves(sheet, cast, &marks.series));
    let names = samples.iter().map(|(_, name)| name.clone()).collect();
    let entries = samples
        .into_iter()
        .map(|(marks, name)| entry(sheet, marks, &name))
        .collect();
    (entries, names)
}

/// The curves, where there is more than one to tell apart; each once, in however many lanes.
fn curves(sheet: &mut Sheet<'_>, cast: &Cast<'_>, series: &[Series]) -> Vec<(Vec<Mark>, String)> {
    let mut seen: Vec<&Series> = Vec::new();
    for one in series {
        let same = |it: &&Series| (it.persona, it.curve) == (one.persona, one.curve);
        if !seen.iter().any(same) {
            seen.push(one);
        }
    }
    if seen.len() < 2 {
        return Vec::new();
    }
    let several = seen.iter().any(|it| it.persona != seen[0].persona);
    seen.sort_by_key(|it| it.curve != Curve::Real);
    seen.into_iter()
        .map(|one| {
            let stroke = one.look.stroke();
            let middle = HEIGHT / 2.0;
            let mut marks = vec![line((0.0, middle), (SWATCH + 12.0, middle), stroke)];
            marks.push(mark_sample(
                sheet.theme,
                &one.look,
                SWATCH / 2.0 + 6.0,
                middle,
            ));
            let word = match one.curve {
                Curve::Real => sheet.words.say("curve-real"),
                Curve::Desired => sheet.words.say("curve-desired"),
            };
            let name = match one.persona.and_then(|id| cast.actor(id)) {
                Some(actor) if several && one.curve == Curve::Real => actor.name.clone(),
                Some(actor) if several => format!("{}, {word}", actor.name),
                _ => word.to_string(),
            };
            (marks, name)
        })
        .collect()
}

fn entry(sheet: &mut Sheet<'_>, mut marks: Vec<Mark>, name: &str) -> Block {
    const WIDEST: f32 = 260.0;
    let swatch = marks
        .iter()
        .filter_map(super::super::block::around)
        .fold(SWATCH, |right, rect| right.max(rect.right()));
    let text = sheet.set_snug(name, STYLE, WIDEST);
    let x = swatch.ceil() + 7.0;
    marks.push(Mark::Text(text.place(x, 0.0, sheet.theme.faint)));
    Block {
        width: x + text.width.ceil(),
        height: text.height.max(HEIGHT),
        marks,
    }
}
