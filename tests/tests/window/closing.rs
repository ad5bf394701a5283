//! The window is closed in the middle of work.

use crate::blank::{Kept, cell, make_journey, until_in, writes};

#[test]
fn what_is_being_written_is_kept_when_the_window_is_closed() {
    let kept = Kept::new();
    let window = kept.open();
    make_journey(&window);
    window.click(&cell(&window, "Doet, Stap 1")).unwrap();
    writes(&window);
    window.type_text("Halve zin").unwrap();
    window
        .until("document.activeElement?.value === 'Halve zin'")
        .unwrap();
    window.display().ask_to_close().unwrap();
    window.until_gone().unwrap();
    drop(window);
    let window = kept.reopen();
    until_in(&window, "Doet, Stap 1", &["Halve zin"]);
}
