use crate::{ReadError, Referred};
use std::collections::HashMap;
use uuid::Uuid;

/// What can be referred to in a file, by ref, by id, and by name where only one has it.
pub(super) struct Names {
    kind: Referred,
    refs: HashMap<String, Option<Uuid>>,
    names: HashMap<String, Option<Uuid>>,
    ids: std::collections::HashSet<Uuid>,
}

impl Names {
    pub(super) fn new(kind: Referred) -> Self {
        Self {
            kind,
            refs: HashMap::new(),
            names: HashMap::new(),
            ids: std::collections::HashSet::new(),
        }
    }

    /// Makes `id` known by its ref and its name.
    pub(super) fn add(&mut self, id: Uuid, local: Option<&str>, name: &str) {
        self.ids.insert(id);
        if let Some(local) = local {
            add_once(&mut self.refs, local, id);
        }
        if !name.is_empty() {
            add_once(&mut self.names, name, id);
        }
    }

    /// Whether `name` is a ref or a name of something here.
    pub(super) fn knows(&self, name: &str) -> bool {
        self.refs.contains_key(name) || self.names.contains_key(name)
    }

    /// The id that `name` refers to.
    pub(super) fn find(
        &self,
        name: &str,
        path: impl FnOnce() -> String,
    ) -> Result<Uuid, ReadError> {
        self.find_here(name, path)
            .and_then(|(found, path)| match found {
                Some(id) => Ok(id),
                None => Err(self.not_there(name, path())),
            })
    }

    /// The id that `name` refers to, or the id that `name` itself is: it may be a document outside the file.
    pub(super) fn find_anywhere(
        &self,
        name: &str,
        path: impl FnOnce() -> String,
    ) -> Result<Uuid, ReadError> {
        self.find_here(name, path)
            .and_then(|(found, path)| match found {
                Some(id) => Ok(id),
                None => Uuid::parse_str(name).map_err(|_| self.not_there(name, path())),
            })
    }

    fn find_here<P: FnOnce() -> String>(
        &self,
        name: &str,
        path: P,
    ) -> Result<(Option<Uuid>, P), ReadError> {
        let id = || {
            Uuid::parse_str(name)
                .ok()
                .filter(|id| self.ids.contains(id))
        };
        let found = match (self.refs.get(name), id()) {
            (Some(found), _) => Some(*found),
            (None, Some(id)) => Some(Some(id)),
            (None, None) => self.names.get(name).copied(),
        };
        match found {
            Some(None) => Err(ReadError::Ambiguous {
                path: path(),
                kind: self.kind,
                name: name.to_owned(),
            }),
            Some(Some(id)) => Ok((Some(id), path)),
            None => Ok((None, path)),
        }
    }

    fn not_there(&self, name: &str, path: String) -> ReadError {
        ReadError::NotThere {
            path,
            kind: self.kind,
            name: name.to_owned(),
        }
    }
}

fn add_once(names: &mut HashMap<String, Option<Uuid>>, name: &str, id: Uuid) {
    names
        .entry(name.to_owned())
        .and_modify(|known| *known = None)
        .or_insert(Some(id));
}
