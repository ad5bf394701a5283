use super::super::block::node;
use super::super::cast::Cast;
use super::super::heading::{Label, draw_labels, draw_title};
use super::super::sheet::Sheet;
use super::{MARGIN, kind_word, plates, state_word, title};
use crate::scene::{HeaderPart, Mark, Part, Rect};
use crate::text::TextStyle;
use crate::theme::Theme;
use document::{Document, Journey, JourneyKind};

/// Up to this width the personas stand at the map's right edge.
const WIDEST: f32 = 3200.0;
/// On a wider map they would stand out of sight, and keep to this width.
const IN_SIGHT: f32 = 1500.0;
/// The widest column of running text that reads well.
const READABLE: f32 = 760.0;
/// The room between the title and the personas beside it.
const BESIDE: f32 = 40.0;

/// Draws the header between two edges, and says where it ends.
pub(super) fn draw(
    sheet: &mut Sheet<'_>,
    document: &Document,
    journey: &Journey,
    cast: &Cast<'_>,
    (left, right): (f32, f32),
) -> f32 {
    let width = match right - left {
        width if width <= WIDEST => width,
        _ => IN_SIGHT,
    };
    let title = title(sheet, journey);
    let wish = sheet.set_line(&title, Theme::TITLE).width + 1.0;
    let plates = plates::lay_out(
        sheet,
        cast,
        width,
        wish.min(width * 0.5).max(320.0) + BESIDE,
    );
    let text_width = match &plates {
        Some(plates) if plates.beside => width - plates.width - BESIDE,
        _ => width,
    };

    let labels = labels(sheet, document, journey, cast);
    let y = draw_labels(sheet, labels, (left, MARGIN.1), text_width);
    let untitled = journey.title.trim().is_empty();
    let title = draw_title(sheet, &title, untitled, (left, y), text_width);
    let y = scenario(sheet, journey, (left, title.bottom()), text_width);
    match plates {
        None => y,
        Some(plates) if plates.beside => {
            let x = left + width - plates.width;
            y.max(plates.place(sheet, cast, x, MARGIN.1))
        }
        Some(plates) => plates.place(sheet, cast, left, y + 14.0),
    }
}

/// The state, whose journey it is, the share of cards with evidence, and what the filter lets through.
fn labels(
    sheet: &mut Sheet<'_>,
    document: &Document,
    journey: &Journey,
    cast: &Cast<'_>,
) -> Vec<Label> {
    let ink = sheet.theme.ink;
    let field = HeaderPart::State;
    let state = sheet.words.say(state_word(journey.state)).to_string();
    let mut labels = vec![Label::filled(sheet, "header/state", field, state, ink)];
    // A customer's journey is the usual case, and goes without saying.
    if journey.kind == JourneyKind::Employee {
        let kind = sheet.words.say(kind_word(journey.kind)).to_string();
        labels.push(Label::open(sheet, "header/kind", field, kind, ink));
    }
    labels.extend(Label::evidence(sheet, document));
    labels.extend(Label::seen(sheet, document, cast));
    labels
}

/// The scenario, then the goal and the expectations behind their names.
fn scenario(sheet: &mut Sheet<'_>, journey: &Journey, (left, top): (f32, f32), width: f32) -> f32 {
    const LEAD: TextStyle = Theme::LEAD;
    let width = width.min(READABLE);
    let colour = sheet.theme.second_ink;
    let mut y = top + 5.0;
    let mut marks = Vec::new();
    let mut names = Vec::new();
    let scenario_text = journey.scenario.trim();
    if !scenario_text.is_empty() {
        let text = sheet.set(scenario_text, LEAD, width);
        marks.push(Mark::Text(text.place(left, y, colour)));
        names.push(scenario_text.trim_end_matches('.').to_owned());
        y += text.height;
    }
    let fields = [
        ("goal", &journey.goal),
        ("expectations", &journey.expectations),
    ];
    let given = fields.iter().filter(|(_, text)| !text.trim().is_empty());
    let given: Vec<_> = given
        .map(|(key, text)| (sheet.words.say(key), text.trim()))
        .collect();
    let labels: Vec<_> = given
        .iter()
        .map(|(label, _)| sheet.set_line(label, Theme::LABEL))
        .collect();
    let indent = labels
        .iter()
        .fold(0.0_f32, |widest, label| widest.max(label.width))
        + 12.0;
    for ((label, text), set_label) in given.iter().zip(&labels) {
        y += 5.0;
        let text_set = sheet.set(text, Theme::CARD, width - indent);
        let down = text_set.baseline - set_label.baseline;
        marks.push(Mark::Text(set_label.place(left, y + down, sheet.theme.ink)));
        marks.push(Mark::Text(text_set.place(left + indent, y, colour)));
        names.push(format!("{label}: {}", text.trim_end_matches('.')));
        y += text_set.height;
    }
    if marks.is_empty() {
        return top;
    }
    let part = Part::Header {
        field: HeaderPart::Scenario,
    };
    let bounds = Rect::new(left, top + 5.0, width, y - top - 5.0);
    let node = node(
        "header/scenario".to_owned(),
        part,
        bounds,
        names.join(". "),
        marks,
    );
    sheet.nodes.push(node);
    y
}
