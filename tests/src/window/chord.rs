use super::Fault;
use fantoccini::key::Key;
use std::str::FromStr;

/// Keys pressed together, as `Control+Shift+z` or `Escape`; the last is struck while the others are held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chord {
    /// The keys that are held, in order.
    pub held: Vec<char>,
    /// The key that is struck.
    pub struck: char,
}

impl FromStr for Chord {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self, Fault> {
        let refuse = || Fault::NotAChord(text.to_owned());
        // "Control++" strikes the plus sign itself.
        let (held, struck) = match text.strip_suffix("++") {
            Some(held) => (held, "+"),
            None => text
                .rsplit_once('+')
                .filter(|(held, _)| !held.is_empty())
                .unwrap_or(("", text)),
        };
        Ok(Self {
            held: held
                .split('+')
                .filter(|name| !name.is_empty())
                .map(|name| key(name).ok_or_else(refuse))
                .collect::<Result<_, _>>()?,
            struck: key(struck).ok_or_else(refuse)?,
        })
    }
}

/// The character by which WebDriver knows a key.
fn key(name: &str) -> Option<char> {
    let mut characters = name.chars();
    if let (Some(only), None) = (characters.next(), characters.next()) {
        return Some(only);
    }
    Some(char::from(match name {
        "Control" | "Ctrl" => Key::Control,
        "Shift" => Key::Shift,
        "Alt" => Key::Alt,
        "Meta" => Key::Meta,
        "Enter" => Key::Enter,
        "Escape" => Key::Escape,
        "Tab" => Key::Tab,
        "Backspace" => Key::Backspace,
        "Delete" => Key::Delete,
        "Home" => Key::Home,
        "End" => Key::End,
        "PageUp" => Key::PageUp,
        "PageDown" => Key::PageDown,
        "ArrowLeft" | "Left" => Key::Left,
        "ArrowRight" | "Right" => Key::Right,
        "ArrowUp" | "Up" => Key::Up,
        "ArrowDown" | "Down" => Key::Down,
        "F1" => Key::F1,
        "F2" => Key::F2,
        "F5" => Key::F5,
        "F6" => Key::F6,
        "F10" => Key::F10,
        "F11" => Key::F11,
        "Space" => return Some(' '),
        _ => return None,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_key_is_struck_while_the_others_are_held() {
        let chord: Chord = "Control+Shift+z".parse().unwrap();
        assert_eq!(
            chord.held,
            [char::from(Key::Control), char::from(Key::Shift)]
        );
        assert_eq!(chord.struck, 'z');
    }

    #[test]
    fn a_plus_sign_can_be_struck() {
        assert_eq!("+".parse::<Chord>().unwrap().struck, '+');
        let chord: Chord = "Control++".parse().unwrap();
        assert_eq!((chord.held.len(), chord.struck), (1, '+'));
    }

    #[test]
    fn an_unknown_key_is_refused() {
        assert!("Control+Bogus".parse::<Chord>().is_err());
    }
}
