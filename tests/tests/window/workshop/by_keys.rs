//! By keys alone.

use super::{Hand, replay};
use crate::blank::{by_palette, writes};
use std::time::Duration;
use tests::window::Window;

/// Never points.
struct Keys;

/// Gives the keyboard to a place of the map by walking there with the arrows: up to the first head, then to the row, then to
/// the step.
fn walk_to(window: &Window, row: &str, step: usize) {
    let there = format!(
        "return Boolean(document.activeElement?.closest('[role=row]')?.querySelector('[role=rowheader]')?.textContent.startsWith({row:?}))"
    );
    strike(window, "Control+Home");
    for _ in 0..60 {
        if window.js(&there).unwrap() == true {
            break;
        }
        strike(window, "ArrowDown");
    }
    strike(window, "Home");
    for _ in 0..step {
        strike(window, "ArrowRight");
    }
}

fn strike(window: &Window, key: &str) {
    window.keys(key).unwrap();
    // The canvas gives the keyboard on in its next frame.
    window.sleep(Duration::from_millis(40));
}

impl Hand for Keys {
    fn add_step(&self, window: &Window) {
        strike(window, "Control+Home");
        for _ in 0..12 {
            let there = "return document.activeElement?.closest('[role=columnheader]')?.dataset.key?.startsWith('step/') ?? false";
            if window.js(there).unwrap() == true {
                break;
            }
            strike(window, "ArrowDown");
        }
        strike(window, "End");
        by_palette(window, "Stap toevoegen");
    }

    fn add_row(&self, window: &Window, kind: &str) {
        strike(window, "Control+End");
        strike(window, "Home");
        strike(window, "Shift+F10");
        window
            .until("document.activeElement?.closest('[role=menu]')")
            .unwrap();
        choose(window, "Rij eronder toevoegen");
        strike(window, "ArrowRight");
        choose(window, kind);
        window
            .until("document.activeElement?.matches('.editor textarea')")
            .unwrap();
        strike(window, "Escape");
    }

    fn capture(&self, window: &Window, row: &str, cells: &[Vec<String>]) {
        walk_to(window, row, 1);
        let mut first = true;
        for texts in cells {
            for (number, text) in texts.iter().enumerate() {
                if first {
                    strike(window, "Enter");
                    first = false;
                } else if number > 0 {
                    window.keys("Enter").unwrap();
                } else {
                    window.keys("Tab").unwrap();
                }
                writes(window);
                window.type_text(text).unwrap();
            }
        }
        window.keys("Escape").unwrap();
    }

    fn move_down(&self, window: &Window, _text: &str, _to: (&str, usize)) {
        walk_to(window, "Behoefte", 8);
        strike(window, "Alt+ArrowDown");
    }

    fn filter(&self, window: &Window) {
        by_palette(window, "Alleen aannames");
    }

    fn end_filter(&self, window: &Window) {
        by_palette(window, "Alles laten zien");
    }

    fn draw_future(&self, window: &Window) {
        by_palette(window, "Toekomst tekenen");
    }

    fn compare(&self, window: &Window) {
        by_palette(window, "Vergelijken");
        window
            .until("document.querySelector('[role=dialog] [role=radio][data-state=checked]')")
            .unwrap();
        window.keys("Enter").unwrap();
    }

    fn end_comparison(&self, window: &Window) {
        window.keys("Escape").unwrap();
    }

    fn present(&self, window: &Window) {
        window.keys("F5").unwrap();
    }

    fn go_on(&self, window: &Window) {
        window.keys("PageDown").unwrap();
    }

    fn end_presenting(&self, window: &Window) {
        window.keys("Escape").unwrap();
    }

    fn export(&self, window: &Window) {
        window.keys("Control+e").unwrap();
        window
            .until("document.activeElement?.closest('[role=dialog]')")
            .unwrap();
        window
            .until("document.querySelector('[role=dialog] img')")
            .unwrap();
        for _ in 0..20 {
            let there =
                "return document.activeElement?.matches('[role=dialog] [role=radio]') ?? false";
            if window.js(there).unwrap() == true {
                break;
            }
            strike(window, "Tab");
        }
        for _ in 0..4 {
            let there = "return document.activeElement?.innerText?.startsWith('PDF') ?? false";
            if window.js(there).unwrap() == true {
                break;
            }
            strike(window, "ArrowRight");
        }
        window
            .until("document.querySelector('[role=dialog] img')")
            .unwrap();
        window
            .until("document.querySelector('[role=dialog] .button.primary:not([disabled])')")
            .unwrap();
        window.keys("Enter").unwrap();
    }
}

/// Goes down a menu to what is called so, and takes it.
fn choose(window: &Window, name: &str) {
    let there =
        format!("return document.activeElement?.innerText?.trim().startsWith({name:?}) ?? false");
    for _ in 0..40 {
        if window.js(&there).unwrap() == true {
            window.keys("Enter").unwrap();
            return;
        }
        strike(window, "ArrowDown");
    }
    panic!("the menu has no {name}");
}

#[test]
fn a_workshop_is_held_by_keys_alone() {
    replay(&Keys);
}
