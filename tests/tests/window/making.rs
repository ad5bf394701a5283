//! A journey is made by writing.

use crate::blank::{Kept, make_journey, until_in, until_kept, write_card};

#[test]
fn what_was_written_is_there_after_the_app_was_killed() {
    let kept = Kept::new();
    let window = kept.open();
    make_journey(&window);
    write_card(&window, "Doet, Stap 1", "Ziet de fiets");
    write_card(&window, "Doet, Stap 2", "Fietst weg");
    until_kept(&window);
    window.kill_app().unwrap();
    drop(window);
    let window = kept.reopen();
    until_in(&window, "Doet, Stap 1", &["Ziet de fiets"]);
    until_in(&window, "Doet, Stap 2", &["Fietst weg"]);
}
