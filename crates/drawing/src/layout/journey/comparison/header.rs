use super::super::super::block::node;
use super::super::super::chips::{ChipLook, chip};
use super::super::super::difference;
use super::super::super::heading::{Label, draw_labels, draw_title};
use super::super::super::sheet::Sheet;
use super::super::super::vocabulary::Vocabulary;
use super::super::{MARGIN, state_word, title};
use super::Compared;
use crate::scene::{HeaderPart, Mark, Part, Rect};
use crate::theme::Theme;
use document::{Difference, Journey};
use words::Value;

/// Draws what is compared and the sums of what differs; says where that ends.
pub(super) fn draw(
    sheet: &mut Sheet<'_>,
    journey: &Journey,
    sums: &[Sum],
    (left, right): (f32, f32),
) -> f32 {
    let (ink, width) = (sheet.theme.ink, right - left);
    let field = HeaderPart::State;
    let word = sheet.words.say("comparison").to_string();
    let label = Label::filled(sheet, "header/comparison", field, word, ink);
    let y = draw_labels(sheet, vec![label], (left, MARGIN.1), width);
    let untitled = journey.title.trim().is_empty();
    let title = title(sheet, journey);
    let drawn = draw_title(sheet, &title, untitled, (left, y), width);
    draw_sums(sheet, sums, (left, drawn.bottom() + 10.0), width)
}

fn draw_sums(sheet: &mut Sheet<'_>, sums: &[Sum], (left, top): (f32, f32), width: f32) -> f32 {
    const GAP: f32 = 8.0;
    let (mut x, mut y, mut bottom) = (left, top, top);
    let plain = ChipLook {
        style: Theme::CHIP,
        text: sheet.theme.ink,
        fill: Some(sheet.theme.paper),
        edge: Some(sheet.theme.strong_line),
        padding: (9.0, 2.0),
    };
    for (place, (difference, words)) in sums.iter().enumerate() {
        let chip = match difference {
            Some(difference) => difference::labelled(sheet, *difference, words, width),
            None => chip(sheet, words, None, plain, width),
        };
        if x > left && x + chip.width > left + width {
            (x, y) = (left, bottom + 6.0);
        }
        let bounds = Rect::new(x, y, chip.width, chip.height);
        let marks = chip.moved(x, y).marks;
        let part = Part::Header {
            field: HeaderPart::Differences,
        };
        let id = format!("header/sums/{place}");
        sheet
            .nodes
            .push(node(id, part, bounds, words.clone(), marks));
        x = bounds.right() + GAP;
        bottom = bottom.max(bounds.bottom());
    }
    bottom
}

/// Words of the sums, with the difference that they count.
pub(super) type Sum = (Option<Difference>, String);

/// How often each difference occurs, in words, without those that do not, and how the feelings changed; or
/// that nothing differs.
pub(super) fn sums(words: &Vocabulary, compared: &Compared<'_>) -> Vec<Sum> {
    let Compared {
        current,
        future,
        comparison,
    } = *compared;
    let told = |key: &str, count: usize| {
        #[expect(clippy::cast_precision_loss, reason = "some thousands")]
        let value = Value::Number(count as f64);
        words.tell(key, &[("count", value)])
    };
    let counted = Difference::ALL.iter().map(|difference| {
        let count = comparison.count(*difference);
        (count, Some(*difference), difference::sum(*difference))
    });
    let (higher, lower) = comparison.rises(current, future);
    let felt = [
        (higher, None, "feelings-higher"),
        (lower, None, "feelings-lower"),
    ];
    let sums: Vec<Sum> = counted
        .chain(felt)
        .filter(|(count, ..)| *count > 0)
        .map(|(count, difference, key)| (difference, told(key, count)))
        .collect();
    if sums.is_empty() {
        return vec![(None, told("differences-none", 0))];
    }
    sums
}

/// Draws which journey stands below: its state and its title. Says where that ends.
pub(super) fn draw_side(
    sheet: &mut Sheet<'_>,
    journey: &Journey,
    (left, right): (f32, f32),
    top: f32,
) -> f32 {
    const BESIDE: f32 = 12.0;
    let ink = sheet.theme.ink;
    let state = sheet.words.say(state_word(journey.state)).to_string();
    let label = Label::filled(sheet, "side/state", HeaderPart::State, state, ink);
    let width = right - left;
    let bottom = draw_labels(sheet, vec![label], (left, top), width);
    // Not a header: it is read where the journey begins, with the title.
    let Some(chip) = sheet.nodes.pop() else {
        return bottom;
    };
    let title = title(sheet, journey);
    let text = sheet.set_snug(
        &title,
        Theme::NAME,
        (width - chip.bounds.width - BESIDE).max(120.0),
    );
    let x = chip.bounds.right() + BESIDE;
    let line = Theme::NAME.size * Theme::NAME.line_height;
    let y = top + ((chip.bounds.height - line) / 2.0).max(0.0);
    let beside = Rect::new(x, y, text.width.ceil().max(1.0), text.height);
    let bounds = chip.bounds.union(&beside);
    let mut marks = chip.marks;
    marks.push(Mark::Text(text.place(x, y, ink)));
    let part = Part::Side {
        state: journey.state,
    };
    let name = format!("{}: {title}", chip.name);
    let id = "side".to_owned();
    sheet.nodes.push(node(id, part, bounds, name, marks));
    bottom.max(bounds.bottom())
}
