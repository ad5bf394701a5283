//! How scenes lie on their pages.

use crate::scene::Scene;

/// Points for one pixel: a pixel is 1/96 inch, a point 1/72.
const POINTS: f32 = 0.75;
/// The longest side of a page, in points: readers and PDF/A-2 allow no more. A larger scene is
/// made smaller.
const LONGEST: f32 = 14_400.0;

/// A page, in points, and how its scene lies on it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Fit {
    pub(super) width: f32,
    pub(super) height: f32,
    /// Points for one pixel of the scene.
    pub(super) scale: f32,
    /// The room to the left of the scene.
    pub(super) left: f32,
}

impl Fit {
    /// Where a place of the scene lies on the page.
    pub(super) const fn at(&self, x: f32, y: f32) -> (f32, f32) {
        (self.left + x * self.scale, y * self.scale)
    }
}

/// Lays scenes on pages of one width, that of the widest: each as wide as its page, but none that is
/// narrower higher than the highest would be alone; it stands in the middle.
pub(super) fn fits(scenes: &[&Scene]) -> Vec<Fit> {
    let own = |scene: &Scene| {
        let longest = scene.size.width.max(scene.size.height);
        POINTS.min(LONGEST / longest)
    };
    let sizes = scenes.iter().map(|scene| {
        let scale = own(scene);
        (scene.size.width * scale, scene.size.height * scale)
    });
    let (widest, highest) = sizes.fold((0.0_f32, 0.0_f32), |(wide, high), (width, height)| {
        (wide.max(width), high.max(height))
    });
    let fit = |scene: &&Scene| {
        let least = own(scene);
        let scale = (widest / scene.size.width)
            .min(highest / scene.size.height)
            .max(least);
        Fit {
            width: widest,
            height: scene.size.height * scale,
            scale,
            left: (widest - scene.size.width * scale) / 2.0,
        }
    };
    scenes.iter().map(fit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::{Colour, Frame, Size};

    fn scene(width: f32, height: f32) -> Scene {
        Scene {
            size: Size { width, height },
            title: String::new(),
            description: String::new(),
            language: "nl".to_owned(),
            paper: Colour::hex(0x00FF_FFFF),
            faces: Vec::new(),
            frame: Frame::Boxes { boxes: Vec::new() },
            nodes: Vec::new(),
            missing: Vec::new(),
        }
    }

    #[test]
    fn a_scene_alone_has_a_page_of_its_own_size() {
        let one = scene(1600.0, 900.0);
        let fits = fits(&[&one]);
        let whole = Fit {
            width: 1200.0,
            height: 675.0,
            scale: 0.75,
            left: 0.0,
        };
        assert_eq!(fits, [whole]);
    }

    #[test]
    fn pages_of_one_file_are_as_wide_as_each_other() {
        let (journey, sheet, card) = (
            scene(2600.0, 1200.0),
            scene(1300.0, 500.0),
            scene(400.0, 800.0),
        );
        let fits = fits(&[&sheet, &card, &journey]);
        assert!(fits.iter().all(|fit| fit.width == 1950.0));
        assert_eq!(
            (fits[0].scale, fits[0].height, fits[0].left),
            (1.5, 750.0, 0.0)
        );
        // A narrow one is as high as the highest, in the middle.
        assert_eq!((fits[1].height, fits[1].scale), (900.0, 1.125));
        assert_eq!(fits[1].left, 750.0);
        assert_eq!((fits[2].scale, fits[2].left), (0.75, 0.0));
    }

    #[test]
    fn no_page_is_longer_than_readers_allow() {
        let (long, high) = (scene(90_000.0, 500.0), scene(800.0, 40_000.0));
        for fit in fits(&[&long, &high]) {
            assert!(
                fit.width <= LONGEST && fit.height <= LONGEST + 0.1,
                "{fit:?}"
            );
        }
    }
}
