use crate::{
    Edited, Host, LibraryEntry, Message, Opened, Progress, Refusal, Reply, Request, Settings,
    Sources, Template, blank, export::Work, file, import, picture, settings::default_folder,
    studio::Studio,
};
use base64::{Engine, engine::general_purpose::STANDARD};
use document::{
    Diff, Document, DocumentId, DocumentKind, Edit, Lane, Language, Picture, Record, RecordId,
    clean,
};
use drawing::scene::ScenePatch;
use std::{
    collections::{BTreeMap, HashMap},
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};
use store::{Committed, Image, Pending, Store, Time};
use uuid::Uuid;
use words::{Value, Words};

/// What is kept beside the documents, by name.
mod setting {
    /// The user's settings.
    pub(super) const SETTINGS: &str = "settings";
    /// Whether the samples were put in.
    pub(super) const BEGUN: &str = "begun";
    /// The document that was open last.
    pub(super) const LAST_OPEN: &str = "lastOpen";
    /// The folder that was exported to last.
    pub(super) const FOLDER: &str = "folder";
}

/// An open workspace, and the window's one way to it.
pub struct App {
    store: Store,
    sources: Sources,
    studio: Mutex<Studio>,
    settings: Mutex<Settings>,
}

impl App {
    /// Opens the workspace at `path`, and makes it where there is none.
    ///
    /// # Errors
    /// Why it cannot be opened; the file is then as it was.
    pub fn open(path: &Path, sources: Sources) -> Result<Self, Refusal> {
        let store = Store::open(path).map_err(|error| Refusal::Open {
            path: path.to_owned(),
            error,
        })?;
        let heads = store.heads().wait()?;
        let settings = store.setting(setting::SETTINGS).wait()?;
        let settings = settings.unwrap_or(Settings {
            language: sources.language,
        });
        Ok(Self {
            store,
            sources,
            studio: Mutex::new(Studio::new(heads)),
            settings: Mutex::new(settings),
        })
    }

    /// Does what the window asks, on a thread where it may take its time. Work that has begun is
    /// finished also where nobody waits for the answer any longer.
    ///
    /// # Errors
    /// What the user should read.
    pub async fn ask(
        self: Arc<Self>,
        request: Request,
        host: Arc<dyn Host>,
    ) -> Result<Reply, Message> {
        let work = move || self.answer(request, &*host);
        match tokio::task::spawn_blocking(work).await {
            Ok(answer) => answer.map_err(Message::from),
            Err(_) => Err(Refusal::Fault.message()),
        }
    }

