//! The walls between the rooms, as far as a machine can see them: see ARCHITECTURE.md.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test ends at what it does not expect"
)]

use cargo_metadata::{CargoOpt, DependencyKind, Metadata, MetadataCommand, Package};
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    sync::LazyLock,
};
use ts_rs::TS;

/// Which rooms a room may use.
const DIRECTIONS: &[(&str, &[&str])] = &[
    ("document", &[]),
    ("words", &["document"]),
    ("store", &["document"]),
    ("drawing", &["document", "words"]),
    ("exchange", &["document", "words"]),
    (
        "app",
        &["document", "words", "store", "drawing", "exchange"],
    ),
    ("desire-path", &["document", "words", "app"]),
    (
        "tests",
        &["document", "words", "store", "drawing", "exchange", "app"],
    ),
    ("xtask", &[]),
];

/// Which room alone may name a library.
const OWNERS: &[(&str, &str)] = &[
    ("rusqlite", "store"),
    ("rusqlite_migration", "store"),
    ("parley", "drawing"),
    ("krilla", "drawing"),
    ("vello_cpu", "drawing"),
    ("tauri", "desire-path"),
    ("tauri-build", "desire-path"),
    ("rfd", "desire-path"),
    ("clap", "desire-path"),
    ("fluent-bundle", "words"),
];

/// Libraries that speak to the network.
const NETWORK: &[&str] = &[
    "attohttpc",
    "curl",
    "hyper",
    "isahc",
    "native-tls",
    "reqwest",
    "rustls",
    "ureq",
];

static METADATA: LazyLock<Metadata> = LazyLock::new(|| {
    MetadataCommand::new()
        .manifest_path(root().join("Cargo.toml"))
        .features(CargoOpt::SomeFeatures(Vec::new()))
        .other_options(
            ["--offline", "--filter-platform", "x86_64-unknown-linux-gnu"].map(str::to_owned),
        )
        .exec()
        .unwrap()
});

#[test]
fn a_room_uses_only_the_rooms_below_it() {
    let rooms: BTreeSet<&str> = DIRECTIONS.iter().map(|(room, _)| *room).collect();
    for package in METADATA.workspace_packages() {
        let name = package.name.as_str();
        let Some((_, allowed)) = DIRECTIONS.iter().find(|(room, _)| *room == name) else {
            panic!("{name} is a room that ARCHITECTURE.md does not draw");
        };
        for used in uses(package).filter(|used| rooms.contains(used)) {
            assert!(allowed.contains(&used), "{name} uses {used}");
        }
    }
}

#[test]
fn a_library_is_named_by_the_one_room_that_owns_it() {
    for package in METADATA.workspace_packages() {
        for used in uses(package) {
            let owner = OWNERS.iter().find(|(library, _)| *library == used);
            if let Some((library, owner)) = owner {
                assert_eq!(
                    package.name.as_str(),
                    *owner,
                    "only {owner} may name {library}"
                );
            }
        }
    }
}

#[test]
fn nothing_in_the_app_can_reach_the_network() {
    let resolve = METADATA.resolve.as_ref().unwrap();
    let name = |id: &_| METADATA[id].name.as_str();
    let start = METADATA
        .packages
        .iter()
        .find(|package| package.name == "desire-path")
        .unwrap();
    let (mut seen, mut open) = (BTreeSet::new(), vec![&start.id]);
    while let Some(id) = open.pop() {
        if !seen.insert(id) {
            continue;
        }
        assert!(!NETWORK.contains(&name(id)), "the app holds {}", name(id));
        let node = resolve.nodes.iter().find(|node| node.id == *id).unwrap();
        open.extend(node.deps.iter().filter_map(|used| {
            let kept = used
                .dep_kinds
                .iter()
                .any(|kind| kind.kind == DependencyKind::Normal);
            kept.then_some(&used.pkg)
        }));
    }
    assert!(seen.len() > 100, "the app's libraries were not found");
}

#[test]
fn a_document_has_no_clock_no_chance_and_no_files() {
    let absences = [
        "std::fs",
        "std::io",
        "std::env",
        "std::net",
        "std::process",
        "std::thread",
        "SystemTime",
        "Instant::now",
        "now_v7",
        "new_v4",
        "rand::",
    ];
    none_of(&absences, &files("crates/document/src", &["rs"]));
}

