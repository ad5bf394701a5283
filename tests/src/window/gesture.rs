use super::{Chord, Fault, Found, Window};
use fantoccini::actions::{
    Actions, InputSource, KeyAction, KeyActions, MouseActions, PointerAction, WheelAction,
    WheelActions,
};
use fantoccini::key::Key;
use serde_json::json;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

/// A place in the viewport, in CSS pixels from its top left.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// Rightwards.
    pub x: f64,
    /// Downwards.
    pub y: f64,
}

impl Point {
    /// The place at `x`, `y`.
    #[must_use]
    pub const fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }

    /// The place `x` further right and `y` further down.
    #[must_use]
    pub fn plus(self, x: f64, y: f64) -> Self {
        Self::new(self.x + x, self.y + y)
    }
}

/// A mouse button.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Button {
    /// The first.
    Left,
    /// The wheel, pressed.
    Middle,
    /// The second.
    Right,
}

const FRAME: Duration = Duration::from_millis(16);

impl Window {
    /// Clicks an element in its middle, with a real pointer.
    ///
    /// # Errors
    ///
    /// When the element is gone.
    pub fn click(&self, on: &Found) -> Result<(), Fault> {
        let script = "arguments[0].scrollIntoView({ block: 'nearest', inline: 'nearest' })";
        let target = serde_json::to_value(&on.element).unwrap_or_default();
        self.js_with(script, vec![target])?;
        self.click_at(self.middle(on)?, Button::Left)
    }

    /// Clicks at a place.
    ///
    /// # Errors
    ///
    /// When the window cannot be driven.
    pub fn click_at(&self, at: Point, button: Button) -> Result<(), Fault> {
        self.press_times(at, button, 1)
    }

    /// Clicks twice, quickly.
    ///
    /// # Errors
    ///
    /// When the window cannot be driven.
    pub fn double_click_at(&self, at: Point) -> Result<(), Fault> {
        self.press_times(at, Button::Left, 2)
    }

    /// Moves the pointer to a place with no button down.
    ///
    /// # Errors
    ///
    /// When the window cannot be driven.
    pub fn hover(&self, at: Point) -> Result<(), Fault> {
        self.pointer(mouse().then(move_to(at)))
    }

    /// Presses at the first place, passes every other with `steps` moves in between, lets go at the last.
    ///
    /// # Errors
    ///
    /// When the window cannot be driven.
    pub fn drag(&self, along: &[Point], steps: u32) -> Result<(), Fault> {
        self.drag_holding(along, steps, &[])
    }

    /// Drags while these keys are held, as `Shift`.
    ///
    /// # Errors
    ///
    /// When the window cannot be driven.
    pub fn drag_holding(&self, along: &[Point], steps: u32, held: &[char]) -> Result<(), Fault> {
        self.hold(held)?;
        let dragged = self
            .press_and_move(along, steps)
            .and_then(|()| self.let_go());
        self.release(held)?;
        dragged
    }

    /// Presses at the first place and moves along the others, without letting go: see [`Window::let_go`].
    ///
    /// # Errors
    ///
    /// When the window cannot be driven.
    pub fn press_and_move(&self, along: &[Point], steps: u32) -> Result<(), Fault> {
        let Some(first) = along.first() else {
            return Ok(());
        };
        let mut hand = mouse().then(move_to(*first)).then(down(Button::Left));
        for pair in along.windows(2) {
            for step in 1..=steps.max(1) {
                let part = f64::from(step) / f64::from(steps.max(1));
                let at = Point::new(
                    pair[0].x + (pair[1].x - pair[0].x) * part,
                    pair[0].y + (pair[1].y - pair[0].y) * part,
                );
                hand = hand.then(move_to(at)).pause(FRAME);
            }
        }
        self.pointer(hand)
    }

    /// Lets go of the left button where the pointer is.
    ///
    /// # Errors
    ///
    /// When the window cannot be driven.
    pub fn let_go(&self) -> Result<(), Fault> {
        self.pointer(mouse().then(up(Button::Left)))
    }

