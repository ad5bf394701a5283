use super::super::block::{line, node};
use super::super::sheet::Sheet;
use super::super::vocabulary;
use super::MARGIN;
use crate::scene::{Mark, Part, Rect, Stroke};
use crate::theme::Theme;
use document::Divider;

/// The height of a divider's row.
pub(super) const HEIGHT: f32 = 24.0;

/// Draws a divider across the whole width, its name at the right end; says where it ends.
pub(super) fn draw(sheet: &mut Sheet<'_>, divider: &Divider, right: f32, top: f32) -> f32 {
    let left = MARGIN.0;
    let name = sheet.words.say(vocabulary::divider(divider.kind));
    let text = sheet.set_line(&name, Theme::CHIP);
    let stroke = Stroke {
        colour: sheet.theme.faint,
        width: 1.6,
        dash: Some([6.0, 4.0]),
    };
    let middle = top + HEIGHT / 2.0;
    let label = right - text.width;
    let marks = vec![
        line((left, middle), (label - 8.0, middle), stroke),
        Mark::Text(text.place(label, middle - text.height / 2.0, sheet.theme.faint)),
    ];
    let bounds = Rect::new(left, top + 3.0, right - left, HEIGHT - 6.0);
    let part = Part::Divider {
        divider: divider.id,
    };
    let id = format!("divider/{}", divider.id);
    let node = node(id, part, bounds, name.to_string(), marks);
    sheet.nodes.push(node);
    top + HEIGHT
}
