use super::frames::times;
use serde_json::json;
use std::{error::Error, fs, path::Path, time::Duration};
use tests::window::Window;

/// Zooms out and in and counts the elements of the page at each rest.
const COUNTED: &str = "
    const [by] = arguments;
    const rest = () => new Promise((done) => setTimeout(done, 400));
    const box = document.querySelector('.canvas').getBoundingClientRect();
    const at = { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 };
    const turn = (deltaY) => document.elementFromPoint(at.clientX, at.clientY).dispatchEvent(
        new WheelEvent('wheel', { ...at, ctrlKey: true, deltaY: by * deltaY, bubbles: true, cancelable: true, composed: true }));
    return (async () => {
        const counts = [];
        for (const deltaY of [0, 60, 60, 60, 60, 60, 60, 60, 60, -480]) {
            turn(deltaY);
            await rest();
            counts.push(document.querySelectorAll('*').length);
        }
        return counts;
    })()";

const REST: Duration = Duration::from_secs(8);

/// How many elements the page has at several zooms, where the wheel must turn so far beside ours for the same zoom.
pub fn elements(window: &Window, turn: f64) -> Result<Vec<f64>, Box<dyn Error>> {
    times(&window.js_with(COUNTED, vec![json!(turn)])?)
}

/// How many bytes the page's process holds in memory at rest, what it shares with others counted in part.
pub fn memory(window: &Window) -> Result<f64, Box<dyn Error>> {
    // What the gestures before left behind is gone by then.
    window.sleep(REST);
    let home = window.home().display().to_string();
    let holds = |folder: &Path| -> Option<f64> {
        let name = fs::read_to_string(folder.join("comm")).ok()?;
        // The system keeps the first 15 letters of a name.
        let surroundings = fs::read(folder.join("environ")).ok()?;
        let is_ours = String::from_utf8_lossy(&surroundings).contains(&home);
        if !name.starts_with("WebKitWebProces") || !is_ours {
            return None;
        }
        let sums = fs::read_to_string(folder.join("smaps_rollup")).ok()?;
        let line = sums.lines().find_map(|line| line.strip_prefix("Pss:"))?;
        let kilobytes: f64 = line.trim().trim_end_matches(" kB").parse().ok()?;
        Some(kilobytes * 1024.0)
    };
    let processes = fs::read_dir("/proc")?.filter_map(Result::ok);
    let held = processes.filter_map(|process| holds(&process.path()));
    held.max_by(f64::total_cmp)
        .ok_or_else(|| "the page has no process".into())
}
