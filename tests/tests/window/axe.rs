//! Nothing stands in the way of who reads, hears or types instead of pointing: axe-core finds no barrier in
//! any view, light or dark, and whatever can be pressed is large enough to hit.
//!
//! A view is a name and the lines of a script that open it; what `README.md` says of `drive` holds here.

use serde_json::Value;
use std::{fmt::Write as _, fs, path::Path, time::Duration};
use tests::window::{Line, Start, Window};

const JOURNEY: &str = "press button Ik wil met mijn dochter naar het voorlezen Huidig · 32 kaarten
    until document.querySelector('input.title')?.value === 'Ik wil met mijn dochter naar het voorlezen'
    until document.querySelector('section.canvas [role=grid] .stop')";
const PERSONA: &str = "press button Samira, 34 30 regels
    until document.querySelector('input.title')?.value === 'Samira, 34'
    until document.querySelector('section.canvas .place .stop')";
const EMPATHY_MAP: &str = "press button Kofi legt de brief op tafel 20 kaarten
    until document.querySelector('input.title')?.value === 'Kofi legt de brief op tafel'
    until document.querySelector('section.canvas .place .stop')";

/// What can be seen in the window, each after those before it and from the map alone.
const VIEWS: &[(&str, &str)] = &[
    ("a journey", JOURNEY),
    (
        "a phase",
        "js document.querySelector('[role=columnheader][aria-rowindex], [role=row] [role=columnheader]').focus()\n key Enter\n key Escape",
    ),
    (
        "a step",
        "js document.querySelector('[role=grid] [role=row]:nth-child(2) [role=columnheader]').focus()\n key Space",
    ),
    (
        "a row",
        "js document.querySelector('[role=rowheader]').focus()\n key Space",
    ),
    (
        "a card",
        "js document.querySelector('[role=gridcell] .stop').focus()\n key Space",
    ),
    (
        "the menu of a card",
        "js document.querySelector('[role=gridcell] .stop').focus()\n key Space\n key Shift+F10\n until document.querySelector('[role=menu]')",
    ),
    (
        "a card that is written",
        "js document.querySelector('[role=gridcell] .stop').focus()\n key Enter\n until document.activeElement?.matches('textarea, [contenteditable]')",
    ),
    (
        "the icons of a card",
        "js document.querySelector('[role=gridcell] .stop').focus()\n key Space\n press button Pictogram Geen eigen pictogram",
    ),
    (
        "an empty cell",
        "js document.querySelector('[role=gridcell].empty').focus()\n key Space",
    ),
    (
        "a feeling",
        "js document.querySelector('.stop.round').focus()\n key Space",
    ),
    (
        "a new journey",
        "press button Nieuwe klantreis\n until document.querySelector('[role=dialog]')",
    ),
    (
        "a new persona",
        "press button Nieuwe persona\n until document.querySelector('[role=dialog]')",
    ),
    (
        "a new empathy map",
        "press button Nieuwe empathiekaart\n until document.querySelector('[role=dialog]')",
    ),
    (
        "the templates",
        "press button Sjablonen\n until document.querySelector('[role=dialog]')",
    ),
    (
        "the bin",
        "press button Prullenbak\n until document.querySelector('[role=dialog]')",
    ),
    (
        "the settings",
        "press button Instellingen\n until document.querySelector('[role=dialog]')",
    ),
    (
        "the keys",
        "key F1\n until document.querySelector('[role=dialog]')",
    ),
    (
        "the palette",
        "key Control+k\n until document.querySelector('[role=dialog]')",
    ),
    (
        "the palette while it finds",
        "key Control+k\n until document.querySelector('[role=dialog] input')\n type brief",
    ),
    (
        "the export",
        "press button Exporteren\n until document.querySelector('[role=dialog] img')",
    ),
    (
        "moving a card",
        "js document.querySelector('[role=gridcell] .stop').focus()\n key Space\n key Control+Shift+m\n until document.querySelector('[role=dialog]')",
    ),
    (
        "sending a card",
        "js document.querySelector('[role=gridcell] .stop').focus()\n key Space\n key Control+Shift+s\n until document.querySelector('[role=dialog]')",
    ),
    (
        "what search finds",
        "key Control+f\n type voorlezen\n until document.querySelector('nav.library mark, nav.library [role=option], nav.library .hit')",
    ),
    (
        "the rows that are shown",
        "click .hidden-rows\n until document.querySelector('[role=menu]')",
    ),
    (
        "the menu of a document",
        "press button Meer voor Samira, 34\n until document.querySelector('[role=menu]')",
    ),
    (
        "deleting a persona",
        "press button Meer voor Samira, 34\n until document.querySelector('[role=menu]')\n press menuitem Verwijderen Delete\n until document.querySelector('[role=dialog], [role=alertdialog]')",
    ),
    ("a persona", PERSONA),
    (
        "a line of a persona",
        "js document.querySelector('section.canvas .place .stop').focus()\n key Space",
    ),
    (
        "a scale",
        "js document.querySelector('section.canvas [role=slider]').focus()\n key Space",
    ),
    ("an empathy map", EMPATHY_MAP),
    (
        "a note of an empathy map",
        "js document.querySelector('section.canvas .place .stop').focus()\n key Space",
    ),
];

