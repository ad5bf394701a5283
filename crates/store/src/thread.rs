//! The thread that owns the connection.

use crate::StoreError;
use rusqlite::Connection;
use std::{
    future::Future,
    io,
    pin::Pin,
    sync::mpsc::{self, RecvTimeoutError},
    task::{Context, Poll},
    thread::{self, JoinHandle},
    time::Duration,
};
use tokio::sync::oneshot;

/// How long nothing must be asked before the thread is at rest.
const QUIET: Duration = Duration::from_millis(700);

/// What the thread does of itself with the connection; it fails in silence.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Habits {
    /// When nothing was asked for a while since the last job.
    pub(crate) at_rest: fn(&mut Connection),
    /// When nobody can ask any more.
    pub(crate) at_end: fn(&mut Connection),
}

impl Habits {
    /// Does nothing of itself.
    pub(crate) const NONE: Self = Self {
        at_rest: |_| {},
        at_end: |_| {},
    };
}

type Job = Box<dyn FnOnce(&mut Connection) + Send>;

/// Sends work to the connection's thread, which does it in the order in which it came.
#[derive(Debug)]
pub(crate) struct Thread {
    jobs: Option<mpsc::Sender<Job>>,
    handle: Option<JoinHandle<()>>,
}

/// The answer to come. Dropping it does not take the work back.
#[must_use = "work may fail"]
#[derive(Debug)]
pub struct Pending<T>(oneshot::Receiver<Result<T, StoreError>>);

impl Thread {
    pub(crate) fn start(mut connection: Connection, habits: Habits) -> io::Result<Self> {
        let (jobs, queue) = mpsc::channel::<Job>();
        let handle = thread::Builder::new()
            .name("store".to_owned())
            .spawn(move || {
                while let Ok(job) = queue.recv() {
                    job(&mut connection);
                    loop {
                        match queue.recv_timeout(QUIET) {
                            Ok(job) => job(&mut connection),
                            Err(RecvTimeoutError::Timeout) => {
                                break (habits.at_rest)(&mut connection);
                            }
                            Err(RecvTimeoutError::Disconnected) => break,
                        }
                    }
                }
                (habits.at_end)(&mut connection);
            })?;
        Ok(Self {
            jobs: Some(jobs),
            handle: Some(handle),
        })
    }

    pub(crate) fn ask<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Connection) -> Result<T, StoreError> + Send + 'static,
    ) -> Pending<T> {
        let (answer, pending) = oneshot::channel();
        if let Some(jobs) = &self.jobs {
            // Where the thread is gone the answer is dropped with the job, which the other end notices.
            let _ = jobs.send(Box::new(move |connection| {
                let _ = answer.send(work(connection));
            }));
        }
        Pending(pending)
    }
}

impl Drop for Thread {
    /// Waits until everything sent is done and the connection is closed.
    fn drop(&mut self) {
        drop(self.jobs.take());
        if let Some(handle) = self.handle.take() {
            let _ = handle.join();
        }
    }
}

impl<T> Pending<T> {
    /// Waits for the answer; not for use on a thread that drives futures, which would panic.
    ///
    /// # Errors
    /// Why the work was not done.
    pub fn wait(self) -> Result<T, StoreError> {
        self.0.blocking_recv().unwrap_or(Err(StoreError::Closed))
    }
}

impl<T> Future for Pending<T> {
    type Output = Result<T, StoreError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0)
            .poll(context)
            .map(|answer| answer.unwrap_or(Err(StoreError::Closed)))
    }
}
