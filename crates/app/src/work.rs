//! A document with all that painting it takes, and painting it to a file.

use crate::{Beside, ExportFormat, ExportOptions, Message, Refusal, file, studio::Studio};
use document::{Document, Filter, ImageHash, NoteForm, PersonaId, Portrait, Record};
use drawing::{
    layout::Purpose,
    paint::{PaintError, Pictures, Watch, pdf, png, svg},
    scene::{Mark, Part, Scene, Stroke},
    theme::Theme,
};
use std::{
    cmp::Reverse,
    collections::BTreeSet,
    io::{self, Write},
    iter,
    ops::ControlFlow,
    path::{Path, PathBuf},
    sync::Arc,
};
use store::{Store, StoreError, Time};

/// The longest side of a PDF's page at full size, in pixels of the scene: 200 inches.
const LONGEST_PAGE: f32 = 19_200.0;

/// A document, its drawing, and all that painting it takes.
pub(crate) struct Work {
    document: Document,
    pub(crate) scene: Arc<Scene>,
    /// What comes behind it in the same file.
    more: Vec<(Document, Arc<Scene>)>,
    pub(crate) pictures: Pictures,
    /// What the things are called whose picture cannot be painted.
    framed: Vec<String>,
    changed: Time,
}

/// Hears how far painting is, and may stop it.
pub(crate) type Heard<'a> = dyn FnMut(f32) -> ControlFlow<()> + 'a;

/// What paints a file.
type Painter<'a> = dyn FnMut(&mut dyn Write) -> io::Result<()> + 'a;

impl Work {
    /// Gathers what painting a document takes.
    pub(crate) fn new(
        document: Document,
        scene: Arc<Scene>,
        store: &Store,
    ) -> Result<Self, Refusal> {
        let entries = store.library().wait()?;
        let entry = entries.iter().find(|it| it.document == document.id());
        let mut work = Self {
            changed: entry.map_or(0, |entry| entry.changed),
            document,
            scene,
            more: Vec::new(),
            pictures: Pictures::new(),
            framed: Vec::new(),
        };
        let images = images(&work.scene);
        work.gather(images, store)?;
        Ok(work)
    }

    /// Puts the empathy maps and journeys of a persona behind her sheet.
    pub(crate) fn add_appearances(
        &mut self,
        studio: &mut Studio,
        store: &Store,
    ) -> Result<(), Refusal> {
        let Some(persona) = self.document.persona().map(|persona| persona.id) else {
            return Ok(());
        };
        let mut entries = store.library().wait()?;
        let on = studio.appearances(persona);
        entries.retain(|entry| on.contains(&entry.document));
        // Who she is, then what she feels, then where she goes.
        entries.sort_by_key(|entry| Reverse(entry.kind));
        for entry in entries {
            let document = studio.document(entry.document, store)?;
            let scene = Arc::new(studio.draw(&document, Purpose::Showing, &Filter::EVERYTHING));
            let images = images(&scene);
            self.more.push((document, scene));
            self.gather(images, store)?;
        }
        Ok(())
    }

    fn gather(&mut self, images: BTreeSet<ImageHash>, store: &Store) -> Result<(), Refusal> {
        for hash in images {
            let image = store.image(hash.clone()).wait()?;
            let taken = image.map(|image| self.pictures.insert(hash.clone(), image.bytes));
            if !matches!(taken, Some(Ok(()))) {
                self.frame(&hash);
            }
        }
        Ok(())
    }

    /// Draws an empty frame wherever a picture should be that cannot be painted. Says whether there was
    /// such a place.
    pub(crate) fn frame(&mut self, hash: &ImageHash) -> bool {
        let line = Stroke::solid(Theme::default().strong_line, 1.0);
        let before = self.framed.len();
        let more = self
            .more
            .iter_mut()
            .map(|(document, scene)| (&*document, scene));
        for (document, scene) in iter::once((&self.document, &mut self.scene)).chain(more) {
            if !images(scene).contains(hash) {
                continue;
            }
            for node in &mut Arc::make_mut(scene).nodes {
                for mark in &mut node.marks {
                    let Mark::Picture(picture) = mark else {
                        continue;
                    };
                    if picture.image == *hash {
                        *mark = Mark::Box {
                            rect: picture.rect,
                            radius: picture.radius,
                            fill: None,
                            stroke: Some(line),
                        };
                        self.framed.push(called(document, &node.part, &node.name));
                    }
                }
            }
        }
        self.framed.len() > before
    }

