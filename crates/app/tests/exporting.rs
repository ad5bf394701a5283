//! Writing documents to files, and bringing them back.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test ends at what it does not expect"
)]

mod common;

use app::{Argument, ExportFormat, ExportOptions, Refusal, Reply, Request};
use base64::{Engine, engine::general_purpose::STANDARD};
use common::{FakeHost, Mirror, Window, add_card, first_step, records};
use document::{
    CardChange, CardId, DocumentKind, Edit, EditError, Filter, ImageHash, JourneyChange,
    LONGEST_LIST, LaneId, Language, PersonaId, Picture, Record,
};
use drawing::scene::Frame;
use image::{DynamicImage, ImageFormat, RgbImage};
use std::{fs, io::Cursor, path::PathBuf, sync::Arc};
use store::{Image, Store};
use uuid::Uuid;

const CARD: u128 = 1 << 90;

fn options(format: ExportFormat) -> ExportOptions {
    ExportOptions {
        format,
        scale: 1.0,
        transparent: false,
        together: false,
        filter: Filter::EVERYTHING,
        beside: None,
    }
}

fn png_file() -> Vec<u8> {
    let image: DynamicImage = RgbImage::from_pixel(40, 30, image::Rgb([200, 30, 30])).into();
    let mut bytes = Cursor::new(Vec::new());
    image.write_to(&mut bytes, ImageFormat::Png).expect("a PNG");
    bytes.into_inner()
}

fn take_picture(window: &Window) -> Picture {
    let bytes = STANDARD.encode(png_file());
    match window.ask(Request::TakePicture { bytes }) {
        Reply::Picture { picture } => picture,
        other => panic!("{other:?}"),
    }
}

/// A journey with a persona, and with a card with a picture.
fn rich(window: &mut Window) -> document::DocumentId {
    let samira = window.create(DocumentKind::Persona, "Samira").document;
    let journey = window.journey("Ik wil leren lezen: \"snel\"");
    let id = journey.document;
    window.edit(id, add_card(&journey, CARD, "Vraagt het aan de balie"));
    let picture = take_picture(window);
    let change = CardChange::Picture(Some(picture));
    let cards = vec![CardId(Uuid::from_u128(CARD))];
    window.edit(id, Edit::ChangeCards { cards, change });
    let change = JourneyChange::Personas(vec![PersonaId(samira.0)]);
    window.edit(id, Edit::ChangeJourney { change });
    id
}

