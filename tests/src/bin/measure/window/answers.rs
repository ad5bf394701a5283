use super::frames::{held, times};
use serde_json::json;
use std::error::Error;
use tests::window::Window;

/// How often all cards are moved.
const REPEATS: usize = 5;

/// What is typed.
const TYPED: &str = "Waar is de ingang van de bieb";

/// Chooses a document in the library; answers with how long it took until another canvas is painted wherever paper is in view.
const OPENING: &str = "
    const [title] = arguments;
    const entry = [...document.querySelectorAll('[data-drop-library] button, aside button')]
        .find((button) => button.textContent.trim().startsWith(title));
    const before = document.querySelector('[role=grid]');
    return new Promise((done) => {
        const isPainted = () => {
            const grid = document.querySelector('[role=grid]');
            if (!grid || grid === before) return false;
            const view = document.querySelector('.canvas').getBoundingClientRect();
            const paper = document.querySelector('.canvas .paper').getBoundingClientRect();
            const tiles = [...document.querySelectorAll('.sheet canvas')].map((tile) => tile.getBoundingClientRect());
            const low = Math.max(view.left, paper.left), high = Math.min(view.right, paper.right);
            const top = Math.max(view.top, paper.top), bottom = Math.min(view.bottom, paper.bottom);
            for (let x = low + 1; x < high; x += 100) {
                for (let y = top + 1; y < bottom; y += 100) {
                    const isUnder = ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom;
                    if (!tiles.some(isUnder)) return false;
                }
            }
            return tiles.length > 0;
        };
        const begun = performance.now();
        const look = () => {
            if (!isPainted()) return requestAnimationFrame(look);
            // What was painted in this frame is on the screen in the next.
            requestAnimationFrame(() => done([performance.now() - begun]));
        };
        entry.click();
        requestAnimationFrame(look);
    })";

/// Opens a document for the first time since the window was started; gives how long it took until it was painted, in milliseconds.
pub fn opened(window: &Window, title: &str) -> Result<Vec<f64>, Box<dyn Error>> {
    times(&window.js_with(OPENING, vec![json!(title)])?)
}

/// Shows the journey as when it is opened, with the keyboard on its first card.
pub fn begin(window: &Window) -> Result<(), Box<dyn Error>> {
    window.keys("Control+0")?;
    window.settled()?;
    Ok(())
}

/// Types in a new card; gives for each letter how long it took until it was on the screen, in milliseconds.
pub fn typed(window: &Window) -> Result<Vec<f64>, Box<dyn Error>> {
    window.js(
        "const cell = document.querySelector('[role=gridcell] button.stop');
         cell.focus();
         window.letters = [];
         addEventListener('keydown', ({ timeStamp, key }) => {
             if (key.length > 1) return;
             // What is drawn in this frame is on the screen when the next begins.
             requestAnimationFrame(() => requestAnimationFrame((now) => window.letters.push(now - timeStamp)));
         }, { capture: true })",
    )?;
    window.keys("Control+Enter")?;
    window.until("document.activeElement.matches('textarea, [contenteditable]')")?;
    for letter in TYPED.chars() {
        window.type_text(&letter.to_string())?;
        window.pause();
    }
    let letters = times(&window.js("return window.letters")?)?;
    window.keys("Escape")?;
    Ok(letters)
}

/// Hears how long the next press of a key or letting go of a card takes until its outcome is on the screen.
const HEARING: &str = "
    const [event] = arguments;
    const isSeen = {
        keydown: () => document.querySelectorAll('[aria-pressed=true]').length > 1,
        // What is carried is drawn apart from the paper.
        pointerup: () => !document.querySelector('.world > canvas'),
    }[event];
    window.answer = undefined;
    addEventListener(event, ({ timeStamp }) => {
        const look = (now) => {
            if (!isSeen()) return requestAnimationFrame(look);
            requestAnimationFrame((now) => { window.answer = now - timeStamp });
        };
        requestAnimationFrame(look);
    }, { capture: true, once: true })";

/// What was timed, and how many milliseconds it took each time.
pub type Timed = (&'static str, Vec<f64>);

/// Selects every card and drags them all to another cell; gives how long each took to answer, in milliseconds.
pub fn all_as_one(window: &Window) -> Result<[Timed; 2], Box<dyn Error>> {
    let (mut selecting, mut moving) = (Vec::new(), Vec::new());
    for _ in 0..REPEATS {
        window.js("document.querySelector('section.canvas').focus()")?;
        window.js_with(HEARING, vec![json!("keydown")])?;
        window.keys("Control+a")?;
        selecting.push(answer(window)?);
        let at = held(window)?;
        window.press_and_move(&[at, at.plus(-40.0, 0.0), at.plus(-200.0, 0.0)], 6)?;
        window.js_with(HEARING, vec![json!("pointerup")])?;
        window.let_go()?;
        moving.push(answer(window)?);
        window.keys("Control+z")?;
        window.settled()?;
    }
    Ok([("selecting all", selecting), ("moving all", moving)])
}

fn answer(window: &Window) -> Result<f64, Box<dyn Error>> {
    window.until("window.answer !== undefined")?;
    let answer = window.js("return window.answer")?.as_f64();
    Ok(answer.ok_or("the page tells no time")?)
}
