//! A journey is made by writing.

use crate::blank::{Kept, cell, make_journey, open, until_in, until_kept, write_card, writes};

#[test]
fn what_was_written_is_there_after_the_app_was_killed() {
    let kept = Kept::new();
    let window = kept.open();
    make_journey(&window);
    window.click(&cell(&window, "Doet, Stap 1")).unwrap();
    writes(&window);
    window.type_text("Ziet de fiets").unwrap();
    window.keys("Enter").unwrap();
    writes(&window);
    window.type_text("Vraagt de sleutel").unwrap();
    window.keys("Tab").unwrap();
    writes(&window);
    window.type_text("Fietst weg").unwrap();
    window.keys("Escape").unwrap();
    until_in(
        &window,
        "Doet, Stap 1",
        &["Ziet de fiets", "Vraagt de sleutel"],
    );
    until_in(&window, "Doet, Stap 2", &["Fietst weg"]);
    until_kept(&window);
    window.kill_app().unwrap();
    drop(window);
    let window = kept.reopen();
    until_in(
        &window,
        "Doet, Stap 1",
        &["Ziet de fiets", "Vraagt de sleutel"],
    );
    until_in(&window, "Doet, Stap 2", &["Fietst weg"]);
}

#[test]
fn a_row_makes_room_for_a_second_card_while_it_is_begun_and_closes_when_nothing_is_written() {
    let window = open();
    make_journey(&window);
    write_card(&window, "Doet, Stap 1", "Eerste");
    let paper = "parseFloat(document.querySelector('.paper').style.height)";
    let before = window.js(&format!("return {paper}")).unwrap();
    window.keys("Control+Enter").unwrap();
    writes(&window);
    window.until(&format!("{paper} > {before}")).unwrap();
    window.keys("Escape").unwrap();
    window.until(&format!("{paper} === {before}")).unwrap();
    until_in(&window, "Doet, Stap 1", &["Eerste"]);
}