    /// Does what the window asks, and waits until it is done.
    ///
    /// # Errors
    /// Why it was not done.
    pub fn answer(&self, request: Request, host: &dyn Host) -> Result<Reply, Refusal> {
        match request {
            Request::Start => self.start(),
            Request::Open { document } => self.open_document(document),
            Request::Edit {
                document,
                edit,
                gesture,
            } => self.edit(document, &edit, gesture),
            Request::Undo { document } => self.travel(document, Store::undo),
            Request::Redo { document } => self.travel(document, Store::redo),
            Request::Create {
                kind,
                title,
                template,
            } => self.create(kind, &title, template.as_deref()),
            Request::Duplicate { document } => self.duplicate(document),
            Request::Delete { document } => self.delete(document),
            Request::Restore { document } => self.restore(document),
            Request::Search { text } => self.search(text),
            Request::Templates => self.templates(),
            Request::PickPicture => match host.pick_picture() {
                Some(path) => self.take_picture(&read(&path, picture::LARGEST_FILE)?),
                None => Ok(Reply::Cancelled),
            },
            Request::TakePicture { bytes } => {
                let bytes = STANDARD.decode(bytes).map_err(|_| Refusal::Garbled)?;
                self.take_picture(&bytes)
            }
            Request::PickImport => match host.pick_import() {
                Some(path) => self.import(&path),
                None => Ok(Reply::Cancelled),
            },
            Request::Preview { document, options } => {
                let work = self.work(document)?;
                let preview = work.preview(&options)?;
                Ok(Reply::Preview {
                    picture: format!("data:image/png;base64,{}", STANDARD.encode(preview.png)),
                    width: preview.width,
                    height: preview.height,
                    notes: work.notes(&options),
                })
            }
            Request::PickFolder => match host.pick_folder(&self.folder()?) {
                Some(path) => Ok(Reply::Folder {
                    path: path.display().to_string(),
                }),
                None => Ok(Reply::Cancelled),
            },
            Request::Export {
                document,
                options,
                folder,
                name,
            } => {
                host.progress(Progress { done: 0.0 });
                let work = self.work(document)?;
                host.progress(Progress { done: 0.1 });
                let path = work.write(&options, Path::new(&folder), &name, &self.store)?;
                host.progress(Progress { done: 1.0 });
                self.store.set(setting::FOLDER, folder).wait()?;
                Ok(Reply::Exported {
                    path: path.display().to_string(),
                    notes: work.notes(&options),
                })
            }
            Request::ShowInFolder { path } => {
                let path = PathBuf::from(path);
                match host.show_in_folder(&path) {
                    Ok(()) => Ok(Reply::Done),
                    Err(error) => Err(Refusal::Read { path, error }),
                }
            }
            Request::ChangeSettings { settings } => {
                self.store.set(setting::SETTINGS, settings.clone()).wait()?;
                *self.settings.lock().unwrap_or_else(PoisonError::into_inner) = settings.clone();
                Ok(Reply::Settings { settings })
            }
        }
    }

    /// An image of some document; none where none of this hash is kept.
    ///
    /// # Errors
    /// Why it cannot be read.
    pub fn image(&self, hash: document::ImageHash) -> Result<Option<Image>, Refusal> {
        Ok(self.store.image(hash).wait()?)
    }

    /// Puts the sample documents of a language in the workspace, as copies of the user's own.
    ///
    /// # Errors
    /// Why none was put in.
    pub fn fill_with_samples(&self, language: Language) -> Result<(), Refusal> {
        for reading in exchange::samples(language, &mut || (self.sources.id)())? {
            import::keep(reading, &self.store, &self.sources)?;
        }
        let heads = self.store.heads().wait()?;
        let mut studio = self.studio();
        heads.iter().for_each(|head| studio.meet(head));
        Ok(())
    }

    fn start(&self) -> Result<Reply, Refusal> {
        let begun: Option<bool> = self.store.setting(setting::BEGUN).wait()?;
        let mut library = self.library()?;
        if begun.is_none() {
            // The settings too, so that the language stays when the system's changes.
            let settings = self.settings();
            if library.is_empty() {
                self.fill_with_samples(settings.language)?;
                library = self.library()?;
            }
            self.store.set(setting::SETTINGS, settings).wait()?;
            self.store.set(setting::BEGUN, true).wait()?;
        }
        let last_open: Option<DocumentId> = self.store.setting(setting::LAST_OPEN).wait()?;
        let is_there = |id: &DocumentId| library.iter().any(|entry| entry.document == *id);
        Ok(Reply::Started {
            last_open: last_open.filter(is_there),
            settings: self.settings(),
            library,
            folder: self.folder()?.display().to_string(),
            icons: icons(),
        })
    }

    fn open_document(&self, id: DocumentId) -> Result<Reply, Refusal> {
        let mut studio = self.studio();
        let (document, history) = self.store.document(id).wait()?;
        let kind = document.kind().ok_or(Refusal::Fault)?;
        let records = document.records().cloned().collect();
        let scene = studio.open(document);
        let personas = studio.personas().clone();
        drop(studio);
        self.store.set(setting::LAST_OPEN, id).wait()?;
        Ok(Reply::Opened(Box::new(Opened {
            document: id,
            kind,
            records,
            scene: (*scene).clone(),
            personas,
            history: history.into(),
            library: self.library()?,
        })))
    }

