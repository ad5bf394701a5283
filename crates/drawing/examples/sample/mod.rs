//! Documents that show what a drawing can hold.

#![allow(clippy::expect_used)]

mod builder;
pub mod future;
mod noted;
mod samira;
mod stress;
mod voorlezen;

pub use builder::{Builder, Sample};

use document::ImageHash;

/// The image that the samples show.
pub fn hash() -> ImageHash {
    ImageHash::from_digest([7; 32])
}

/// That image's file: a hill under a sky.
pub fn photo() -> Result<Vec<u8>, image::ImageError> {
    let picture = image::RgbImage::from_fn(240, 160, |x, y| {
        let hill = 90.0 + 30.0 * (f64::from(x) / 40.0).sin();
        if f64::from(y) > hill {
            image::Rgb([96, 148, 92])
        } else {
            image::Rgb([188, 216, 238])
        }
    });
    let mut file = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut file, image::ImageFormat::Png)?;
    Ok(file.into_inner())
}

/// Every journey by name.
pub fn all() -> Vec<(&'static str, Sample)> {
    vec![
        ("voorlezen", voorlezen::sample()),
        ("every-lane", stress::every_lane()),
        ("five-personas", stress::five_personas()),
        ("five-alike", stress::five_alike()),
        ("one-step", stress::one_step()),
        ("long-words", stress::long_words()),
        ("forty-steps", stress::forty_steps()),
        ("blank", stress::blank()),
        ("noted", noted::sample()),
    ]
}

/// Every persona and empathy map by name.
pub fn in_boxes() -> Vec<(&'static str, Sample)> {
    use document::{EmpathyVariant, PersonaLayout};
    vec![
        ("samira", samira::persona(PersonaLayout::Sheet)),
        ("samira-compact", samira::persona(PersonaLayout::Compact)),
        (
            "samira-empathy",
            samira::empathy_map(EmpathyVariant::Canvas),
        ),
        (
            "samira-quadrants",
            samira::empathy_map(EmpathyVariant::Quadrants),
        ),
        ("long-persona", samira::long_persona()),
        ("only-a-name", samira::only_a_name()),
        ("blank-empathy", samira::blank_map()),
        ("crowded-empathy", samira::crowded_map()),
    ]
}
