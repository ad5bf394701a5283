use super::Fault;
use std::fs;
use std::io::{self, BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use tempfile::TempDir;

/// A session bus on which the desktop portal and the accessibility bus never start. Dropping it
/// ends it.
#[derive(Debug)]
pub struct SilentBus {
    daemon: Child,
    address: String,
    _folder: TempDir,
}

impl SilentBus {
    /// Starts the bus.
    ///
    /// # Errors
    ///
    /// When there is no room for its files, or dbus-daemon is not installed.
    pub fn start() -> Result<Self, Fault> {
        let fault = |source| Fault::Start {
            program: "dbus-daemon".into(),
            source,
        };
        Self::begin().map_err(fault)
    }

    fn begin() -> io::Result<Self> {
        let folder = tempfile::tempdir()?;
        for name in ["org.freedesktop.portal.Desktop", "org.a11y.Bus"] {
            let service = format!("[D-BUS Service]\nName={name}\nExec=/bin/sleep 60\n");
            fs::write(folder.path().join(format!("{name}.service")), service)?;
        }
        let settings = folder.path().join("bus.conf");
        fs::write(&settings, settings_for(folder.path()))?;
        let mut daemon = Command::new("dbus-daemon")
            .args(["--nofork", "--print-address=1", "--config-file"])
            .arg(&settings)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let said = daemon.stdout.take();
        let mut bus = Self {
            daemon,
            address: String::new(),
            _folder: folder,
        };
        if let Some(said) = said {
            BufReader::new(said).read_line(&mut bus.address)?;
        }
        bus.address.truncate(bus.address.trim_end().len());
        Ok(bus)
    }

    /// Where the bus listens.
    pub fn address(&self) -> &str {
        &self.address
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
