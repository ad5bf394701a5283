//! Making documents: blank, from a template, or as copies of others.

use crate::{App, Refusal, Reply, Template, blank, finding::section_name, import};
use document::{
    Accent, Document, DocumentId, DocumentKind, EditError, Lane, Record, RecordId, check, clean,
};
use drawing::layout::lane_word;
use std::collections::HashMap;
use words::{Value, Words};

impl App {
    pub(crate) fn create(
        &self,
        kind: DocumentKind,
        title: &str,
        template: Option<&str>,
    ) -> Result<Reply, Refusal> {
        let language = self.settings().language;
        let title = clean(title).trim().to_owned();
        let id = &*self.sources.id;
        if let Some(name) = template {
            return self.create_from(name, kind, title);
        }
        let document = match kind {
            DocumentKind::Journey => blank::journey(title, language, id),
            DocumentKind::Persona => {
                blank::persona(title, language, self.studio().personas().len(), id)
            }
            DocumentKind::EmpathyMap => blank::empathy_map(title, language, id),
        };
        let id = document.id();
        self.keep(document)?;
        self.open_document(id)
    }

    fn create_from(&self, name: &str, kind: DocumentKind, title: String) -> Result<Reply, Refusal> {
        let language = self.settings().language;
        let templates = exchange::templates(language, &mut || (self.sources.id)())?;
        let found = templates.into_iter().find(|template| template.name == name);
        let mut reading = found
            .ok_or_else(|| Refusal::NoTemplate(name.to_owned()))?
            .reading;
        let new = reading.documents.iter_mut();
        let mut new = new.filter(|document| document.kind() == Some(kind));
        let document = new
            .next()
            .ok_or_else(|| Refusal::NoTemplate(name.to_owned()))?;
        if !title.is_empty() {
            *document = titled(document, title);
        }
        if kind == DocumentKind::Persona {
            *document = coloured(document, blank::next_colour(self.studio().personas().len()));
        }
        let id = document.id();
        for document in &reading.documents {
            check(document).map_err(EditError::from)?;
        }
        import::keep(reading, &self.store, &self.sources)?;
        self.meet_all()?;
        self.open_document(id)
    }

    pub(crate) fn duplicate(&self, id: DocumentId) -> Result<Reply, Refusal> {
        self.copy(id, "copy-title", Document::renamed)
    }

    pub(crate) fn draw_future(&self, id: DocumentId) -> Result<Reply, Refusal> {
        self.copy(id, "future-title", Document::drawn_as_future)
    }

    /// Keeps what `copy` makes of a document with new ids, under the title that `key` says.
    fn copy(
        &self,
        id: DocumentId,
        key: &str,
        copy: impl Fn(&Document, &mut dyn FnMut(RecordId) -> RecordId) -> Document,
    ) -> Result<Reply, Refusal> {
        let document = self.studio().document(id, &self.store)?;
        let own: HashMap<RecordId, RecordId> = document
            .records()
            .map(|record| (record.id(), RecordId((self.sources.id)())))
            .collect();
        let copy = copy(&document, &mut |id| own.get(&id).copied().unwrap_or(id));
        let title = match document.title().trim() {
            "" => String::new(),
            title => {
                let words = Words::of(self.settings().language);
                words.say(key, &[("title", Value::Text(title))])
            }
        };
        let copy = titled(&copy, title);
        let id = copy.id();
        self.keep(copy)?;
        self.open_document(id)
    }

    fn keep(&self, document: Document) -> Result<(), Refusal> {
        check(&document).map_err(EditError::from)?;
        self.store
            .create(vec![document], Vec::new(), self.now())
            .wait()?;
        self.meet_all()
    }

    pub(crate) fn templates(&self) -> Result<Reply, Refusal> {
        let language = self.settings().language;
        let words = Words::of(language);
        let id = || (self.sources.id)();
        let blanks = [
            blank::journey(String::new(), language, &id),
            blank::persona(String::new(), language, 0, &id),
        ];
        let blanks = blanks.iter().filter_map(|document| {
            let title = words.say("template-blank", &[]);
            let about = match document.kind()? {
                DocumentKind::Persona => "template-blank-persona-about",
                _ => "template-blank-about",
            };
            template_of(None, title, words.say(about, &[]), document, words)
        });
        let templates = exchange::templates(language, &mut || id())?;
        let templates = templates.into_iter().filter_map(|template| {
            let document = template.reading.documents.first()?;
            let name = Some(template.name.to_owned());
            template_of(name, template.title, template.description, document, words)
        });
        Ok(Reply::Templates {
            templates: blanks.chain(templates).collect(),
        })
    }
}

/// What the window shows of a document to begin with.
fn template_of(
    name: Option<String>,
    title: String,
    description: String,
    document: &Document,
    words: &Words,
) -> Option<Template> {
    Some(Template {
        name,
        kind: document.kind()?,
        title,
        description,
        phases: document.phases().iter().map(|it| it.name.clone()).collect(),
        rows: rows(document, words),
    })
}

/// The same document under another title or name.
fn titled(document: &Document, title: String) -> Document {
    let head = document.head().cloned().map(|mut head| {
        match &mut head {
            Record::Journey(journey) => journey.title = title,
            Record::Persona(persona) => persona.name = title,
            Record::EmpathyMap(map) => map.situation = title,
            _ => {}
        }
        head
    });
    Document::new(document.id(), document.records().cloned().chain(head))
}

/// The same persona in another colour.
fn coloured(document: &Document, colour: Accent) -> Document {
    let head = document.persona().cloned().map(|mut head| {
        head.colour = colour;
        Record::Persona(Box::new(head))
    });
    Document::new(document.id(), document.records().cloned().chain(head))
}

/// The names of what the cards of a document lie in, from top to bottom.
fn rows(document: &Document, words: &Words) -> Vec<String> {
    let lanes = document.lanes();
    let lanes = lanes.iter().map(|it| lane_name(it, words));
    let sections = document.sections();
    let sections = sections.iter().map(|it| section_name(it, words));
    lanes.chain(sections).collect()
}

/// A lane's own name, else its kind's.
pub(crate) fn lane_name(lane: &Lane, words: &Words) -> String {
    if lane.name.is_empty() {
        words.say(lane_word(lane.kind), &[])
    } else {
        lane.name.clone()
    }
}
