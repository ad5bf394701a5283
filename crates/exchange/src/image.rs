use document::ImageHash;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// An image that travels with documents: a file's bytes, and what kind of file it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Image {
    media_type: MediaType,
    bytes: Vec<u8>,
}

/// A kind of image file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum MediaType {
    /// PNG.
    #[serde(rename = "image/png")]
    Png,
    /// JPEG.
    #[serde(rename = "image/jpeg")]
    Jpeg,
    /// GIF.
    #[serde(rename = "image/gif")]
    Gif,
    /// WebP.
    #[serde(rename = "image/webp")]
    Webp,
}

impl Image {
    /// The image in these bytes, where they begin as one of the kinds does.
    #[must_use]
    pub fn new(bytes: Vec<u8>) -> Option<Self> {
        let media_type = MediaType::of(&bytes)?;
        Some(Self { media_type, bytes })
    }

    /// What kind of file it is.
    #[must_use]
    pub const fn media_type(&self) -> MediaType {
        self.media_type
    }

    /// The file's bytes.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The name that its bytes give it.
    #[must_use]
    pub fn hash(&self) -> ImageHash {
        ImageHash::from_digest(Sha256::digest(&self.bytes).into())
    }
}

impl MediaType {
    /// Every one.
    pub const ALL: &'static [Self] = &[Self::Png, Self::Jpeg, Self::Gif, Self::Webp];

    /// The kind of image file that begins with these bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Option<Self> {
        let starts = |magic: &[u8]| bytes.starts_with(magic);
        if starts(b"\x89PNG\r\n\x1a\n") {
            Some(Self::Png)
        } else if starts(b"\xff\xd8\xff") {
            Some(Self::Jpeg)
        } else if starts(b"GIF87a") || starts(b"GIF89a") {
            Some(Self::Gif)
        } else if starts(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
            Some(Self::Webp)
        } else {
            None
        }
    }

    /// Its name, as `image/png`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Gif => "image/gif",
            Self::Webp => "image/webp",
        }
    }
}
