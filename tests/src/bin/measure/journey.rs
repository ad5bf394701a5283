use serde_json::{Value, json};

/// The kinds of lane that cards are dealt to, one after another.
const LANES: [&str; 7] = [
    "action",
    "touchpoint",
    "thought",
    "pain",
    "opportunity",
    "frontstage",
    "backstage",
];

/// What cards say, from short to long.
const TEXTS: [&str; 5] = [
    "Ziet een poster",
    "Vraagt aan de balie waar het boek staat",
    "Zoekt op de website hoe laat de bibliotheek opengaat, en vindt alleen het adres",
    "Weet niet of zij zich eerst moet aanmelden",
    "Een medewerker loopt mee naar de kast, omdat de borden alleen de rubrieken noemen en niet de onderwerpen",
];

/// The title of [`file`]'s journey.
pub fn title(cards: usize) -> String {
    format!("Ik wil {cards} kaarten")
}

/// What this many cards say.
pub fn texts(cards: usize) -> impl Iterator<Item = &'static str> {
    TEXTS.into_iter().cycle().take(cards)
}

/// A file as `docs/format.md` has it, with one journey of this many cards and a curve of feelings.
pub fn file(cards: usize) -> Value {
    let steps = (cards / 5).clamp(1, 40);
    let phases: Vec<Value> = (0..steps)
        .collect::<Vec<_>>()
        .chunks(5)
        .map(phase)
        .collect();
    let lane = |(place, kind): (usize, &&str)| {
        let own = (place..cards).step_by(LANES.len());
        let own: Vec<Value> = own.map(|number| card(kind, number, steps)).collect();
        json!({ "lane": { "kind": kind, "cards": own } })
    };
    let mut rows: Vec<Value> = LANES.iter().enumerate().map(lane).collect();
    rows.insert(
        3,
        json!({ "lane": { "kind": "emotion", "feelings": feelings(steps) } }),
    );
    rows.insert(7, json!({ "divider": { "kind": "visibility" } }));
    let journey = json!({ "title": title(cards), "phases": phases, "rows": rows });
    json!({ "format": "desire-path", "version": 1, "documents": [{ "journey": journey }] })
}

fn phase(steps: &[usize]) -> Value {
    let first = steps.first().copied().unwrap_or_default();
    let steps = steps.iter().map(|step| json!({ "name": step_name(*step) }));
    json!({ "name": format!("Fase {}", first / 5 + 1), "steps": steps.collect::<Vec<_>>() })
}

fn step_name(step: usize) -> String {
    format!("Stap {}", step + 1)
}

fn feelings(steps: usize) -> Vec<Value> {
    let feeling = |step: usize| {
        let value = ((step as f64 * 0.9).sin() * 16.0).round() / 10.0;
        let word = if value < 0.0 { "Onzeker" } else { "Blij" };
        json!({ "step": step_name(step), "value": value, "word": word })
    };
    (0..steps).map(feeling).collect()
}

fn card(kind: &str, number: usize, steps: usize) -> Value {
    let step = step_name(number / LANES.len() % steps);
    let text = TEXTS[number % TEXTS.len()];
    let mut card = json!({ "step": step, "text": text });
    if number.is_multiple_of(3) {
        card["basis"] = json!({ "kind": "observation", "source": "Een middag aan de balie", "people": 12, "date": "2026-03" });
    }
    match kind {
        "touchpoint" => card["channels"] = json!([{ "kind": "website", "presence": "online" }]),
        "pain" => {
            card["ref"] = json!(format!("pain-{number}"));
            card["severity"] = json!(number % 5 + 1);
        }
        "opportunity" => {
            // The lane of pains is the one before this.
            card["pains"] = json!([format!("pain-{}", number - 1)]);
            card["customerValue"] = json!(number % 5 + 1);
            card["effort"] = json!(number % 4 + 1);
        }
        "frontstage" | "backstage" => card["team"] = json!("Educatie"),
        _ => {}
    }
    card
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_card_is_dealt_to_some_lane() {
        let file = file(503);
        let rows = file["documents"][0]["journey"]["rows"].as_array().cloned();
        let cards = rows
            .into_iter()
            .flatten()
            .filter_map(|row| Some(row["lane"]["cards"].as_array()?.len()));
        assert_eq!(cards.sum::<usize>(), 503);
    }
}
