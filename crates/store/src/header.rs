//! The first bytes of a database file, read without the database, so that a file that is refused is
//! not touched. The layout is section 1.3 of <https://www.sqlite.org/fileformat2.html>.

use crate::{OpenError, schema};
use std::{
    fs::{self, File},
    io::{self, Read},
    path::Path,
};

/// What lies at a path.
pub(crate) enum Found {
    /// Nothing, or a file without a byte.
    Nothing,
    /// A workspace, as far as its first bytes tell.
    Workspace,
}

/// Looks at the file at `path`.
///
/// # Errors
/// What keeps it from being opened.
pub(crate) fn look(path: &Path) -> Result<Found, OpenError> {
    let mut file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Found::Nothing),
        Err(error) => return Err(error.into()),
    };
    let metadata = file.metadata()?;
    if metadata.is_dir() {
        return Err(OpenError::NotAWorkspace);
    }
    if metadata.len() == 0 {
        return Ok(Found::Nothing);
    }
    let mut head = [0; 100];
    match file.read_exact(&mut head) {
        Ok(()) => {}
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => {
            return Err(OpenError::NotAWorkspace);
        }
        Err(error) => return Err(error.into()),
    }
    if !head.starts_with(b"SQLite format 3\0") || word(&head, 68) != schema::APPLICATION {
        return Err(OpenError::NotAWorkspace);
    }
    let version = i64::from(word(&head, 60));
    if version > schema::version() {
        return Err(OpenError::Newer { version });
    }
    let page = match word(&head, 16) >> 16 {
        1 => 65_536,
        bytes => u64::from(bytes),
    };
    let counted = word(&head, 24) == word(&head, 92);
    let pages = u64::from(word(&head, 28));
    // A log beside the file may hold what the file itself still lacks.
    if counted && !has_log(path) && metadata.len() < page * pages {
        return Err(OpenError::Damaged("the file's end is missing".to_owned()));
    }
    Ok(Found::Workspace)
}

/// Whether a write-ahead log with something in it lies beside the file.
pub(crate) fn has_log(path: &Path) -> bool {
    fs::metadata(beside(path, "-wal")).is_ok_and(|log| log.len() > 0)
}

/// The file beside `path` whose name is longer by `ending`.
pub(crate) fn beside(path: &Path, ending: &str) -> std::path::PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

fn word(head: &[u8; 100], at: usize) -> u32 {
    let mut bytes = [0; 4];
    if let Some(found) = head.get(at..at + 4) {
        bytes.copy_from_slice(found);
    }
    u32::from_be_bytes(bytes)
}
