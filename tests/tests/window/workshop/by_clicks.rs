//! By clicks alone: nothing is dragged, and no key does anything but write.

use super::{Hand, press, press_part, replay};
use crate::{blank::card, moving::choose};
use tests::window::Window;

/// Clicks, as who can do no more than that.
struct Clicks;

/// Chooses from the list of this number of the bar that takes notes: the step, or the row.
fn pick(window: &Window, nth: u32, option: &str) {
    let list = window
        .select(&format!("section.capture .choice:nth-child({nth}) .select"))
        .unwrap();
    window.click(&list).unwrap();
    let option = window.find("option", option).unwrap();
    window.click(&option).unwrap();
    window
        .until("!document.querySelector('[role=option]')")
        .unwrap();
}

impl Hand for Clicks {
    fn capture(&self, window: &Window, row: &str, cells: &[Vec<String>]) {
        press(window, "button", "Meeschrijven");
        pick(window, 2, row);
        for (step, texts) in cells.iter().enumerate() {
            pick(window, 1, &format!("Stap {}", step + 1));
            for text in texts {
                let entry = window.find("combobox", "Wat er gezegd wordt").unwrap();
                window.click(&entry).unwrap();
                window.type_text(text).unwrap();
                press(window, "button", "Noteren");
                window
                    .until("document.querySelector('section.capture input').value === ''")
                    .unwrap();
            }
        }
        press(window, "button", "Meeschrijven sluiten");
    }

    fn move_down(&self, window: &Window, text: &str, to: (&str, usize)) {
        window.click(&card(window, text)).unwrap();
        press_part(window, "button", "Meer voor Kaart");
        press_part(window, "menuitem", "Verplaats naar…");
        choose(window, 1, to.0);
        choose(window, 2, &format!("Stap {}", to.1));
        press(window, "button", "Verplaatsen");
    }
}

#[test]
fn a_workshop_is_held_by_clicks_alone() {
    replay(&Clicks);
}
