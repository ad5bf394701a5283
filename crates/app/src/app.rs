use crate::{
    Appearance, ExportOptions, Host, Message, Refusal, Reply, Request, Settings, Sources, TextSize,
    file, import, picture, setting, settings::default_folder, studio::Studio, work::Work,
};
use base64::{Engine, engine::general_purpose::STANDARD};
use document::{DocumentId, Filter, ImageHash, Language, Picture};
use drawing::{layout::Purpose, scene::Scene};
use exchange::pasted::Pasted;
use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};
use store::{Image, Store, Time};

/// An open workspace, and the window's one way to it.
pub struct App {
    pub(crate) store: Store,
    pub(crate) sources: Sources,
    studio: Mutex<Studio>,
    settings: Mutex<Settings>,
    /// Held while a new workspace begins, so that it begins once.
    pub(crate) beginning: Mutex<()>,
    /// Whether the export under way is to stop.
    pub(crate) stopped: AtomicBool,
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
            appearance: Appearance::default(),
            text_size: TextSize::default(),
        });
        Ok(Self {
            store,
            sources,
            studio: Mutex::new(Studio::new(heads)),
            settings: Mutex::new(settings),
            beginning: Mutex::new(()),
            stopped: AtomicBool::new(false),
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
            Request::Act { deeds, gesture } => self.act(deeds, gesture),
            Request::Appearances { persona } => self.appearances(persona),
            Request::Places {
                document,
                from,
                cards,
            } => self.places(document, from, &cards),
            Request::Undo { document } => self.travel(document, Store::undo),
            Request::Redo { document } => self.travel(document, Store::redo),
            Request::Create {
                kind,
                title,
                template,
            } => self.create(kind, &title, template.as_deref()),
            Request::Duplicate { document } => self.duplicate(document),
            Request::DrawFuture { document } => self.draw_future(document),
            Request::See { document, filter } => Ok(Reply::Seen {
                scene: self.studio().see(document, filter)?.map(Box::new),
            }),
            Request::Comparable { document } => self.comparable(document),
            Request::Compare {
                current,
                future,
                form,
            } => self.compare(current, future, form),
            Request::Deleted => self.deleted(),
            Request::Erase { documents } => self.erase(documents),
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
            Request::ReadPasted { text, html } => Ok(Reply::Pasted {
                rows: match exchange::pasted::read(&text, &html)? {
                    Pasted::Lines(lines) => lines.into_iter().map(|line| vec![line]).collect(),
                    Pasted::Table(rows) => rows,
                },
            }),
            Request::PickImport => match host.pick_import() {
                Some(path) => self.import(&path),
                None => Ok(Reply::Cancelled),
            },
            Request::Preview { document, options } => {
                let mut work = self.whole_work(document, &options)?;
                let preview = work.preview(&options)?;
                Ok(Reply::Preview {
                    picture: format!("data:image/png;base64,{}", STANDARD.encode(preview.png)),
                    width: preview.width,
                    height: preview.height,
                    largest_scale: preview.largest_scale,
                    notes: work.notes(&options),
                })
            }
            Request::CopyPicture {
                document,
                nodes,
                filter,
            } => self.copy_picture(document, &nodes, &filter, host),
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
            } => self.export(document, &options, &folder, &name, host),
            Request::StopExport => {
                self.stopped.store(true, Ordering::Relaxed);
                Ok(Reply::Done)
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
    pub fn image(&self, hash: ImageHash) -> Result<Option<Image>, Refusal> {
        Ok(self.store.image(hash).wait()?)
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
        let imported = import::import(path, self.language(), &self.store, &self.sources)?;
        self.meet_all()?;
        let studio = self.studio();
        let affected = imported.documents.iter().flat_map(|id| studio.showing(*id));
        let affects: BTreeSet<DocumentId> = affected.collect();
        drop(studio);
        Ok(Reply::Imported {
            affects: affects.into_iter().collect(),
            documents: imported.documents,
            library: self.library()?,
            notes: imported.notes,
        })
    }

    /// What painting a document takes. The studio is free again when it is painted.
    pub(crate) fn work(&self, id: DocumentId, filter: &Filter) -> Result<Work, Refusal> {
        self.work_of(id, filter, Ok)
    }

    /// What painting a part of a document takes.
    pub(crate) fn work_of(
        &self,
        id: DocumentId,
        filter: &Filter,
        part: impl FnOnce(Scene) -> Result<Scene, Refusal>,
    ) -> Result<Work, Refusal> {
        let mut studio = self.studio();
        let document = studio.document(id, &self.store)?;
        let scene = studio.draw(&document, Purpose::Showing, filter);
        drop(studio);
        Work::new(document, Arc::new(part(scene)?), &self.store)
    }

    /// What painting a document takes, with the empathy maps and journeys of a persona where they are
    /// to come along.
    pub(crate) fn whole_work(
        &self,
        id: DocumentId,
        options: &ExportOptions,
    ) -> Result<Work, Refusal> {
        if let Some(beside) = options.beside() {
            return self.work_of_both(id, beside);
        }
        let mut work = self.work(id, &options.filter)?;
        if options.brings_more() {
            work.add_appearances(&mut self.studio(), &self.store)?;
        }
        Ok(work)
    }

    /// Learns of every document that is there.
    pub(crate) fn meet_all(&self) -> Result<(), Refusal> {
        // Held while they are read: what changes in between would be forgotten.
        let mut studio = self.studio();
        let heads = self.store.heads().wait()?;
        heads.iter().for_each(|head| studio.meet(head));
        Ok(())
    }

    pub(crate) fn folder(&self) -> Result<PathBuf, Refusal> {
        let last: Option<PathBuf> = self.store.setting(setting::FOLDER).wait()?;
        Ok(last.filter(|it| it.is_dir()).unwrap_or_else(default_folder))
    }

    pub(crate) fn settings(&self) -> Settings {
        self.settings
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    pub(crate) fn studio(&self) -> MutexGuard<'_, Studio> {
        self.studio.lock().unwrap_or_else(|poisoned| {
            // Who held it stumbled halfway: what is kept is right, what is in memory may not be.
            let mut studio = poisoned.into_inner();
            studio.close_all();
            self.studio.clear_poison();
            studio
        })
    }

    /// The language that the window speaks now.
    #[must_use]
    pub fn language(&self) -> Language {
        self.settings().language
    }

    pub(crate) fn now(&self) -> Time {
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

fn read(path: &Path, most: u64) -> Result<Vec<u8>, Refusal> {
    file::read(path, most).map_err(|error| Refusal::Read {
        path: path.to_owned(),
        error,
    })
}
