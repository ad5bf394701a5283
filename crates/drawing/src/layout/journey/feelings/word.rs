use super::super::super::block::plate;
use super::super::super::sheet::Sheet;
use super::face;
use super::line::Line;
use super::look::Look;
use super::{Dot, FACE};
use crate::scene::{Colour, Column, Mark, Point, Rect};
use crate::text::{Align, Paragraph, TextStyle};
use crate::theme::Theme;
use document::{Curve, Feeling};
use std::sync::Arc;

/// The room between a word and its own face.
const AT_FACE: f32 = 3.0;
/// The room between a word and anything else.
const CLEAR: f32 = 3.0;
/// Half the sign in front of a word that says whose it is.
const SIGN: f32 = 5.0;
/// The room that the sign takes in front of a word: it stands nearer to that than to another's.
const SIGNED: f32 = 3.0 + 2.0 * SIGN + 4.0;
/// How far a word may lie from its face without a thread between them.
const NEAR: f32 = 9.0;
/// In a lane with more curves than this, words stand above and below them all.
const CROWD: usize = 12;

/// A feeling's word and reason, set.
pub(super) struct SetWord {
    texts: Vec<(Arc<Paragraph>, Tint)>,
    /// The width that the texts stand in the middle of.
    room: f32,
    /// The room in front of the texts for the sign of whose they are; 0 where that is plain.
    before: f32,
    /// Where it lies; y counts from the middle of the lane.
    bounds: Rect,
}

#[derive(Clone, Copy)]
enum Tint {
    Word,
    Curve,
    Reason,
}

/// Sets what is written at a point; none where nothing is.
pub(super) fn set(
    sheet: &mut Sheet<'_>,
    feeling: &Feeling,
    label: Option<&str>,
    look: &Look,
    cell: &Column,
) -> Option<SetWord> {
    const WISH: TextStyle = TextStyle::new(12.0, 500).aligned(Align::Centre);
    let style = match look.curve {
        Curve::Real => Theme::LABEL.aligned(Align::Centre),
        Curve::Desired => WISH,
    };
    let before = if look.alone { 0.0 } else { SIGNED };
    let room = cell.width.floor() - before;
    let mut texts = Vec::new();
    if let Some(label) = label {
        let style = Theme::META.aligned(Align::Centre);
        texts.push((sheet.set(label, style, room), Tint::Curve));
    }
    for (text, style, tint) in [
        (&feeling.word, style, Tint::Word),
        (
            &feeling.reason,
            Theme::META.aligned(Align::Centre),
            Tint::Reason,
        ),
    ] {
        if !text.trim().is_empty() {
            texts.push((sheet.set(text.trim(), style, room), tint));
        }
    }
    let width = texts.iter().map(|(text, _)| text.width).fold(0.0, f32::max);
    let height = texts.iter().map(|(text, _)| text.height).sum();
    (!texts.is_empty()).then_some(SetWord {
        texts,
        room,
        before,
        bounds: Rect::new(0.0, 0.0, width + before, height),
    })
}

impl SetWord {
    /// The word's marks, with the middle of the lane at this y.
    pub(super) fn marks(&self, theme: &Theme, look: &Look, middle: f32) -> Vec<Mark> {
        let left = self.bounds.centre().x + self.before / 2.0 - self.room / 2.0;
        let mut y = self.bounds.y + middle;
        let mut marks = Vec::with_capacity(5);
        if self.lies_on_the_middle() {
            let ground = self.ground();
            let ground = Rect::new(ground.x, ground.y + middle, ground.width, ground.height);
            marks.push(plate(ground, 3.0, Some(theme.paper), None));
        }
        if let Some(sign) = self.sign(left, y) {
            marks.push(face::form(theme, look, look.colour, sign));
        }
        for (text, tint) in &self.texts {
            marks.push(Mark::Text(text.place(left, y, colour(theme, look, *tint))));
            y += text.height;
        }
        marks
    }

