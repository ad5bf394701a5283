//! Serves the images of the workspace to the page, at `picture://localhost/<hash>`.

use app::App;
use document::ImageHash;
use std::sync::Arc;
use tauri::{
    Runtime, UriSchemeContext, UriSchemeResponder, async_runtime,
    http::{Request, Response, StatusCode, header},
};

/// The scheme of an image's address.
pub const SCHEME: &str = "picture";

/// What answers a request for an image, away from the thread that draws.
pub fn answer<R: Runtime>(
    app: &Arc<App>,
) -> impl Fn(UriSchemeContext<'_, R>, Request<Vec<u8>>, UriSchemeResponder) + Send + Sync + 'static
{
    let app = Arc::clone(app);
    move |_, request, responder| {
        let app = Arc::clone(&app);
        async_runtime::spawn_blocking(move || responder.respond(image(&app, &request)));
    }
}

fn image(app: &App, request: &Request<Vec<u8>>) -> Response<Vec<u8>> {
    let hash = request.uri().path().trim_matches('/').to_owned();
    let Ok(hash) = ImageHash::try_from(hash) else {
        return empty(StatusCode::BAD_REQUEST);
    };
    match app.image(hash) {
        Ok(Some(image)) => Response::builder()
            .header(header::CONTENT_TYPE, image.media_type)
            // The address says what the image holds, so it never changes.
            .header(header::CACHE_CONTROL, "max-age=31536000, immutable")
            .header(header::ACCESS_CONTROL_ALLOW_ORIGIN, "*")
            .header(header::X_CONTENT_TYPE_OPTIONS, "nosniff")
            .body(image.bytes)
            .unwrap_or_else(|_| empty(StatusCode::INTERNAL_SERVER_ERROR)),
        Ok(None) => empty(StatusCode::NOT_FOUND),
        Err(_) => empty(StatusCode::INTERNAL_SERVER_ERROR),
    }
}

fn empty(status: StatusCode) -> Response<Vec<u8>> {
    let mut response = Response::new(Vec::new());
    *response.status_mut() = status;
    response
}
