//! Cards are moved without dragging them.

use crate::blank::{make_journey, open, until_in, write_card};
use tests::window::Window;

/// Chooses from the dialog's list of this number.
pub fn choose(window: &Window, nth: u32, option: &str) {
    let list = window
        .select(&format!(
            "[role=dialog] .fields > :nth-child({nth}) .select"
        ))
        .unwrap();
    window
        .until("document.activeElement?.closest('[role=dialog]')")
        .unwrap();
    // A dialog and a list come in with a movement.
    window.settled().unwrap();
    window.click(&list).unwrap();
    let option = window.find("option", option).unwrap();
    window.click(&option).unwrap();
    window
        .until("!document.querySelector('[role=option]')")
        .unwrap();
}

#[test]
fn a_dialog_moves_a_card_to_another_row_and_step() {
    let window = open();
    make_journey(&window);
    write_card(&window, "Doet, Stap 1", "Eerste");
    window.keys("Shift+F10").unwrap();
    let item = window.find_part("menuitem", "Verplaats naar…").unwrap();
    window.click(&item).unwrap();
    choose(&window, 1, "Knelpunten");
    choose(&window, 2, "Stap 4");
    let move_it = window.find("button", "Verplaatsen").unwrap();
    window.click(&move_it).unwrap();
    until_in(&window, "Knelpunten, Stap 4", &["Eerste"]);
    until_in(&window, "Doet, Stap 1", &[]);
}
