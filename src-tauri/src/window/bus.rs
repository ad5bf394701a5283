//! Keeps a desktop service that does not answer from holding the window back.
//!
//! While it starts, GTK asks the session bus for the desktop portal and for the accessibility bus,
//! and waits up to 25 seconds for each. Where a service can be started but never answers (a bare
//! session, a remote display), that is how long nothing would be seen. So both are asked first,
//! here, with little patience. Whatever stays silent is left out, and the rest goes on working.

use gtk::{
    gio::{
        BusType, Cancellable, DBusCallFlags, DBusConnection, DBusConnectionFlags, IOErrorEnum,
        dbus_address_get_for_bus_sync,
    },
    glib::{self, Variant, VariantTy, variant::ToVariant},
};
use std::{
    env,
    sync::mpsc::{RecvTimeoutError, channel},
    thread,
    time::Duration,
};

/// How long a service may take. One that is well answers in a few milliseconds.
const PATIENCE: Duration = Duration::from_millis(200);

const BUS: &str = "DBUS_SESSION_BUS_ADDRESS";
const ACCESSIBILITY: &str = "AT_SPI_BUS_ADDRESS";

/// Looks at the session bus before GTK does; what GTK must not wait for is out of its sight until [`Bus::show`].
pub struct Bus {
    hidden: Option<String>,
}

/// What the services of the session bus answered.
struct Services {
    /// The bus.
    address: String,
    /// Whether the desktop portal answers, or is not there at all.
    portal: bool,
    /// Where the accessibility bus is; `None` where it stays silent.
    accessibility: Option<String>,
}

impl Bus {
    /// Asks, and hides what stays silent.
    pub fn look() -> Self {
        let (tell, told) = channel();
        thread::spawn(move || tell.send(Services::ask()));
        let services = match told.recv_timeout(PATIENCE * 3) {
            Ok(services) => services,
            // Not even the bus answers: it is as good as none.
            Err(RecvTimeoutError::Timeout) => {
                set(BUS, "disabled:");
                return Self { hidden: None };
            }
            Err(RecvTimeoutError::Disconnected) => None,
        };
        let Some(services) = services else {
            return Self { hidden: None };
        };
        match services.accessibility {
            Some(address) if !services.portal && !address.is_empty() => {
                set(ACCESSIBILITY, &address);
            }
            Some(_) => {}
            None => {
                set("NO_AT_BRIDGE", "1");
                set(ACCESSIBILITY, "unix:path=/nonexistent");
            }
        }
        if services.portal {
            return Self { hidden: None };
        }
        set(BUS, "disabled:");
        Self {
            hidden: Some(services.address),
        }
    }

    /// Puts the bus back: file managers and input methods are on it too.
    pub fn show(self) {
        if let Some(address) = self.hidden {
            set(BUS, &address);
        }
    }
}

impl Services {
    fn ask() -> Option<Self> {
        let address = dbus_address_get_for_bus_sync(BusType::Session, Cancellable::NONE).ok()?;
        // Not the connection that all of GIO shares: that one must not be made yet.
        let flags = DBusConnectionFlags::AUTHENTICATION_CLIENT
            | DBusConnectionFlags::MESSAGE_BUS_CONNECTION;
        let bus =
            DBusConnection::for_address_sync(&address, flags, None, Cancellable::NONE).ok()?;
        bus.set_exit_on_close(false);
        // Both at once: where both stay silent, the user waits for one.
        let (portal, accessibility) = thread::scope(|both| {
            let portal = both.spawn(|| answers(&bus, "org.freedesktop.portal.Desktop"));
            let accessibility = accessibility(&bus);
            (portal.join().unwrap_or(false), accessibility)
        });
        let _ = bus.close_sync(Cancellable::NONE);
        Some(Self {
            address: address.into(),
            portal,
            accessibility,
        })
    }
}

/// Whether a service answers, or is not to be had, which is an answer too.
fn answers(bus: &DBusConnection, service: &str) -> bool {
    let started = call(
        bus,
        "org.freedesktop.DBus",
        "/org/freedesktop/DBus",
        "org.freedesktop.DBus",
        "StartServiceByName",
        Some(&(service, 0_u32).to_variant()),
    );
    let greeted = started.and_then(|_| {
        call(
            bus,
            service,
            "/org/freedesktop/portal/desktop",
            "org.freedesktop.DBus.Peer",
            "Ping",
            None,
        )
    });
    !greeted.is_err_and(|error| timed_out(&error))
}

/// The address of the accessibility bus: empty where there is none, `None` where it stays silent.
fn accessibility(bus: &DBusConnection) -> Option<String> {
    if env::var_os(ACCESSIBILITY).is_some() {
        return Some(String::new());
    }
    let asked = call(
        bus,
        "org.a11y.Bus",
        "/org/a11y/bus",
        "org.a11y.Bus",
        "GetAddress",
        None,
    );
    match asked {
        Ok(answer) => Some(answer.child_value(0).get().unwrap_or_default()),
        Err(error) if timed_out(&error) => None,
        Err(_) => Some(String::new()),
    }
}

fn call(
    bus: &DBusConnection,
    service: &str,
    path: &str,
    interface: &str,
    method: &str,
    arguments: Option<&Variant>,
) -> Result<Variant, glib::Error> {
    bus.call_sync(
        Some(service),
        path,
        interface,
        method,
        arguments,
        None::<&VariantTy>,
        DBusCallFlags::NONE,
        i32::try_from(PATIENCE.as_millis()).unwrap_or(i32::MAX),
        Cancellable::NONE,
    )
}

fn timed_out(error: &glib::Error) -> bool {
    error.matches(IOErrorEnum::TimedOut)
}

/// Sets a variable for what this process loads and starts.
pub fn set(name: &str, value: &str) {
    // It fails only for a name with an equals sign in it.
    let _ = glib::setenv(name, value, true);
}
