use super::super::tree;
use crate::{Image, Images, Note, ReadError, Referred};
use base64::{Engine, engine::general_purpose::STANDARD};
use document::{ImageHash, Picture, clean};
use std::collections::{BTreeMap, HashMap};

/// A file's images, and how its pictures refer to them.
pub(super) struct Pictures {
    names: HashMap<String, ImageHash>,
    pub(super) images: Images,
    pub(super) notes: Vec<Note>,
}

impl Pictures {
    pub(super) fn new(embedded: &BTreeMap<String, tree::EmbeddedImage>) -> Result<Self, ReadError> {
        let mut pictures = Self {
            names: HashMap::new(),
            images: Images::new(),
            notes: Vec::new(),
        };
        for (name, embedded) in embedded {
            let broken = || ReadError::BrokenImage {
                path: format!("images.{name}"),
            };
            let bytes = STANDARD.decode(&embedded.base64).map_err(|_| broken())?;
            let image = Image::new(bytes)
                .filter(|image| image.media_type() == embedded.media_type)
                .ok_or_else(broken)?;
            let hash = image.hash();
            // A name that is a hash promises these very bytes.
            if ImageHash::try_from(name.clone()).is_ok_and(|promised| promised != hash) {
                return Err(broken());
            }
            pictures.names.insert(name.clone(), hash.clone());
            pictures.images.insert(hash, image);
        }
        Ok(pictures)
    }

    pub(super) fn picture(
        &mut self,
        it: tree::Picture,
        path: impl FnOnce() -> String,
    ) -> Result<Picture, ReadError> {
        let image = match self.names.get(&it.image) {
            Some(hash) => hash.clone(),
            None => match ImageHash::try_from(it.image.clone()) {
                Err(_) => {
                    return Err(ReadError::NotThere {
                        path: path(),
                        kind: Referred::Image,
                        name: it.image,
                    });
                }
                Ok(hash) => {
                    if !self.images.contains_key(&hash) {
                        self.notes.push(Note::ImageMissing {
                            path: path(),
                            image: hash.clone(),
                        });
                    }
                    hash
                }
            },
        };
        Ok(Picture {
            image,
            width: it.width,
            height: it.height,
            alt: clean(&it.alt),
            decorative: it.decorative,
        })
    }
}
