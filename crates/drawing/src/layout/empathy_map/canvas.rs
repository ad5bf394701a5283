use super::super::cast::Cast;
use super::super::sheet::Sheet;
use super::BETWEEN;
use super::boxes::{Among, Filled, Look, PADDING, Placed, Plan};
use crate::scene::{Rect, Stroke};
use crate::theme::Tone;
use document::{BoxKind, Document};

const FACE: f32 = 56.0;
/// Between the face and the head beside it.
const BESIDE_FACE: f32 = 14.0;
/// Between pains and gains, and above them.
const WITHIN: f32 = 24.0;
/// The widths of the three columns while nothing asks for more.
const WIDTHS: [f32; 3] = [490.0, 500.0, 490.0];
/// A column is widened by one more note at a time.
const WIDENED: f32 = 230.0;
/// A sheet higher than this share of its width is made wider.
const TALL: f32 = 0.72;
/// How often a column is widened at most.
const WIDENINGS: usize = 24;

/// Lays out the seven boxes of Gray's canvas. A map with many notes grows in both directions.
pub(super) fn plan(sheet: &mut Sheet<'_>, document: &Document, cast: &Cast<'_>) -> Plan {
    let mut widths = WIDTHS;
    let mut plan = arrange(sheet, document, cast, widths);
    for _ in 0..WIDENINGS {
        if plan.0.height <= TALL * plan.0.width {
            break;
        }
        // The middle box parts its width between pains and gains.
        let by = if plan.1 == 1 { 2.0 } else { 1.0 };
        widths[plan.1] += by * WIDENED;
        plan = arrange(sheet, document, cast, widths);
    }
    plan.0
}

/// The plan for columns of these widths, and which column is highest.
fn arrange(
    sheet: &mut Sheet<'_>,
    document: &Document,
    cast: &Cast<'_>,
    widths: [f32; 3],
) -> (Plan, usize) {
    let [own, around] = sheet.theme.boxes;
    let mut fill = |role, look, width| Filled::new(sheet, document, cast, role, look, width);
    let numbered = |ground, number| Look {
        number: Some(number),
        ..Look::on(ground)
    };
    let width = widths.iter().sum::<f32>() + 2.0 * BETWEEN;
    let half = (width - BETWEEN) / 2.0;
    let mut who = fill(BoxKind::Who, numbered(own, 1), half);
    let mut need = fill(BoxKind::NeedToDo, numbered(own, 2), half);
    let see = fill(BoxKind::See, numbered(around, 3), widths[2]);
    let say = fill(BoxKind::Say, numbered(around, 4), widths[2]);
    let does = fill(BoxKind::Do, numbered(own, 5), widths[1]);
    let hear = fill(BoxKind::Hear, numbered(around, 6), widths[0]);
    let mind = Mind::new(sheet, document, cast, widths[1]);

    Filled::level(&mut [&mut who, &mut need]);
    let first = who.height.max(need.height);
    let columns = [
        hear.height,
        mind.height() + BETWEEN + does.height,
        see.height + BETWEEN + say.height,
    ];
    let height = columns.into_iter().fold(0.0, f32::max);
    let highest = columns.iter().position(|it| *it >= height);
    let top = first + BETWEEN;
    let [left_width, middle_width, right_width] = widths;
    let middle = left_width + BETWEEN;
    let right = middle + middle_width + BETWEEN;
    let (mind_height, does_height) = share(mind.height(), does.height, height);
    let (see_height, say_height) = share(see.height, say.height, height);

    let mut boxes = Vec::with_capacity(9);
    let mut put = |filled, x, y, width, height| {
        let bounds = Rect::new(x, y, width, height);
        boxes.push(Placed {
            filled,
            bounds,
            frame: bounds,
        });
    };
    put(who, 0.0, 0.0, half, first);
    put(need, half + BETWEEN, 0.0, half, first);
    put(see, right, top, right_width, see_height);
    let below = top + see_height + BETWEEN;
    put(say, right, below, right_width, say_height);
    let below = top + mind_height + BETWEEN;
    put(does, middle, below, middle_width, does_height);
    put(hear, 0.0, top, left_width, height);
    let face = mind.place(
        Rect::new(middle, top, middle_width, mind_height),
        &mut boxes,
    );
    let plan = Plan {
        width,
        height: top + height,
        boxes,
        among: face.map(Among::Face).into_iter().collect(),
    };
    (plan, highest.unwrap_or_default())
}

/// Two boxes above each other that fill a column: what is left over is parted as they need.
fn share(upper: f32, lower: f32, column: f32) -> (f32, f32) {
    let spare = (column - BETWEEN - upper - lower).max(0.0);
    let more = spare * upper / (upper + lower);
    (upper + more, lower + spare - more)
}

/// The box in the middle: what goes on inside, with what hurts and what is won.
struct Mind {
    own: Filled,
    pain: Filled,
    gain: Filled,
    face: bool,
}

impl Mind {
    fn new(sheet: &mut Sheet<'_>, document: &Document, cast: &Cast<'_>, width: f32) -> Self {
        let face = !cast.actors.is_empty();
        let edge = Stroke::solid(sheet.theme.ink, 2.0);
        let own = Look {
            ground: Some((sheet.theme.paper, Some(edge))),
            number: Some(7),
            indent: if face { FACE + BESIDE_FACE } else { 0.0 },
            head: if face { FACE } else { 24.0 },
            body: 20.0,
            below: 0.0,
            ..Look::on(sheet.theme.paper)
        };
        let own = Filled::new(sheet, document, cast, BoxKind::ThinkAndFeel, own, width);
        let half = (width - 2.0 * PADDING - WITHIN) / 2.0;
        let mut inside = |role, tone| {
            let look = Look::inside(sheet.theme.tone(tone).text);
            Filled::new(sheet, document, cast, role, look, half)
        };
        let mut pain = inside(BoxKind::Pain, Tone::Pain);
        let mut gain = inside(BoxKind::Gain, Tone::Gain);
        Filled::level(&mut [&mut pain, &mut gain]);
        Self {
            own,
            pain,
            gain,
            face,
        }
    }

    /// What stands above pains and gains.
    fn upper(&self) -> f32 {
        self.own.height + if self.own.notes.is_empty() { 8.0 } else { 14.0 }
    }

    fn height(&self) -> f32 {
        self.upper() + self.pain.height.max(self.gain.height) + PADDING
    }

    /// Puts the three boxes on the plan, and says where the face comes.
    fn place(self, all: Rect, boxes: &mut Vec<Placed>) -> Option<Rect> {
        let upper = self.upper();
        let half = (all.width - 2.0 * PADDING - WITHIN) / 2.0;
        let rest = all.height - upper - PADDING;
        let (left, top) = (all.x + PADDING, all.y + upper);
        let own = Rect::new(all.x, all.y, all.width, self.own.height);
        let pain = Rect::new(left, top, half, rest);
        let gain = Rect::new(left + half + WITHIN, top, half, rest);
        for (filled, bounds, frame) in [
            (self.own, own, all),
            (self.pain, pain, pain),
            (self.gain, gain, gain),
        ] {
            boxes.push(Placed {
                filled,
                bounds,
                frame,
            });
        }
        self.face
            .then(|| Rect::new(left, all.y + PADDING, FACE, FACE))
    }
}
