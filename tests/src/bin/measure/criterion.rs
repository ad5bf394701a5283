use crate::Spread;
use serde_json::Value;
use std::{fs, path::Path};

/// How many milliseconds a bench of criterion's took in each sample of its last run; `None` where it has not run.
pub fn last_run(target: &Path, bench: &str) -> Option<Spread> {
    let file = target.join("criterion").join(bench).join("new/sample.json");
    let run: Value = serde_json::from_slice(&fs::read(file).ok()?).ok()?;
    let list = |name: &str| Some(run[name].as_array()?.iter().filter_map(Value::as_f64));
    let samples = list("times")?.zip(list("iters")?);
    Some(Spread::new(
        samples
            .map(|(nanoseconds, times)| nanoseconds / times / 1e6)
            .collect(),
    ))
}
