//! Follows the desktop's choice of light or dark, without ever waiting for it.

use gtk::{
    gio::{self, BusType, Cancellable, DBusCallFlags, DBusConnection, DBusSignalFlags},
    glib::{Variant, VariantTy, variant::ToVariant},
};
use tauri::{AppHandle, Theme};

const PORTAL: &str = "org.freedesktop.portal.Desktop";
const PATH: &str = "/org/freedesktop/portal/desktop";
const SETTINGS: &str = "org.freedesktop.portal.Settings";
const NAMESPACE: &str = "org.freedesktop.appearance";
const KEY: &str = "color-scheme";

/// Takes over the desktop's colours when it tells them, now and whenever they change.
///
/// Must be called on the main thread. A desktop that tells nothing leaves GTK's own theme.
pub fn follow(app: &AppHandle) {
    let app = app.clone();
    gio::bus_get(BusType::Session, Cancellable::NONE, move |bus| {
        let Ok(bus) = bus else {
            return;
        };
        listen(&bus, app.clone());
        bus.call(
            Some(PORTAL),
            PATH,
            SETTINGS,
            "Read",
            Some(&(NAMESPACE, KEY).to_variant()),
            None::<&VariantTy>,
            DBusCallFlags::NONE,
            -1,
            Cancellable::NONE,
            move |answer| {
                if let Some(theme) = answer.ok().and_then(|answer| theme(&answer.child_value(0))) {
                    app.set_theme(Some(theme));
                }
            },
        );
    });
}

fn listen(bus: &DBusConnection, app: AppHandle) {
    // Whoever listens keeps the bus; it lasts as long as the app does.
    let kept = bus.clone();
    bus.signal_subscribe(
        None,
        Some(SETTINGS),
        Some("SettingChanged"),
        Some(PATH),
        Some(NAMESPACE),
        DBusSignalFlags::NONE,
        move |_, _, _, _, _, change| {
            let _ = &kept;
            if change.child_value(1).str() == Some(KEY) {
                app.set_theme(theme(&change.child_value(2)));
            }
        },
    );
}

/// What the portal's number means: 1 dark, 2 light, anything else no choice.
fn theme(value: &Variant) -> Option<Theme> {
    let mut value = value.clone();
    while let Some(inner) = value.as_variant() {
        value = inner;
    }
    match value.get::<u32>() {
        Some(1) => Some(Theme::Dark),
        Some(2) => Some(Theme::Light),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_portals_number_is_read_however_deep_it_is_wrapped() {
        let dark = 1_u32.to_variant();
        assert_eq!(
            theme(&Variant::from_variant(&Variant::from_variant(&dark))),
            Some(Theme::Dark)
        );
    }

    #[test]
    fn no_choice_leaves_the_theme_alone() {
        assert_eq!(theme(&0_u32.to_variant()), None);
    }
}
