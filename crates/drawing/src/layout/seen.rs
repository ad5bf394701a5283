//! What a filter lets through, in words.

use super::cast::Cast;
use super::sheet::Sheet;
use super::vocabulary;
use document::{BasisKind, Document};
use words::Value;

/// How many lanes are named; more are counted.
const NAMED: usize = 3;

/// What the filter lets through, behind the name that it was saved under; none where it lets everything
/// through.
pub(super) fn seen(sheet: &mut Sheet<'_>, document: &Document, cast: &Cast<'_>) -> Option<String> {
    let filter = sheet.filter;
    if filter.is_empty() {
        return None;
    }
    let mut parts = Vec::new();
    let personas = filter.personas.iter().filter_map(|id| cast.actor(*id));
    let personas: Vec<&str> = personas.map(|actor| actor.name.as_str()).collect();
    parts.push(personas.join(" + "));
    parts.push(match filter.bases.as_slice() {
        [BasisKind::Assumption] => sheet.words.say("filter-assumptions").to_string(),
        bases => {
            let words = bases.iter();
            let words = words.map(|kind| sheet.words.say(vocabulary::basis(*kind)).to_string());
            words.collect::<Vec<_>>().join(", ")
        }
    });
    parts.push(filter.tags.join(", "));
    let lanes = filter.lanes.iter().filter_map(|id| document.lane(*id));
    let lanes: Vec<_> = lanes.collect();
    if lanes.len() > NAMED {
        let count = u32::try_from(lanes.len()).unwrap_or(u32::MAX);
        parts.push(sheet.words.count("filter-rows", "count", count).to_string());
    } else {
        let names = lanes.into_iter().map(|lane| match lane.name.trim() {
            "" => sheet.words.say(vocabulary::lane(lane.kind)).to_string(),
            name => name.to_owned(),
        });
        parts.push(names.collect::<Vec<_>>().join(", "));
    }
    parts.retain(|part| !part.is_empty());
    let what = parts.join(" · ");
    let saved = document.saved_views().into_iter();
    let mut saved = saved.filter(|view| view.filter == *filter && !view.name.trim().is_empty());
    Some(match (saved.next(), saved.next()) {
        // A name that says just what is seen is not said beside it.
        (Some(view), None) if view.name.trim().to_lowercase() != what.to_lowercase() => {
            let values = [
                ("name", Value::Text(view.name.trim())),
                ("what", Value::Text(&what)),
            ];
            sheet.words.tell("filter-saved", &values)
        }
        _ => sheet.words.fill("filter-seen", "what", &what),
    })
}