    /// Where the sign of whose it is stands, in front of the first line.
    fn sign(&self, left: f32, top: f32) -> Option<Rect> {
        let (text, _) = self.texts.first().filter(|_| self.before > 0.0)?;
        let runs = text.lines.first()?.runs.iter();
        let begins = runs.map(|run| run.x).fold(f32::INFINITY, f32::min);
        let x = left + if begins.is_finite() { begins } else { 0.0 } - 4.0 - SIGN;
        // The middle of small letters.
        let y = top + text.baseline - 4.5;
        Some(Rect::new(x, y, 0.0, 0.0).grown(SIGN))
    }

    fn lies_on_the_middle(&self) -> bool {
        on_the_middle(&self.bounds)
    }

    /// What the word covers, with a little room around it.
    pub(super) fn ground(&self) -> Rect {
        self.bounds.grown(2.0)
    }

    /// The thread to the face, where the word lies away from it.
    pub(super) fn leader(&self, dot: &Dot<'_>) -> Option<(Point, Point)> {
        let (word, face) = (self.bounds, dot.bounds());
        let x = face.centre().x.clamp(word.x, word.right());
        let (from, to) = if word.bottom() + NEAR < face.y {
            (word.bottom(), face.y)
        } else if word.y > face.bottom() + NEAR {
            (word.y, face.bottom())
        } else {
            return None;
        };
        Some((Point { x, y: from }, Point { x: dot.at.x, y: to }))
    }
}

/// Whether a place lies on the line of what is neither good nor bad.
fn on_the_middle(rect: &Rect) -> bool {
    const LINE: f32 = 1.0;
    rect.y < LINE && rect.bottom() > -LINE
}

fn colour(theme: &Theme, look: &Look, tint: Tint) -> Colour {
    match (tint, look.curve) {
        (Tint::Word, _) if !look.alone => look.colour,
        (Tint::Word, Curve::Real) => theme.ink,
        (Tint::Word, Curve::Desired) => theme.second_ink,
        (Tint::Curve, _) => look.colour,
        (Tint::Reason, _) => theme.faint,
    }
}

/// What words of a lane must keep clear of.
pub(super) struct Obstacles {
    /// Each column's faces, then its words as they are placed.
    taken: Vec<Vec<Rect>>,
    /// How far above the middle words lie between the curves; beyond is the strip for the others.
    between: f32,
    /// How high and low each column's strips reach so far, from the middle.
    strips: Vec<[f32; 2]>,
    crowded: bool,
}

