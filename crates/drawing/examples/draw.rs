//! Draws samples: `cargo run -p drawing --example draw -- folder [sample]`.

mod sample;

use document::Filter;
use drawing::layout::{Compared, ComparisonForm, Purpose, Surroundings, layout, layout_comparison};
use drawing::paint::{Pictures, pdf, png, svg};
use drawing::scene::Scene;
use drawing::text::Typesetter;
use drawing::theme::Theme;
use std::collections::BTreeMap;
use std::error::Error;
use std::fs::{File, write};
use std::io::BufWriter;
use std::path::{Path, PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = PathBuf::from(arguments.next().unwrap_or_else(|| ".".to_owned()));
    let wanted = arguments.next();
    let titles = BTreeMap::new();
    let mut pictures = Pictures::new();
    pictures.insert(sample::hash(), sample::photo()?)?;
    let mut typesetter = Typesetter::new();
    for (name, sample) in sample::all().into_iter().chain(sample::in_boxes()) {
        if wanted.as_deref().is_some_and(|wanted| wanted != name) {
            continue;
        }
        let surroundings = Surroundings {
            personas: &sample.personas,
            titles: &titles,
            appearances: &sample.appearances,
        };
        let theme = Theme::default();
        let scene = layout(
            &sample.document,
            &surroundings,
            Purpose::Showing,
            &Filter::default(),
            &theme,
            &mut typesetter,
        );
        paint(&scene, &pictures, &folder, name)?;
    }
    for (name, form) in [
        ("compared-stacked", ComparisonForm::Stacked),
        ("compared-aside", ComparisonForm::SideBySide),
    ] {
        if wanted.as_deref().is_some_and(|wanted| wanted != name) {
            continue;
        }
        let (_, sample) = sample::all().swap_remove(0);
        let future = sample::future::of(&sample.document);
        let comparison = document::compare(&sample.document, &future);
        let compared = Compared {
            current: &sample.document,
            future: &future,
            comparison: &comparison,
        };
        let surroundings = Surroundings {
            personas: &sample.personas,
            titles: &titles,
            appearances: &sample.appearances,
        };
        let theme = Theme::default();
        let scene = layout_comparison(&compared, form, &surroundings, &theme, &mut typesetter);
        if let Some(scene) = scene {
            paint(&scene, &pictures, &folder, name)?;
        }
    }
    Ok(())
}

fn paint(
    scene: &Scene,
    pictures: &Pictures,
    folder: &Path,
    name: &str,
) -> Result<(), Box<dyn Error>> {
    let file = |ending: &str| folder.join(format!("{name}.{ending}"));
    let drawn = svg::paint(scene, pictures, &svg::SvgOptions::default())?;
    write(file("svg"), drawn)?;
    let drawn = pdf::paint(&[scene], pictures, &pdf::PdfOptions::default())?;
    write(file("pdf"), drawn)?;
    let mut out = BufWriter::new(File::create(file("png"))?);
    let options = png::PngOptions {
        scale: 1.0,
        ..png::PngOptions::default()
    };
    png::paint(scene, pictures, &options, &mut out)?;
    Ok(())
}