    fn edit(&self, id: DocumentId, edit: &Edit, gesture: Uuid) -> Result<Reply, Refusal> {
        let mut studio = self.studio();
        let diff = studio.edited(id, &self.store, edit)?;
        // While the disk writes, the drawing is made; where the disk fails it is taken back.
        let pending = self.store.commit(id, diff.clone(), gesture, self.now());
        let scene = studio.change(id, &diff);
        match pending.wait() {
            Ok(committed) => Ok(edited(id, diff, scene, committed)),
            Err(error) => {
                studio.change(id, &diff.reversed());
                Err(error.into())
            }
        }
    }

    /// Goes through the history by `way`, which is [`Store::undo`] or [`Store::redo`].
    fn travel(
        &self,
        id: DocumentId,
        way: fn(&Store, DocumentId, Time) -> Pending<Option<(Diff, Committed)>>,
    ) -> Result<Reply, Refusal> {
        let mut studio = self.studio();
        Ok(match way(&self.store, id, self.now()).wait()? {
            Some((diff, committed)) => {
                let scene = studio.change(id, &diff);
                edited(id, diff, scene, committed)
            }
            None => Reply::Done,
        })
    }

    fn create(
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
            DocumentKind::EmpathyMap => return Err(Refusal::NoSuchKind),
        };
        let id = document.id();
        self.keep(vec![document])?;
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
        let id = document.id();
        import::keep(reading, &self.store, &self.sources)?;
        self.meet_all()?;
        self.open_document(id)
    }

    fn duplicate(&self, id: DocumentId) -> Result<Reply, Refusal> {
        let document = self.studio().document(id, &self.store)?;
        let own: HashMap<RecordId, RecordId> = document
            .records()
            .map(|record| (record.id(), RecordId((self.sources.id)())))
            .collect();
        let copy = document.renamed(&mut |id| own.get(&id).copied().unwrap_or(id));
        let words = Words::of(self.settings().language);
        let title = words.say("copy-title", &[("title", Value::Text(document.title()))]);
        let copy = titled(&copy, title);
        let id = copy.id();
        self.keep(vec![copy])?;
        self.open_document(id)
    }

    fn delete(&self, id: DocumentId) -> Result<Reply, Refusal> {
        let mut studio = self.studio();
        self.store.delete(id, self.now()).wait()?;
        studio.forget(id);
        drop(studio);
        let library = self.library()?;
        Ok(Reply::Library { library })
    }

    fn restore(&self, id: DocumentId) -> Result<Reply, Refusal> {
        self.store.restore(id).wait()?;
        self.meet_all()?;
        let library = self.library()?;
        Ok(Reply::Library { library })
    }

    fn search(&self, text: String) -> Result<Reply, Refusal> {
        let found = self.store.search(text).wait()?;
        let hits = found.into_iter().map(Into::into).collect();
        Ok(Reply::Found { hits })
    }

    fn templates(&self) -> Result<Reply, Refusal> {
        let language = self.settings().language;
        let templates = exchange::templates(language, &mut || (self.sources.id)())?;
        let templates = templates.into_iter().filter_map(|template| {
            let document = template.reading.documents.first()?;
            let words = Words::of(language);
            Some(Template {
                name: template.name.to_owned(),
                kind: document.kind()?,
                title: template.title,
                description: template.description,
                phases: document.phases().iter().map(|it| it.name.clone()).collect(),
                lanes: document
                    .lanes()
                    .iter()
                    .map(|it| lane_name(it, words))
                    .collect(),
            })
        });
        Ok(Reply::Templates {
            templates: templates.collect(),
        })
    }

    fn take_picture(&self, file: &[u8]) -> Result<Reply, Refusal> {
        let (hash, image) = picture::take(file)?;
        let picture = Picture {
            image: hash.clone(),
            width: image.width,
            height: image.height,
            alt: String::new(),
            decorative: false,
        };
        self.store.keep_image(hash, image).wait()?;
        Ok(Reply::Picture { picture })
    }

    fn import(&self, path: &Path) -> Result<Reply, Refusal> {
        let imported = import::import(path, self.settings().language, &self.store, &self.sources)?;
        self.meet_all()?;
        Ok(Reply::Imported {
            documents: imported.documents,
            library: self.library()?,
            notes: imported.notes,
        })
    }

    /// What painting a document takes. The studio is free again when it is painted.
    fn work(&self, id: DocumentId) -> Result<Work, Refusal> {
        let mut studio = self.studio();
        let document = studio.document(id, &self.store)?;
        let scene = Arc::new(studio.draw(&document));
        drop(studio);
        Work::new(document, scene, &self.store)
    }

    fn keep(&self, documents: Vec<Document>) -> Result<(), Refusal> {
        let heads: Vec<Record> = documents
            .iter()
            .filter_map(Document::head)
            .cloned()
            .collect();
        self.store
            .create(documents, Vec::new(), self.now())
            .wait()?;
        let mut studio = self.studio();
        heads.iter().for_each(|head| studio.meet(head));
        Ok(())
    }

    fn meet_all(&self) -> Result<(), Refusal> {
        let heads = self.store.heads().wait()?;
        let mut studio = self.studio();
        heads.iter().for_each(|head| studio.meet(head));
        Ok(())
    }

    fn library(&self) -> Result<Vec<LibraryEntry>, Refusal> {
        let entries = self.store.library().wait()?;
        Ok(entries.into_iter().map(Into::into).collect())
    }

    fn folder(&self) -> Result<PathBuf, Refusal> {
        let last: Option<PathBuf> = self.store.setting(setting::FOLDER).wait()?;
        Ok(last.filter(|it| it.is_dir()).unwrap_or_else(default_folder))
    }

    fn settings(&self) -> Settings {
        self.settings
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    fn studio(&self) -> MutexGuard<'_, Studio> {
        self.studio.lock().unwrap_or_else(|poisoned| {
            // Who held it stumbled halfway: what is kept is right, what is in memory may not be.
            let mut studio = poisoned.into_inner();
            studio.close_all();
            self.studio.clear_poison();
            studio
        })
    }

    fn now(&self) -> Time {
        (self.sources.now)()
    }
}

