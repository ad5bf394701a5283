use super::Fault;
use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// How long a dialog is waited for.
const PATIENCE: Duration = Duration::from_secs(10);

/// How long nothing must move for a screen to be still; a cursor blinks more slowly.
const STILL: Duration = Duration::from_millis(300);

/// A screen of its own that nobody sees: Xvfb, which picks a free number by itself.
#[derive(Debug)]
pub struct Display {
    server: Child,
    number: String,
    frame: TempDir,
}

impl Display {
    /// A screen of `width` x `height` pixels.
    ///
    /// # Errors
    ///
    /// When Xvfb is not installed or does not start.
    pub fn open(width: u32, height: u32) -> Result<Self, Fault> {
        let fault = |source| Fault::Start {
            program: "Xvfb".into(),
            source,
        };
        let frame = tempfile::tempdir().map_err(fault)?;
        // Xvfb writes its number to its standard output, which is file 1.
        let mut server = Command::new("Xvfb")
            .args([
                "-displayfd",
                "1",
                "-nolisten",
                "tcp",
                "-noreset",
                "-screen",
                "0",
            ])
            .arg(format!("{width}x{height}x24"))
            .arg("-fbdir")
            .arg(frame.path())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(fault)?;
        let mut number = String::new();
        if let Some(out) = server.stdout.take() {
            BufReader::new(out).read_line(&mut number).map_err(fault)?;
        }
        let number = number.trim().to_owned();
        if number.is_empty() {
            let _ = server.kill();
            let _ = server.wait();
            return Err(Fault::NotReady {
                program: "Xvfb".into(),
                seconds: 0,
            });
        }
        Ok(Self {
            server,
            number: format!(":{number}"),
            frame,
        })
    }

    /// What `DISPLAY` must be for a program to open here.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.number
    }

    /// Types into a dialog of the system's, which no web driver reaches, and strikes Enter.
    ///
    /// # Errors
    ///
    /// When xdotool is not installed.
    pub fn type_into_dialog(&self, title: &str, text: &str) -> Result<(), Fault> {
        // With no window manager the keys go to the window under the pointer.
        let found = ["search", "--sync", "--onlyvisible", "--name", title];
        self.tool(&[&found[..], &["mousemove", "--window", "%1", "20", "20"]].concat())?;
        // What is typed while a dialog still reads its folder, it loses.
        self.settled(PATIENCE)?;
        if !text.is_empty() {
            self.tool(&["type", "--delay", "60", text])?;
            self.settled(PATIENCE)?;
        }
        self.tool(&["key", "Return"])
    }

    fn tool(&self, words: &[&str]) -> Result<(), Fault> {
        let status = Command::new("timeout")
            .args(["10", "xdotool"])
            .args(words)
            .env("DISPLAY", &self.number)
            .stdout(Stdio::null())
            .status();
        match status {
            Ok(status) if status.success() => Ok(()),
            Ok(_) => Err(Fault::NotReady {
                program: format!("xdotool {}", words.join(" ")),
                seconds: 10,
            }),
            Err(source) => Err(Fault::Start {
                program: "xdotool".into(),
                source,
            }),
        }
    }

    /// What is on the screen once nothing on it moves any longer.
    ///
    /// # Errors
    ///
    /// When something keeps moving.
    pub fn settled(&self, patience: Duration) -> Result<Picture, Fault> {
        let begun = Instant::now();
        let mut last = self.look()?;
        while begun.elapsed() < patience {
            sleep(STILL);
            let look = self.look()?;
            if look == last {
                return Ok(look);
            }
            last = look;
        }
        Err(Fault::NeverTrue {
            what: "that nothing moves".into(),
            seconds: patience.as_secs(),
        })
    }

    /// What is on the screen now, dialogs and all.
    ///
    /// # Errors
    ///
    /// When the screen is gone.
    pub fn look(&self) -> Result<Picture, Fault> {
        let at = self.frame.path().join("Xvfb_screen0");
        let dump = std::fs::read(&at).map_err(|source| Fault::File { path: at, source })?;
        Picture::read(&dump)
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// The pixels of a screen at some moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    width: u32,
    height: u32,
    rgb: Vec<u8>,
}

impl Picture {
    /// The share of pixels, from 0 to 1, that are the same in another picture of the same size.
    #[must_use]
    pub fn likeness(&self, other: &Self) -> f64 {
        let pairs = self.rgb.chunks_exact(3).zip(other.rgb.chunks_exact(3));
        let (all, same) = pairs.fold((0_u32, 0_u32), |(all, same), (one, two)| {
            (all + 1, same + u32::from(one == two))
        });
        f64::from(same) / f64::from(all.max(1))
    }

    /// Writes it as a PNG file.
    ///
    /// # Errors
    ///
    /// When the file cannot be written.
    pub fn save(&self, to: &Path) -> Result<(), Fault> {
        let fault = |source| Fault::File {
            path: to.to_owned(),
            source,
        };
        let file = BufWriter::new(File::create(to).map_err(fault)?);
        let mut encoder = png::Encoder::new(file, self.width, self.height);
        encoder.set_color(png::ColorType::Rgb);
        encoder
            .write_header()
            .and_then(|mut writer| writer.write_image_data(&self.rgb))
            .map_err(|error| fault(std::io::Error::other(error)))
    }

    // Xvfb keeps its screen as an X window dump.
    fn read(dump: &[u8]) -> Result<Self, Fault> {
        let word = |index: usize| {
            dump.get(index * 4..index * 4 + 4)
                .and_then(|bytes| bytes.try_into().ok())
                .map(u32::from_be_bytes)
                .ok_or(Fault::Screen("its header is cut short"))
        };
        let (header, width, height) = (word(0)?, word(4)?, word(5)?);
        let (bits, stride, colours) = (word(11)?, word(12)?, word(19)?);
        if bits != 32 {
            return Err(Fault::Screen("a pixel is not 32 bits"));
        }
        // A colour in the table takes 12 bytes.
        let start = header as usize + colours as usize * 12;
        let rows = dump.get(start..).ok_or(Fault::Screen("it has no pixels"))?;
        let mut rgb = Vec::with_capacity(width as usize * height as usize * 3);
        for row in rows.chunks_exact(stride as usize).take(height as usize) {
            for pixel in row.chunks_exact(4).take(width as usize) {
                rgb.extend([pixel[2], pixel[1], pixel[0]]);
            }
        }
        Ok(Self { width, height, rgb })
    }
}
