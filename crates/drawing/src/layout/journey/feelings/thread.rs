use crate::scene::{Point, Rect};

/// The pieces of the thread between two points that lie outside all of the words.
pub(super) fn beside(from: Point, to: Point, words: &[Rect]) -> Vec<(Point, Point)> {
    let mut hidden: Vec<(f32, f32)> = words
        .iter()
        .filter_map(|word| within(from, to, word))
        .collect();
    hidden.sort_by(|a, b| a.0.total_cmp(&b.0));
    let at = |part: f32| Point {
        x: from.x + (to.x - from.x) * part,
        y: from.y + (to.y - from.y) * part,
    };
    let mut pieces = Vec::new();
    let mut seen = 0.0;
    for (begin, end) in hidden.into_iter().chain([(1.0, 1.0)]) {
        if begin > seen {
            pieces.push((at(seen), at(begin)));
        }
        seen = end.max(seen);
    }
    pieces
}

/// From where to where on the way, from 0 to 1, the thread lies in the box; none where it does not.
fn within(from: Point, to: Point, word: &Rect) -> Option<(f32, f32)> {
    let (mut begin, mut end) = (0.0_f32, 1.0_f32);
    for (start, way, low, high) in [
        (from.x, to.x - from.x, word.x, word.right()),
        (from.y, to.y - from.y, word.y, word.bottom()),
    ] {
        if way.abs() < f32::EPSILON {
            if start < low || start > high {
                return None;
            }
            continue;
        }
        let (one, other) = ((low - start) / way, (high - start) / way);
        begin = begin.max(one.min(other));
        end = end.min(one.max(other));
    }
    (begin < end).then_some((begin, end))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn point(x: f32, y: f32) -> Point {
        Point { x, y }
    }

    #[test]
    fn a_thread_with_nothing_in_its_way_is_whole() {
        let words = [Rect::new(50.0, 0.0, 20.0, 10.0)];
        let (from, to) = (point(0.0, 0.0), point(0.0, 90.0));
        assert_eq!(beside(from, to, &words), [(from, to)]);
    }

    #[test]
    fn a_thread_passes_behind_words() {
        let words = [
            Rect::new(-10.0, 60.0, 20.0, 10.0),
            Rect::new(-10.0, 20.0, 20.0, 10.0),
        ];
        let pieces = beside(point(0.0, 0.0), point(0.0, 100.0), &words);
        let ends: Vec<_> = pieces
            .iter()
            .map(|(a, b)| (a.y.round(), b.y.round()))
            .collect();
        assert_eq!(ends, [(0.0, 20.0), (30.0, 60.0), (70.0, 100.0)]);
    }
}
