use crate::font;
use crate::scene::{FaceId, FontFace};
use parley::FontData;
use parley::fontique::Synthesis;
use skrifa::string::StringId;
use skrifa::{FontRef, MetadataProvider as _};

/// The faces that were used so far. A face keeps its number as long as this lives.
#[derive(Debug, Default)]
pub(super) struct Faces {
    list: Vec<FontFace>,
}

impl Faces {
    pub(super) fn list(&self) -> &[FontFace] {
        &self.list
    }

    /// The number of this face, a new one where it was not used before.
    pub(super) fn number(
        &mut self,
        font: &FontData,
        coords: impl Iterator<Item = i16> + Clone,
        synthesis: &Synthesis,
    ) -> FaceId {
        let known = self.list.iter().position(|face| {
            face.font.data.id() == font.data.id()
                && face.font.index == font.index
                && face.coords.iter().copied().eq(coords.clone())
        });
        let place = known.unwrap_or_else(|| {
            self.list.push(describe(font, coords.collect(), synthesis));
            self.list.len() - 1
        });
        // A drawing with 65,536 faces does not occur; should it, the last one stands in.
        FaceId(u16::try_from(place).unwrap_or(u16::MAX))
    }
}

fn describe(font: &FontData, coords: Vec<i16>, synthesis: &Synthesis) -> FontFace {
    let mut face = FontFace {
        family: font::FAMILY.to_owned(),
        weight: 400,
        italic: false,
        font: font.clone(),
        coords,
        axes: synthesis
            .variation_settings()
            .iter()
            .map(|(tag, value)| (tag.into_bytes(), *value))
            .collect(),
    };
    if let Some(shipped) = font::shipped()
        .iter()
        .find(|shipped| shipped.data.id() == font.data.id())
    {
        face.weight = shipped.weight;
        face.italic = shipped.italic;
        return face;
    }
    if let Ok(file) = FontRef::from_index(font.data.as_ref(), font.index) {
        let attributes = file.attributes();
        let axis = |tag: &[u8; 4]| face.axes.iter().find(|(t, _)| t == tag).map(|(_, v)| *v);
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "clamped to 1..=1000 first"
        )]
        let weight = axis(b"wght")
            .unwrap_or_else(|| attributes.weight.value())
            .clamp(1.0, 1000.0) as u16;
        face.italic = attributes.style != skrifa::attribute::Style::Normal;
        face.weight = weight;
        let name = |id| {
            file.localized_strings(id)
                .english_or_first()
                .map(|name| name.to_string())
        };
        face.family = name(StringId::TYPOGRAPHIC_FAMILY_NAME)
            .or_else(|| name(StringId::FAMILY_NAME))
            .unwrap_or_default();
    }
    face
}