/// What is smaller than 24 by 24 pixels and so near another that a finger takes the wrong one (WCAG 2.5.8).
const SMALL: &str = "
    const pressed = 'button, a[href], input:not([type=hidden]), select, textarea, summary, [role=button], [role=option], [role=menuitem], [role=menuitemcheckbox], [role=radio], [role=checkbox], [role=tab], [role=slider], [role=switch]';
    const top = [...document.querySelectorAll('[role=dialog], [role=alertdialog], [role=menu]')].at(-1) ?? document.body;
    // What lies on the paper is as large as the map is drawn; all of it is in the bar, the menus and the inspector too.
    const shown = [...top.querySelectorAll(pressed)].filter((it) => !it.closest('.world') && it.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !it.matches('.skip, .unseen, [aria-hidden=true]'));
    const boxes = shown.map((it) => {
        const label = it.matches('input') ? it.closest('label') : null;
        return { it, box: (label ?? it).getBoundingClientRect() };
    }).filter(({ box }) => box.width > 1 && box.height > 1);
    const isSmall = ({ box }) => box.width < 23.9 || box.height < 23.9;
    const near = (a, b) => {
        const x = a.box.left + a.box.width / 2, y = a.box.top + a.box.height / 2;
        const dx = Math.max(b.box.left - x, 0, x - b.box.right), dy = Math.max(b.box.top - y, 0, y - b.box.bottom);
        return Math.hypot(dx, dy) < 12;
    };
    return boxes.filter((a) => isSmall(a) && boxes.some((b) => a !== b && !a.it.contains(b.it) && !b.it.contains(a.it) && near(a, b)))
        .map(({ it, box }) => `small: ${it.outerHTML.slice(0, 160)} ${box.width.toFixed(0)} x ${box.height.toFixed(0)}`);";

/// What axe-core finds; `arguments[0]` is what it looks for.
const BARRIERS: &str = "return axe.run(document, { resultTypes: ['violations'], ...arguments[0] }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) =>
        `${id}: ${html.slice(0, 240)} ${failureSummary.split('\\n').slice(1, 3).join(' ')}`)))";

const DRESS: &str = "document.documentElement.dataset.appearance = arguments[0]";

#[test]
fn no_view_has_a_barrier() {
    let window = Window::start(&Start {
        screen: (1600, 1000),
        ..Start::default()
    })
    .unwrap();
    window
        .until("document.querySelector('[role=grid]')")
        .unwrap();
    // Colours are looked at when they have stopped changing.
    window
        .js("for (const time of ['--quick', '--slow']) document.documentElement.style.setProperty(time, '0ms')")
        .unwrap();
    let mut found = String::new();
    for (view, script) in VIEWS {
        if let Err(fault) = open(&window, script) {
            let _ = writeln!(found, "{view} cannot be opened: {fault}");
        } else {
            for barrier in barriers(&window) {
                let _ = writeln!(found, "{view}: {barrier}");
            }
        }
        leave(&window);
    }
    assert!(found.is_empty(), "\n{found}");
}

/// Sees that nothing stands in anybody's way in what the window shows now.
pub fn has_no_barrier(window: &Window) {
    let found = barriers(window);
    assert!(found.is_empty(), "{found:#?}");
}

fn open(window: &Window, script: &str) -> Result<(), String> {
    for line in script.lines() {
        let act: Line = line.trim().parse().map_err(|no| format!("{no}"))?;
        act.run(window).map_err(|fault| fault.to_string())?;
    }
    window.sleep(Duration::from_millis(150));
    Ok(())
}

fn leave(window: &Window) {
    for _ in 0..4 {
        window.keys("Escape").unwrap();
    }
    window
        .until("!document.querySelector('[role=dialog], [role=alertdialog], [role=menu]')")
        .unwrap();
}

/// What is found in the window as it is now, in a light and in a dark one.
fn barriers(window: &Window) -> Vec<String> {
    if window.js("return typeof axe === 'undefined'").unwrap() == true {
        let axe =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/node_modules/axe-core/axe.min.js");
        window.js(&fs::read_to_string(axe).unwrap()).unwrap();
    }
    // Menus stand where no landmark is, and the keyboard goes to them.
    let tags = serde_json::json!({
        "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        "rules": { "region": { "enabled": false } },
    });
    let colours =
        serde_json::json!({ "runOnly": { "type": "rule", "values": ["color-contrast"] } });
    let mut found = texts(&window.js_with(BARRIERS, vec![tags]).unwrap());
    found.extend(texts(&window.js(SMALL).unwrap()));
    window.js_with(DRESS, vec!["dark".into()]).unwrap();
    let dark = texts(&window.js_with(BARRIERS, vec![colours]).unwrap());
    found.extend(dark.into_iter().map(|barrier| format!("dark: {barrier}")));
    window.js_with(DRESS, vec!["light".into()]).unwrap();
    // The palette's list is walked and scrolled from the field above it.
    found.retain(|it| !(it.starts_with("scrollable-region") && it.contains("palette-list")));
    found
}

fn texts(value: &Value) -> Vec<String> {
    let texts = value.as_array().into_iter().flatten();
    texts
        .filter_map(|it| it.as_str().map(str::to_owned))
        .collect()
}