impl Obstacles {
    pub(super) fn new(dots: &[Dot<'_>], lines: &[Line], between: f32, columns: usize) -> Self {
        let mut taken = vec![Vec::new(); columns];
        for dot in dots {
            taken[dot.column].push(dot.bounds());
        }
        Self {
            taken,
            between,
            strips: vec![[between, between]; columns],
            crowded: lines.len() > CROWD,
        }
    }

    /// Finds the best free place for a word near its face.
    pub(super) fn place(
        &mut self,
        mut word: SetWord,
        dot: &Dot<'_>,
        lines: &[Line],
        cell: &Column,
    ) -> SetWord {
        let found = if self.crowded {
            None
        } else {
            let free = |rect: &Rect| self.is_free(rect, dot.column, lines);
            let mut off = candidates(&word, dot, lines, cell).filter(|rect| !on_the_middle(rect));
            let found = off.find(free);
            // On the line of neither good nor bad it hides a piece of that.
            found.or_else(|| candidates(&word, dot, lines, cell).find(free))
        };
        word.bounds = found.unwrap_or_else(|| self.strip(&word, dot, cell));
        self.taken[dot.column].push(word.bounds);
        word
    }

    fn is_free(&self, rect: &Rect, column: usize, lines: &[Line]) -> bool {
        const STEP: f32 = 4.0;
        if rect.y < -self.between || rect.bottom() > self.between {
            return false;
        }
        // Its own face stands nearer than anything else may.
        let clear = rect.grown(AT_FACE - 0.5);
        if self.taken[column].iter().any(|taken| clear.overlaps(taken)) {
            return false;
        }
        let clear = rect.grown(CLEAR);
        let meets = |left: f32| {
            let right = (left + STEP).min(clear.right());
            lines
                .iter()
                .flat_map(|line| line.near(column))
                .any(|segment| {
                    segment
                        .heights(left, right)
                        .is_some_and(|(high, low)| high < clear.bottom() && low > clear.y)
                })
        };
        let mut left = clear.x;
        while left < clear.right() {
            if meets(left) {
                return false;
            }
            left += STEP;
        }
        true
    }

    /// A place above or below all curves, where there is always room.
    fn strip(&mut self, word: &SetWord, dot: &Dot<'_>, cell: &Column) -> Rect {
        let [above, below] = &mut self.strips[dot.column];
        let height = word.bounds.height + CLEAR;
        let y = if dot.at.y <= 0.0 {
            *above += height;
            -*above
        } else {
            *below += height;
            *below - word.bounds.height
        };
        at(word, dot.at.x, y, cell)
    }

    /// How far the lane reaches above and below its middle.
    pub(super) fn reach(&self) -> (f32, f32) {
        const EDGE: f32 = 7.0;
        let reach = |side: usize| {
            let strips = self.strips.iter().map(|strip| strip[side]);
            let most = strips.fold(self.between, f32::max);
            if most > self.between {
                most + EDGE
            } else {
                most
            }
        };
        (reach(0), reach(1))
    }
}

/// Where a word may lie, the best first: by its face, on the outer side of a bend, then farther
/// away, then to the left and right.
fn candidates(
    word: &SetWord,
    dot: &Dot<'_>,
    lines: &[Line],
    cell: &Column,
) -> impl Iterator<Item = Rect> {
    const AWAY: [f32; 4] = [0.0, 6.0, 12.0, 20.0];
    const ASIDE: [f32; 5] = [0.0, -0.25, 0.25, -0.5, 0.5];
    let Rect { width, height, .. } = word.bounds;
    let up_first = !is_valley(dot, &lines[dot.series]);
    let (x, y, radius) = (dot.at.x, dot.at.y, dot.radius);
    let over = move |up: bool, away: f32, aside: f32| {
        let x = x + aside * (width + radius);
        let distance = radius + AT_FACE + away;
        let y = if up {
            y - distance - height
        } else {
            y + distance
        };
        (x, y)
    };
    let beside = [1.0, -1.0].into_iter().flat_map(move |side| {
        [0.0, -0.4, 0.4].into_iter().map(move |shift| {
            let x = x + side * (radius + AT_FACE + 2.0 + width / 2.0);
            (x, y - height / 2.0 + shift * (height + FACE))
        })
    });
    let above_or_below = AWAY.into_iter().flat_map(move |away| {
        ASIDE.into_iter().flat_map(move |aside| {
            [up_first, !up_first]
                .into_iter()
                .map(move |up| over(up, away, aside))
        })
    });
    let places: Vec<Rect> = above_or_below
        .chain(beside)
        .map(|(x, y)| at(word, x, y, cell))
        .collect();
    places.into_iter()
}

/// Whether the line comes down to the point and goes up from it.
fn is_valley(dot: &Dot<'_>, line: &Line) -> bool {
    let reach = 60.0;
    let mut heights = line
        .near(dot.column)
        .filter_map(|segment| segment.heights(dot.at.x - reach, dot.at.x + reach));
    let lowest = |(_, low): (f32, f32)| low <= dot.at.y + 0.5;
    let mut any = false;
    let all = heights.all(|heights| {
        any = true;
        lowest(heights) && heights.0 < dot.at.y - 1.0
    });
    any && all
}

/// The word's place with its middle at `x`, moved so far that it stays in its column.
fn at(word: &SetWord, x: f32, y: f32, cell: &Column) -> Rect {
    let Rect { width, height, .. } = word.bounds;
    let (low, high) = (cell.x, cell.x + cell.width - width);
    let left = if high < low {
        cell.x + (cell.width - width) / 2.0
    } else {
        (x - width / 2.0).clamp(low, high)
    };
    Rect::new(left, y, width, height)
}
