use super::super::block::line;
use super::super::cast::Cast;
use super::super::legend::{self, HEIGHT, SWATCH, Sample};
use super::super::sheet::Sheet;
use super::columns::star;
use super::feelings::{Series, mark_sample};
use crate::scene::Rect;
use document::{Curve, Document, Journey};

/// The length of a sample of a curve: the gaps of the longest dashes are seen on it.
const SAMPLE: f32 = 56.0;

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
    let samples = samples(sheet, cast, marks);
    let text = colophon(sheet, document, journey);
    legend::draw(sheet, samples, text, (left, right), top)
}

/// Who made it, on how much evidence, when, and which version it is.
fn colophon(sheet: &mut Sheet<'_>, document: &Document, journey: &Journey) -> String {
    let mut parts: Vec<String> = [&journey.organisation, &journey.team, &journey.owner]
        .into_iter()
        .map(|text| text.trim().to_owned())
        .collect();
    parts.extend(legend::count(sheet, document));
    parts.extend(journey.date.map(|date| sheet.words.date(date)));
    let version = journey.version.trim();
    if !version.is_empty() {
        parts.push(sheet.words.fill("version", "version", version));
    }
    parts.retain(|part| !part.is_empty());
    parts.join(" · ")
}

fn samples(sheet: &mut Sheet<'_>, cast: &Cast<'_>, marks: &Marks) -> Vec<Sample> {
    let mut samples = legend::basis(sheet);
    if marks.moment_of_truth {
        let rect = Rect::new(SWATCH - HEIGHT, 0.5, 15.0, 15.0);
        let star = star(sheet, rect).into_iter().collect();
        let word = sheet.words.say("moment-of-truth").to_string();
        samples.push((star, word));
    }
    samples.extend(curves(sheet, cast, &marks.series));
    samples
}

/// The curves, where there is more than one to tell apart; each once, in however many lanes.
pub(super) fn curves(sheet: &mut Sheet<'_>, cast: &Cast<'_>, series: &[Series]) -> Vec<Sample> {
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
            let mut marks = vec![line((0.0, middle), (SAMPLE, middle), stroke)];
            let sample = mark_sample(sheet.theme, &one.look, SAMPLE / 2.0, middle);
            marks.push(sample);
            let word = match one.curve {
                Curve::Real if sheet.differences.is_some() => sheet.words.say("curve-current"),
                Curve::Desired if sheet.differences.is_some() => sheet.words.say("curve-future"),
                Curve::Real => sheet.words.say("curve-real"),
                Curve::Desired => sheet.words.say("curve-desired"),
            };
            let name = match one.persona.and_then(|id| cast.actor(id)) {
                Some(actor)
                    if several && one.curve == Curve::Real && sheet.differences.is_none() =>
                {
                    actor.name.clone()
                }
                Some(actor) if several => format!("{}, {word}", actor.name),
                _ => word.to_string(),
            };
            (marks, name)
        })
        .collect()
}
