//! By mouse: what can be pointed at is pointed at, and cards are dragged.

use super::{Hand, replay, see_all, until_in};
use crate::blank::{card, cell, writes};
use tests::window::{Button, Point, Window};

/// Points, clicks and drags; only words are typed, with the keys that go from word to word.
struct Mouse;

impl Hand for Mouse {
    fn capture(&self, window: &Window, row: &str, cells: &[Vec<String>]) {
        see_all(window);
        for (step, texts) in cells.iter().enumerate() {
            let place = cell(window, &format!("{row}, Stap {}", step + 1));
            // Where the next card would lie.
            let (x, y, width, _) = window.bounds(&place).unwrap();
            window
                .click_at(Point::new(x + width / 2.0, y + 14.0), Button::Left)
                .unwrap();
            for text in texts {
                writes(window);
                window.type_text(text).unwrap();
                window.keys("Enter").unwrap();
            }
            writes(window);
            window.keys("Escape").unwrap();
            until_in(window, row, step + 1, texts);
        }
    }

    fn move_down(&self, window: &Window, text: &str, to: (&str, usize)) {
        let from = window.middle(&card(window, text)).unwrap();
        let onto = window
            .middle(&cell(window, &format!("{}, Stap {}", to.0, to.1)))
            .unwrap();
        window.drag(&[from, onto.plus(0.0, 12.0)], 12).unwrap();
    }
}

#[test]
fn a_workshop_is_held_by_mouse() {
    replay(&Mouse);
}
