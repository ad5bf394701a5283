//! What is done to several documents as one gesture.

use crate::{
    Acted, App, Deed, Edited, Refusal, Reply, editing::edited, sending::Sending, studio::Studio,
};
use document::{Diff, Document, DocumentId, Edit, PersonaId, apply};
use std::collections::{BTreeMap, BTreeSet};
use store::{Store, StoreError};
use uuid::Uuid;

impl App {
    pub(crate) fn act(&self, deeds: Vec<Deed>, gesture: Uuid) -> Result<Reply, Refusal> {
        // Held until it is done: what changes rests on what the documents hold now.
        let mut studio = self.studio();
        let mut plan = Plan::new(&studio, &self.store);
        for deed in deeds {
            self.plan(&mut plan, deed)?;
        }
        let Plan {
            deeds, went, came, ..
        } = plan;
        let act = self.store.act(deeds, gesture, self.now()).wait()?;
        let mut affects: BTreeSet<DocumentId> = BTreeSet::new();
        for id in &went {
            affects.extend(studio.showing(*id));
            studio.forget(*id);
        }
        if !came.is_empty() {
            let heads = self.store.heads().wait();
            // It is done: where the studio cannot learn all of it, it reads everything again.
            let heads = heads.inspect_err(|_| studio.close_all())?;
            heads.iter().for_each(|head| studio.meet(head));
        }
        for id in &came {
            affects.extend(studio.showing(*id));
        }
        let changed: Vec<Edited> = act
            .changed
            .into_iter()
            .map(|(id, diff, committed)| {
                let scene = studio.change(id, &diff);
                edited(&studio, id, diff, scene, committed)
            })
            .collect();
        drop(studio);
        affects.extend(changed.iter().flat_map(|edited| &edited.affects));
        affects.retain(|id| !went.contains(id));
        Ok(Reply::Acted(Box::new(Acted {
            edited: changed,
            kept: act.kept,
            library: self.library()?,
            affects: affects.into_iter().collect(),
        })))
    }

    fn plan(&self, plan: &mut Plan<'_>, deed: Deed) -> Result<(), Refusal> {
        match deed {
            Deed::Edit { document, edit } => plan.edit(document, &edit)?,
            Deed::Send {
                from,
                cards,
                to,
                place,
                at,
                joining,
            } => {
                let target = plan.document(to)?;
                // Cards that were copied can be pasted when the document that they are of is gone.
                let source = match plan.document(from) {
                    Ok(document) => document,
                    Err(Refusal::Store(StoreError::NoDocument | StoreError::Deleted)) => {
                        Document::new(from, [])
                    }
                    Err(refusal) => return Err(refusal),
                };
                let way = Sending {
                    source: &source,
                    target: &target,
                    place,
                    at,
                    joining,
                    known: plan.studio.personas(),
                };
                let edit = way.edit(&cards, &*self.sources.id);
                plan.edit(to, &edit)?;
            }
            Deed::Undo { document } => plan.deeds.push(store::Deed::Undo { document }),
            Deed::Redo { document } => plan.deeds.push(store::Deed::Redo { document }),
            Deed::Delete { document, strike } => {
                if strike {
                    plan.strike(PersonaId(document.0))?;
                }
                plan.went.insert(document);
                plan.deeds.push(store::Deed::Delete { document });
            }
            Deed::Restore { document } => {
                plan.came.insert(document);
                plan.deeds.push(store::Deed::Restore { document });
            }
        }
        Ok(())
    }
}

/// What is going to be done, and what the documents will be then.
struct Plan<'a> {
    studio: &'a Studio,
    store: &'a Store,
    drafts: BTreeMap<DocumentId, Document>,
    deeds: Vec<store::Deed>,
    went: BTreeSet<DocumentId>,
    came: BTreeSet<DocumentId>,
}

impl<'a> Plan<'a> {
    const fn new(studio: &'a Studio, store: &'a Store) -> Self {
        Self {
            studio,
            store,
            drafts: BTreeMap::new(),
            deeds: Vec::new(),
            went: BTreeSet::new(),
            came: BTreeSet::new(),
        }
    }

    /// The document as it will be.
    fn document(&self, id: DocumentId) -> Result<Document, Refusal> {
        match self.drafts.get(&id) {
            Some(draft) => Ok(draft.clone()),
            None => self.studio.document(id, self.store),
        }
    }

    fn edit(&mut self, id: DocumentId, edit: &Edit) -> Result<(), Refusal> {
        let mut draft = self.document(id)?;
        let diff = apply(&draft, edit)?;
        draft.commit(&diff);
        self.drafts.insert(id, draft);
        self.commit(id, diff);
        Ok(())
    }

    /// What is done to one document is one change.
    fn commit(&mut self, id: DocumentId, diff: Diff) {
        let before = self.deeds.iter_mut().find_map(|deed| match deed {
            store::Deed::Commit { document, diff } if *document == id => Some(diff),
            _ => None,
        });
        match before {
            Some(before) => *before = std::mem::take(before).squashed(diff),
            None => self.deeds.push(store::Deed::Commit { document: id, diff }),
        }
    }

    /// Takes a persona off every document but her own sheet.
    fn strike(&mut self, persona: PersonaId) -> Result<(), Refusal> {
        let naming = self.store.naming(persona.into()).wait()?;
        for document in naming {
            if document != persona.into() {
                self.edit(document, &Edit::StrikePersona { persona })?;
            }
        }
        Ok(())
    }
}