    /// What the user should know of the drawing, however it is painted.
    pub(crate) fn painted_notes(&self) -> Vec<Message> {
        let mut notes = Vec::new();
        let missing: BTreeSet<char> = self.pages().flat_map(|it| it.missing.clone()).collect();
        let missing: String = missing.into_iter().collect();
        if !missing.is_empty() {
            notes.push(Message::new("note-missing-characters").with("characters", missing));
        }
        if !self.framed.is_empty() {
            let cards = format!("“{}”", self.framed.join("”, “"));
            notes.push(Message::new("note-picture-framed").with("cards", cards));
        }
        notes
    }

    /// What the user should know of the result.
    pub(crate) fn notes(&self, options: &ExportOptions) -> Vec<Message> {
        let mut notes = match options.format {
            ExportFormat::Json => Vec::new(),
            _ => self.painted_notes(),
        };
        let sides = self.pages().map(|it| it.size.width.max(it.size.height));
        let longest = sides.fold(0.0, f32::max);
        if options.format == ExportFormat::Pdf && longest > LONGEST_PAGE {
            notes.push(Message::new("note-page-shrunk"));
        }
        let most = f32::from(png::LONGEST_SIDE);
        if options.format == ExportFormat::Png && (longest * options.scale).ceil() > most {
            let scale = (most / longest * 100.0).floor() / 100.0;
            notes.push(Message::new("paint-too-large").with("scale", f64::from(scale)));
        }
        notes
    }

    /// Writes the document into a folder and says where. No file that is there is touched.
    pub(crate) fn write(
        &mut self,
        options: &ExportOptions,
        folder: &Path,
        name: &str,
        store: &Store,
        heard: &mut Heard<'_>,
    ) -> Result<PathBuf, Refusal> {
        let ending = options.format.ending();
        self.put(options, store, folder, heard, &|painter| {
            file::write(folder, name, ending, painter)
        })
    }

    /// Writes the document to a file. One that is there is kept, unless it is to be replaced.
    pub(crate) fn write_to(
        &mut self,
        options: &ExportOptions,
        path: &Path,
        replace: bool,
        store: &Store,
    ) -> Result<(), Refusal> {
        self.put(options, store, path, &mut unheard, &|painter| {
            file::write_to(path, replace, painter)
        })
    }

