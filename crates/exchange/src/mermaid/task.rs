/// A task: its name, its score and who does it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Task<'a> {
    /// What is done.
    pub name: &'a str,
    /// How it is felt, by habit from 1 to 5; or what stands there and is no number.
    pub score: Result<f64, &'a str>,
    /// Who does it.
    pub actors: Vec<&'a str>,
    /// What stands behind the actors.
    pub rest: Option<&'a str>,
}

impl<'a> Task<'a> {
    /// The task of a line `name: score: actor, actor`, where it is one.
    ///
    /// A name may hold colons (`Open at 10:30: 4: Me`): then the score is the number that at most
    /// the actors follow.
    pub(super) fn of(line: &'a str) -> Option<Self> {
        let colons: Vec<usize> = line.match_indices(':').map(|(at, _)| at).collect();
        let name_ends = *colons.first()?;
        let piece = |index: usize| -> &'a str {
            let start = colons.get(index).map_or(0, |at| at + 1);
            let end = colons.get(index + 1).copied().unwrap_or(line.len());
            line.get(start..end).unwrap_or_default().trim()
        };
        let last = colons.len() - 1;
        let near_the_end = [last.checked_sub(1), Some(last)].into_iter().flatten();
        // Mermaid itself takes what follows the first colon.
        let score_at = near_the_end
            .chain([0])
            .find(|index| number(piece(*index)).is_some())
            .unwrap_or(0);
        let name_ends = colons.get(score_at).copied().unwrap_or(name_ends);
        let name = line.get(..name_ends).unwrap_or_default().trim();
        if name.is_empty() {
            return None;
        }
        let given = piece(score_at);
        let actors = if score_at < last {
            piece(score_at + 1)
        } else {
            ""
        };
        let rest = colons.get(score_at + 2).and_then(|at| line.get(at + 1..));
        Some(Self {
            name,
            score: number(given).ok_or(given),
            actors: unique(actors.split(',').map(str::trim)),
            rest: rest.map(str::trim).filter(|rest| !rest.is_empty()),
        })
    }
}

fn number(text: &str) -> Option<f64> {
    let text = text.trim();
    let number: f64 = match text.parse() {
        Ok(number) => number,
        Err(_) => text.replace(',', ".").parse().ok()?,
    };
    number.is_finite().then_some(number)
}

fn unique<'a>(names: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut seen = std::collections::HashSet::new();
    names
        .filter(|name| !name.is_empty() && seen.insert(*name))
        .collect()
}
