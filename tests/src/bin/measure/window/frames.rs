use serde_json::{Value, json};
use std::error::Error;
use tests::window::{Point, Window};

/// How long the wheel is turned or a card is held, in milliseconds.
pub const TURNED: f64 = 3_000.0;

/// What turning the wheel does.
#[derive(Clone, Copy)]
pub enum Turn {
    /// Moves the paper on to the right, where nothing has been painted yet, and down and up.
    Pan,
    /// Zooms out and in, turning the wheel so far in a millisecond.
    Zoom(f64),
}

/// How far the wheel zooms our paper in a millisecond.
pub const ZOOM: f64 = 0.35;

/// Turns the wheel in every frame, as far as the frame before it took, in the middle of the paper; answers with how long each
/// frame took. Panning goes on to the right, where nothing has been painted yet, and down and up; zooming goes out and in.
const TURNING: &str = "
    const [zoom, time] = arguments;
    const box = document.querySelector('.canvas').getBoundingClientRect();
    const at = { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 };
    return new Promise((done) => {
        const frames = [];
        let before, spent = 0;
        const turn = (now) => {
            const took = before === undefined ? 0 : now - before;
            if (before !== undefined) frames.push(took);
            before = now;
            spent += took;
            if (spent >= time) return done(frames);
            const way = Math.floor(spent / 750) % 2 ? -took : took;
            const by = zoom ? { ctrlKey: true, deltaY: zoom * way } : { deltaX: 1.5 * took, deltaY: 0.75 * way };
            const wheel = new WheelEvent('wheel', { ...at, ...by, bubbles: true, cancelable: true, composed: true });
            document.elementFromPoint(at.clientX, at.clientY).dispatchEvent(wheel);
            requestAnimationFrame(turn);
        };
        requestAnimationFrame(turn);
    })";

/// Moves what is held in circles, a little in every frame, where the pointer went down; answers with how long each frame took.
const HOLDING: &str = "
    const [x, y, time, hearing] = arguments;
    const canvas = document.querySelector(hearing);
    return new Promise((done) => {
        const frames = [];
        let before, begun;
        const turn = (now) => {
            begun ??= now;
            if (before !== undefined) frames.push(now - before);
            before = now;
            if (now - begun >= time) return done(frames);
            const angle = (now - begun) / 400;
            const at = { clientX: x + 120 * Math.sin(angle), clientY: y + 80 * (1 - Math.cos(angle)) };
            const shared = { bubbles: true, cancelable: true, composed: true, pointerId: window.held, buttons: 1 };
            canvas.dispatchEvent(new PointerEvent('pointermove', { ...at, ...shared }));
            canvas.dispatchEvent(new MouseEvent('mousemove', { ...at, ...shared, view: window }));
            requestAnimationFrame(turn);
        };
        requestAnimationFrame(turn);
    })";

/// Remembers the pointer that goes down next.
const HELD: &str = "addEventListener('pointerdown', ({ pointerId }) => { window.held = pointerId }, { capture: true, once: true })";

/// The middle of a card in view that is not near an edge.
const CARD: &str = "
    const box = document.querySelector('.canvas').getBoundingClientRect();
    for (const stop of document.querySelectorAll('[role=gridcell] button.stop')) {
        const { x, y, width, height } = stop.getBoundingClientRect();
        const at = { x: x + width / 2, y: y + height / 2 };
        const isInside = at.x > box.left + box.width * 0.3 && at.x < box.left + box.width * 0.7 &&
            at.y > box.top + box.height * 0.35 && at.y < box.top + box.height * 0.65;
        if (isInside && height > 20) return [at.x, at.y];
    }";

/// Turns the wheel over the paper for so many milliseconds; gives how long each frame took, in milliseconds.
pub fn turned(window: &Window, turn: Turn, time: f64) -> Result<Vec<f64>, Box<dyn Error>> {
    let zoom = match turn {
        Turn::Pan => 0.0,
        Turn::Zoom(by) => by,
    };
    times(&window.js_with(TURNING, vec![json!(zoom), json!(time)])?)
}

/// Drags a card that is in view, and puts it back; gives how long each frame took, in milliseconds.
pub fn dragged(window: &Window) -> Result<Vec<f64>, Box<dyn Error>> {
    let from = held(window)?;
    take_hold(window, from)?;
    let frames = carried(window, from, ".canvas")?;
    window.keys("Escape")?;
    window.let_go()?;
    Ok(frames)
}

/// Takes hold of what is here.
pub fn take_hold(window: &Window, at: Point) -> Result<(), Box<dyn Error>> {
    window.js(HELD)?;
    window.press_and_move(&[at, at.plus(12.0, 12.0)], 3)?;
    Ok(())
}

/// Moves what was taken hold of here, where `hearing` hears it; gives how long each frame took, in milliseconds.
pub fn carried(window: &Window, from: Point, hearing: &str) -> Result<Vec<f64>, Box<dyn Error>> {
    let arguments = vec![json!(from.x), json!(from.y), json!(TURNED), json!(hearing)];
    times(&window.js_with(HOLDING, arguments)?)
}

/// The middle of a card that is in view, to take hold of it.
pub fn held(window: &Window) -> Result<Point, Box<dyn Error>> {
    match times(&window.js(CARD)?)?[..] {
        [x, y] => Ok(Point::new(x, y)),
        _ => Err("no card is in view".into()),
    }
}

/// The numbers that the page told.
pub fn times(told: &Value) -> Result<Vec<f64>, Box<dyn Error>> {
    let times: Vec<f64> = told
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_f64)
        .collect();
    if times.is_empty() {
        return Err("the page tells no times".into());
    }
    Ok(times)
}