fn export(window: &Window, document: document::DocumentId, format: ExportFormat) -> PathBuf {
    let request = Request::Export {
        document,
        options: options(format),
        folder: window.folder.path().display().to_string(),
        name: "Mijn kaart".to_owned(),
    };
    match window.ask(request) {
        Reply::Exported { path, .. } => path.into(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn every_kind_of_file_is_written_and_told_of() {
    let mut window = Window::new();
    let id = rich(&mut window);
    for (format, magic) in [
        (ExportFormat::Png, &b"\x89PNG"[..]),
        (ExportFormat::Pdf, b"%PDF-1.7"),
        (ExportFormat::Svg, b"<svg"),
        (ExportFormat::Json, b"{"),
    ] {
        let path = export(&window, id, format);
        let bytes = fs::read(&path).expect("the file");
        let head = bytes.get(..200.min(bytes.len())).expect("a head");
        let found = head.windows(magic.len()).any(|some| some == magic);
        assert!(found, "{format:?}: {:?}", String::from_utf8_lossy(head));
    }
    let progress = window.host.progress.lock().expect("a lock").clone();
    assert_eq!(progress.last(), Some(&1.0));
}

#[test]
fn an_export_tells_of_every_part_on_the_way() {
    let mut window = Window::new();
    let id = rich(&mut window);
    for format in [ExportFormat::Png, ExportFormat::Pdf, ExportFormat::Svg] {
        window.host.progress.lock().expect("a lock").clear();
        export(&window, id, format);
        let progress = window.host.progress.lock().expect("a lock").clone();
        assert!(progress.len() > 2, "{format:?}: {progress:?}");
        assert!(progress.is_sorted(), "{format:?}: {progress:?}");
    }
}

#[test]
fn an_export_that_is_stopped_on_the_way_leaves_no_file() {
    let mut window = Window::new();
    let document = rich(&mut window);
    for format in [
        ExportFormat::Png,
        ExportFormat::Pdf,
        ExportFormat::Svg,
        ExportFormat::Json,
    ] {
        let stops = Some(Arc::clone(&window.app));
        let host = FakeHost {
            stops,
            ..FakeHost::default()
        };
        let reply = window.app.answer(
            Request::Export {
                document,
                options: options(format),
                folder: window.folder.path().display().to_string(),
                name: "Mijn kaart".to_owned(),
            },
            &host,
        );
        assert!(
            matches!(reply, Ok(Reply::Cancelled)),
            "{format:?}: {reply:?}"
        );
        let files = fs::read_dir(window.folder.path()).expect("it");
        let names = files.flatten().map(|file| file.file_name());
        let left: Vec<_> = names
            .filter(|name| !name.to_string_lossy().starts_with("workspace"))
            .collect();
        assert_eq!(left, Vec::<std::ffi::OsString>::new(), "{format:?}");
    }
}

#[test]
fn a_second_export_leaves_the_first() {
    let mut window = Window::new();
    let id = rich(&mut window);
    let first = export(&window, id, ExportFormat::Svg);
    let second = export(&window, id, ExportFormat::Svg);
    assert_ne!(first, second);
    assert_eq!(fs::read(first).expect("it"), fs::read(second).expect("it"));
}

#[test]
fn the_same_document_gives_the_same_pdf() {
    let mut window = Window::new();
    let id = rich(&mut window);
    let first = fs::read(export(&window, id, ExportFormat::Pdf)).expect("it");
    let window = window.restarted();
    let second = fs::read(export(&window, id, ExportFormat::Pdf)).expect("it");
    assert!(first == second);
}

#[test]
fn an_export_to_no_folder_is_refused() {
    let mut window = Window::new();
    let document = rich(&mut window);
    let refused = window.try_ask(Request::Export {
        document,
        options: options(ExportFormat::Png),
        folder: window.folder.path().join("no such").display().to_string(),
        name: "Mijn kaart".to_owned(),
    });
    assert_eq!(
        refused.expect_err("a refusal").message().key,
        "write-no-folder"
    );
}

#[test]
fn a_png_that_would_be_too_large_is_refused_with_the_scale_that_fits_and_leaves_nothing() {
    let mut window = Window::new();
    let document = rich(&mut window);
    let opened = window.open(document);
    let step = first_step(&opened);
    let steps = (0..100).map(|number| Edit::AddStep {
        step: document::StepId(Uuid::from_u128(CARD + 100 + number)),
        phase: Mirror::new(&opened).document.step(step).expect("it").phase,
        name: String::new(),
        at: document::At::Last,
    });
    let edits = steps.collect();
    window.edit(document, Edit::Several { edits });
    let folder = tempfile::tempdir().expect("a folder");
    let refused = window.try_ask(Request::Export {
        document,
        options: ExportOptions {
            scale: 4.0,
            ..options(ExportFormat::Png)
        },
        folder: folder.path().display().to_string(),
        name: "Mijn kaart".to_owned(),
    });
    let message = refused.expect_err("a refusal").message();
    assert_eq!(message.key, "paint-too-large");
    assert_eq!(fs::read_dir(folder.path()).expect("it").count(), 0);
    let Reply::Preview { largest_scale, .. } = window.ask(Request::Preview {
        document,
        options: options(ExportFormat::Png),
    }) else {
        panic!("no preview");
    };
    assert!(largest_scale < 4.0);
    assert_eq!(
        message.args.get("scale"),
        Some(&Argument::Number(f64::from(largest_scale)))
    );
}

#[test]
fn a_preview_is_a_small_picture_of_the_true_one() {
    let mut window = Window::new();
    let document = rich(&mut window);
    let scene = window.open(document).scene;
    let request = Request::Preview {
        document,
        options: ExportOptions {
            scale: 2.0,
            ..options(ExportFormat::Png)
        },
    };
    let Reply::Preview { picture, width, .. } = window.ask(request) else {
        panic!("no preview");
    };
    assert!((width - scene.size.width * 2.0).abs() < 2.0);
    let bytes = picture
        .strip_prefix("data:image/png;base64,")
        .expect("a PNG");
    let bytes = STANDARD.decode(bytes).expect("base 64");
    let preview = image::load_from_memory(&bytes).expect("a picture");
    assert!(preview.width() <= 1200 && preview.height() <= 1200);
    let ratio = preview.width() as f32 / preview.height() as f32;
    assert!((ratio - scene.size.width / scene.size.height).abs() < 0.02);
}

#[test]
fn a_journey_comes_back_from_its_json_with_persona_and_picture() {
    let mut window = Window::new();
    let id = rich(&mut window);
    let file = export(&window, id, ExportFormat::Json);
    let before = window.open(id);
    let mut other = Window::new();
    other.host = Arc::new(FakeHost {
        import: Some(file),
        ..Default::default()
    });
    let Reply::Imported {
        documents, notes, ..
    } = other.ask(Request::PickImport)
    else {
        panic!("no import");
    };
    assert_eq!((documents.len(), notes.len()), (2, 0));
    assert_eq!(other.open(id).scene, before.scene);
    export(&other, id, ExportFormat::Png);
}

#[test]
fn a_sheet_and_an_empathy_map_come_back_whole_from_their_json() {
    let window = Window::new();
    for kind in [DocumentKind::Persona, DocumentKind::EmpathyMap] {
        let samples = window.library().into_iter();
        let fullest = samples
            .filter(|entry| entry.kind == kind)
            .max_by_key(|entry| entry.cards);
        let id = fullest.expect("a sample").document;
        let file = export(&window, id, ExportFormat::Json);
        let mut other = Window::new();
        other.host = Arc::new(FakeHost {
            import: Some(file),
            ..Default::default()
        });
        other.ask(Request::PickImport);
        assert_eq!(records(&other.open(id)), records(&window.open(id)));
    }
}

#[test]
fn a_picture_that_cannot_be_painted_is_an_empty_frame_and_a_note() {
    for broken in [None, Some(broken_png())] {
        let mut window = Window::new();
        let document = rich(&mut window);
        let hash = ImageHash::from_digest([9; 32]);
        let mut picture = take_picture(&window);
        picture.image = hash.clone();
        let cards = vec![CardId(Uuid::from_u128(CARD))];
        let change = CardChange::Picture(Some(picture));
        window.edit(document, Edit::ChangeCards { cards, change });
        if let Some(bytes) = broken {
            let window_path = window.path();
            let Window { folder, app, .. } = window;
            drop(Arc::into_inner(app).expect("the only one"));
            let store = Store::open(&window_path).expect("a workspace");
            let image = Image {
                media_type: "image/png".to_owned(),
                width: 40,
                height: 30,
                bytes,
            };
            store.keep_image(hash, image).wait().expect("room");
            drop(store);
            window = Window::at(folder);
        }
        for format in [ExportFormat::Png, ExportFormat::Pdf] {
            let request = Request::Export {
                document,
                options: options(format),
                folder: window.folder.path().display().to_string(),
                name: "Mijn kaart".to_owned(),
            };
            let Reply::Exported { notes, .. } = window.ask(request) else {
                panic!("no file");
            };
            let said: Vec<String> = notes.iter().map(|it| it.say(Language::Dutch)).collect();
            assert_eq!(said.len(), 1, "{said:?}");
            assert!(said[0].contains("“Vraagt het aan de balie”"), "{said:?}");
        }
        let request = Request::Preview {
            document,
            options: options(ExportFormat::Png),
        };
        assert!(matches!(window.ask(request), Reply::Preview { notes, .. } if notes.len() == 1));
    }
}

/// A PNG whose head is right and whose pixels are not.
fn broken_png() -> Vec<u8> {
    let mut bytes = png_file();
    let pixels = bytes.windows(4).position(|it| it == b"IDAT").expect("it") + 4;
    for byte in &mut bytes[pixels..pixels + 8] {
        *byte ^= 0x55;
    }
    bytes
}

#[test]
fn a_persona_s_file_leaves_out_the_sections_that_hold_nothing_and_the_window_shows_them() {
    let mut window = Window::new();
    let opened = window.create(DocumentKind::Persona, "Samira");
    let sections: Vec<Edit> = records(&opened)
        .iter()
        .filter_map(|record| match record {
            Record::Section(section) => Some(Edit::RemoveSection {
                section: section.id,
            }),
            _ => None,
        })
        .collect();
    let Frame::Boxes { boxes } = &opened.scene.frame else {
        panic!("a persona has sections");
    };
    assert_eq!(boxes.len(), sections.len());
    let svg = |window: &Window| {
        fs::read_to_string(export(window, opened.document, ExportFormat::Svg)).expect("a file")
    };
    let with = svg(&window);
    window.edit(opened.document, Edit::Several { edits: sections });
    assert_eq!(with, svg(&window));
}

#[test]
fn a_preview_of_a_pdf_always_has_paper() {
    let mut window = Window::new();
    let document = rich(&mut window);
    let corner = |format| {
        let options = ExportOptions {
            transparent: true,
            ..options(format)
        };
        let Reply::Preview { picture, .. } = window.ask(Request::Preview { document, options })
        else {
            panic!("no preview");
        };
        let bytes = picture.strip_prefix("data:image/png;base64,").expect("it");
        let bytes = STANDARD.decode(bytes).expect("base 64");
        let picture = image::load_from_memory(&bytes).expect("a picture");
        picture.to_rgba8().get_pixel(0, 0).0[3]
    };
    assert_eq!(
        (corner(ExportFormat::Svg), corner(ExportFormat::Pdf)),
        (0, 255)
    );
}

#[test]
fn a_picture_that_was_taken_in_can_be_read() {
    let window = Window::new();
    let picture = take_picture(&window);
    assert_eq!((picture.width, picture.height), (40, 30));
    let image = window.app.image(picture.image).expect("it").expect("it");
    assert_eq!(image.media_type, "image/png");
}

#[test]
fn what_is_no_picture_is_refused() {
    let window = Window::new();
    for bytes in ["bm8gcGljdHVyZQ==", "no base 64!"] {
        let bytes = bytes.to_owned();
        assert!(window.try_ask(Request::TakePicture { bytes }).is_err());
    }
}

#[test]
fn an_exported_file_is_shown_by_the_shell() {
    let mut window = Window::new();
    let id = rich(&mut window);
    let file = export(&window, id, ExportFormat::Svg);
    let path = file.display().to_string();
    assert_eq!(window.ask(Request::ShowInFolder { path }), Reply::Done);
    assert_eq!(*window.host.shown.lock().expect("a lock"), [file]);
}

fn size_of(png: &[u8]) -> (u32, u32) {
    let image = image::load_from_memory_with_format(png, ImageFormat::Png).expect("a PNG");
    (image.width(), image.height())
}

#[test]
fn what_is_copied_as_a_picture_is_the_whole_or_only_what_is_named() {
    let mut window = Window::new();
    let id = rich(&mut window);
    let copy = |nodes: Vec<String>| {
        let host = FakeHost::default();
        let document = id;
        let asked = window.app.answer(
            Request::CopyPicture {
                document,
                nodes,
                filter: Filter::default(),
            },
            &host,
        );
        asked.map(|_| host.copied.lock().expect("no panic").concat())
    };
    let whole = size_of(&copy(Vec::new()).expect("a picture"));
    let card = format!("card/{}", Uuid::from_u128(CARD));
    let part = size_of(&copy(vec![card]).expect("a picture"));
    assert!(
        part.0 < whole.0 && part.1 < whole.1 && part.0 > 100,
        "{part:?} of {whole:?}"
    );
    assert!(copy(vec!["card/none".to_owned()]).is_err());
}

#[test]
fn a_filter_for_a_lane_that_is_gone_exports_every_row() {
    let mut window = Window::new();
    let id = rich(&mut window);
    let size = |filter: Filter| {
        let options = ExportOptions {
            filter,
            ..options(ExportFormat::Svg)
        };
        let document = id;
        match window.ask(Request::Preview { document, options }) {
            Reply::Preview { width, height, .. } => (width, height),
            other => panic!("{other:?}"),
        }
    };
    let gone = Filter {
        lanes: vec![LaneId(Uuid::from_u128(1 << 91))],
        ..Filter::EVERYTHING
    };
    assert_eq!(size(gone), size(Filter::EVERYTHING));
}

#[test]
fn a_filter_with_an_endless_list_is_refused() {
    let mut window = Window::new();
    let document = rich(&mut window);
    let filter = Filter {
        tags: vec!["balie".to_owned(); LONGEST_LIST + 1],
        ..Filter::EVERYTHING
    };
    let refused = window.try_ask(Request::See { document, filter });
    assert!(
        matches!(refused, Err(Refusal::Edit(EditError::Rule(_)))),
        "{refused:?}"
    );
}

#[test]
fn what_a_copied_picture_cannot_show_is_told() {
    let mut window = Window::new();
    let id = rich(&mut window);
    let text = "\u{10FFFD}".to_owned();
    window.edit(
        id,
        Edit::ChangeCards {
            cards: vec![CardId(Uuid::from_u128(CARD))],
            change: CardChange::Text(text),
        },
    );
    let copy = |nodes: Vec<String>| {
        let filter = Filter::default();
        let document = id;
        let request = Request::CopyPicture {
            document,
            nodes,
            filter,
        };
        match window.ask(request) {
            Reply::Copied { notes } => notes.iter().map(|it| it.key.clone()).collect::<Vec<_>>(),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(copy(Vec::new()), ["note-missing-characters"]);
    let card = format!("card/{}", Uuid::from_u128(CARD));
    assert_eq!(copy(vec![card]), ["note-missing-characters"]);
    let step = format!("step/{}", first_step(&window.open(id)).0);
    assert_eq!(copy(vec![step]), [] as [&str; 0]);
}
