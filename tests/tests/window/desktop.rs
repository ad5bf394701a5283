//! The window lives with whatever desktop it finds.

use std::{
    fs,
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};
use tests::window::{Start, Window};

/// How long a session bus waits for a service that never starts; GTK would wait it out.
const BUS_WAITS: Duration = Duration::from_secs(25);

/// A session bus on which the desktop portal and the accessibility bus never start.
struct SilentBus {
    daemon: Child,
    address: String,
    _folder: tempfile::TempDir,
}

impl SilentBus {
    fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        for name in ["org.freedesktop.portal.Desktop", "org.a11y.Bus"] {
            let service = format!("[D-BUS Service]\nName={name}\nExec=/bin/sleep 60\n");
            fs::write(folder.path().join(format!("{name}.service")), service).unwrap();
        }
        let settings = folder.path().join("bus.conf");
        fs::write(&settings, settings_for(folder.path())).unwrap();
        let mut daemon = Command::new("dbus-daemon")
            .args(["--nofork", "--print-address=1", "--config-file"])
            .arg(&settings)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut address = String::new();
        BufReader::new(daemon.stdout.take().unwrap())
            .read_line(&mut address)
            .unwrap();
        Self {
            daemon,
            address: address.trim().to_owned(),
            _folder: folder,
        }
    }
}

impl Drop for SilentBus {
    fn drop(&mut self) {
        let _ = self.daemon.kill();
        let _ = self.daemon.wait();
    }
}

fn settings_for(folder: &Path) -> String {
    let folder = folder.display();
    format!(
        "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>\
         <servicedir>{folder}</servicedir><policy context=\"default\"><allow send_destination=\"*\"/>\
         <allow receive_sender=\"*\"/><allow own=\"*\"/></policy></busconfig>"
    )
}

#[test]
fn a_portal_that_never_starts_does_not_hold_the_window_back() {
    let bus = SilentBus::start();
    let begun = Instant::now();
    let window = Window::start(&Start {
        session_bus: Some(bus.address.clone()),
        ..Start::default()
    })
    .unwrap();
    window.find("heading", "Klantreizen").unwrap();
    assert!(begun.elapsed() < BUS_WAITS, "the window waited for the bus");
}

#[test]
fn a_page_that_is_lost_comes_back_with_all_it_showed() {
    let window = Window::open().unwrap();
    window.find("heading", "Klantreizen").unwrap();
    let before = window.settled().unwrap();
    window.js("document.body.replaceChildren()").unwrap();
    let begun = Instant::now();
    let is_back = || window.display().look().unwrap().likeness(&before) > 0.99;
    while is_back() {
        assert!(
            begun.elapsed() < window.patience(),
            "the page was never empty"
        );
    }
    window.kill_page().unwrap();
    // The driver lets go of a page that is lost, so only the screen can tell.
    while !is_back() {
        assert!(begun.elapsed() < window.patience(), "the page stayed away");
        window.pause();
    }
}
