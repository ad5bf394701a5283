//! What is kept of documents, their history, their images and their settings.
#![allow(clippy::expect_used, reason = "a test ends at what it does not expect")]

mod common;

use common::{Desk, JOURNEY, LANE, add_card, id, journey, title};
use document::{CardChange, CardId, DocumentId, Edit, ImageHash, Picture, RecordId, apply};
use std::{fs, thread, time::Duration};
use store::{Deed, Image, Store, StoreError};

#[test]
fn a_document_is_read_as_it_was_made() {
    let desk = Desk::new();
    assert_eq!(desk.kept(), desk.document);
}

#[test]
fn an_edit_is_there_after_a_restart() {
    let mut desk = Desk::new();
    desk.edit(&add_card(100, "Vraagt waar het staat"), 1);
    let desk = desk.restarted();
    assert_eq!(desk.kept(), desk.document);
}

#[test]
fn the_library_tells_title_and_cards() {
    let mut desk = Desk::new();
    desk.edit(&add_card(100, "Een"), 1);
    desk.edit(&add_card(101, "Twee"), 2);
    desk.edit(
        &Edit::RemoveCards {
            cards: vec![CardId(id(100))],
        },
        3,
    );
    let entry = desk.edit(&title("Ik wil leren lezen"), 4).entry;
    assert_eq!(
        (entry.title.as_str(), entry.cards),
        ("Ik wil leren lezen", 1)
    );
    assert_eq!(desk.store.library().wait().expect("it"), [entry]);
}

#[test]
fn undo_and_redo_go_through_the_whole_history_after_a_restart_too() {
    let mut desk = Desk::new();
    let mut states = vec![desk.document.clone()];
    for number in 0..20u32 {
        desk.edit(
            &add_card(100 + u128::from(number), "Kaart"),
            u128::from(number),
        );
        states.push(desk.document.clone());
    }
    let mut desk = desk.restarted();
    for state in states.iter().rev().skip(1) {
        desk.undo().expect("something to undo");
        assert_eq!(&desk.kept(), state);
    }
    assert_eq!(desk.undo(), None);
    let mut desk = desk.restarted();
    for (number, state) in states.iter().enumerate().skip(1) {
        let history = desk.redo().expect("something to redo").history;
        assert_eq!(&desk.kept(), state);
        assert_eq!(
            (history.undo, history.redo),
            (number as u32, 20 - number as u32)
        );
    }
    assert_eq!(desk.redo(), None);
}

#[test]
fn edits_of_one_gesture_are_one_step_back() {
    let mut desk = Desk::new();
    desk.edit(&add_card(100, ""), 1);
    let before = desk.document.clone();
    for text in ["V", "Vr", "Vra"] {
        desk.edit(
            &Edit::ChangeCards {
                cards: vec![CardId(id(100))],
                change: CardChange::Text(text.to_owned()),
            },
            2,
        );
    }
    let history = desk.undo().expect("something to undo").history;
    assert_eq!(desk.kept(), before);
    assert_eq!((history.undo, history.redo), (1, 1));
}

#[test]
fn a_gesture_that_ends_where_it_began_leaves_no_step() {
    let mut desk = Desk::new();
    desk.edit(&title("Iets anders"), 1);
    let history = desk.edit(&title("Ik wil een boek lenen"), 1).history;
    assert_eq!((history.undo, history.redo), (0, 0));
}

#[test]
fn a_new_edit_after_an_undo_forgets_what_was_undone() {
    let mut desk = Desk::new();
    desk.edit(&add_card(100, "Een"), 1);
    desk.edit(&add_card(101, "Twee"), 2);
    desk.undo();
    desk.undo();
    let history = desk.edit(&add_card(102, "Drie"), 3).history;
    assert_eq!((history.undo, history.redo), (1, 0));
    assert_eq!(desk.redo(), None);
    desk.undo();
    desk.redo();
    assert_eq!(desk.kept(), desk.document);
}

#[test]
fn a_deleted_document_is_out_of_sight_and_comes_back_whole() {
    let mut desk = Desk::new();
    desk.edit(&add_card(100, "Een"), 1);
    common::delete(&desk.store, JOURNEY, 5);
    assert_eq!(desk.store.library().wait().expect("it"), []);
    assert_eq!(desk.store.deleted().wait().expect("it").len(), 1);
    common::restore(&desk.store, JOURNEY);
    assert_eq!(desk.store.library().wait().expect("it").len(), 1);
    assert_eq!(desk.kept(), desk.document);
    assert!(desk.undo().is_some());
}

#[test]
fn an_edit_of_no_document_is_refused() {
    let desk = Desk::new();
    let nobody = DocumentId(id(999));
    let refused = desk.store.undo(nobody, 0).wait();
    assert!(matches!(refused, Err(StoreError::NoDocument)));
}

