use super::{Button, Chord, Fault, Point, Window};
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

/// One line of a script that drives the window by hand.
#[derive(Debug, Clone, PartialEq)]
pub enum Line {
    /// `click SELECTOR`
    Click(String),
    /// `press ROLE NAME`: clicks what a screen reader knows by this role and name.
    Press(String, String),
    /// `point X Y`: moves the pointer there.
    Point(Point),
    /// `tap X Y`: clicks there.
    Tap(Point),
    /// `double X Y`: clicks there twice.
    Double(Point),
    /// `menu X Y`: clicks there with the right button.
    Menu(Point),
    /// `drag X1 Y1 X2 Y2 ...`
    Drag(Vec<Point>),
    /// `hold X1 Y1 X2 Y2 ...`: as drag, without letting go.
    Hold(Vec<Point>),
    /// `release`: lets go.
    Release,
    /// `wheel X Y RIGHT DOWN [HELD]`
    Wheel(Point, i64, i64, Option<char>),
    /// `type TEXT`
    Type(String),
    /// `key CHORD`
    Key(String),
    /// `resize WIDTH HEIGHT`
    Resize(u32, u32),
    /// `wait MILLISECONDS`
    Wait(u64),
    /// `until EXPRESSION`
    Until(String),
    /// `js CODE`: prints what it returns.
    Js(String),
    /// `names ROLE`: prints the accessible names in view.
    Names(String),
    /// `screenshot FILE`: the page.
    Screenshot(PathBuf),
    /// `screen FILE`: the whole screen, dialogs too.
    Screen(PathBuf),
    /// `dialog TITLE | TEXT`: types into a dialog of the system's, and Enter.
    Dialog(String, String),
    /// `reload`
    Reload,
}

/// A line of a script that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("cannot read {0:?}")]
pub struct NotALine(pub String);

impl FromStr for Line {
    type Err = NotALine;

    fn from_str(text: &str) -> Result<Self, NotALine> {
        let refuse = || NotALine(text.to_owned());
        let (word, rest) = text.trim().split_once(' ').unwrap_or((text.trim(), ""));
        let rest = rest.trim();
        let words: Vec<&str> = rest.split_whitespace().collect();
        let numbers: Option<Vec<f64>> = words.iter().map(|word| word.parse().ok()).collect();
        let points = || {
            let numbers = numbers
                .as_deref()
                .filter(|list| list.len() >= 2 && list.len() % 2 == 0);
            numbers
                .map(|list| {
                    list.chunks_exact(2)
                        .map(|at| Point::new(at[0], at[1]))
                        .collect::<Vec<_>>()
                })
                .ok_or_else(refuse)
        };
        let point = || points().map(|list| list[0]);
        let sized = || {
            if rest.is_empty() {
                Err(refuse())
            } else {
                Ok(rest.to_owned())
            }
        };
        Ok(match word {
            "click" => Self::Click(sized()?),
            "press" => {
                let (role, name) = rest.split_once(' ').ok_or_else(refuse)?;
                Self::Press(role.into(), name.trim().into())
            }
            "point" => Self::Point(point()?),
            "tap" => Self::Tap(point()?),
            "double" => Self::Double(point()?),
            "menu" => Self::Menu(point()?),
            "drag" => Self::Drag(points()?),
            "hold" => Self::Hold(points()?),
            "release" => Self::Release,
            "wheel" => {
                let number = |index: usize| {
                    words
                        .get(index)
                        .and_then(|word| word.parse::<i32>().ok())
                        .ok_or_else(refuse)
                };
                let at = Point::new(number(0)?.into(), number(1)?.into());
                let held = words
                    .get(4)
                    .map(|name| name.parse::<Chord>().map(|chord| chord.struck));
                Self::Wheel(
                    at,
                    number(2)?.into(),
                    number(3)?.into(),
                    held.transpose().map_err(|_| refuse())?,
                )
            }
            "type" => Self::Type(sized()?),
            "key" => Self::Key(sized()?),
            "resize" => {
                let side = |index: usize| {
                    words
                        .get(index)
                        .and_then(|word| word.parse().ok())
                        .ok_or_else(refuse)
                };
                Self::Resize(side(0)?, side(1)?)
            }
            "wait" => Self::Wait(rest.parse().map_err(|_| refuse())?),
            "until" => Self::Until(sized()?),
            "js" => Self::Js(sized()?),
            "names" => Self::Names(sized()?),
            "screenshot" => Self::Screenshot(sized()?.into()),
            "screen" => Self::Screen(sized()?.into()),
            "dialog" => {
                let (title, text) = rest.split_once('|').ok_or_else(refuse)?;
                Self::Dialog(title.trim().into(), text.trim().into())
            }
            "reload" => Self::Reload,
            _ => return Err(refuse()),
        })
    }
}

impl Line {
    /// Does it in a window; gives what there is to print.
    ///
    /// # Errors
    ///
    /// When the window cannot do it.
    pub fn run(&self, window: &Window) -> Result<Option<String>, Fault> {
        const STEPS: u32 = 12;
        match self {
            Self::Click(selector) => window.click(&window.select(selector)?)?,
            Self::Press(role, name) => window.click(&window.find(role, name)?)?,
            Self::Point(at) => window.hover(*at)?,
            Self::Tap(at) => window.click_at(*at, Button::Left)?,
            Self::Double(at) => window.double_click_at(*at)?,
            Self::Menu(at) => window.click_at(*at, Button::Right)?,
            Self::Drag(along) => window.drag(along, STEPS)?,
            Self::Hold(along) => window.press_and_move(along, STEPS)?,
            Self::Release => window.let_go()?,
            Self::Wheel(at, right, down, held) => {
                window.wheel(*at, *right, *down, held.as_slice())?;
            }
            Self::Type(text) => window.type_text(text)?,
            Self::Key(chord) => window.keys(chord)?,
            Self::Resize(width, height) => window.resize(*width, *height)?,
            Self::Wait(milliseconds) => window.sleep(Duration::from_millis(*milliseconds)),
            Self::Until(expression) => window.until(expression)?,
            Self::Js(code) => return Ok(Some(window.js(code)?.to_string())),
            Self::Names(role) => return Ok(Some(window.names(role)?.join("\n"))),
            Self::Screenshot(file) => window.screenshot(file)?,
            Self::Screen(file) => window.display().look()?.save(file)?,
            Self::Dialog(title, text) => window.display().type_into_dialog(title, text)?,
            Self::Reload => window.reload()?,
        }
        Ok(None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drag_passes_every_place() {
        let line: Line = "drag 1 2 3 4 5 6".parse().unwrap();
        assert_eq!(
            line,
            Line::Drag(vec![
                Point::new(1.0, 2.0),
                Point::new(3.0, 4.0),
                Point::new(5.0, 6.0)
            ])
        );
    }

    #[test]
    fn a_name_may_hold_spaces() {
        let line: Line = "press button Kaart toevoegen".parse().unwrap();
        assert_eq!(line, Line::Press("button".into(), "Kaart toevoegen".into()));
    }

    #[test]
    fn half_a_place_is_refused() {
        assert!("tap 12".parse::<Line>().is_err());
    }
}
