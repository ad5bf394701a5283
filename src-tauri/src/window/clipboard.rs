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
        gdk_pixbuf::{Colorspace, Pixbuf, PixbufLoader, prelude::PixbufLoaderExt},
        glib::Bytes,
    };
    use std::{io, sync::mpsc::channel};
    use tauri::AppHandle;

    /// Puts a PNG on the clipboard.
    ///
    /// # Errors
    /// Why it cannot be put there.
    pub fn put_picture(handle: &AppHandle, png: &[u8]) -> io::Result<()> {
        // Here, so that the window does not stand still meanwhile.
        let pixels = Pixels::of(&decoded(png)?);
        let (tell, told) = channel();
        let put = move || {
            let clipboard = gtk::Clipboard::get(&SELECTION_CLIPBOARD);
            clipboard.set_image(&pixels.into_picture());
            let _ = tell.send(());
        };
        handle.run_on_main_thread(put).map_err(io::Error::other)?;
        told.recv().map_err(io::Error::other)
    }

    /// A picture that may go to another thread.
    struct Pixels {
        bytes: Bytes,
        has_alpha: bool,
        size: (i32, i32),
        row: i32,
    }

    impl Pixels {
        fn of(picture: &Pixbuf) -> Self {
            Self {
                bytes: picture.read_pixel_bytes(),
                has_alpha: picture.has_alpha(),
                size: (picture.width(), picture.height()),
                row: picture.rowstride(),
            }
        }

        fn into_picture(self) -> Pixbuf {
            let (width, height) = self.size;
            let (rgb, alpha) = (Colorspace::Rgb, self.has_alpha);
            Pixbuf::from_bytes(&self.bytes, rgb, alpha, 8, width, height, self.row)
        }
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
    pub fn put_picture(_: &AppHandle, png: &[u8]) -> io::Result<()> {
        let picture = image::load_from_memory_with_format(png, image::ImageFormat::Png)
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
