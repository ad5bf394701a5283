//! axe-core finds no serious barrier for who reads, hears or types instead of pointing.

use crate::blank::{make_journey, open, write_card};
use std::{fs, path::Path};
use tests::window::Window;

/// Sees that nothing serious stands in anybody's way.
pub fn has_no_barrier(window: &Window) {
    let axe = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/node_modules/axe-core/axe.min.js");
    window.js(&fs::read_to_string(axe).unwrap()).unwrap();
    let found = window
        .js("return axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations
                .filter(({ impact }) => ['serious', 'critical'].includes(impact))
                .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`)))")
        .unwrap();
    let found = found.as_array().unwrap();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn the_main_view_has_no_barrier() {
    let window = open();
    make_journey(&window);
    write_card(&window, "Doet, Stap 1", "Ziet de fiets");
    has_no_barrier(&window);
}

#[test]
fn the_export_dialog_has_no_barrier() {
    let window = open();
    make_journey(&window);
    let export = window.find("button", "Exporteren").unwrap();
    window.click(&export).unwrap();
    window
        .until("document.querySelector('[role=dialog] img')")
        .unwrap();
    has_no_barrier(&window);
}

#[test]
fn the_dialog_of_a_new_journey_has_no_barrier() {
    let window = open();
    let new = window.find("button", "Nieuwe klantreis").unwrap();
    window.click(&new).unwrap();
    window.find_part("radio", "Service blueprint").unwrap();
    has_no_barrier(&window);
}
