//! Puts a picture on the system's clipboard.

#[cfg(target_os = "linux")]
pub use linux::put_picture;
#[cfg(not(target_os = "linux"))]
pub use other::put_picture;

/// GTK has the selection anyway, and answers for it as long as the window lives.
#[cfg(target_os = "linux")]
mod linux {
    use gtk::{
        gdk::SELECTION_CLIPBOARD,
        gdk_pixbuf::{Pixbuf, PixbufLoader, prelude::PixbufLoaderExt},
    };
    use std::{io, sync::mpsc::channel};
    use tauri::AppHandle;

    /// Puts a PNG on the clipboard.
    ///
    /// # Errors
    /// Why it cannot be put there.
    pub fn put_picture(handle: &AppHandle, png: Vec<u8>) -> io::Result<()> {
        let (tell, told) = channel();
        let put = move || {
            let done = decoded(&png).map(|picture| {
                let clipboard = gtk::Clipboard::get(&SELECTION_CLIPBOARD);
                clipboard.set_image(&picture);
                // So that a clipboard manager keeps it when the window closes.
                clipboard.store();
            });
            let _ = tell.send(done);
        };
        handle.run_on_main_thread(put).map_err(io::Error::other)?;
        told.recv().map_err(io::Error::other)?
    }

    fn decoded(png: &[u8]) -> io::Result<Pixbuf> {
        let loader = PixbufLoader::new();
        loader.write(png).map_err(io::Error::other)?;
        loader.close().map_err(io::Error::other)?;
        let none = || io::Error::other("there is no picture in it");
        loader.pixbuf().ok_or_else(none)
    }
}

#[cfg(not(target_os = "linux"))]
mod other {
    use std::io;
    use tauri::AppHandle;

    /// Puts a PNG on the clipboard.
    ///
    /// # Errors
    /// Why it cannot be put there.
    pub fn put_picture(_: &AppHandle, png: Vec<u8>) -> io::Result<()> {
        let picture = image::load_from_memory_with_format(&png, image::ImageFormat::Png)
            .map_err(io::Error::other)?
            .into_rgba8();
        let (width, height) = (picture.width() as usize, picture.height() as usize);
        let bytes = picture.into_raw().into();
        let data = arboard::ImageData {
            width,
            height,
            bytes,
        };
        let mut clipboard = arboard::Clipboard::new().map_err(io::Error::other)?;
        clipboard.set_image(data).map_err(io::Error::other)
    }
}
