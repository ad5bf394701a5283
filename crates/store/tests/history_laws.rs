//! History, whatever is done in whatever order, against a list of states that a child could keep.
#![allow(clippy::expect_used, reason = "a test ends at what it does not expect")]

mod common;

use common::{Desk, add_card, title};
use document::Document;
use proptest::{collection::vec, prelude::*};

#[derive(Debug, Clone)]
enum Deed {
    /// Types a title in the gesture that is under way.
    Type(u8),
    /// Adds a card in a gesture of its own.
    Add,
    Undo,
    Redo,
    Restart,
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        4 => (0..4u8).prop_map(Deed::Type),
        3 => Just(Deed::Add),
        4 => Just(Deed::Undo),
        3 => Just(Deed::Redo),
        1 => Just(Deed::Restart),
    ]
}

/// The states before and after each gesture, which gesture led to each, and where we are.
struct Model {
    states: Vec<(u128, Document)>,
    now: usize,
}

impl Model {
    fn edited(&mut self, gesture: u128, document: Document) {
        if self.states.get(self.now).map(|it| &it.1) == Some(&document) {
            return;
        }
        self.states.truncate(self.now + 1);
        let same = self.states.last().is_some_and(|it| it.0 == gesture);
        if same && self.now > 0 {
            self.states.pop();
            self.now -= 1;
        }
        if self.states.last().map(|it| &it.1) != Some(&document) {
            self.states.push((gesture, document));
            self.now += 1;
        }
    }

    fn history(&self) -> (u32, u32) {
        let redo = self.states.len() - 1 - self.now;
        (
            u32::try_from(self.now).expect("few"),
            u32::try_from(redo).expect("few"),
        )
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn the_file_goes_where_the_model_goes(deeds in vec(deed(), 1..40)) {
        let mut desk = Desk::new();
        let mut model = Model { states: vec![(0, desk.document.clone())], now: 0 };
        let typing = 1;
        for (number, deed) in (100u128..).zip(deeds) {
            let committed = match deed {
                Deed::Type(text) => {
                    let committed = desk.edit(&title(&format!("Titel {text}")), typing);
                    model.edited(typing, desk.document.clone());
                    Some(committed)
                }
                Deed::Add => {
                    let committed = desk.edit(&add_card(number, "Kaart"), number);
                    model.edited(number, desk.document.clone());
                    Some(committed)
                }
                Deed::Undo => {
                    let undone = desk.undo();
                    prop_assert_eq!(undone.is_some(), model.now > 0);
                    model.now -= usize::from(undone.is_some());
                    undone
                }
                Deed::Redo => {
                    let redone = desk.redo();
                    prop_assert_eq!(redone.is_some(), model.now + 1 < model.states.len());
                    model.now += usize::from(redone.is_some());
                    redone
                }
                Deed::Restart => {
                    desk = desk.restarted();
                    None
                }
            };
            let kept = desk.kept();
            prop_assert_eq!(&kept, &desk.document);
            prop_assert_eq!(Some(&kept), model.states.get(model.now).map(|it| &it.1));
            if let Some(committed) = committed {
                let history = (committed.history.undo, committed.history.redo);
                prop_assert_eq!(history, model.history());
                prop_assert_eq!(committed.entry.title, kept.title());
                prop_assert_eq!(committed.entry.cards as usize, kept.cards().count());
            }
        }
    }
}