impl std::fmt::Debug for App {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("App")
            .field("store", &self.store)
            .finish_non_exhaustive()
    }
}

fn edited(
    document: DocumentId,
    diff: Diff,
    scene: Option<ScenePatch>,
    committed: Committed,
) -> Reply {
    Reply::Edited(Box::new(Edited {
        document,
        diff,
        scene,
        history: committed.history.into(),
        entry: committed.entry.into(),
    }))
}

/// The same document under another title or name.
fn titled(document: &Document, title: String) -> Document {
    let head = document.head().cloned().map(|mut head| {
        match &mut head {
            Record::Journey(journey) => journey.title = title,
            Record::Persona(persona) => persona.name = title,
            _ => {}
        }
        head
    });
    Document::new(document.id(), document.records().cloned().chain(head))
}

/// A lane's own name, else its kind's.
fn lane_name(lane: &Lane, words: &Words) -> String {
    if lane.name.is_empty() {
        words.say(&format!("lane-{:?}", lane.kind).to_lowercase(), &[])
    } else {
        lane.name.clone()
    }
}

/// The icons that a card may carry, by name, as SVG path data.
fn icons() -> BTreeMap<String, String> {
    drawing::icon::NAMES
        .iter()
        .filter_map(|name| Some(((*name).to_owned(), drawing::icon::outline(name)?.to_svg())))
        .collect()
}

fn read(path: &Path, most: u64) -> Result<Vec<u8>, Refusal> {
    file::read(path, most).map_err(|error| Refusal::Read {
        path: path.to_owned(),
        error,
    })
}
