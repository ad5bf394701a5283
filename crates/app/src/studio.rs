use crate::Refusal;
use document::{
    Change, Diff, Document, DocumentId, DocumentKind, Edit, EditError, Filter, JourneyState,
    Persona, PersonaId, Record, apply, check_filter,
};
use drawing::{
    layout::{
        Appearance, Compared, ComparisonForm, Purpose, Surroundings, layout, layout_comparison,
    },
    scene::{Scene, ScenePatch},
    text::Typesetter,
    theme::Theme,
};
use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::Arc,
};
use store::Store;

/// The documents that the window has open, as it sees them, and what it takes to draw them.
pub(crate) struct Studio {
    open: HashMap<DocumentId, Open>,
    turns: u64,
    personas: BTreeMap<PersonaId, Persona>,
    titles: BTreeMap<DocumentId, String>,
    /// The journeys and empathy maps that name personas, by whom they name.
    casts: BTreeMap<DocumentId, Vec<PersonaId>>,
    /// The journeys that were drawn from others, and from which.
    origins: BTreeMap<DocumentId, DocumentId>,
    /// What a persona's sheet says of them.
    known: BTreeMap<DocumentId, Appearance>,
    theme: Theme,
    typesetter: Typesetter,
}

/// How many documents stay open: the one that the window shows, and those it shows again soon.
const MOST_OPEN: usize = 8;

/// A document and the drawing of it that the window has.
struct Open {
    /// Which opening this was, counted from the first.
    turn: u64,
    document: Document,
    scene: Arc<Scene>,
    /// The documents that a persona's sheet lists.
    listed: BTreeSet<DocumentId>,
    /// What the window shows of it.
    filter: Filter,
}

impl Studio {
    /// A studio that knows the workspace's documents by their heads.
    pub(crate) fn new(heads: Vec<Record>) -> Self {
        let mut studio = Self {
            open: HashMap::new(),
            turns: 0,
            personas: BTreeMap::new(),
            titles: BTreeMap::new(),
            casts: BTreeMap::new(),
            known: BTreeMap::new(),
            origins: BTreeMap::new(),
            theme: Theme::default(),
            typesetter: Typesetter::new(),
        };
        for head in heads {
            studio.meet(&head);
        }
        studio
    }

    /// The personas of the workspace.
    pub(crate) const fn personas(&self) -> &BTreeMap<PersonaId, Persona> {
        &self.personas
    }

    /// Learns a new document's head, or a head that changed.
    pub(crate) fn meet(&mut self, head: &Record) {
        let id = DocumentId(head.id().0);
        self.casts.insert(id, head.personas());
        match head {
            Record::Journey(journey) => {
                self.titles.insert(id, journey.title.clone());
                let state = Some(journey.state);
                if let Some(origin) = journey.origin {
                    self.origins.insert(id, origin);
                }
                self.keep(id, DocumentKind::Journey, &journey.title, state);
            }
            Record::Persona(persona) => {
                self.titles.insert(id, persona.name.clone());
                self.personas.insert(persona.id, (**persona).clone());
            }
            Record::EmpathyMap(map) => {
                self.titles.insert(id, map.situation.clone());
                self.keep(id, DocumentKind::EmpathyMap, &map.situation, None);
            }
            _ => {}
        }
    }

    fn keep(
        &mut self,
        document: DocumentId,
        kind: DocumentKind,
        title: &str,
        state: Option<JourneyState>,
    ) {
        let title = title.to_owned();
        let appearance = Appearance {
            document,
            kind,
            title,
            state,
        };
        self.known.insert(document, appearance);
    }

    /// The journeys and empathy maps that a persona is on.
    pub(crate) fn appearances(&self, persona: PersonaId) -> BTreeSet<DocumentId> {
        let on = self
            .casts
            .iter()
            .filter(|(_, cast)| cast.contains(&persona));
        on.map(|(id, _)| *id).collect()
    }

    /// Whether one of two journeys was drawn from the other, or both from a third.
    pub(crate) fn are_kin(&self, one: DocumentId, other: DocumentId) -> bool {
        let origin = |of: DocumentId| self.origins.get(&of).copied();
        let (first, second) = (origin(one), origin(other));
        first == Some(other) || second == Some(one) || (first.is_some() && first == second)
    }

    /// The documents that a document's drawing lists: those that a persona is on.
    fn listed(&self, document: &Document) -> BTreeSet<DocumentId> {
        let persona = document.persona();
        persona
            .map(|it| self.appearances(it.id))
            .unwrap_or_default()
    }

    /// The open documents whose drawing, or whose choice of personas, rests on this other one's head.
    pub(crate) fn showing(&self, id: DocumentId) -> Vec<DocumentId> {
        let is_persona = self.personas.contains_key(&PersonaId(id.0));
        let others = self.open.values().filter(|open| open.document.id() != id);
        let mut showing: Vec<DocumentId> = others
            .filter(|open| {
                let steps = open.document.steps();
                is_persona
                    || steps.iter().any(|step| step.link == Some(id))
                    || open.listed.contains(&id)
                    || self.listed(&open.document).contains(&id)
            })
            .map(|open| open.document.id())
            .collect();
        showing.sort_unstable();
        showing
    }

