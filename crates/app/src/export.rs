//! Writing a document to a file while the window waits.

use crate::{App, ExportOptions, Host, Progress, Refusal, Reply, setting};
use document::DocumentId;
use drawing::paint::PaintError;
use std::{ops::ControlFlow, path::Path, sync::atomic::Ordering};

/// What is done when everything that painting takes has been gathered.
const GATHERED: f32 = 0.05;

/// What is done when all is painted; the disk then takes its time.
const PAINTED: f32 = 0.95;

/// By how much work must be further to be told of.
const TOLD: f32 = 0.01;

impl App {
    pub(crate) fn export(
        &self,
        document: DocumentId,
        options: &ExportOptions,
        folder: &str,
        name: &str,
        host: &dyn Host,
    ) -> Result<Reply, Refusal> {
        self.stopped.store(false, Ordering::Relaxed);
        let mut told = 0.0;
        host.progress(Progress { done: told });
        let mut work = self.whole_work(document, options)?;
        let mut heard = |part: f32| {
            let done = GATHERED + part * (PAINTED - GATHERED);
            // A file that is begun anew does not go back.
            if done >= told + TOLD {
                told = done;
                host.progress(Progress { done });
            }
            if self.stopped.load(Ordering::Relaxed) {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        };
        let folder_path = Path::new(folder);
        let written = work.write(options, folder_path, name, &self.store, &mut heard);
        if matches!(written, Err(Refusal::Paint(PaintError::Stopped))) {
            return Ok(Reply::Cancelled);
        }
        let path = written?;
        host.progress(Progress { done: 1.0 });
        // That the file is there does not depend on it.
        drop(self.store.set(setting::FOLDER, folder.to_owned()));
        Ok(Reply::Exported {
            path: path.display().to_string(),
            notes: work.notes(options),
        })
    }
}
