//! Keeps the screen awake, without ever waiting for the desktop.

use gtk::{
    gio::{self, BusType, Cancellable, DBusCallFlags, DBusConnection},
    glib::{self, Variant, VariantTy, variant::ToVariant},
};
use std::sync::{Arc, Mutex, PoisonError};

const SERVICE: &str = "org.freedesktop.ScreenSaver";
const PATH: &str = "/org/freedesktop/ScreenSaver";
const APP: &str = "Desire Path";

/// What keeps the screen awake. A desktop that knows nothing of it is left as it is.
#[derive(Default, Clone)]
pub struct Awake(Arc<Mutex<Wish>>);

/// What is wanted, and what was granted.
#[derive(Default)]
struct Wish {
    on: bool,
    /// Which wish this is: an answer to an older one comes too late.
    turn: u64,
    granted: Option<(DBusConnection, u32)>,
}

impl Awake {
    /// Keeps the screen awake for this reason, or lets it sleep again. Must be called on the main thread.
    pub fn turn(&self, on: bool, reason: &str) {
        let (turn, granted) = self.with(|wish| {
            wish.on = on;
            wish.turn += 1;
            (wish.turn, wish.granted.take())
        });
        if let Some((bus, cookie)) = granted {
            give_up(&bus, cookie);
        }
        if !on {
            return;
        }
        let (awake, reason) = (self.clone(), reason.to_owned());
        gio::bus_get(BusType::Session, Cancellable::NONE, move |bus| {
            let Ok(bus) = bus else {
                return;
            };
            let asked = bus.clone();
            call(
                &bus,
                "Inhibit",
                &(APP, reason).to_variant(),
                move |answer| {
                    if let Some(cookie) = answer.ok().and_then(|answer| cookie(&answer)) {
                        awake.grant(asked, cookie, turn);
                    }
                },
            );
        });
    }

    fn grant(&self, bus: DBusConnection, cookie: u32, turn: u64) {
        let late = self.with(|wish| {
            if wish.on && wish.turn == turn {
                wish.granted = Some((bus, cookie));
                return None;
            }
            Some(bus)
        });
        if let Some(bus) = late {
            give_up(&bus, cookie);
        }
    }

    fn with<T>(&self, change: impl FnOnce(&mut Wish) -> T) -> T {
        change(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

fn give_up(bus: &DBusConnection, cookie: u32) {
    call(bus, "UnInhibit", &(cookie,).to_variant(), |_| ());
}

fn call(
    bus: &DBusConnection,
    method: &str,
    arguments: &Variant,
    answered: impl FnOnce(Result<Variant, glib::Error>) + 'static,
) {
    bus.call(
        Some(SERVICE),
        PATH,
        SERVICE,
        method,
        Some(arguments),
        None::<&VariantTy>,
        DBusCallFlags::NONE,
        -1,
        Cancellable::NONE,
        answered,
    );
}

/// The number by which a grant is given up.
fn cookie(answer: &Variant) -> Option<u32> {
    answer.try_child_value(0)?.get()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_of_a_grant_is_read_from_the_answer() {
        assert_eq!(cookie(&(7_u32,).to_variant()), Some(7));
    }

    #[test]
    fn an_answer_without_a_number_grants_nothing() {
        assert_eq!(cookie(&("no",).to_variant()), None);
    }
}
