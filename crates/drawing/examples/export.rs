//! Paints a synthetic journey into a file, to time a whole process:
//! `cargo run --release -p drawing --example export -- 5000 map.pdf`

#[path = "../tests/fixture/mod.rs"]
mod fixture;

use drawing::paint::{Pictures, pdf, png, svg};
use drawing::scene::Scene;
use std::error::Error;
use std::fs;
use std::io::BufWriter;

fn main() -> Result<(), Box<dyn Error>> {
    let mut words = std::env::args().skip(1);
    let what = words.next().ok_or("how many cards?")?;
    let file = words.next().ok_or("which file?")?;
    let (hash, mut pictures) = fixture::picture();
    let scene: Scene = match what.as_str() {
        "empathy" => fixture::empathy(),
        "picture" => fixture::journey_with(20, Some(hash)),
        "texts" => fixture::texts(
            &words
                .collect::<Vec<_>>()
                .iter()
                .map(String::as_str)
                .collect::<Vec<_>>(),
        ),
        cards => {
            pictures = Pictures::new();
            fixture::journey(cards.parse()?)
        }
    };
    match file.rsplit('.').next() {
        Some("pdf") => fs::write(
            &file,
            pdf::paint(&[&scene], &pictures, &pdf::PdfOptions::default())?,
        )?,
        Some("svg") => fs::write(
            &file,
            svg::paint(&scene, &pictures, &svg::SvgOptions::default())?,
        )?,
        Some("png") => {
            let mut out = BufWriter::new(fs::File::create(&file)?);
            png::paint(&scene, &pictures, &png::PngOptions::default(), &mut out)?;
        }
        _ => return Err("pdf, png or svg?".into()),
    }
    Ok(())
}