    /// Turns the wheel at a place; positive is down and right, in CSS pixels. Keys can be held, as `Control`.
    ///
    /// # Errors
    ///
    /// When the window cannot be driven.
    pub fn wheel(&self, at: Point, right: i64, down: i64, held: &[char]) -> Result<(), Fault> {
        if !held.is_empty() {
            return self.wheel_holding(at, right, down, held);
        }
        // WebKitWebDriver sends each wheel's turns as differences from its last, so every turn takes a new wheel.
        static TURNS: AtomicU32 = AtomicU32::new(0);
        let wheel = format!("wheel-{}", TURNS.fetch_add(1, Ordering::Relaxed));
        let turn = WheelActions::new(wheel).then(WheelAction::Scroll {
            duration: None,
            x: whole(at.x),
            y: whole(at.y),
            delta_x: right,
            delta_y: down,
        });
        self.act(turn.into())
    }

    // WebKitWebDriver forgets the held keys when the wheel turns, so the event is made in the page.
    fn wheel_holding(&self, at: Point, right: i64, down: i64, held: &[char]) -> Result<(), Fault> {
        let script = "const [clientX, clientY, deltaX, deltaY, ctrlKey, shiftKey, altKey] = arguments;
            const turn = { clientX, clientY, deltaX, deltaY, ctrlKey, shiftKey, altKey };
            const under = document.elementFromPoint(clientX, clientY) ?? document.body;
            under.dispatchEvent(new WheelEvent('wheel', { ...turn, bubbles: true, cancelable: true, composed: true }));";
        let holds = |key: Key| json!(held.contains(&char::from(key)));
        let turn = [json!(at.x), json!(at.y), json!(right), json!(down)];
        let keys = [holds(Key::Control), holds(Key::Shift), holds(Key::Alt)];
        self.js_with(script, turn.into_iter().chain(keys).collect())?;
        Ok(())
    }

    /// Strikes keys together, as `Control+z`.
    ///
    /// # Errors
    ///
    /// When the chord cannot be read or the window cannot be driven.
    pub fn keys(&self, chord: &str) -> Result<(), Fault> {
        let chord: Chord = chord.parse()?;
        let mut hands = KeyActions::new("keyboard".into());
        for &value in &chord.held {
            hands = hands.then(KeyAction::Down { value });
        }
        hands = hands
            .then(KeyAction::Down {
                value: chord.struck,
            })
            .then(KeyAction::Up {
                value: chord.struck,
            });
        for &value in chord.held.iter().rev() {
            hands = hands.then(KeyAction::Up { value });
        }
        self.act(hands.into())
    }

    /// Types a text where the focus is.
    ///
    /// # Errors
    ///
    /// When the window cannot be driven.
    pub fn type_text(&self, text: &str) -> Result<(), Fault> {
        let mut hands = KeyActions::new("keyboard".into());
        for value in text.chars() {
            hands = hands
                .then(KeyAction::Down { value })
                .then(KeyAction::Up { value });
        }
        self.act(hands.into())
    }

    fn hold(&self, keys: &[char]) -> Result<(), Fault> {
        if keys.is_empty() {
            return Ok(());
        }
        let hands = keys
            .iter()
            .fold(KeyActions::new("keyboard".into()), |hands, &value| {
                hands.then(KeyAction::Down { value })
            });
        self.act(hands.into())
    }

    fn release(&self, keys: &[char]) -> Result<(), Fault> {
        if keys.is_empty() {
            return Ok(());
        }
        let hands = keys
            .iter()
            .rev()
            .fold(KeyActions::new("keyboard".into()), |hands, &value| {
                hands.then(KeyAction::Up { value })
            });
        self.act(hands.into())
    }

    fn press_times(&self, at: Point, button: Button, times: u32) -> Result<(), Fault> {
        let pressed = (0..times).fold(mouse().then(move_to(at)), |hand, _| {
            hand.then(down(button)).then(up(button))
        });
        self.pointer(pressed)
    }

    fn pointer(&self, hand: MouseActions) -> Result<(), Fault> {
        self.act(hand.into())
    }

    fn act(&self, actions: Actions) -> Result<(), Fault> {
        Ok(self.wait_on(self.client().perform_actions(actions))?)
    }
}

fn mouse() -> MouseActions {
    MouseActions::new("mouse".into())
}

fn move_to(at: Point) -> PointerAction {
    PointerAction::MoveTo {
        duration: None,
        x: at.x.round(),
        y: at.y.round(),
    }
}

fn down(button: Button) -> PointerAction {
    PointerAction::Down {
        button: number(button),
    }
}

fn up(button: Button) -> PointerAction {
    PointerAction::Up {
        button: number(button),
    }
}

fn number(button: Button) -> u64 {
    match button {
        Button::Left => 0,
        Button::Middle => 1,
        Button::Right => 2,
    }
}

fn whole(length: f64) -> i64 {
    length.round() as i64
}
