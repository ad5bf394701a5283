use super::Fault;
use std::fs::File;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

const READY_WITHIN: Duration = Duration::from_secs(10);

/// WebKitWebDriver, which starts the app and drives its web view; the app inherits its environment.
#[derive(Debug)]
pub struct Driver {
    process: Child,
    port: u16,
}

impl Driver {
    /// Starts a driver with these variables set; what it and the app say goes into the log.
    ///
    /// # Errors
    ///
    /// When the driver is not installed or does not answer.
    pub fn start(variables: &[(String, String)], log: File) -> Result<Self, Fault> {
        let fault = |source| Fault::Start {
            program: "WebKitWebDriver".into(),
            source,
        };
        let port = free_port().map_err(fault)?;
        let process = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .envs(variables.iter().map(|(key, value)| (key, value)))
            // The app and its web process are in this group too, so none is left behind.
            .process_group(0)
            .stdin(Stdio::null())
            .stdout(log.try_clone().map_err(fault)?)
            .stderr(log)
            .spawn()
            .map_err(fault)?;
        let driver = Self { process, port };
        let begun = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            if begun.elapsed() > READY_WITHIN {
                return Err(Fault::NotReady {
                    program: "WebKitWebDriver".into(),
                    seconds: READY_WITHIN.as_secs(),
                });
            }
            sleep(Duration::from_millis(10));
        }
        Ok(driver)
    }

    /// Where the driver listens.
    #[must_use]
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Kills the programs of this name, which can be a pattern, that the driver's app started.
    ///
    /// # Errors
    ///
    /// When there is none.
    pub fn kill(&self, program: &str) -> Result<(), Fault> {
        if self.signal("KILL", program)? {
            Ok(())
        } else {
            Err(Fault::NoProcess(program.into()))
        }
    }

    /// Whether a program of this name, which can be a pattern, is running that the driver's app started.
    ///
    /// # Errors
    ///
    /// When that cannot be found out.
    pub fn runs(&self, program: &str) -> Result<bool, Fault> {
        // Signal 0 reaches a process without doing anything to it.
        self.signal("0", program)
    }

    fn signal(&self, signal: &str, program: &str) -> Result<bool, Fault> {
        // The system keeps the first 15 letters of a name.
        let name = program.get(..15).unwrap_or(program);
        let group = self.process.id().to_string();
        let sent = Command::new("pkill")
            .args(["--signal", signal, "--pgroup", &group, "--exact", name])
            .status();
        match sent {
            Ok(status) => Ok(status.success()),
            Err(source) => Err(Fault::Start {
                program: "pkill".into(),
                source,
            }),
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let group = format!("-{}", self.process.id());
        let _ = Command::new("kill").args(["-KILL", "--", &group]).status();
        let _ = self.process.wait();
    }
}

fn free_port() -> std::io::Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?
        .local_addr()?
        .port())
}
