//! Files that the user chose.

use std::{
    fs,
    io::{self, Read, Write},
    path::{Path, PathBuf},
};
use tempfile::NamedTempFile;

/// A file's bytes, as long as there are no more than `most`.
///
/// # Errors
/// Why it cannot be read; [`io::ErrorKind::FileTooLarge`] where it has more.
pub(crate) fn read(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    fs::File::open(path)?
        .take(most + 1)
        .read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    Ok(bytes)
}

/// Writes a file whole or not at all, beside its name where that is taken: `Map.png`, `Map (2).png`.
/// Says where it is.
///
/// # Errors
/// Why it cannot be written; nothing is left behind then.
pub(crate) fn write(
    folder: &Path,
    name: &str,
    ending: &str,
    write: &mut dyn FnMut(&mut dyn Write) -> io::Result<()>,
) -> io::Result<PathBuf> {
    let mut draft = draft(folder, write)?;
    let name = safe(name);
    for number in 1..10_000 {
        let path = match number {
            1 => folder.join(format!("{name}.{ending}")),
            _ => folder.join(format!("{name} ({number}).{ending}")),
        };
        match draft.persist_noclobber(&path) {
            Ok(_) => return Ok(path),
            Err(error) if error.error.kind() == io::ErrorKind::AlreadyExists => draft = error.file,
            Err(error) => return Err(error.error),
        }
    }
    Err(io::ErrorKind::Other.into())
}

/// Writes a file whole or not at all. A file that is there is kept, unless it is to be replaced.
///
/// # Errors
/// Why it cannot be written, [`io::ErrorKind::AlreadyExists`] where it is there; nothing is left behind then.
pub(crate) fn write_to(
    path: &Path,
    replace: bool,
    write: &mut dyn FnMut(&mut dyn Write) -> io::Result<()>,
) -> io::Result<()> {
    if !replace && path.exists() {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    let folder = path.parent().filter(|it| !it.as_os_str().is_empty());
    let draft = draft(folder.unwrap_or(Path::new(".")), write)?;
    let persisted = if replace {
        draft.persist(path)
    } else {
        draft.persist_noclobber(path)
    };
    persisted.map(drop).map_err(|error| error.error)
}

/// The whole file under a name of its own, gone where nobody keeps it.
fn draft(
    folder: &Path,
    write: &mut dyn FnMut(&mut dyn Write) -> io::Result<()>,
) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".desire-path-");
    // A draft may otherwise only be read by who made it; the system takes off what the user's files lack.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut draft = builder.tempfile_in(folder)?;
    write(&mut draft)?;
    draft.as_file().sync_all()?;
    Ok(draft)
}

/// `name` as every system takes it for a file's.
pub(crate) fn safe(name: &str) -> String {
    const RESERVED: [&str; 4] = ["CON", "PRN", "AUX", "NUL"];
    let plain: String = name
        .chars()
        .map(|letter| match letter {
            '<' | '>' | ':' | '"' | '/' | '\\' | '|' | '?' | '*' => ' ',
            letter if letter.is_control() => ' ',
            letter => letter,
        })
        .collect();
    let words: Vec<&str> = plain.split_whitespace().collect();
    let short: String = words.join(" ").chars().take(100).collect();
    let trimmed = short.trim_matches(['.', ' ']);
    let upper = trimmed.to_ascii_uppercase();
    let device = upper.len() == 4 && (upper.starts_with("COM") || upper.starts_with("LPT"));
    if trimmed.is_empty() || RESERVED.contains(&upper.as_str()) || device {
        format!("_{trimmed}")
    } else {
        trimmed.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn put(folder: &Path, name: &str) -> PathBuf {
        write(folder, name, "txt", &mut |out| {
            out.write_all(name.as_bytes())
        })
        .expect("room")
    }

    #[test]
    fn a_file_that_is_there_is_never_overwritten() {
        let folder = tempfile::tempdir().expect("a folder");
        let names: Vec<_> = (0..3)
            .map(|_| put(folder.path(), "Kaart"))
            .map(|path| path.file_name().map(ToOwned::to_owned))
            .collect();
        let expected = ["Kaart.txt", "Kaart (2).txt", "Kaart (3).txt"];
        assert_eq!(names, expected.map(|name| Some(name.into())));
    }

    #[test]
    fn a_file_that_cannot_be_finished_leaves_nothing() {
        let folder = tempfile::tempdir().expect("a folder");
        let failed = write(folder.path(), "Kaart", "txt", &mut |out| {
            out.write_all(b"half")?;
            Err(io::ErrorKind::StorageFull.into())
        });
        assert!(failed.is_err());
        assert_eq!(fs::read_dir(folder.path()).expect("it").count(), 0);
    }

    #[cfg(unix)]
    #[test]
    fn a_file_has_the_rights_of_any_other() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().expect("a folder");
        let rights = |path: &Path| fs::metadata(path).expect("it").permissions().mode();
        let any = folder.path().join("any");
        fs::write(&any, "any").expect("room");
        assert_eq!(rights(&put(folder.path(), "Kaart")), rights(&any));
    }

    #[test]
    fn a_file_of_that_name_is_replaced_only_where_that_is_asked() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("Kaart: \"1\".txt");
        let put = |text: &str, replace| {
            write_to(&path, replace, &mut |out| out.write_all(text.as_bytes()))
        };
        put("one", false).expect("room");
        let refused = put("two", false).expect_err("a refusal");
        assert_eq!(refused.kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(fs::read_to_string(&path).expect("it"), "one");
        put("three", true).expect("room");
        assert_eq!(fs::read_to_string(&path).expect("it"), "three");
        assert_eq!(fs::read_dir(folder.path()).expect("it").count(), 1);
    }

    #[test]
    fn a_title_becomes_a_name_that_every_system_takes() {
        assert_eq!(safe("Ik wil: \"meer\" / minder?"), "Ik wil meer minder");
        assert_eq!(safe("../../etc/passwd"), "etc passwd");
        assert_eq!(safe("nul"), "_nul");
        assert_eq!(safe("..."), "_");
        assert_eq!(safe(&"é".repeat(300)).chars().count(), 100);
    }
}
