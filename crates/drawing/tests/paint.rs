//! What the painters promise.

#![allow(clippy::unwrap_used, reason = "a test may fail so")]

mod fixture;

use document::ImageHash;
use drawing::paint::png::{PngOptions, PngReport, paint_in_strips};
use drawing::paint::svg::SvgOptions;
use drawing::paint::{PaintError, Pictures, pdf, png, svg};
use drawing::scene::{Colour, Fill, Mark, Rect, Scene, Size};
use proptest::prelude::*;
use std::fs;
use std::path::PathBuf;

struct Pixels {
    report: PngReport,
    width: usize,
    channels: usize,
    bytes: Vec<u8>,
}

impl Pixels {
    fn at(&self, x: usize, y: usize) -> &[u8] {
        &self.bytes[(y * self.width + x) * self.channels..][..self.channels]
    }
}

fn decode(file: &[u8]) -> (usize, usize, Vec<u8>) {
    let decoder = ::png::Decoder::new(std::io::Cursor::new(file));
    let mut reader = decoder.read_info().unwrap();
    let mut bytes = vec![0; reader.output_buffer_size().unwrap()];
    let frame = reader.next_frame(&mut bytes).unwrap();
    bytes.truncate(frame.buffer_size());
    (frame.width as usize, frame.color_type.samples(), bytes)
}

fn pixels(scene: &Scene, pictures: &Pictures, options: &PngOptions, strip: u16) -> Pixels {
    let mut file = Vec::new();
    let report = paint_in_strips(scene, pictures, options, strip, &mut file).unwrap();
    let (width, channels, bytes) = decode(&file);
    Pixels {
        report,
        width,
        channels,
        bytes,
    }
}

fn at_scale(scale: f32) -> PngOptions {
    PngOptions {
        scale,
        ..PngOptions::default()
    }
}

/// Compares with a golden file; `BLESS=1` writes it anew.
fn golden(name: &str, painted: &[u8], same: impl Fn(&[u8], &[u8]) -> bool) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("tests/goldens")
        .join(name);
    if std::env::var_os("BLESS").is_some() {
        fs::write(&path, painted).unwrap();
    }
    assert!(
        painted.len() < 64 * 1024,
        "{name} is too large for a golden"
    );
    let kept = fs::read(&path).unwrap();
    assert!(
        same(&kept, painted),
        "{name} has changed; look at it, then run with BLESS=1"
    );
}

fn card() -> Scene {
    let mut builder = fixture::Builder::new();
    let part = drawing::scene::Part::Footer;
    builder.card(part, "Gratis; ééns & “snel”", (10.0, 10.0), 120.0, true);
    let size = Size {
        width: 140.0,
        height: 80.0,
    };
    let frame = drawing::scene::Frame::Boxes { boxes: vec![] };
    builder.scene(size, "Eén kaart", frame)
}

#[test]
fn a_card_as_svg_stays_as_it_was() {
    let file = svg::paint(&card(), &Pictures::new(), &SvgOptions::default()).unwrap();
    golden("card.svg", file.as_bytes(), |kept, painted| kept == painted);
}

#[test]
fn a_card_as_pdf_stays_as_it_was() {
    let file = pdf::paint(&[&card()], &Pictures::new(), &pdf::PdfOptions::default()).unwrap();
    golden("card.pdf", &file, |kept, painted| kept == painted);
}

#[test]
fn a_card_as_png_stays_as_it_was() {
    let mut file = Vec::new();
    png::paint(&card(), &Pictures::new(), &PngOptions::default(), &mut file).unwrap();
    // Another processor may round a colour another way.
    golden("card.png", &file, |kept, painted| {
        let ((width, _, kept), (other, _, painted)) = (decode(kept), decode(painted));
        width == other
            && kept.len() == painted.len()
            && kept.iter().zip(&painted).all(|(a, b)| a.abs_diff(*b) <= 3)
    });
}

#[test]
fn the_same_scene_gives_the_same_bytes() {
    let (hash, pictures) = fixture::picture();
    let paint = || {
        let scene = fixture::journey_with(12, Some(hash.clone()));
        let mut raster = Vec::new();
        png::paint(&scene, &pictures, &at_scale(1.0), &mut raster).unwrap();
        (
            svg::paint(&scene, &pictures, &SvgOptions::default()).unwrap(),
            pdf::paint(&[&scene], &pictures, &pdf::PdfOptions::default()).unwrap(),
            raster,
        )
    };
    let (first, second) = (paint(), paint());
    assert!(first.0 == second.0, "svg");
    assert!(first.1 == second.1, "pdf");
    assert!(first.2 == second.2, "png");
}

