//! What the user waits for. After a keystroke: an edit of a journey of a thousand cards, committed to
//! the disk, drawn again, and put in words for the window. At the start: a workspace of twenty such
//! journeys, opened, and one of them drawn. In between: a map of a hundred notes opened, a photo taken in.
#![allow(missing_docs, reason = "criterion's macros make public items")]
#![allow(
    clippy::expect_used,
    reason = "a bench ends at what it does not expect"
)]

#[path = "../tests/common/host.rs"]
mod host;

use app::{App, Reply, Request, Sources};
use base64::{Engine, engine::general_purpose::STANDARD};
use criterion::{Criterion, criterion_group, criterion_main};
use document::{
    At, Basis, BoxKind, CardChange, CardId, DocumentId, DocumentKind, Edit, LaneKind, NewCard,
    Place, Record, StepId,
};
use host::FakeHost;
use image::{ImageFormat, Rgb, RgbImage};
use std::io::Cursor;
use uuid::Uuid;

fn ask(app: &App, request: Request) -> Reply {
    app.answer(request, &FakeHost::default()).expect("a reply")
}

fn edit(app: &App, document: DocumentId, edit: Edit) -> Reply {
    let gesture = Uuid::now_v7();
    ask(
        app,
        Request::Edit {
            document,
            edit,
            gesture,
        },
    )
}

/// A journey of 40 steps with 1,000 cards, and one of the cards.
fn journey(app: &App) -> (DocumentId, CardId) {
    let new = Request::Create {
        kind: DocumentKind::Journey,
        title: "Ik wil duizend kaarten".to_owned(),
        template: None,
    };
    let Reply::Opened(opened) = ask(app, new) else {
        unreachable!("a new document is opened");
    };
    let phase = opened.records.iter().find_map(|record| match record {
        Record::Phase(phase) => Some(phase.id),
        _ => None,
    });
    let phase = phase.expect("a phase");
    let steps: Vec<StepId> = (0..40).map(|_| StepId(Uuid::now_v7())).collect();
    let add_step = |step: &StepId| Edit::AddStep {
        step: *step,
        phase,
        name: "Zoekt een boek op de kast".to_owned(),
        at: At::Last,
    };
    let mut edits: Vec<Edit> = steps.iter().map(add_step).collect();
    let lanes = opened.records.iter().filter_map(|record| match record {
        Record::Lane(lane) if lane.kind != LaneKind::Emotion => Some(lane.id),
        _ => None,
    });
    let lanes: Vec<_> = lanes.take(5).collect();
    let mut some = None;
    for step in &steps {
        for lane in &lanes {
            let cards = (0..5).map(|number| NewCard {
                id: *some.insert(CardId(Uuid::now_v7())),
                text: format!("Vraagt aan de balie waar het boek staat, voor de {number}e keer"),
                basis: Basis::default(),
            });
            edits.push(Edit::AddCards {
                cards: cards.collect(),
                place: Place::Cell {
                    lane: *lane,
                    step: *step,
                    span: 1,
                },
                at: At::Last,
            });
        }
    }
    edit(app, opened.document, Edit::Several { edits });
    (opened.document, some.expect("a card"))
}

fn typing(criterion: &mut Criterion) {
    // Beside the build, so that the disk is a real one also where the temporary folder is memory.
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder");
    let app = App::open(&folder.path().join("workspace"), Sources::system()).expect("a workspace");
    let (document, card) = journey(&app);
    let mut count = 0;
    criterion.bench_function("edit a card among 1,000", |bencher| {
        bencher.iter(|| {
            count += 1;
            let change = CardChange::Text(format!("Vraagt het nog eens, de {count}e keer"));
            let cards = vec![card];
            let reply = edit(&app, document, Edit::ChangeCards { cards, change });
            serde_json::to_vec(&reply).expect("JSON")
        });
    });
}

fn starting(criterion: &mut Criterion) {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder");
    let path = folder.path().join("workspace");
    let app = App::open(&path, Sources::system()).expect("a workspace");
    let (document, _) = journey(&app);
    for _ in 1..20 {
        ask(&app, Request::Duplicate { document });
    }
    drop(app);
    let mut group = criterion.benchmark_group("start");
    group.sample_size(20);
    group.bench_function("open a workspace of 20,000 cards", |bencher| {
        bencher.iter(|| App::open(&path, Sources::system()).expect("the workspace"));
    });
    let app = App::open(&path, Sources::system()).expect("the workspace");
    group.bench_function("open a journey of 1,000 cards", |bencher| {
        bencher.iter(|| {
            let reply = ask(&app, Request::Open { document });
            serde_json::to_vec(&reply).expect("JSON")
        });
    });
}

fn opening_a_map(criterion: &mut Criterion) {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder");
    let app = App::open(&folder.path().join("workspace"), Sources::system()).expect("a workspace");
    let new = Request::Create {
        kind: DocumentKind::EmpathyMap,
        title: "Samira komt voor het eerst alleen naar de balie".to_owned(),
        template: None,
    };
    let Reply::Opened(opened) = ask(&app, new) else {
        unreachable!("a new document is opened");
    };
    let document = opened.document;
    let edits = BoxKind::ALL.iter().cycle().take(100).map(|role| {
        let note = NewCard {
            id: CardId(Uuid::now_v7()),
            text: "Wacht tot er niemand staat, en laat dan haar dochter het woord doen".to_owned(),
            basis: Basis::default(),
        };
        Edit::AddCards {
            cards: vec![note],
            place: Place::Box { role: *role },
            at: At::Last,
        }
    });
    let edits = edits.collect();
    edit(&app, document, Edit::Several { edits });
    criterion.bench_function("open an empathy map of 100 notes", |bencher| {
        bencher.iter(|| {
            let reply = ask(&app, Request::Open { document });
            serde_json::to_vec(&reply).expect("JSON")
        });
    });
}

fn taking_a_photo(criterion: &mut Criterion) {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder");
    let app = App::open(&folder.path().join("workspace"), Sources::system()).expect("a workspace");
    // Grain, since a photo has some: without it the file would be small and easy.
    let photo = RgbImage::from_fn(4000, 3000, |x, y| {
        let grain = x.wrapping_mul(31).wrapping_add(y.wrapping_mul(17)) ^ (x * y) >> 7;
        let shade = |part: u32| u8::try_from((part / 16 + grain % 24) % 256).unwrap_or(u8::MAX);
        Rgb([shade(x), shade(y), shade(x + y)])
    });
    let mut file = Cursor::new(Vec::new());
    photo
        .write_to(&mut file, ImageFormat::Jpeg)
        .expect("a photo");
    let bytes = STANDARD.encode(file.into_inner());
    let mut group = criterion.benchmark_group("photo");
    group.sample_size(10);
    group.bench_function("take in a photo of 12 megapixels", |bencher| {
        bencher.iter(|| {
            let bytes = bytes.clone();
            ask(&app, Request::TakePicture { bytes })
        });
    });
}

criterion_group!(benches, typing, starting, opening_a_map, taking_a_photo);
criterion_main!(benches);
