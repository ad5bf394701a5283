use super::{Display, Driver, Fault, Picture};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::fs::File;
use std::future::Future;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};
use tempfile::TempDir;
use tokio::runtime::{Builder, Runtime};

/// The file in the window's home that what the app says goes into.
const LOG: &str = "app.log";

/// How a window is to be opened: its workspace, its screen, its language.
#[derive(Debug, Clone)]
pub struct Start {
    /// The workspace file; `None` is a new one that is thrown away.
    pub workspace: Option<PathBuf>,
    /// The screen, in pixels.
    pub screen: (u32, u32),
    /// The system's language, as `nl` or `en`.
    pub language: String,
    /// The system's colours: whether the window is to be dark.
    pub dark: bool,
    /// The address of the session bus; `None` is a session without one.
    pub session_bus: Option<String>,
    /// The app; `None` is the one built beside this program.
    pub binary: Option<PathBuf>,
    /// The words that the app is started with; `None` is the workspace.
    pub words: Option<Vec<String>>,
    /// How long to wait for what must come into view.
    pub patience: Duration,
}

impl Default for Start {
    fn default() -> Self {
        Self {
            workspace: None,
            screen: (1280, 800),
            language: "nl".into(),
            dark: false,
            session_bus: None,
            binary: None,
            words: None,
            patience: Duration::from_secs(10),
        }
    }
}

/// The app's real window, driven from here. Dropping it ends the app, its driver and its screen.
#[derive(Debug)]
pub struct Window {
    // Dropped in this order: the session, then its driver, then the screen, then the files.
    client: Client,
    runtime: Runtime,
    driver: Driver,
    display: Display,
    home: TempDir,
    workspace: PathBuf,
    patience: Duration,
}

impl Window {
    /// Opens the app on a new workspace.
    ///
    /// # Errors
    ///
    /// When the app is not built, or Xvfb or WebKitWebDriver is missing.
    pub fn open() -> Result<Self, Fault> {
        Self::start(&Start::default())
    }

    /// Opens the app as told.
    ///
    /// # Errors
    ///
    /// When the app is not built, or Xvfb or WebKitWebDriver is missing.
    pub fn start(how: &Start) -> Result<Self, Fault> {
        let fault = |source| Fault::Start {
            program: "the window's session".into(),
            source,
        };
        let binary = how.binary.clone().map_or_else(built_app, Ok)?;
        let home = tempfile::tempdir().map_err(fault)?;
        let workspace = how
            .workspace
            .clone()
            .unwrap_or_else(|| home.path().join("test.desirepath"));
        let display = Display::open(how.screen.0, how.screen.1)?;
        let log = File::create(home.path().join(LOG)).map_err(fault)?;
        let driver = Driver::start(&surroundings(how, &display, home.path()), log)?;
        let runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(fault)?;
        let words = how
            .words
            .clone()
            .map_or_else(|| json!(["--workspace", &workspace]), Value::from);
        let capabilities = json!({
            "webkitgtk:browserOptions": { "binary": binary, "args": words },
        });
        let Value::Object(capabilities) = capabilities else {
            return Err(Fault::Screen("capabilities are an object"));
        };
        let client = runtime.block_on(
            ClientBuilder::new(HttpConnector::new())
                .capabilities(capabilities)
                .connect(&driver.address()),
        )?;
        Ok(Self {
            client,
            runtime,
            driver,
            display,
            home,
            workspace,
            patience: how.patience,
        })
    }

    /// The workspace file that the window has open.
    #[must_use]
    pub fn workspace(&self) -> &Path {
        &self.workspace
    }

