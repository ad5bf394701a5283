use super::super::cast::Cast;
use super::super::sheet::Sheet;
use super::BETWEEN;
use super::boxes::{Among, Filled, Look, PADDING, Placed, Plan};
use crate::scene::Rect;
use document::{BoxKind, Document, EmpathyVariant};

/// The width while nothing asks for more.
const WIDTH: f32 = 1512.0;
/// The persona's face, in the middle of the four.
const FACE: f32 = 92.0;
/// How far the face and its ring reach into each box.
const REACH: f32 = FACE / 2.0 + 6.0 - BETWEEN / 2.0;
/// Above the boxes that stand below the four, and below their heading.
const HEADING: (f32, f32) = (26.0, 10.0);
const LINE: f32 = 18.0;
/// A sheet higher than this share of its width is made wider.
const TALL: f32 = 0.72;
const WIDENED: f32 = 460.0;
const WIDENINGS: usize = 12;

/// Lays out the four boxes around the persona, and below them what else was noted.
pub(super) fn plan(sheet: &mut Sheet<'_>, document: &Document, cast: &Cast<'_>) -> Plan {
    let mut width = WIDTH;
    let mut plan = arrange(sheet, document, cast, width);
    for _ in 0..WIDENINGS {
        if plan.height <= TALL * plan.width {
            break;
        }
        width += WIDENED;
        plan = arrange(sheet, document, cast, width);
    }
    plan
}

fn arrange(sheet: &mut Sheet<'_>, document: &Document, cast: &Cast<'_>, width: f32) -> Plan {
    let [own, around] = sheet.theme.boxes;
    let mut fill = |role, look, width| Filled::new(sheet, document, cast, role, look, width);
    let half = (width - BETWEEN) / 2.0;
    let face = !cast.actors.is_empty();
    let reach = if face { REACH } else { 0.0 };
    let below = reach.max(PADDING);
    let upper = |ground| Look {
        below,
        ..Look::on(ground)
    };
    let mut say = fill(BoxKind::Say, upper(around), half);
    let mut think = fill(BoxKind::Think, upper(own), half);
    let mut does = fill(BoxKind::Do, Look::on(own), half);
    let feel = Look {
        indent: reach,
        ..Look::on(around)
    };
    let mut feel = fill(BoxKind::Feel, feel, half);
    let shown = |role: &BoxKind| EmpathyVariant::Quadrants.shows(*role) == *role;
    let own_boxes = EmpathyVariant::Quadrants.boxes();
    let besides: Vec<BoxKind> = BoxKind::ALL
        .iter()
        .copied()
        .filter(|role| shown(role) && !own_boxes.contains(role))
        .filter(|role| {
            !document
                .cards_at(document::Place::Box { role: *role })
                .is_empty()
        })
        .collect();

    Filled::level(&mut [&mut say, &mut think]);
    Filled::level(&mut [&mut does, &mut feel]);
    let first = say.height.max(think.height);
    let second = does.height.max(feel.height);
    let down = first + BETWEEN;
    let mut height = down + second;
    let mut boxes: Vec<Placed> = Vec::new();
    let mut put = |filled: Filled, bounds: Rect| {
        boxes.push(Placed {
            filled,
            bounds,
            frame: bounds,
        });
    };
    let right = half + BETWEEN;
    put(say, Rect::new(0.0, 0.0, half, first));
    put(think, Rect::new(right, 0.0, half, first));
    put(does, Rect::new(0.0, down, half, second));
    put(feel, Rect::new(right, down, half, second));
    let mut among = Vec::new();
    if face {
        let (x, y) = (width / 2.0, first + BETWEEN / 2.0);
        among.push(Among::Face(Rect::new(x, y, 0.0, 0.0).grown(FACE / 2.0)));
    }
    if !besides.is_empty() {
        let heading = height + HEADING.0;
        among.push(Among::Heading(Rect::new(0.0, heading, width, LINE)));
        let top = heading + LINE + HEADING.1;
        #[expect(clippy::cast_precision_loss, reason = "a handful")]
        let count = besides.len() as f32;
        let each = (width - BETWEEN * (count - 1.0)) / count;
        let mut filled: Vec<Filled> = besides
            .into_iter()
            .map(|role| fill(role, Look::on(own), each))
            .collect();
        Filled::level(&mut filled.iter_mut().collect::<Vec<_>>());
        let third = filled.iter().fold(0.0_f32, |most, it| most.max(it.height));
        let mut x = 0.0;
        for filled in filled {
            put(filled, Rect::new(x, top, each, third));
            x += each + BETWEEN;
        }
        height = top + third;
    }
    Plan {
        width,
        height,
        boxes,
        among,
    }
}
