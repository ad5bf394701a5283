use std::{
    fs,
    io::{self, BufRead, BufReader, Write},
    net::{Ipv4Addr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    thread,
};

/// Hands out the files of a folder to this machine alone, for as long as this program runs; gives the folder's address.
pub fn served(folder: &Path) -> io::Result<String> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    let address = format!("http://{}", listener.local_addr()?);
    let folder = folder.to_owned();
    thread::spawn(move || {
        for asked in listener.incoming().flatten() {
            let folder = folder.clone();
            // A page that leaves before it was answered is no fault.
            thread::spawn(move || answer(asked, &folder).ok());
        }
    });
    Ok(address)
}

fn answer(mut asked: TcpStream, folder: &Path) -> io::Result<()> {
    let mut lines = BufReader::new(asked.try_clone()?).lines();
    let first = lines.next().transpose()?.unwrap_or_default();
    // What is left unread when a connection ends, ends it too soon.
    for line in lines {
        if line?.is_empty() {
            break;
        }
    }
    let found = file(&first, folder).and_then(|file| Some((kind(&file), fs::read(file).ok()?)));
    let (status, kind, body) = match found {
        Some((kind, body)) => ("200 OK", kind, body),
        None => ("404 Not Found", "text/plain", Vec::new()),
    };
    let length = body.len();
    write!(
        asked,
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n"
    )?;
    asked.write_all(&body)
}

/// The file that the first line of a request asks for.
fn file(line: &str, folder: &Path) -> Option<PathBuf> {
    let address = line.strip_prefix("GET /")?.split([' ', '?']).next()?;
    let name = if address.is_empty() {
        "index.html"
    } else {
        address
    };
    (!name.contains("..")).then(|| folder.join(name))
}

fn kind(file: &Path) -> &'static str {
    match file.extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    }
}