#[test]
fn an_svg_is_well_formed_and_says_what_it_shows() {
    let mut scene = card();
    scene.title = "Vóór < & > na \u{1}\u{FFFE}".to_owned();
    let file = svg::paint(&scene, &Pictures::new(), &SvgOptions::default()).unwrap();
    let document = roxmltree::Document::parse(&file).unwrap();
    let root = document.root_element();
    assert_eq!(root.attribute("role"), Some("img"));
    let text = |name| {
        let mut children = root.children().filter(|node| node.has_tag_name(name));
        children
            .next()
            .and_then(|node| node.text())
            .map(str::to_owned)
    };
    assert_eq!(text("title").as_deref(), Some("Vóór < & > na "));
    assert_eq!(text("desc"), Some(scene.description));
}

#[test]
fn every_glyph_of_an_svg_is_defined_once() {
    let scene = fixture::journey(30);
    let file = svg::paint(&scene, &Pictures::new(), &SvgOptions::default()).unwrap();
    let document = roxmltree::Document::parse(&file).unwrap();
    let ids: Vec<&str> = document
        .descendants()
        .filter_map(|node| node.attribute("id"))
        .collect();
    let unique: std::collections::HashSet<&str> = ids.iter().copied().collect();
    assert_eq!(ids.len(), unique.len());
    for used in document
        .descendants()
        .filter(|node| node.has_tag_name("use"))
    {
        let link = used
            .attribute(("http://www.w3.org/1999/xlink", "href"))
            .unwrap();
        assert!(unique.contains(&link[1..]), "{link}");
    }
}

#[test]
fn every_node_is_painted_into_a_png() {
    let scene = fixture::journey(60);
    let painted = pixels(&scene, &Pictures::new(), &at_scale(1.0), 256);
    assert_eq!(painted.report.painted, scene.nodes.len());
    assert_eq!(painted.report.outside, 0);
    assert_eq!(painted.report.skipped_glyphs, 0);
}

#[test]
fn a_png_without_paper_is_transparent_where_nothing_is_drawn() {
    let options = PngOptions {
        transparent: true,
        ..at_scale(1.0)
    };
    let painted = pixels(&card(), &Pictures::new(), &options, 256);
    assert_eq!(painted.at(1, 1), [0, 0, 0, 0]);
    assert_eq!(painted.at(70, 13), [0xF3, 0xF5, 0xF8, 0xFF]);
}

#[test]
fn a_png_says_how_fine_it_is() {
    let mut file = Vec::new();
    png::paint(&card(), &Pictures::new(), &at_scale(2.0), &mut file).unwrap();
    let reader = ::png::Decoder::new(std::io::Cursor::new(&file))
        .read_info()
        .unwrap();
    let info = reader.info();
    assert_eq!((info.width, info.height), (280, 160));
    assert_eq!(
        info.pixel_dims.map(|dims| (dims.xppu, dims.yppu)),
        Some((7559, 7559))
    );
}

#[test]
fn a_picture_too_large_for_a_file_is_refused_with_the_scale_that_fits() {
    let mut scene = card();
    scene.size = Size {
        width: 40_000.0,
        height: 80.0,
    };
    let refused = png::paint(&scene, &Pictures::new(), &at_scale(2.0), &mut Vec::new());
    let Err(PaintError::TooLarge {
        width,
        largest_scale,
        ..
    }) = refused
    else {
        panic!("it must be refused");
    };
    assert_eq!(width, 80_000);
    assert!(largest_scale > 1.6);
    let fits = png::paint(
        &scene,
        &Pictures::new(),
        &at_scale(largest_scale),
        &mut Vec::new(),
    );
    assert!(fits.is_ok());
}

#[test]
fn the_far_corner_of_the_largest_png_is_painted() {
    let mut scene = card();
    scene.size = Size {
        width: 65_280.0,
        height: 300.0,
    };
    let corner = Rect::new(65_245.0, 265.0, 90.0, 90.0);
    let mut node = scene.nodes[0].clone();
    (node.bounds, node.ink) = (corner, corner);
    node.marks = vec![Mark::Box {
        rect: corner,
        radius: 4.0,
        fill: Some(Fill::solid(Colour::hex(0x000B_6E63))),
        stroke: None,
    }];
    scene.nodes.push(node);
    let painted = pixels(&scene, &Pictures::new(), &at_scale(1.0), 256);
    assert_eq!(painted.at(65_260, 280), [0x0B, 0x6E, 0x63]);
}

#[test]
fn a_scene_without_a_size_is_empty() {
    for size in [
        Size::default(),
        Size {
            width: f32::NAN,
            height: 10.0,
        },
    ] {
        let scene = Scene { size, ..card() };
        let pictures = Pictures::new();
        let svg = svg::paint(&scene, &pictures, &SvgOptions::default());
        let png = png::paint(&scene, &pictures, &PngOptions::default(), &mut Vec::new());
        let pdf = pdf::paint(&[&scene], &pictures, &pdf::PdfOptions::default());
        assert!(matches!(svg, Err(PaintError::Empty)));
        assert!(matches!(png, Err(PaintError::Empty)));
        assert!(matches!(pdf, Err(PaintError::Empty)), "{pdf:?}");
    }
}

