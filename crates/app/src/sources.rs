use crate::system_language;
use document::Language;
use std::{fmt, sync::Arc, time::SystemTime};
use store::Time;
use uuid::Uuid;

/// Where ids and times come from, and what a new workspace speaks.
#[derive(Clone)]
pub struct Sources {
    /// A new id at every call.
    pub id: Arc<dyn Fn() -> Uuid + Send + Sync>,
    /// The present moment.
    pub now: Arc<dyn Fn() -> Time + Send + Sync>,
    /// The language of a workspace in which none was chosen yet.
    pub language: Language,
}

impl Sources {
    /// Ids of version 7, the system's clock and the system's language.
    #[must_use]
    pub fn system() -> Self {
        Self {
            id: Arc::new(Uuid::now_v7),
            now: Arc::new(now),
            language: system_language(),
        }
    }
}

impl fmt::Debug for Sources {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sources")
            .field("language", &self.language)
            .finish_non_exhaustive()
    }
}

fn now() -> Time {
    SystemTime::now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .map_or(0, |since| {
            Time::try_from(since.as_millis()).unwrap_or(Time::MAX)
        })
}