#[test]
fn documents_are_made_all_or_none() {
    let desk = Desk::new();
    let mut rename = |it: RecordId| RecordId(id(it.0.as_u128() + 1000));
    let another = journey("Nog een").renamed(&mut rename);
    let refused = desk
        .store
        .create(vec![another, journey("Dezelfde")], vec![], 0);
    assert!(refused.wait().is_err());
    assert_eq!(desk.store.library().wait().expect("it").len(), 1);
}

fn image() -> Image {
    Image {
        media_type: "image/png".to_owned(),
        width: 2,
        height: 1,
        bytes: vec![1, 2, 3],
    }
}

fn keep(desk: &Desk, hash: &ImageHash) {
    desk.store
        .keep_image(hash.clone(), image())
        .wait()
        .expect("room");
}

/// Puts a picture of this hash on a card.
fn show(desk: &mut Desk, hash: &ImageHash) {
    desk.edit(&add_card(100, "Ziet een poster"), 1);
    let picture = Picture {
        image: hash.clone(),
        width: 2,
        height: 1,
        alt: String::new(),
        decorative: false,
    };
    let cards = vec![CardId(id(100))];
    let change = CardChange::Picture(Some(picture));
    desk.edit(&Edit::ChangeCards { cards, change }, 2);
}

#[test]
fn an_image_is_kept_once_by_its_hash() {
    let mut desk = Desk::new();
    let hash = ImageHash::from_digest([7; 32]);
    keep(&desk, &hash);
    keep(&desk, &hash);
    show(&mut desk, &hash);
    let desk = desk.restarted();
    assert_eq!(desk.store.image(hash).wait().expect("it"), Some(image()));
    let other = ImageHash::from_digest([8; 32]);
    assert_eq!(desk.store.image(other).wait().expect("it"), None);
}

#[test]
fn an_image_that_undo_can_bring_back_stays() {
    let mut desk = Desk::new();
    let hash = ImageHash::from_digest([7; 32]);
    keep(&desk, &hash);
    show(&mut desk, &hash);
    let cards = vec![CardId(id(100))];
    desk.edit(&Edit::RemoveCards { cards }, 3);
    let desk = desk.restarted();
    assert_eq!(desk.store.image(hash).wait().expect("it"), Some(image()));
}

#[test]
fn an_image_that_nothing_names_is_gone_after_a_restart() {
    let desk = Desk::new();
    let hash = ImageHash::from_digest([7; 32]);
    keep(&desk, &hash);
    let desk = desk.restarted();
    assert_eq!(desk.store.image(hash).wait().expect("it"), None);
}

#[test]
fn an_image_of_a_document_in_the_bin_stays() {
    let mut desk = Desk::new();
    let hash = ImageHash::from_digest([7; 32]);
    keep(&desk, &hash);
    show(&mut desk, &hash);
    common::delete(&desk.store, JOURNEY, 9);
    let desk = desk.restarted();
    assert_eq!(desk.store.image(hash).wait().expect("it"), Some(image()));
}

#[test]
fn an_image_goes_with_the_erased_document_that_alone_showed_it() {
    let mut desk = Desk::new();
    let (shown, picked) = (
        ImageHash::from_digest([7; 32]),
        ImageHash::from_digest([8; 32]),
    );
    keep(&desk, &shown);
    keep(&desk, &picked);
    show(&mut desk, &shown);
    common::delete(&desk.store, JOURNEY, 9);
    desk.store.erase(vec![JOURNEY]).wait().expect("it");
    assert_eq!(desk.store.image(shown).wait().expect("it"), None);
    let waiting = desk.store.image(picked).wait().expect("it");
    assert_eq!(waiting, Some(image()), "it is about to be shown");
}

#[test]
fn at_rest_the_file_alone_holds_everything() {
    let mut desk = Desk::new();
    desk.edit(&add_card(100, "Zoekt de balie"), 2);
    let log = desk.folder.path().join("workspace-wal");
    while fs::metadata(&log).is_ok_and(|log| log.len() > 0) {
        thread::sleep(Duration::from_millis(20));
    }
    let elsewhere = tempfile::tempdir().expect("a folder");
    let copy = elsewhere.path().join("copy");
    fs::copy(desk.folder.path().join("workspace"), &copy).expect("a copy");
    let store = Store::open(&copy).expect("the copy");
    let (document, _) = store.document(JOURNEY).wait().expect("the journey");
    assert_eq!(document, desk.document);
}

#[test]
fn a_setting_is_there_after_a_restart() {
    let desk = Desk::new();
    desk.store.set("language", "dutch").wait().expect("room");
    let desk = desk.restarted();
    let found: Option<String> = desk.store.setting("language").wait().expect("it");
    assert_eq!(found.as_deref(), Some("dutch"));
    let nothing: Option<String> = desk.store.setting("colour").wait().expect("it");
    assert_eq!(nothing, None);
}

