//! Draws the samples, and reads what was drawn.

#![allow(dead_code, reason = "no test uses all of it")]

pub mod laws;
#[path = "../../examples/sample/mod.rs"]
pub mod sample;

use document::Filter;
use drawing::layout::{Purpose, Surroundings, layout};
use drawing::scene::{Area, Frame, Grid, Mark, Node, Run, Scene};
use drawing::text::Typesetter;
use drawing::theme::Theme;
use sample::Sample;
use std::cell::RefCell;
use std::collections::BTreeMap;

thread_local! {
    // Looking up the system's fonts takes longer than laying a sample out.
    static TYPESETTER: RefCell<Typesetter> = RefCell::new(Typesetter::new());
}

/// The sample, with the typesetter that this thread used before.
pub fn draw(sample: &Sample) -> Scene {
    TYPESETTER.with_borrow_mut(|typesetter| draw_with(sample, typesetter))
}

/// The sample, with this typesetter.
pub fn draw_with(sample: &Sample, typesetter: &mut Typesetter) -> Scene {
    draw_for(sample, Purpose::Editing, &Filter::default(), typesetter)
}

/// The sample as it is exported.
pub fn show(sample: &Sample) -> Scene {
    draw_filtered(sample, &Filter::default())
}

/// The sample as it is exported through this filter.
pub fn draw_filtered(sample: &Sample, filter: &Filter) -> Scene {
    TYPESETTER.with_borrow_mut(|typesetter| draw_for(sample, Purpose::Showing, filter, typesetter))
}

fn draw_for(
    sample: &Sample,
    purpose: Purpose,
    filter: &Filter,
    typesetter: &mut Typesetter,
) -> Scene {
    let surroundings = Surroundings {
        personas: &sample.personas,
        titles: &BTreeMap::new(),
        appearances: &sample.appearances,
    };
    let theme = Theme::default();
    layout(
        &sample.document,
        &surroundings,
        purpose,
        filter,
        &theme,
        typesetter,
    )
}

/// The rows and columns of a journey.
pub fn grid(scene: &Scene) -> &Grid {
    match &scene.frame {
        Frame::Grid(grid) => grid,
        Frame::Boxes { .. } => panic!("a journey has a grid"),
    }
}

/// The boxes or sections of a document that is no journey.
pub fn areas(scene: &Scene) -> &[Area] {
    match &scene.frame {
        Frame::Boxes { boxes } => boxes,
        Frame::Grid(_) => panic!("a journey has no boxes"),
    }
}

/// The node's letters, in the order in which they are drawn.
pub fn runs(node: &Node) -> impl Iterator<Item = &Run> {
    let texts = node.marks.iter().filter_map(|mark| match mark {
        Mark::Text(text) => Some(text),
        _ => None,
    });
    texts
        .flat_map(|text| &text.lines)
        .flat_map(|line| &line.runs)
}
