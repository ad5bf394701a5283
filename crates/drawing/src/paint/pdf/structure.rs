//! What a screen reader walks: headings, a table or lists, figures.

use super::fit::Fit;
use super::table;
use crate::scene::{Area, Frame, HeaderPart, Mark, Node, Part, Rect, Scene};
use document::{BoxKind, Place};
use krilla::tagging::{BBox, Identifier, ListNumbering, Node as Branch, Tag, TagGroup, TagKind};
use std::collections::BTreeMap;
use std::num::NonZeroU16;

/// A piece of a page's content with a meaning.
pub(super) struct Leaf {
    /// The scene's node that it belongs to.
    pub(super) node: usize,
    /// What it is.
    pub(super) what: What,
    /// Its name in the file.
    pub(super) id: Identifier,
}

/// What a piece of content is.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum What {
    /// Decoration.
    Nothing,
    /// Words.
    Text,
    /// A picture, with what it shows and where it lies.
    Figure(String, Rect),
}

impl What {
    pub(super) fn figure(alt: &str, rect: Rect) -> Self {
        if alt.trim().is_empty() {
            return Self::Nothing;
        }
        Self::Figure(alt.to_owned(), rect)
    }
}

/// The structure of one page, in this language where it is not the file's.
pub(super) fn of(
    scene: &Scene,
    page: (usize, Fit),
    language: Option<String>,
    leaves: Vec<Leaf>,
) -> TagGroup {
    let mut section = TagGroup::new(Tag::Section.with_lang(language));
    let mut parts = Parts::new(scene, page, leaves);

    let is_title =
        |part: &Part| matches!(part, Part::Header { field } if *field == HeaderPart::Title);
    for title in parts.take(is_title) {
        let heading = heading(1, &parts.name(title.node));
        section.push(TagGroup::with_children(heading, title.children));
    }
    for piece in parts.take(|part| matches!(part, Part::Header { .. } | Part::Persona { .. })) {
        parts.push_block(&mut section, piece);
    }
    match &scene.frame {
        Frame::Grid(grid) => {
            if let Some(table) = table::of(scene, grid, &mut parts) {
                section.push(table);
            }
        }
        Frame::Boxes { boxes } => push_boxes(&mut section, boxes, &mut parts),
    }
    // What has no place of its own is still read.
    for piece in parts.take(|_| true) {
        if let Some(Part::Side { .. }) = parts.part(piece.node) {
            let heading = heading(2, &parts.name(piece.node));
            section.push(TagGroup::with_children(heading, piece.children));
        } else {
            parts.push_block(&mut section, piece);
        }
    }
    section
}

fn push_boxes(section: &mut TagGroup, boxes: &[Area], parts: &mut Parts<'_>) {
    for area in boxes {
        for head in parts.take(|part| matches!(part, Part::Box { place } if *place == area.place)) {
            let inner = matches!(
                area.place,
                Place::Box {
                    role: BoxKind::Pain | BoxKind::Gain
                }
            );
            let heading = heading(if inner { 3 } else { 2 }, &area.name);
            section.push(TagGroup::with_children(heading, head.children));
        }
        let notes =
            parts.take(|part| matches!(part, Part::Note { place, .. } | Part::Appearance { place, .. } | Part::Summary { place } if *place == area.place));
        if let Some(list) = parts.list(notes) {
            section.push(list);
        }
    }
}

fn heading(level: u16, name: &str) -> TagKind {
    let level = NonZeroU16::new(level).unwrap_or(NonZeroU16::MIN);
    Tag::Hn(level, Some(words(name))).into()
}

/// A text that is never empty, because the standard wants one.
pub(super) fn words(text: &str) -> String {
    if text.trim().is_empty() {
        "–".to_owned()
    } else {
        text.to_owned()
    }
}

/// The nodes that have not found their place yet, with their content.
pub(super) struct Parts<'a> {
    scene: &'a Scene,
    left: BTreeMap<usize, Vec<Branch>>,
}

/// A node's content.
pub(super) struct Piece {
    pub(super) node: usize,
    pub(super) children: Vec<Branch>,
}

