use std::collections::HashMap;
use uuid::Uuid;

/// How writing refers to things: by name where that tells which, or else by id.
pub(super) struct Labels(HashMap<Uuid, String>);

impl Labels {
    pub(super) fn new<'a>(named: impl Iterator<Item = (Uuid, &'a str)> + Clone) -> Self {
        let mut times: HashMap<&str, u32> = HashMap::new();
        for (_, name) in named.clone() {
            *times.entry(name).or_default() += 1;
        }
        let tells = |name: &str| {
            !name.is_empty() && times.get(name) == Some(&1) && Uuid::parse_str(name).is_err()
        };
        Self(
            named
                .filter(|(_, name)| tells(name))
                .map(|(id, name)| (id, name.to_owned()))
                .collect(),
        )
    }

    pub(super) fn of(&self, id: Uuid) -> String {
        self.0.get(&id).cloned().unwrap_or_else(|| id.to_string())
    }
}
