//! The window opens, shows what there is, and may do no more than it should.

use serde_json::json;
use tests::window::{Start, Window};

#[test]
fn the_window_shows_the_library_in_the_systems_language() {
    let window = Window::open().unwrap();
    window.find("heading", "Klantreizen").unwrap();
    assert_eq!(
        window.js("return document.documentElement.lang").unwrap(),
        json!("nl")
    );
}

#[test]
fn the_window_speaks_english_where_the_system_does() {
    let window = Window::start(&Start {
        language: "en".into(),
        ..Start::default()
    })
    .unwrap();
    window.find("heading", "Journeys").unwrap();
}

#[test]
fn the_page_cannot_reach_out_or_run_what_is_not_its_own() {
    let window = Window::open().unwrap();
    window.until("document.querySelector('h1, h2')").unwrap();
    let refused = window
        .js("return new Promise((done) => {
                addEventListener('securitypolicyviolation', (event) => done(event.effectiveDirective));
                const script = document.createElement('script');
                script.textContent = 'window.ran = true';
                document.head.append(script);
                setTimeout(() => done('allowed'), 500);
            })")
        .unwrap();
    assert_eq!(refused, json!("script-src-elem"));
    assert_eq!(
        window.js("return typeof window.ran").unwrap(),
        json!("undefined")
    );
    let reached = window
        .js("return fetch('http://127.0.0.1:9/').then(() => 'reached', () => 'refused')")
        .unwrap();
    assert_eq!(reached, json!("refused"));
}
