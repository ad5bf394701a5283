//! Setting text, and painting journeys of 50, 500 and 5,000 cards.

#[path = "../tests/fixture/mod.rs"]
mod fixture;

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use drawing::paint::{Pictures, pdf, png, svg};
use drawing::text::{TextStyle, Typesetter};
use std::hint::black_box;
use std::io::sink;

fn set_text(criterion: &mut Criterion) {
    let style = TextStyle::new(13.5, 400);
    let texts: Vec<String> = (0..5000)
        .map(|number| format!("Belt de bibliotheek voor de tijd, keer {number}"))
        .collect();
    criterion.bench_function("set 5,000 new texts", |bencher| {
        bencher.iter(|| {
            let mut typesetter = Typesetter::new();
            for text in &texts {
                black_box(typesetter.set(text, &style, Some(198.0)));
            }
        });
    });
    criterion.bench_function("break 5,000 known texts anew", |bencher| {
        let mut typesetter = Typesetter::new();
        let mut width = 150.0;
        bencher.iter(|| {
            width += 0.125;
            for text in &texts {
                black_box(typesetter.set(text, &style, Some(width)));
            }
        });
    });
    criterion.bench_function("find 5,000 known texts", |bencher| {
        let mut typesetter = Typesetter::new();
        bencher.iter(|| {
            for text in &texts {
                black_box(typesetter.set(text, &style, Some(198.0)));
            }
        });
    });
}

fn paint(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("paint");
    group.sample_size(10);
    let pictures = Pictures::new();
    for cards in [50, 500, 5000] {
        let scene = fixture::journey(cards);
        group.bench_with_input(BenchmarkId::new("svg", cards), &scene, |bencher, scene| {
            bencher.iter(|| svg::paint(scene, &pictures, &svg::SvgOptions::default()));
        });
        group.bench_with_input(BenchmarkId::new("png", cards), &scene, |bencher, scene| {
            let options = png::PngOptions::default();
            bencher.iter(|| png::paint(scene, &pictures, &options, &mut sink()));
        });
        group.bench_with_input(BenchmarkId::new("pdf", cards), &scene, |bencher, scene| {
            bencher.iter(|| pdf::paint(&[scene], &pictures, &pdf::PdfOptions::default()));
        });
    }
    group.finish();
}

criterion_group!(benches, set_text, paint);
criterion_main!(benches);
