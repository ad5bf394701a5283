//! Looking for words in every document.
#![allow(clippy::expect_used, reason = "a test ends at what it does not expect")]

mod common;

use common::{Desk, JOURNEY, add_card, id, title};
use document::{CardId, Edit, JourneyChange};
use store::Found;

fn find(desk: &Desk, text: &str) -> Vec<Found> {
    desk.store.search(text.to_owned()).wait().expect("a search")
}

fn said(found: &[Found]) -> Vec<String> {
    found
        .iter()
        .map(|hit| {
            let mark = |stretch: &store::Stretch| match stretch.found {
                true => format!("[{}]", stretch.text),
                false => stretch.text.clone(),
            };
            hit.excerpt.iter().map(mark).collect()
        })
        .collect()
}

fn desk_with(texts: &[&str]) -> Desk {
    let mut desk = Desk::new();
    for (number, text) in (100..).zip(texts) {
        desk.edit(&add_card(number, text), number);
    }
    desk
}

#[test]
fn a_word_is_found_inside_a_longer_one() {
    let desk = desk_with(&["Verliest haar bibliotheekpas in de trein"]);
    assert_eq!(
        said(&find(&desk, "pas")),
        ["Verliest haar bibliotheek[pas] in de trein"]
    );
}

#[test]
fn every_word_must_occur_in_any_order() {
    let desk = desk_with(&["De rode kaart", "De blauwe kaart"]);
    assert_eq!(find(&desk, "kaart rode").len(), 1);
    assert_eq!(find(&desk, "kaart").len(), 2);
    assert_eq!(find(&desk, "kaart groene").len(), 0);
}

#[test]
fn accents_and_capitals_do_not_matter() {
    let desk = desk_with(&["Drinkt koffie in het CAFÉ"]);
    assert_eq!(said(&find(&desk, "cafe")), ["Drinkt koffie in het [CAFÉ]"]);
}

#[test]
fn words_of_one_or_two_letters_are_found() {
    let desk = desk_with(&["Zij is 8 jaar", "Zij is 9 jaar"]);
    assert_eq!(said(&find(&desk, "8")), ["Zij is [8] jaar"]);
    assert_eq!(find(&desk, "jaar 9").len(), 1);
}

#[test]
fn signs_of_the_search_language_are_only_letters() {
    let desk = desk_with(&["100% zeker", "Zegt \"nee\" OR niets"]);
    assert_eq!(find(&desk, "%").len(), 1);
    assert_eq!(find(&desk, "\"nee\"").len(), 1);
    assert_eq!(find(&desk, "zeker* OR nee").len(), 0);
    assert_eq!(find(&desk, "").len(), 0);
}

#[test]
fn a_title_comes_first() {
    let mut desk = desk_with(&["Boek boek boek"]);
    desk.edit(
        &title("Ik wil een boek lenen en er is nog veel meer te doen"),
        9,
    );
    let found = find(&desk, "boek");
    assert_eq!(found.first().map(|hit| hit.record), Some(JOURNEY.into()));
}

#[test]
fn what_was_changed_removed_or_deleted_is_not_found() {
    let mut desk = desk_with(&["Schildpad", "Olifant"]);
    desk.edit(
        &Edit::RemoveCards {
            cards: vec![CardId(id(100))],
        },
        900,
    );
    assert_eq!(find(&desk, "schildpad").len(), 0);
    desk.undo();
    assert_eq!(find(&desk, "schildpad").len(), 1);
    common::delete(&desk.store, JOURNEY, 5);
    assert_eq!(find(&desk, "schildpad").len(), 0);
}

#[test]
fn a_long_text_is_told_around_the_hit() {
    let long = format!("{}naald{}", "hooi ".repeat(200), " stro".repeat(200));
    let desk = desk_with(&[&long]);
    let said = said(&find(&desk, "naald"));
    let told = said.first().expect("a hit");
    assert!(told.contains("[naald]"), "{told}");
    assert!(told.starts_with("…hooi") && told.ends_with('…'), "{told}");
    assert!(told.chars().count() < 200, "{told}");
}

#[test]
fn of_a_head_only_the_field_is_told_in_which_something_was_found() {
    let mut desk = Desk::new();
    let change = JourneyChange::Title("Ik wil leren lezen".to_owned());
    desk.edit(&Edit::ChangeJourney { change }, 1);
    let change = JourneyChange::Goal("Zelf een brief begrijpen".to_owned());
    desk.edit(&Edit::ChangeJourney { change }, 2);
    assert_eq!(said(&find(&desk, "brief")), ["Zelf een [brief] begrijpen"]);
    assert_eq!(said(&find(&desk, "leren")), ["Ik wil [leren] lezen"]);
    let both = said(&find(&desk, "brief leren"));
    assert_eq!(both, ["Ik wil [leren] lezen · Zelf een [brief] begrijpen"]);
}