    /// Forgets a document that was deleted.
    pub(crate) fn forget(&mut self, id: DocumentId) {
        self.open.remove(&id);
        self.titles.remove(&id);
        self.casts.remove(&id);
        self.known.remove(&id);
        self.origins.remove(&id);
        self.personas.remove(&PersonaId(id.0));
    }

    /// Closes every document, so that each is read again.
    pub(crate) fn close_all(&mut self) {
        self.open.clear();
    }

    /// The document as it is now: as it is open, else as it is kept.
    pub(crate) fn document(&self, id: DocumentId, store: &Store) -> Result<Document, Refusal> {
        match self.open.get(&id) {
            Some(open) => Ok(open.document.clone()),
            None => Ok(store.document(id).wait()?.0),
        }
    }

    /// What an edit would change in a document, open or not.
    pub(crate) fn edited(
        &self,
        id: DocumentId,
        store: &Store,
        edit: &Edit,
    ) -> Result<Diff, Refusal> {
        Ok(match self.open.get(&id) {
            Some(open) => apply(&open.document, edit)?,
            None => apply(&store.document(id).wait()?.0, edit)?,
        })
    }

    /// Draws a document that need not be open, and of it what the filter can let through.
    pub(crate) fn draw(&mut self, document: &Document, purpose: Purpose, filter: &Filter) -> Scene {
        self.typesetter.begin_layout();
        let appearances: Vec<Appearance> = self
            .listed(document)
            .into_iter()
            .filter_map(|id| self.known.get(&id).cloned())
            .collect();
        let surroundings = Surroundings {
            personas: &self.personas,
            titles: &self.titles,
            appearances: &appearances,
        };
        layout(
            document,
            &surroundings,
            purpose,
            &filter.within(document),
            &self.theme,
            &mut self.typesetter,
        )
    }

    /// Draws two journeys in one picture.
    pub(crate) fn draw_compared(
        &mut self,
        compared: &Compared<'_>,
        form: ComparisonForm,
    ) -> Result<Scene, Refusal> {
        let surroundings = Surroundings {
            personas: &self.personas,
            titles: &self.titles,
            appearances: &[],
        };
        let typesetter = &mut self.typesetter;
        layout_comparison(compared, form, &surroundings, &self.theme, typesetter)
            .ok_or(Refusal::Edit(EditError::WrongDocument))
    }

    /// Draws a document and keeps it open; the one that was opened longest ago closes where there are
    /// too many. What was seen of it, where it is open already, goes on being seen, and is told too.
    pub(crate) fn open(&mut self, document: Document) -> (Arc<Scene>, Filter) {
        let before = self.open.get(&document.id());
        let filter = before.map(|open| open.filter.clone()).unwrap_or_default();
        let scene = Arc::new(self.draw(&document, Purpose::Editing, &filter));
        self.turns += 1;
        let open = Open {
            listed: self.listed(&document),
            turn: self.turns,
            document,
            scene: Arc::clone(&scene),
            filter: filter.clone(),
        };
        self.open.insert(open.document.id(), open);
        if self.open.len() > MOST_OPEN {
            let oldest = self.open.iter().min_by_key(|(_, open)| open.turn);
            if let Some(id) = oldest.map(|(id, _)| *id) {
                self.open.remove(&id);
            }
        }
        (scene, filter)
    }

    /// Shows of an open document what a filter lets through. None where it is not open.
    pub(crate) fn see(
        &mut self,
        id: DocumentId,
        filter: Filter,
    ) -> Result<Option<ScenePatch>, Refusal> {
        check_filter(id.into(), &filter).map_err(EditError::from)?;
        let Some(mut open) = self.open.remove(&id) else {
            return Ok(None);
        };
        open.filter = filter;
        Ok(Some(self.drawn_again(open)))
    }

    /// Makes a change in a document and in its drawing, and says what changed in the drawing.
    /// None where the document is not open.
    pub(crate) fn change(&mut self, id: DocumentId, diff: &Diff) -> Option<ScenePatch> {
        if let Some(Change::Added { record } | Change::Updated { to: record, .. }) =
            diff.changes.get(&id.into())
        {
            self.meet(record);
        }
        let mut open = self.open.remove(&id)?;
        open.document.commit(diff);
        Some(self.drawn_again(open))
    }

    /// Draws an open document anew, keeps it, and says what changed in the drawing.
    fn drawn_again(&mut self, mut open: Open) -> ScenePatch {
        let scene = Arc::new(self.draw(&open.document, Purpose::Editing, &open.filter));
        let patch = ScenePatch::between(&open.scene, &scene);
        open.scene = scene;
        self.open.insert(open.document.id(), open);
        patch
    }
}
