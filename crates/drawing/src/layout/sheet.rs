use super::Purpose;
use super::vocabulary::Vocabulary;
use crate::icon;
use crate::scene::{Colour, Mark, Node, Rect};
use crate::text::{Paragraph, TextStyle, Typesetter};
use crate::theme::Theme;
use document::{Difference, Filter, Language, RecordId};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A drawing in the making, and what every part of it needs at hand.
pub(super) struct Sheet<'a> {
    pub(super) purpose: Purpose,
    /// What stands back, and which lanes are left out.
    pub(super) filter: &'a Filter,
    pub(super) theme: &'a Theme,
    pub(super) words: Vocabulary,
    pub(super) nodes: Vec<Node>,
    /// Where two journeys are compared: what became of their records.
    pub(super) differences: Option<BTreeMap<RecordId, Difference>>,
    typesetter: &'a mut Typesetter,
    missing: BTreeSet<char>,
}

impl<'a> Sheet<'a> {
    pub(super) fn new(
        purpose: Purpose,
        filter: &'a Filter,
        theme: &'a Theme,
        typesetter: &'a mut Typesetter,
        language: Language,
    ) -> Self {
        typesetter.begin_layout();
        Self {
            purpose,
            filter,
            theme,
            words: Vocabulary::of(language),
            nodes: Vec::new(),
            differences: None,
            typesetter,
            missing: BTreeSet::new(),
        }
    }

    /// What became of a record, where two journeys are compared.
    pub(super) fn difference(&self, id: impl Into<RecordId>) -> Option<Difference> {
        self.differences.as_ref()?.get(&id.into()).copied()
    }

    /// Sets a text no wider than `width`.
    pub(super) fn set(&mut self, text: &str, style: TextStyle, width: f32) -> Arc<Paragraph> {
        // A box narrower than a letter still holds the letter.
        self.keep(text, style, Some(width.max(style.size)))
    }

    /// Sets a text no wider than `width` and no wider than it needs: one that is read from the
    /// right starts where it ends, not at `width`.
    pub(super) fn set_snug(&mut self, text: &str, style: TextStyle, width: f32) -> Arc<Paragraph> {
        let set = self.set(text, style, width);
        let starts = set.lines.iter().filter_map(|line| line.runs.first());
        if starts.into_iter().all(|run| run.x <= 0.0) {
            return set;
        }
        self.set(text, style, set.width.ceil())
    }

    /// Sets a text on one line, unless it has line ends of its own.
    pub(super) fn set_line(&mut self, text: &str, style: TextStyle) -> Arc<Paragraph> {
        self.keep(text, style, None)
    }

    fn keep(&mut self, text: &str, style: TextStyle, width: Option<f32>) -> Arc<Paragraph> {
        let paragraph = self.typesetter.set(text, &style, width);
        self.missing.extend(&paragraph.missing);
        paragraph
    }

    /// What was drawn, the faces that it was drawn in, and the characters that no font has.
    pub(super) fn finish(self) -> (Vec<Node>, Vec<crate::scene::FontFace>, Vec<char>) {
        let missing = self.missing.into_iter().collect();
        (self.nodes, self.typesetter.faces(), missing)
    }
}

/// The lines of an icon, as fine beside every size of text.
pub(super) fn glyph(name: &str, rect: Rect, colour: Colour) -> Option<Mark> {
    icon::place(name, rect, colour, rect.height / 11.0)
}
