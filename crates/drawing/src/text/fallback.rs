use crate::font;
use parley::FontContext;
use parley::fontique::{
    Blob, Collection, CollectionOptions, FamilyId, FontInfoOverride, FontStyle, FontWeight,
    GenericFamily, Script, SourceCache,
};
use parley::{FontFamily, FontFamilyName};
use skrifa::{FontRef, MetadataProvider as _};
use std::borrow::Cow;
use std::collections::{BTreeSet, HashSet};

/// The fonts there are: the shipped family, and the system's once a text needs them.
pub(super) struct Fonts {
    pub(super) context: FontContext,
    shipped: HashSet<char>,
    system: bool,
    searched: HashSet<char>,
    extra: Vec<String>,
}

/// Families with signs that the generic families of macOS and Windows leave out.
const SIGNS: [&str; 7] = [
    "Apple Symbols",
    "Arial Unicode MS",
    "Cambria Math",
    "Noto Sans Symbols",
    "Noto Sans Symbols 2",
    "Segoe UI Historic",
    "Segoe UI Symbol",
];

/// Families without frills, to prefer over what the system happens to list first for a script.
const PLAIN: [(&[u8; 4], &[&str]); 4] = [
    (b"Arab", &["Noto Sans Arabic", "Segoe UI", "Geeza Pro"]),
    (b"Hebr", &["Noto Sans Hebrew", "Segoe UI", "Arial Hebrew"]),
    (b"Grek", &["Noto Sans", "Segoe UI", "Helvetica Neue"]),
    (b"Cyrl", &["Noto Sans", "Segoe UI", "Helvetica Neue"]),
];

impl Fonts {
    pub(super) fn new() -> Self {
        let mut collection = Collection::new(CollectionOptions {
            shared: false,
            system_fonts: false,
        });
        for face in font::shipped() {
            let style = if face.italic {
                FontStyle::Italic
            } else {
                FontStyle::Normal
            };
            collection.register_fonts(
                face.data.clone(),
                Some(FontInfoOverride {
                    family_name: Some(font::FAMILY),
                    style: Some(style),
                    weight: Some(FontWeight::new(f32::from(face.weight))),
                    ..FontInfoOverride::default()
                }),
            );
        }
        Self {
            context: FontContext {
                collection,
                source_cache: SourceCache::default(),
            },
            shipped: font::shipped()
                .first()
                .map(|face| covered(&face.data))
                .unwrap_or_default(),
            system: false,
            searched: HashSet::new(),
            extra: Vec::new(),
        }
    }

    /// Makes the system's fonts known where the shipped family lacks a character of this text;
    /// whether it does.
    pub(super) fn prepare_for(&mut self, text: &str) -> bool {
        let shipped = |c: char| c.is_ascii() || is_invisible(c) || self.shipped.contains(&c);
        let lacks = !text.chars().all(shipped);
        if lacks && !self.system {
            self.system = true;
            self.load_system_fonts();
        }
        lacks
    }

    fn load_system_fonts(&mut self) {
        let collection = &mut self.context.collection;
        collection.load_system_fonts();
        for (script, names) in PLAIN {
            let families: Vec<FamilyId> = names
                .iter()
                .filter_map(|name| collection.family_id(name))
                .collect();
            if !families.is_empty() {
                collection.set_fallbacks(Script::from_bytes(*script), families.into_iter());
            }
        }
    }

    /// Searches the system for families with these characters; whether it found a new one.
    pub(super) fn search(&mut self, missing: &BTreeSet<char>) -> bool {
        let mut found = false;
        for &c in missing {
            if self.system
                && self.searched.insert(c)
                && let Some(family) = self.family_with(c)
                && !self.extra.contains(&family)
            {
                self.extra.push(family);
                found = true;
            }
        }
        found
    }

    /// The families to try, in order, before those that the system names for a script.
    pub(super) fn families(&self) -> FontFamily<'_> {
        if self.extra.is_empty() {
            return FontFamily::named(font::FAMILY);
        }
        let extra = self.extra.iter().map(|name| FontFamilyName::named(name));
        FontFamily::List(Cow::Owned(
            std::iter::once(FontFamilyName::named(font::FAMILY))
                .chain(extra)
                .collect(),
        ))
    }

    fn family_with(&mut self, c: char) -> Option<String> {
        let collection = &mut self.context.collection;
        let mut candidates: Vec<FamilyId> = Vec::new();
        for generic in [
            GenericFamily::SansSerif,
            GenericFamily::SystemUi,
            GenericFamily::Emoji,
            GenericFamily::Math,
        ] {
            candidates.extend(collection.generic_families(generic));
        }
        candidates.extend(SIGNS.iter().filter_map(|name| collection.family_id(name)));
        let mut tried = HashSet::new();
        for id in candidates {
            let Some(family) = tried.insert(id).then(|| collection.family(id)).flatten() else {
                continue;
            };
            let Some(info) = family.default_font() else {
                continue;
            };
            let Some(blob) = info.load(Some(&mut self.context.source_cache)) else {
                continue;
            };
            let has = info
                .charmap_index()
                .charmap(blob.as_ref())
                .and_then(|charmap| charmap.map(c))
                .is_some_and(|glyph| glyph != 0);
            if has {
                return Some(family.name().to_owned());
            }
        }
        None
    }
}

/// Whether a character leaves no mark on paper: no font needs to have it.
pub(super) fn is_invisible(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c,
            '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}' | '\u{E0000}'..='\u{E0FFF}')
}

fn covered(file: &Blob<u8>) -> HashSet<char> {
    FontRef::new(file.as_ref())
        .map(|font| {
            font.charmap()
                .mappings()
                .filter_map(|(code, _)| char::from_u32(code))
                .collect()
        })
        .unwrap_or_default()
}