#[test]
fn where_one_thing_of_an_act_cannot_be_done_none_is() {
    let desk = Desk::new();
    let before = desk.kept();
    let diff = apply(&before, &title("Anders")).expect("a diff");
    let document = JOURNEY;
    let gone = DocumentId(id(99));
    let deeds = vec![
        Deed::Commit { document, diff },
        Deed::Delete { document: gone },
    ];
    let refused = desk.store.act(deeds, id(50), 9).wait();
    assert!(matches!(refused, Err(StoreError::NoDocument)));
    assert_eq!(desk.kept(), before);
}

#[test]
fn a_gesture_is_taken_back_and_made_again_only_where_it_is_the_one_that_is_meant() {
    let desk = Desk::new();
    let document = JOURNEY;
    let gesture = id(50);
    let act = |deed| desk.store.act(vec![deed], gesture, 9).wait().expect("it");
    let diff = apply(&desk.kept(), &title("Anders")).expect("a diff");
    act(Deed::Commit { document, diff });
    let other = apply(&desk.kept(), &title("Nog anders")).expect("a diff");
    desk.store
        .commit(document, other, id(51), 9)
        .wait()
        .expect("it");
    assert_eq!(act(Deed::Undo { document }).kept, [document]);
    desk.store.undo(document, 9).wait().expect("it");
    assert_eq!(act(Deed::Redo { document }).kept, [document]);
    assert_eq!(act(Deed::Undo { document }).changed.len(), 1);
    assert_eq!(act(Deed::Redo { document }).changed.len(), 1);
    assert_eq!(desk.kept().title(), "Anders");
}

#[test]
fn the_documents_that_name_an_id_are_found_but_for_deleted_ones() {
    let desk = Desk::new();
    let naming = |id| desk.store.naming(id).wait().expect("it");
    assert_eq!(naming(LANE.into()), [JOURNEY]);
    assert_eq!(naming(RecordId(id(98))), []);
    common::delete(&desk.store, JOURNEY, 9);
    assert_eq!(naming(LANE.into()), []);
}

#[test]
fn what_is_erased_is_nowhere_in_the_file() {
    const SECRET: &str = "Mevrouw Zonderling belde";
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("workspace");
    let store = Store::open(&path).expect("a workspace");
    let document = journey("Ik wil vergeten worden");
    store
        .create(vec![document.clone()], vec![], 0)
        .wait()
        .expect("it");
    let mut document = document;
    let earlier = format!("{SECRET} {}", "en vertelde haar hele verhaal ".repeat(300));
    let shorter = Edit::ChangeCards {
        cards: vec![CardId(id(100))],
        change: CardChange::Text(SECRET.to_owned()),
    };
    for (number, edit) in [add_card(100, &earlier), shorter].iter().enumerate() {
        let diff = apply(&document, edit).expect("an edit");
        document.commit(&diff);
        store
            .commit(JOURNEY, diff, id(number as u128), 0)
            .wait()
            .expect("it");
    }
    common::delete(&store, JOURNEY, 1);
    store.erase(vec![JOURNEY]).wait().expect("it is deleted");
    assert_eq!(store.deleted().wait().expect("a list"), []);
    drop(store);
    for file in fs::read_dir(folder.path()).expect("the folder") {
        let bytes = fs::read(file.expect("a file").path()).expect("its bytes");
        let holds = |text: &str| bytes.windows(text.len()).any(|it| it == text.as_bytes());
        assert!(!holds(SECRET) && !holds("haar hele verhaal") && !holds("vergeten worden"));
    }
}

#[test]
fn an_act_that_changed_a_document_that_is_erased_since_is_taken_back_in_the_others() {
    let mut desk = Desk::new();
    let other = DocumentId(id(7000));
    let gesture = id(1);
    let added = apply(&desk.document, &add_card(100, "Gestuurd")).expect("an edit");
    let commit = |document, diff| Deed::Commit { document, diff };
    let undo = |document| Deed::Undo { document };
    desk.store
        .act(vec![commit(JOURNEY, added.clone())], gesture, 0)
        .wait()
        .expect("it");
    let act = desk.store.act(vec![undo(JOURNEY), undo(other)], gesture, 0);
    let act = act.wait().expect("what is there is taken back");
    assert_eq!((act.changed.len(), act.kept), (1, vec![other]));
    desk.document.commit(&added.reversed());
    assert_eq!(desk.kept(), desk.document);
}

#[test]
fn what_is_not_deleted_is_not_erased() {
    let desk = Desk::new();
    let refused = desk.store.erase(vec![JOURNEY]).wait();
    assert!(matches!(refused, Err(StoreError::NoDocument)));
    assert_eq!(desk.kept(), desk.document);
}
