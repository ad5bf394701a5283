use super::super::block::node;
use super::super::card::{self, DrawnCard};
use super::super::cast::Cast;
use super::super::faded;
use super::super::sheet::Sheet;
use crate::scene::{Flow, Part, Rect};
use document::{BoxKind, Card, CardId, Document, LaneKind, Place};

/// The narrowest note.
pub(super) const NARROWEST: f32 = 206.0;
/// The room between two notes.
const GAP: f32 = 8.0;

/// The notes of a box, flowing in columns from its body's top left.
pub(super) struct Notes {
    notes: Vec<Note>,
    pub(super) flow: Flow,
    /// Where the lowest ends; 0 without notes.
    pub(super) height: f32,
}

/// A note, and where it lies from its body's top left.
struct Note {
    card: CardId,
    passes: bool,
    drawn: DrawnCard,
    at: (f32, f32),
}

impl Notes {
    /// Draws the notes that the map shows in `role`, in as many columns as `width` holds.
    pub(super) fn new(
        sheet: &mut Sheet<'_>,
        document: &Document,
        cast: &Cast<'_>,
        role: BoxKind,
        width: f32,
    ) -> Self {
        let flow = flow(width);
        let mut bottoms = Vec::new();
        let mut notes = Vec::new();
        for card in document.cards_at(Place::Box { role }) {
            let drawn = card::draw(sheet, document, cast, card, kind(card, role), flow.width);
            let (x, y) = flow.next(&mut bottoms, drawn.block.height);
            notes.push(Note {
                card: card.id,
                passes: sheet.filter.shows(card),
                drawn,
                at: (x, y),
            });
        }
        let lowest = bottoms.into_iter().fold(0.0, f32::max);
        Self {
            height: (lowest - GAP).max(0.0),
            flow,
            notes,
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.notes.is_empty()
    }

    /// Puts the notes on the sheet, with the body's top left at this place.
    pub(super) fn draw(self, sheet: &mut Sheet<'_>, role: BoxKind, (left, top): (f32, f32)) {
        for note in self.notes {
            let Note {
                card,
                passes,
                drawn: DrawnCard { block, name },
                at: (x, y),
            } = note;
            let bounds = Rect::new(left + x, top + y, block.width, block.height);
            let part = Part::Note {
                card,
                place: Place::Box { role },
                track: None,
            };
            let marks = block.moved(bounds.x, bounds.y).marks;
            let id = format!("card/{card}");
            let node = node(id, part, bounds, name, marks);
            faded::push(sheet, node, passes);
        }
    }
}

/// As many columns of notes as stand side by side in this width.
fn flow(width: f32) -> Flow {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a handful"
    )]
    let columns = ((width + GAP) / (NARROWEST + GAP)).floor().max(1.0) as u32;
    #[expect(clippy::cast_precision_loss, reason = "a handful")]
    let count = columns as f32;
    Flow {
        columns,
        width: (width - GAP * (count - 1.0)) / count,
        gap: GAP,
        least: card::LEAST,
    }
}

/// The kind of lane whose cards a note looks like: pains and gains stay what they are where the variant
/// has no box for them.
fn kind(card: &Card, shown_in: BoxKind) -> LaneKind {
    let own = match card.place {
        Place::Box { role } => role,
        _ => shown_in,
    };
    match (own, shown_in) {
        (BoxKind::Pain, _) => LaneKind::Pain,
        (BoxKind::Gain, _) => LaneKind::Gain,
        (_, BoxKind::Say) => LaneKind::Quote,
        (_, BoxKind::Think) => LaneKind::Thought,
        _ => LaneKind::Text,
    }
}
