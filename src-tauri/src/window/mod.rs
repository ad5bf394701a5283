//! The window: the face in `ui/`, and what it may ask.

mod ask;
#[cfg(target_os = "linux")]
mod awake;
#[cfg(target_os = "linux")]
mod bus;
mod clipboard;
#[cfg(target_os = "linux")]
mod colours;
mod desktop;
mod fill;
mod leave;
mod picture;
mod place;
#[cfg(target_os = "linux")]
mod revive;
mod show;

use app::{App, Refusal, Sources};
use ask::Door;
use desktop::Desktop;
use document::Language;
use fill::Filling;
use leave::Leaving;
use place::Place;
use std::{path::Path, sync::Arc};
use tauri::{
    Builder, WebviewUrl, WebviewWindowBuilder, WindowEvent, generate_context, generate_handler,
    webview::{NewWindowResponse, PageLoadEvent},
    window::Color,
};

/// The one window's label.
const LABEL: &str = "main";

/// The desk, as the window shows it before the page does.
const DESK: Color = Color(0xEE, 0xF0, 0xF3, 0xFF);

/// Why there is no window.
#[derive(Debug, thiserror::Error)]
pub enum NotOpened {
    /// The workspace cannot be opened. The user has been told in a dialog.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// There is no screen.
    #[error("there is no screen")]
    NoScreen,
    /// The window itself is broken.
    #[error(transparent)]
    Broken(#[from] tauri::Error),
}

/// Opens the window on a workspace; comes back when it is closed.
///
/// # Errors
/// Why there is no window.
pub fn open(workspace: &Path, language: Language) -> Result<(), NotOpened> {
    let services = prepare()?;
    let sources = Sources {
        language,
        ..Sources::system()
    };
    let opened = App::open(workspace, sources).inspect_err(|refusal| {
        desktop::tell(&refusal.message().say(language));
    })?;
    let opened = Arc::new(opened);
    let app = Builder::default()
        .register_asynchronous_uri_scheme_protocol(picture::SCHEME, picture::answer(&opened))
        .invoke_handler(generate_handler![ask::ask, fill::fill_screen, leave::leave])
        .on_window_event(|window, event| {
            if let WindowEvent::CloseRequested { api, .. } = event {
                Place::keep(window);
                leave::ask(window, api);
            }
        })
        .setup(move |app| {
            let desktop = Desktop::new(app.handle().clone(), Arc::clone(&opened));
            let door = Door::new(opened, Arc::new(desktop));
            show_window(app, door)?;
            Ok(())
        })
        .build(generate_context!())?;
    services.show();
    app.run(|_, _| {});
    Ok(())
}

fn show_window(app: &mut tauri::App, door: Door) -> tauri::Result<()> {
    use tauri::Manager;
    app.manage(door);
    app.manage(Leaving::default());
    app.manage(Filling::default());
    let place = Place::kept(app);
    let (width, height) = place.size();
    let window = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::default())
        .title("Desire Path")
        .inner_size(width, height)
        .min_inner_size(Place::LEAST.0, Place::LEAST.1)
        .maximized(place.maximized())
        .background_color(DESK)
        // So that a file dropped on the page reaches the page.
        .disable_drag_drop_handler()
        .on_navigation(|address| {
            address.scheme() == "tauri" || address.host_str() == Some("tauri.localhost")
        })
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_page_load(|window, page| {
            // A page that is loaded again presents nothing any more.
            if page.event() == PageLoadEvent::Started {
                window.state::<Filling>().turn(&window, false, "");
            }
        })
        .build()?;
    #[cfg(target_os = "linux")]
    {
        revive::keep_alive(&window)?;
        colours::follow(app.handle());
    }
    let _ = window;
    Ok(())
}

/// Sees to it that the window can open, and soon.
#[cfg(target_os = "linux")]
fn prepare() -> Result<bus::Bus, NotOpened> {
    // On many machines the page stays blank, or the process ends, when it draws through DMA-BUF.
    const RENDERER: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    if std::env::var_os(RENDERER).is_none() {
        bus::set(RENDERER, "1");
    }
    let services = bus::Bus::look();
    gtk::init().map_err(|_| NotOpened::NoScreen)?;
    Ok(services)
}

#[cfg(not(target_os = "linux"))]
fn prepare() -> Result<Services, NotOpened> {
    Ok(Services)
}

/// What only Linux has to wait for.
#[cfg(not(target_os = "linux"))]
struct Services;

#[cfg(not(target_os = "linux"))]
impl Services {
    fn show(self) {}
}