#[test]
fn no_sql_is_built_by_formatting() {
    let words = [
        "SELECT ", "INSERT ", "UPDATE ", "DELETE ", "PRAGMA ", "CREATE ", "ALTER ",
    ];
    for file in files("crates/store/src", &["rs"]) {
        let text = fs::read_to_string(&file).unwrap();
        for maker in ["format!(", "write!(", "concat!(", "push_str("] {
            for (at, _) in text.match_indices(maker) {
                let made = enclosed(&text[at + maker.len()..]);
                let sql = words.iter().find(|word| made.contains(**word));
                assert!(sql.is_none(), "{}: {maker}{made})", file.display());
            }
        }
    }
}

#[test]
fn only_the_windows_host_knows_what_the_window_is_in() {
    let host = root().join("ui/src/host");
    let others: Vec<PathBuf> = face()
        .into_iter()
        .filter(|file| !file.starts_with(&host))
        .collect();
    none_of(&["@tauri-apps", "__TAURI"], &others);
}

#[test]
fn no_text_is_measured_in_the_window() {
    none_of(&["measureText", "OffscreenCanvas(0"], &face());
}

#[test]
fn the_window_asks_nobody_but_the_app() {
    none_of(
        &[
            "XMLHttpRequest",
            "WebSocket(",
            "EventSource(",
            "sendBeacon",
            " fetch(",
        ],
        &face(),
    );
}

#[test]
fn the_window_may_only_ask_listen_fill_the_screen_and_leave() {
    let capability = json("src-tauri/capabilities/window.json");
    let allowed = [
        "allow-ask",
        "allow-fill-screen",
        "allow-leave",
        "core:event:allow-listen",
        "core:event:allow-unlisten",
    ];
    assert_eq!(capability["permissions"], serde_json::json!(allowed));
    let app = &json("src-tauri/tauri.conf.json")["app"];
    assert_eq!(app["withGlobalTauri"], false);
    assert_eq!(app["security"]["freezePrototype"], true);
    assert_eq!(
        app["security"]["capabilities"],
        serde_json::json!(["window"])
    );
    let policy = &app["security"]["csp"];
    assert_eq!(policy["default-src"], "'none'");
    assert_eq!(policy["script-src"], "'self'");
    assert_eq!(policy["connect-src"], "ipc: http://ipc.localhost");
}

#[test]
fn the_windows_types_are_those_of_the_rooms() {
    let folder = tempfile::tempdir().unwrap();
    let config = ts_rs::Config::from_env().with_out_dir(folder.path());
    app::Request::export_all(&config).unwrap();
    app::Reply::export_all(&config).unwrap();
    app::Message::export_all(&config).unwrap();
    app::Progress::export_all(&config).unwrap();
    let kept = root().join("ui/src/bindings");
    let made = files_in(folder.path(), &["ts"]);
    assert!(made.len() > 20, "only {} types were written", made.len());
    for file in made {
        let name = file.strip_prefix(folder.path()).unwrap();
        let same = fs::read(&file).ok() == fs::read(kept.join(name)).ok();
        assert!(
            same,
            "{} is out of date: run cargo xtask bindings",
            name.display()
        );
    }
}

/// The libraries that a package names in its manifest, other than for its tests.
fn uses(package: &Package) -> impl Iterator<Item = &str> {
    let kept = package
        .dependencies
        .iter()
        .filter(|used| used.kind != DependencyKind::Development);
    kept.map(|used| used.name.as_str())
}

/// What stands between a bracket that was opened and the one that closes it.
fn enclosed(text: &str) -> &str {
    let mut depth = 1;
    for (at, letter) in text.char_indices() {
        match letter {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return &text[..at];
        }
    }
    text
}

fn none_of(words: &[&str], files: &[PathBuf]) {
    assert!(!files.is_empty(), "there is nothing to look through");
    for file in files {
        let text = fs::read_to_string(file).unwrap();
        for word in words {
            let line = text.lines().position(|line| line.contains(word));
            let line = line.map(|line| line + 1);
            assert_eq!(line, None, "{} names {word}", file.display());
        }
    }
}

/// The window's own code, without its tests and without what is generated.
fn face() -> Vec<PathBuf> {
    let bindings = root().join("ui/src/bindings");
    let mut files = files("ui/src", &["ts", "svelte"]);
    files.retain(|file| !file.starts_with(&bindings) && !file.to_string_lossy().contains(".test."));
    files
}

fn files(folder: &str, endings: &[&str]) -> Vec<PathBuf> {
    files_in(&root().join(folder), endings)
}

fn files_in(folder: &Path, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let ending = path
            .extension()
            .and_then(|ending| ending.to_str())
            .unwrap_or_default();
        if path.is_dir() {
            found.extend(files_in(&path, endings));
        } else if endings.contains(&ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn json(file: &str) -> serde_json::Value {
    serde_json::from_slice(&fs::read(root().join(file)).unwrap()).unwrap()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .to_owned()
}