    /// Writes the document with `write`, and anew where a picture turns out to be broken on the way.
    fn put<T>(
        &mut self,
        options: &ExportOptions,
        store: &Store,
        path: &Path,
        heard: &mut Heard<'_>,
        write: &dyn Fn(&mut Painter<'_>) -> io::Result<T>,
    ) -> Result<T, Refusal> {
        loop {
            let mut failed = None;
            let written = write(&mut |out| {
                self.paint(options, store, out, heard).map_err(|refusal| {
                    failed = Some(refusal);
                    io::ErrorKind::Other.into()
                })
            });
            match (written, failed) {
                (Ok(written), _) => return Ok(written),
                (Err(_), Some(Refusal::Paint(PaintError::Write(error)))) | (Err(error), None) => {
                    return Err(Refusal::Write {
                        path: path.to_owned(),
                        error,
                    });
                }
                (Err(_), Some(Refusal::Paint(PaintError::BrokenPicture(hash))))
                    if self.frame(&hash) => {}
                (Err(_), Some(refusal)) => return Err(refusal),
            }
        }
    }

    fn paint(
        &self,
        options: &ExportOptions,
        store: &Store,
        out: &mut dyn Write,
        heard: &mut Heard<'_>,
    ) -> Result<(), Refusal> {
        let watch = Watch::by(heard);
        let transparent = options.transparent;
        let bytes = match options.format {
            ExportFormat::Png => {
                let options = png::PngOptions {
                    scale: options.scale,
                    transparent,
                    speed: png::Speed::Balanced,
                };
                png::paint_watched(&self.scene, &self.pictures, &options, out, watch)?;
                return Ok(());
            }
            ExportFormat::Svg => {
                let options = svg::SvgOptions { transparent };
                svg::paint_watched(&self.scene, &self.pictures, &options, watch)?.into_bytes()
            }
            ExportFormat::Pdf => {
                let pages: Vec<&Scene> = self.pages().collect();
                pdf::paint_watched(&pages, &self.pictures, &self.about(), watch)?
            }
            ExportFormat::Json => self.json(store)?.into_bytes(),
        };
        // Not all of the work asks on the way.
        if heard(1.0).is_break() {
            return Err(PaintError::Stopped.into());
        }
        out.write_all(&bytes).map_err(PaintError::Write)?;
        Ok(())
    }

    /// The drawings of the file, from the first.
    fn pages(&self) -> impl Iterator<Item = &Scene> {
        let more = self.more.iter().map(|(_, scene)| &**scene);
        iter::once(&*self.scene).chain(more)
    }

    fn about(&self) -> pdf::PdfOptions {
        let author = self.document.journey().map(|journey| {
            let known = [&journey.owner, &journey.team, &journey.organisation];
            let known: Vec<&str> = known.iter().map(|it| it.trim()).collect();
            let known: Vec<&str> = known.into_iter().filter(|it| !it.is_empty()).collect();
            known.join(", ")
        });
        pdf::PdfOptions {
            title: None,
            author: author.filter(|author| !author.is_empty()),
            date: date(self.changed).unwrap_or_default(),
            id: Some(self.document.id().to_string()),
        }
    }

    /// The document with the personas it names and the images it shows.
    fn json(&self, store: &Store) -> Result<String, Refusal> {
        let more = self.more.iter().map(|(document, _)| document);
        let mut documents: Vec<Document> =
            iter::once(&self.document).chain(more).cloned().collect();
        let named: BTreeSet<PersonaId> = documents.iter().flat_map(cast).collect();
        for persona in named {
            if documents.iter().any(|it| it.id() == persona.into()) {
                continue;
            }
            match store.document(persona.into()).wait() {
                Ok((persona, _)) => documents.push(persona),
                // A persona who is not here cannot come along.
                Err(StoreError::NoDocument | StoreError::Deleted) => {}
                Err(error) => return Err(error.into()),
            }
        }
        let mut images = exchange::Images::new();
        for hash in documents.iter().flat_map(shown) {
            let kept = store.image(hash.clone()).wait()?;
            if let Some(image) = kept.and_then(|image| exchange::Image::new(image.bytes)) {
                images.insert(hash, image);
            }
        }
        let documents: Vec<&Document> = documents.iter().collect();
        // Only a document that breaks a rule cannot be written, and none such is kept.
        exchange::json::write(&documents, &images).map_err(|_| Refusal::Fault)
    }
}

impl ExportOptions {
    /// Whether what a persona is on comes behind her sheet.
    pub(crate) const fn brings_more(&self) -> bool {
        self.together && matches!(self.format, ExportFormat::Pdf | ExportFormat::Json)
    }
}

impl ExportOptions {
    /// The journey that stands beside the document in the same picture.
    pub(crate) fn beside(&self) -> Option<Beside> {
        self.beside.filter(|_| self.format != ExportFormat::Json)
    }
}

impl ExportFormat {
    /// What a file's name ends in, without the dot.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Pdf => "pdf",
            Self::Svg => "svg",
            Self::Json => "json",
        }
    }
}

/// Nobody waits to hear how far it is.
fn unheard(_: f32) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

/// What the user knows a node by: its card's text, else what a screen reader says of it.
fn called(document: &Document, part: &Part, name: &str) -> String {
    let card = match part {
        Part::Card { card, .. } | Part::Note { card, .. } => document.card(*card),
        _ => None,
    };
    let text = card.map(|card| card.text.trim());
    let text = text.filter(|text| !text.is_empty()).unwrap_or(name);
    let line = text.lines().next().unwrap_or_default();
    line.chars().take(60).collect()
}

/// The images of a drawing.
fn images(scene: &Scene) -> BTreeSet<ImageHash> {
    let marks = scene.nodes.iter().flat_map(|node| &node.marks);
    marks
        .filter_map(|mark| match mark {
            Mark::Picture(picture) => Some(picture.image.clone()),
            _ => None,
        })
        .collect()
}

/// The personas whom a document's head names.
fn cast(document: &Document) -> Vec<PersonaId> {
    document.head().map(Record::personas).unwrap_or_default()
}

/// The images that a document shows.
fn shown(document: &Document) -> Vec<ImageHash> {
    let picture = |record: &Record| match record {
        Record::Card(card) => card.picture.as_ref().map(|picture| picture.image.clone()),
        Record::Persona(persona) => match &persona.portrait {
            Portrait::Photo { picture } => Some(picture.image.clone()),
            _ => None,
        },
        Record::FreeNote(note) => match &note.form {
            NoteForm::Picture { picture, .. } => Some(picture.image.clone()),
            _ => None,
        },
        _ => None,
    };
    document.records().filter_map(picture).collect()
}

fn date(time: Time) -> Option<pdf::PdfDate> {
    let moment = time::OffsetDateTime::from_unix_timestamp(time.div_euclid(1000)).ok()?;
    Some(pdf::PdfDate {
        year: u16::try_from(moment.year()).ok()?,
        month: moment.month().into(),
        day: moment.day(),
        hour: moment.hour(),
        minute: moment.minute(),
        second: moment.second(),
    })
}