#[test]
fn a_picture_covers_its_place_from_the_middle() {
    let (hash, pictures) = fixture::picture();
    let scene = fixture::journey_with(4, Some(hash));
    let painted = pixels(&scene, &pictures, &at_scale(1.0), 256);
    let Some(Mark::Picture(picture)) = scene
        .nodes
        .iter()
        .flat_map(|n| &n.marks)
        .find(|mark| matches!(mark, Mark::Picture(_)))
    else {
        panic!("the scene has a picture");
    };
    let (x, y) = (picture.rect.x as usize, picture.rect.y as usize);
    assert_eq!(painted.at(x + 8, y + 12), [220, 180, 90]);
    assert_eq!(painted.at(x + 72, y + 48), [40, 60, 90]);
    assert_eq!(painted.at(x, y), [255, 255, 255], "the corner is round");
}

#[test]
fn a_picture_that_was_not_handed_over_is_named() {
    let hash = ImageHash::from_digest([9; 32]);
    let scene = fixture::journey_with(2, Some(hash.clone()));
    let pictures = Pictures::new();
    let svg = svg::paint(&scene, &pictures, &SvgOptions::default());
    let png = png::paint(&scene, &pictures, &PngOptions::default(), &mut Vec::new());
    let pdf = pdf::paint(&[&scene], &pictures, &pdf::PdfOptions::default());
    for error in [svg.err(), png.err(), pdf.err()] {
        assert!(matches!(error, Some(PaintError::MissingPicture(h)) if h == hash));
    }
}

#[test]
fn webp_and_gif_become_png_for_readers_that_know_no_better() {
    for format in [image::ImageFormat::WebP, image::ImageFormat::Gif] {
        let image = image::DynamicImage::from(image::RgbaImage::new(3, 2));
        let mut file = std::io::Cursor::new(Vec::new());
        image.write_to(&mut file, format).unwrap();
        let hash = ImageHash::from_digest([1; 32]);
        let mut pictures = Pictures::new();
        pictures.insert(hash.clone(), file.into_inner()).unwrap();
        let scene = fixture::journey_with(2, Some(hash));
        let file = svg::paint(&scene, &pictures, &SvgOptions::default()).unwrap();
        assert!(file.contains("data:image/png;base64,iVBOR"), "{format:?}");
    }
}

#[test]
fn a_photograph_taken_sideways_is_turned_upright() {
    let mut jpeg = std::io::Cursor::new(Vec::new());
    let image = image::RgbImage::from_pixel(6, 2, image::Rgb([200, 30, 30]));
    image.write_to(&mut jpeg, image::ImageFormat::Jpeg).unwrap();
    let mut file = jpeg.into_inner();
    // An EXIF segment that says: the right side is the top.
    let exif = [
        &b"\xFF\xE1\x00\x22Exif\0\0MM\0\x2A\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0"[..],
        &b"\0\0\0\0"[..],
    ]
    .concat();
    file.splice(2..2, exif);
    let hash = ImageHash::from_digest([2; 32]);
    let mut pictures = Pictures::new();
    pictures.insert(hash.clone(), file).unwrap();
    let scene = fixture::journey_with(2, Some(hash));
    let file = svg::paint(&scene, &pictures, &SvgOptions::default()).unwrap();
    assert!(file.contains("<image id=\"i0\" width=\"2\" height=\"6\""));
}

#[test]
fn what_is_no_image_is_not_taken() {
    let hash = ImageHash::from_digest([3; 32]);
    let mut pictures = Pictures::new();
    assert!(
        pictures
            .insert(hash.clone(), b"geen plaatje".to_vec())
            .is_err()
    );
    assert!(
        pictures
            .insert(hash, b"\x89PNG\r\n\x1a\nstuk".to_vec())
            .is_err()
    );
}

#[test]
fn a_png_does_not_show_that_its_strips_are_as_thin_as_can_be() {
    let (hash, pictures) = fixture::picture();
    let scene = fixture::journey_with(8, Some(hash));
    let options = at_scale(0.653_885_25);
    let whole = pixels(&scene, &pictures, &options, u16::MAX);
    let cut = pixels(&scene, &pictures, &options, 1);
    let pairs = whole.bytes.iter().zip(&cut.bytes);
    assert_eq!(pairs.filter(|(a, b)| a.abs_diff(**b) > 3).count(), 0);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_png_does_not_show_where_its_strips_meet(strip in 1_u16..700, scale in 0.5_f32..1.5) {
        let (hash, pictures) = fixture::picture();
        let scene = fixture::journey_with(8, Some(hash));
        let whole = pixels(&scene, &pictures, &at_scale(scale), u16::MAX);
        let cut = pixels(&scene, &pictures, &at_scale(scale), strip);
        // Rounding may tell two by a shade.
        let differing = whole.bytes.iter().zip(&cut.bytes).filter(|(a, b)| a.abs_diff(**b) > 3);
        prop_assert_eq!(differing.count(), 0);
    }
}
