//! Scenes as a PDF file, a page each: real text, fonts cut down to what is used, and a structure
//! that a screen reader can walk. The file claims PDF/UA-1 and PDF/A-2a, and the same scenes and
//! options give the same bytes.

mod fit;
mod image;
mod ink;
mod page;
mod shape;
mod structure;
mod table;
mod text;

use super::{PaintError, Pictures, Watch};
use crate::scene::{Frame, Mark, Picture, Scene};
use fit::{Fit, fits};
use krilla::configure::{Accessibility, Archival, Configuration, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::error::KrillaError;
use krilla::geom::Point;
use krilla::metadata::{DateTime, Metadata};
use krilla::outline::{Outline, OutlineNode};
use krilla::tagging::TagTree;
use krilla::{Document, SerializeSettings};
use page::page;

/// What a PDF says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PdfOptions {
    /// The document's title; without one, the first scene's.
    pub title: Option<String>,
    /// Who made it.
    pub author: Option<String>,
    /// When it was made.
    pub date: PdfDate,
    /// What names the document through all its versions; without one, its content does.
    pub id: Option<String>,
}

/// A moment in universal time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PdfDate {
    /// The year, from 0 to 9999.
    pub year: u16,
    /// The month, from 1.
    pub month: u8,
    /// The day, from 1.
    pub day: u8,
    /// The hour, from 0.
    pub hour: u8,
    /// The minute.
    pub minute: u8,
    /// The second.
    pub second: u8,
}

impl Default for PdfDate {
    /// The first moment of 1970: a painter has no clock.
    fn default() -> Self {
        Self {
            year: 1970,
            month: 1,
            day: 1,
            hour: 0,
            minute: 0,
            second: 0,
        }
    }
}

/// Paints scenes as a PDF file, a page each, all of one width. Characters that no font has are left out.
///
/// The file follows PDF/UA-1 and PDF/A-2a. Where something in it rules that out, as a system font
/// that may not be embedded for archiving, it follows PDF/UA-1 alone or, at worst, neither.
///
/// Two things that poppler does are no faults of the file. It calls `Suspects` of a wrong type,
/// which PDF/UA wants to be `false`; and past 50,000 letters narrower than 3 points on one page
/// it takes them for noise, so that its `pdftotext` tears the words of thousands of cards apart.
pub fn paint(
    pages: &[&Scene],
    pictures: &Pictures,
    options: &PdfOptions,
) -> Result<Vec<u8>, PaintError> {
    paint_watched(pages, pictures, options, Watch::nobody())
}

/// As [`paint`], telling every so many nodes how far it is.
pub fn paint_watched(
    pages: &[&Scene],
    pictures: &Pictures,
    options: &PdfOptions,
    mut watch: Watch<'_>,
) -> Result<Vec<u8>, PaintError> {
    let first = pages.first().ok_or(PaintError::Empty)?;
    let mut refused = String::new();
    for standard in standards() {
        let mut images = image::Images::new(pictures);
        let file = file(pages, first, &mut images, options, standard, &mut watch)?;
        match file.finish() {
            Ok(bytes) => return Ok(bytes),
            Err(KrillaError::Validation(errors)) => refused = format!("{errors:?}"),
            Err(error) => {
                let broken = match &error {
                    KrillaError::Image(image, ..) | KrillaError::SixteenBitImage(image, _) => {
                        images.hash(image)
                    }
                    _ => None,
                };
                return Err(broken.map_or_else(
                    || PaintError::Pdf(error.to_string()),
                    PaintError::BrokenPicture,
                ));
            }
        }
    }
    Err(PaintError::Pdf(refused))
}

fn file(
    pages: &[&Scene],
    first: &Scene,
    images: &mut image::Images<'_>,
    options: &PdfOptions,
    standard: Configuration,
    watch: &mut Watch<'_>,
) -> Result<Document, PaintError> {
    let mut document = Document::new_with(SerializeSettings {
        configuration: standard,
        ..SerializeSettings::default()
    });
    let mut tree = TagTree::new();
    let mut outline = Outline::new();
    // A page that was begun must be finished: what can fail comes before.
    for picture in pages.iter().copied().flat_map(shown) {
        images.get(&picture.image)?;
    }
    // Putting the file together when all is painted takes about as long.
    let all = 2 * pages.iter().map(|scene| scene.nodes.len()).sum::<usize>();
    let mut painted = 0;
    for (index, (scene, fit)) in pages.iter().zip(fits(pages)).enumerate() {
        let mut told = |node: usize| watch.tell(painted + node, all);
        let leaves = page(&mut document, scene, &fit, images, &mut told)?;
        painted += scene.nodes.len();
        let foreign = scene.language != first.language;
        let language = foreign.then(|| scene.language.clone());
        tree.push(structure::of(scene, (index, fit), language, leaves));
        outline.push_child(bookmark(scene, index, &fit));
    }
    document.set_tag_tree(tree);
    document.set_outline(outline);
    document.set_metadata(metadata(first, options));
    Ok(document)
}

/// What a file may follow, the best first.
fn standards() -> impl Iterator<Item = Configuration> {
    let accessible =
        || ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1);
    let archival = accessible().with_archival_validator(Archival::A2_A);
    [archival, accessible(), ConfigurationBuilder::new()]
        .into_iter()
        .filter_map(|standard| standard.finish().ok())
}

fn metadata(first: &Scene, options: &PdfOptions) -> Metadata {
    let title = options.title.as_ref().unwrap_or(&first.title);
    // A document without a title is not accessible.
    let title = if title.trim().is_empty() {
        "–"
    } else {
        title
    };
    let date = options.date;
    let mut metadata = Metadata::new()
        .title(title.to_owned())
        .description(first.description.clone())
        .language(first.language.clone())
        .creator("Desire Path".to_owned())
        .creation_date(
            DateTime::new(date.year)
                .month(date.month)
                .day(date.day)
                .hour(date.hour)
                .minute(date.minute)
                .second(date.second)
                .utc_offset_hour(0),
        );
    if let Some(author) = &options.author {
        metadata = metadata.authors(vec![author.clone()]);
    }
    if let Some(id) = &options.id {
        metadata = metadata.document_id(id.clone());
    }
    metadata
}

fn bookmark(scene: &Scene, index: usize, fit: &Fit) -> OutlineNode {
    let place = |x: f32, y: f32| {
        let (x, y) = fit.at(x, y);
        XyzDestination::new(index, Point::from_xy(x, y))
    };
    let mut page =
        OutlineNode::new(structure::words(&scene.title), place(0.0, 0.0)).with_open(true);
    match &scene.frame {
        Frame::Grid(grid) => {
            for phase in &grid.phases {
                let name = structure::words(&phase.name);
                page.push_child(OutlineNode::new(name, place(phase.x, 0.0)));
            }
        }
        Frame::Boxes { boxes } => {
            for area in boxes {
                let name = structure::words(&area.name);
                page.push_child(OutlineNode::new(name, place(area.bounds.x, area.bounds.y)));
            }
        }
    }
    page
}

fn shown(scene: &Scene) -> impl Iterator<Item = &Picture> {
    let marks = scene.nodes.iter().flat_map(|node| &node.marks);
    marks.filter_map(|mark| match mark {
        Mark::Picture(picture) => Some(picture),
        _ => None,
    })
}
