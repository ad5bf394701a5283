//! The family that travels with the application, so that a drawing looks the same everywhere.

use parley::fontique::Blob;
use std::sync::{Arc, LazyLock};

/// The family's name: Atkinson Hyperlegible Next, made for readers with low vision.
pub const FAMILY: &str = "Atkinson Hyperlegible Next";

/// One face of the family.
#[derive(Debug)]
pub struct ShippedFace {
    /// The weight, 400 is regular.
    pub weight: u16,
    /// Whether it is slanted.
    pub italic: bool,
    /// The TrueType file.
    pub data: Blob<u8>,
}

/// The faces of the family, the regular one first.
pub fn shipped() -> &'static [ShippedFace] {
    static FACES: LazyLock<Vec<ShippedFace>> = LazyLock::new(|| {
        vec![
            face(
                400,
                false,
                include_bytes!("../fonts/AtkinsonHyperlegibleNext_400Regular.ttf"),
            ),
            face(
                400,
                true,
                include_bytes!("../fonts/AtkinsonHyperlegibleNext_400Regular_Italic.ttf"),
            ),
            face(
                500,
                false,
                include_bytes!("../fonts/AtkinsonHyperlegibleNext_500Medium.ttf"),
            ),
            face(
                600,
                false,
                include_bytes!("../fonts/AtkinsonHyperlegibleNext_600SemiBold.ttf"),
            ),
            face(
                700,
                false,
                include_bytes!("../fonts/AtkinsonHyperlegibleNext_700Bold.ttf"),
            ),
        ]
    });
    &FACES
}

fn face(weight: u16, italic: bool, file: &'static [u8]) -> ShippedFace {
    ShippedFace {
        weight,
        italic,
        data: Blob::new(Arc::new(file)),
    }
}