    /// A folder that lasts as long as the window; the app takes it for the user's home.
    #[must_use]
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// What the app said on its standard output and error so far.
    #[must_use]
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.home.path().join(LOG)).unwrap_or_default()
    }

    /// The screen that the window is on.
    #[must_use]
    pub fn display(&self) -> &Display {
        &self.display
    }

    /// Runs a function body in the page and gives what it returns.
    ///
    /// # Errors
    ///
    /// When the script throws.
    pub fn js(&self, body: &str) -> Result<Value, Fault> {
        self.js_with(body, Vec::new())
    }

    /// Runs a function body in the page with `arguments`.
    ///
    /// # Errors
    ///
    /// When the script throws.
    pub fn js_with(&self, body: &str, arguments: Vec<Value>) -> Result<Value, Fault> {
        Ok(self.wait_on(self.client.execute(body, arguments))?)
    }

    /// Waits until a JavaScript expression is truthy.
    ///
    /// # Errors
    ///
    /// When it does not become so in time.
    pub fn until(&self, expression: &str) -> Result<(), Fault> {
        let body = format!("return Boolean({expression})");
        let begun = Instant::now();
        while self.js(&body)? != Value::Bool(true) {
            if begun.elapsed() > self.patience {
                return Err(Fault::NeverTrue {
                    what: expression.into(),
                    seconds: self.patience.as_secs(),
                });
            }
            self.pause();
        }
        Ok(())
    }

    /// Loads the page again, as when its process was lost.
    ///
    /// # Errors
    ///
    /// When the window cannot be driven.
    pub fn reload(&self) -> Result<(), Fault> {
        Ok(self.wait_on(self.client.refresh())?)
    }

    /// Opens the page at this address, where a browser was started.
    ///
    /// # Errors
    ///
    /// When there is no such page.
    pub fn go_to(&self, address: &str) -> Result<(), Fault> {
        Ok(self.wait_on(self.client.goto(address))?)
    }

    /// Kills the page's process, as a crash or a shortage of memory would.
    ///
    /// # Errors
    ///
    /// When there is no such process.
    pub fn kill_page(&self) -> Result<(), Fault> {
        self.driver.kill("WebKitWebProcess")
    }

    /// Kills the app at once, as a lost battery would.
    ///
    /// # Errors
    ///
    /// When it is not running.
    pub fn kill_app(&self) -> Result<(), Fault> {
        self.driver.kill("desire-path.*")
    }

    /// Waits until the app has ended by itself.
    ///
    /// # Errors
    ///
    /// When it goes on running.
    pub fn until_gone(&self) -> Result<(), Fault> {
        let begun = Instant::now();
        while self.driver.runs("desire-path.*")? {
            if begun.elapsed() > self.patience {
                return Err(Fault::NeverTrue {
                    what: "that the app has ended".into(),
                    seconds: self.patience.as_secs(),
                });
            }
            self.pause();
        }
        Ok(())
    }

    /// Writes a PNG of the page as the engine paints it.
    ///
    /// # Errors
    ///
    /// When the file cannot be written.
    pub fn screenshot(&self, to: &Path) -> Result<(), Fault> {
        let picture = self.wait_on(self.client.screenshot())?;
        std::fs::write(to, picture).map_err(|source| Fault::File {
            path: to.to_owned(),
            source,
        })
    }

    /// What the screen shows once nothing on it moves any longer.
    ///
    /// # Errors
    ///
    /// When something keeps moving.
    pub fn settled(&self) -> Result<Picture, Fault> {
        self.display.settled(self.patience)
    }

    /// Makes the window as large as this, in pixels; the screen must be as large.
    ///
    /// # Errors
    ///
    /// When the window cannot be driven.
    pub fn resize(&self, width: u32, height: u32) -> Result<(), Fault> {
        Ok(self.wait_on(self.client.set_window_size(width, height))?)
    }

    /// Waits a moment, as between two looks.
    pub fn pause(&self) {
        self.sleep(Duration::from_millis(30));
    }

    /// Waits this long.
    pub fn sleep(&self, time: Duration) {
        std::thread::sleep(time);
    }

    /// How long this window waits for what must come into view.
    #[must_use]
    pub fn patience(&self) -> Duration {
        self.patience
    }

    pub(super) fn client(&self) -> &Client {
        &self.client
    }

    pub(super) fn wait_on<F: Future>(&self, answer: F) -> F::Output {
        self.runtime.block_on(answer)
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        if std::thread::panicking() {
            keep_evidence(self);
        }
        let _ = self.runtime.block_on(self.client.clone().close());
    }
}

/// Keeps what the screen showed when a test failed, in `target/window`.
fn keep_evidence(window: &Window) {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let name = std::thread::current()
        .name()
        .unwrap_or("window")
        .replace("::", "-");
    let number = COUNT.fetch_add(1, Ordering::Relaxed);
    let Some(folder) = target().map(|target| target.join("window")) else {
        return;
    };
    let picture = folder.join(format!("{name}-{number}.png"));
    let kept = std::fs::create_dir_all(&folder).is_ok()
        && window
            .display
            .look()
            .is_ok_and(|look| look.save(&picture).is_ok());
    if kept {
        eprintln!("The screen when this failed: {}", picture.display());
    }
    eprintln!("What the app said:\n{}", window.log());
}

/// The environment in which the app starts: nothing of this machine's user reaches it.
fn surroundings(how: &Start, display: &Display, home: &Path) -> Vec<(String, String)> {
    let folder = |name: &str| home.join(name).display().to_string();
    let mut variables = vec![
        ("DISPLAY".into(), display.name().into()),
        ("WAYLAND_DISPLAY".into(), String::new()),
        ("HOME".into(), home.display().to_string()),
        ("XDG_DATA_HOME".into(), folder("data")),
        ("XDG_CONFIG_HOME".into(), folder("config")),
        ("XDG_CACHE_HOME".into(), folder("cache")),
        (
            "DBUS_SESSION_BUS_ADDRESS".into(),
            how.session_bus
                .clone()
                .unwrap_or_else(|| "disabled:".into()),
        ),
        ("GDK_BACKEND".into(), "x11".into()),
        ("GSETTINGS_BACKEND".into(), "memory".into()),
        ("LANGUAGE".into(), String::new()),
        ("LC_ALL".into(), String::new()),
        ("LC_MESSAGES".into(), String::new()),
        ("LANG".into(), format!("{}.UTF-8", how.language)),
        ("TAURI_AUTOMATION".into(), "true".into()),
        ("TAURI_WEBVIEW_AUTOMATION".into(), "true".into()),
    ];
    if how.dark {
        variables.push(("GTK_THEME".into(), "Adwaita:dark".into()));
    }
    variables
}

/// The app that was built into the same folder as this program, or the one that
/// `DESIRE_PATH_BINARY` names.
///
/// # Errors
///
/// When it is not built.
pub fn built_app() -> Result<PathBuf, Fault> {
    if let Some(named) = std::env::var_os("DESIRE_PATH_BINARY") {
        return Ok(named.into());
    }
    let here = std::env::current_exe().unwrap_or_default();
    let beside = |folder: &Path| folder.join("desire-path");
    here.ancestors()
        .skip(1)
        .take(2)
        .map(beside)
        .find(|app| app.is_file())
        .ok_or_else(|| Fault::NoApp(here.parent().map(beside).unwrap_or_default()))
}

/// The folder that cargo builds into.
fn target() -> Option<PathBuf> {
    let here = std::env::current_exe().ok()?;
    here.ancestors()
        .find(|folder| folder.join("CACHEDIR.TAG").is_file())
        .map(Path::to_owned)
}
