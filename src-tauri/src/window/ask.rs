//! The one command through which the window asks the app.

use app::{App, Host, Message, Reply, Request};
use std::sync::Arc;
use tauri::State;

/// The app, and what it needs of the desktop.
pub struct Door {
    app: Arc<App>,
    host: Arc<dyn Host>,
}

impl Door {
    /// A door to an opened workspace.
    pub fn new(app: Arc<App>, host: Arc<dyn Host>) -> Self {
        Self { app, host }
    }
}

/// Asks the app; long work tells its progress meanwhile.
#[tauri::command]
pub async fn ask(request: Request, door: State<'_, Door>) -> Result<Reply, Message> {
    let (app, host) = (Arc::clone(&door.app), Arc::clone(&door.host));
    app.ask(request, host).await
}