impl<'a> Parts<'a> {
    fn new(scene: &'a Scene, page: (usize, Fit), leaves: Vec<Leaf>) -> Self {
        let mut left: BTreeMap<usize, Vec<Branch>> = BTreeMap::new();
        for leaf in leaves {
            let branch = match leaf.what {
                What::Nothing | What::Text => Branch::from(leaf.id),
                What::Figure(alt, rect) => {
                    let mut tag = Tag::Figure(Some(alt));
                    tag.set_bbox(bbox(page, &rect));
                    TagGroup::with_children(tag, vec![leaf.id.into()]).into()
                }
            };
            left.entry(leaf.node).or_default().push(branch);
        }
        Self { scene, left }
    }

    /// Takes the nodes of these parts, in the scene's order.
    pub(super) fn take(&mut self, is_wanted: impl Fn(&Part) -> bool) -> Vec<Piece> {
        let nodes = &self.scene.nodes;
        self.left
            .extract_if(.., |node, _| {
                nodes.get(*node).is_some_and(|n| is_wanted(&n.part))
            })
            .map(|(node, children)| Piece { node, children })
            .collect()
    }

    /// What the node is.
    pub(super) fn part(&self, node: usize) -> Option<&'a Part> {
        self.scene.nodes.get(node).map(|node| &node.part)
    }

    /// What the node is called.
    pub(super) fn name(&self, node: usize) -> String {
        self.scene
            .nodes
            .get(node)
            .map(|node| node.name.clone())
            .unwrap_or_default()
    }

    /// What a screen reader says instead of the words, where the words do not say all.
    pub(super) fn spoken(&self, node: usize) -> Option<String> {
        let node = self.scene.nodes.get(node)?;
        let said = !node.name.trim().is_empty() && node.name != shown(node);
        said.then(|| node.name.clone())
    }

    /// Adds a node as a paragraph.
    pub(super) fn push_block(&self, group: &mut TagGroup, piece: Piece) {
        group.push(self.block(piece));
    }

    fn block(&self, piece: Piece) -> TagGroup {
        let spoken = self.spoken(piece.node);
        let is_figure = |branch: &Branch| matches!(branch, Branch::Group(_));
        if piece.children.iter().all(is_figure) {
            return TagGroup::with_children(Tag::Div, piece.children);
        }
        if let [_] = piece.children.as_slice() {
            return TagGroup::with_children(Tag::P.with_actual_text(spoken), piece.children);
        }
        let paragraphs = piece.children.into_iter().map(|branch| match branch {
            Branch::Group(figure) => Branch::Group(figure),
            words @ Branch::Leaf(_) => TagGroup::with_children(Tag::P, vec![words]).into(),
        });
        TagGroup::with_children(Tag::Div.with_actual_text(spoken), paragraphs.collect())
    }

    /// Cards as a list; none where there is none.
    pub(super) fn list(&self, pieces: Vec<Piece>) -> Option<TagGroup> {
        if pieces.is_empty() {
            return None;
        }
        let mut list = TagGroup::new(Tag::L(ListNumbering::None));
        for piece in pieces {
            let body = TagGroup::with_children(Tag::LBody, vec![self.block(piece).into()]);
            list.push(TagGroup::with_children(Tag::LI, vec![body.into()]));
        }
        Some(list)
    }

    /// Cards in a cell: one stands alone, several are a list.
    pub(super) fn push_cards(&self, cell: &mut TagGroup, mut pieces: Vec<Piece>) {
        if pieces.len() == 1 {
            cell.children
                .extend(pieces.pop().map(|piece| self.block(piece).into()));
        } else {
            cell.children.extend(self.list(pieces).map(Branch::from));
        }
    }
}

/// The words that a node shows.
fn shown(node: &Node) -> String {
    let texts = node.marks.iter().filter_map(|mark| match mark {
        Mark::Text(text) => Some(text.text.as_str()),
        _ => None,
    });
    texts.collect::<Vec<_>>().join(" ")
}

fn bbox((page, fit): (usize, Fit), rect: &Rect) -> Option<BBox> {
    let (x, y) = fit.at(rect.x, rect.y);
    let rect =
        krilla::geom::Rect::from_xywh(x, y, rect.width * fit.scale, rect.height * fit.scale)?;
    Some(BBox::new(page, rect))
}
