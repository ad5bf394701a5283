use document::ImageHash;

/// Why a scene was not painted.
#[derive(Debug, thiserror::Error)]
pub enum PaintError {
    /// There is nothing to paint, or the scene has no size.
    #[error("the scene is empty")]
    Empty,
    /// The scene shows a picture that was not handed over.
    #[error("picture {0} is missing")]
    MissingPicture(ImageHash),
    /// A picture's bytes cannot be read.
    #[error("picture {0} cannot be read")]
    BrokenPicture(ImageHash),
    /// The picture would have more pixels along a side than a file can hold.
    #[error("{width} by {height} pixels are too many; the largest scale is {largest_scale}")]
    TooLarge {
        /// The width that was asked for, in pixels.
        width: u64,
        /// The height that was asked for, in pixels.
        height: u64,
        /// The largest scale at which this scene can be painted.
        largest_scale: f32,
    },
    /// Something was painted, and yet every pixel has the paper's colour.
    #[error("nothing of what was painted can be seen")]
    Blank,
    /// Who watched had it stopped.
    #[error("painting was stopped")]
    Stopped,
    /// The file could not be written.
    #[error("the file could not be written")]
    Write(#[from] std::io::Error),
    /// The PDF could not be put together.
    #[error("the PDF could not be made: {0}")]
    Pdf(String),
}
