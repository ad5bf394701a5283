//! The window lives with whatever desktop it finds.

use std::time::{Duration, Instant};
use tests::window::{SilentBus, Start, Window};

/// How long a session bus waits for a service that never starts; GTK would wait it out.
const BUS_WAITS: Duration = Duration::from_secs(25);

#[test]
fn a_portal_that_never_starts_does_not_hold_the_window_back() {
    let bus = SilentBus::start().unwrap();
    let begun = Instant::now();
    let window = Window::start(&Start {
        session_bus: Some(bus.address().to_owned()),
        ..Start::default()
    })
    .unwrap();
    window.find("heading", "Klantreizen").unwrap();
    assert!(begun.elapsed() < BUS_WAITS, "the window waited for the bus");
}

#[test]
fn a_page_that_is_lost_comes_back_with_all_it_showed() {
    let window = Window::open().unwrap();
    window.find("heading", "Klantreizen").unwrap();
    let before = window.settled().unwrap();
    window.js("document.body.replaceChildren()").unwrap();
    let begun = Instant::now();
    let is_back = || window.display().look().unwrap().likeness(&before) > 0.99;
    while is_back() {
        assert!(
            begun.elapsed() < window.patience(),
            "the page was never empty"
        );
    }
    window.kill_page().unwrap();
    // The driver lets go of a page that is lost, so only the screen can tell.
    while !is_back() {
        assert!(begun.elapsed() < window.patience(), "the page stayed away");
        window.pause();
    }
}
