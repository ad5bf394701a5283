use super::{Display, Fault};
use x11rb::{
    connection::Connection,
    errors::{ConnectError, ConnectionError, ReplyError},
    protocol::xproto::{AtomEnum, ClientMessageEvent, ConnectionExt, EventMask, Window},
    rust_connection::RustConnection,
};

/// Why a window could not be asked to close.
#[derive(Debug, thiserror::Error)]
enum Unasked {
    #[error(transparent)]
    Connect(#[from] ConnectError),
    #[error(transparent)]
    Connection(#[from] ConnectionError),
    #[error(transparent)]
    Reply(#[from] ReplyError),
}

impl Display {
    /// Asks every window to close, as a click on its cross does. There is no window manager that could.
    ///
    /// # Errors
    ///
    /// When the screen is gone.
    pub fn ask_to_close(&self) -> Result<(), Fault> {
        ask_to_close(self.name()).map_err(|unasked| Fault::Start {
            program: "a window's end".into(),
            source: std::io::Error::other(unasked),
        })
    }
}

fn ask_to_close(display: &str) -> Result<(), Unasked> {
    let (x, screen) = RustConnection::connect(Some(display))?;
    let atom =
        |name: &[u8]| -> Result<u32, Unasked> { Ok(x.intern_atom(false, name)?.reply()?.atom) };
    let protocols = atom(b"WM_PROTOCOLS")?;
    let goodbye = atom(b"WM_DELETE_WINDOW")?;
    let Some(root) = x.setup().roots.get(screen).map(|screen| screen.root) else {
        return Ok(());
    };
    for window in x.query_tree(root)?.reply()?.children {
        if hears(&x, window, protocols, goodbye)? {
            let now = [goodbye, x11rb::CURRENT_TIME, 0, 0, 0];
            let message = ClientMessageEvent::new(32, window, protocols, now);
            x.send_event(false, window, EventMask::NO_EVENT, message)?;
        }
    }
    x.flush()?;
    Ok(())
}

/// Whether a window says that it wants to be asked.
fn hears(x: &RustConnection, window: Window, protocols: u32, what: u32) -> Result<bool, Unasked> {
    let kept = x.get_property(false, window, protocols, AtomEnum::ATOM, 0, 32)?;
    let kept = kept.reply()?;
    Ok(kept
        .value32()
        .is_some_and(|mut atoms| atoms.any(|atom| atom == what)))
}
