use crate::{
    OpenError,
    header::{self, Found, beside, has_log},
    lock::Lock,
    schema,
    table::image,
    thread::{Habits, Thread},
};
use rusqlite::{Connection, OpenFlags};
use std::{
    fs::{self, OpenOptions},
    io,
    path::Path,
};

/// The tables without which nothing can be shown. The others are large, and looked at when they are read.
const NEEDED: &[&str] = &["document", "record", "setting"];

/// Opens the workspace at `path` to write, and makes it where there is none.
pub(crate) fn to_write(path: &Path) -> Result<(Thread, Lock), OpenError> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    if matches!(header::look(path)?, Found::Workspace) {
        check_writable(path)?;
    }
    let lock = Lock::take(path)?;
    match header::look(path)? {
        Found::Nothing => make(path)?,
        Found::Workspace => check(path)?,
    }
    let mut connection = Connection::open(path)?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    // What was taken out of a text is not to be read in the file by who opens it with something else.
    connection.pragma_update(None, "secure_delete", true)?;
    set_up(&connection)?;
    migrate(&mut connection)?;
    Ok((Thread::start(connection, WRITER)?, lock))
}

/// Who copies the file elsewhere, or loses power, finds nearly all of it in the file itself and not in the
/// log beside it; images that nothing names go when no edit can name them any more.
const WRITER: Habits = Habits {
    at_rest: |db| {
        // Where somebody reads just now, it is done at the next rest.
        let _ = db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
    },
    at_end: |db| {
        let _ = image::sweep(db);
    },
};

/// Opens the workspace at `path` to read, also while another process writes it.
pub(crate) fn to_read(path: &Path) -> Result<Thread, OpenError> {
    if matches!(header::look(path)?, Found::Nothing) {
        return Err(OpenError::NoAccess(io::ErrorKind::NotFound.into()));
    }
    // Not opened read-only, since such a connection leaves its log behind when it is the last one.
    let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    let connection = match connection.pragma_update(None, "query_only", true) {
        Ok(()) if check_version(&connection).is_ok() => connection,
        _ => open_untouched(path)?,
    };
    check_version(&connection)?;
    set_up(&connection)?;
    Ok(Thread::start(connection, Habits::NONE)?)
}

/// Makes an empty workspace elsewhere and puts it in its place when it is whole.
fn make(path: &Path) -> Result<(), OpenError> {
    let draft = beside(path, "-new");
    match fs::remove_file(&draft) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
        _ => {}
    }
    let mut connection = Connection::open(&draft)?;
    set_up(&connection)?;
    migrate(&mut connection)?;
    connection.close().map_err(|(_, error)| error)?;
    fs::rename(&draft, path)?;
    // On the disk the new name is there only once the folder is written.
    #[cfg(unix)]
    if let Some(folder) = path.parent().filter(|it| !it.as_os_str().is_empty()) {
        fs::File::open(folder)?.sync_all()?;
    }
    Ok(())
}

fn migrate(connection: &mut Connection) -> Result<(), OpenError> {
    let migrated = schema::migrations().to_latest(connection);
    migrated.map_err(|error| match error {
        rusqlite_migration::Error::RusqliteError { err, .. } => err.into(),
        other => OpenError::Damaged(other.to_string()),
    })
}

fn set_up(connection: &Connection) -> Result<(), OpenError> {
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.busy_timeout(std::time::Duration::from_secs(5))?;
    connection.set_prepared_statement_cache_capacity(64);
    Ok(())
}

fn check_writable(path: &Path) -> Result<(), OpenError> {
    if fs::metadata(path)?.permissions().readonly() {
        return Err(OpenError::ReadOnly);
    }
    match OpenOptions::new().write(true).open(path) {
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => Err(OpenError::ReadOnly),
        other => Ok(other.map(drop)?),
    }
}

/// Looks whether the needed tables are whole, without writing a byte.
fn check(path: &Path) -> Result<(), OpenError> {
    let connection = open_untouched(path)?;
    check_version(&connection)?;
    for table in NEEDED {
        let mut says = Vec::new();
        connection.pragma(None, "quick_check", table, |row| {
            says.push(row.get::<_, String>(0)?);
            Ok(())
        })?;
        if says != ["ok"] {
            return Err(OpenError::Damaged(says.join("; ")));
        }
    }
    Ok(())
}

/// A connection that writes no byte.
fn open_untouched(path: &Path) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI;
    // With a log the file alone may be half written; then the database has to read both.
    Connection::open_with_flags(address(path, !has_log(path)), flags)
}

fn check_version(connection: &Connection) -> Result<(), OpenError> {
    let version = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if version > schema::version() {
        return Err(OpenError::Newer { version });
    }
    Ok(())
}

/// The path as an address that SQLite reads; `immutable` promises that nobody writes meanwhile.
fn address(path: &Path, immutable: bool) -> String {
    use std::fmt::Write;
    let mut address = "file:".to_owned();
    let text = path.as_os_str().as_encoded_bytes();
    if cfg!(windows) {
        address.push_str("///");
    }
    for byte in text {
        match byte {
            b'\\' if cfg!(windows) => address.push('/'),
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'/' | b'-' | b'_' | b'.' | b':' => {
                address.push(char::from(*byte));
            }
            other => {
                let _ = write!(address, "%{other:02X}");
            }
        }
    }
    if immutable {
        address.push_str("?immutable=1");
    }
    address
}
