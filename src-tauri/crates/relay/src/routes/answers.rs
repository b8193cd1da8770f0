use axum::body::Body;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use messages::{Language, Message, Subject, say};
use std::sync::LazyLock;
use std::time::Duration;

/// Nothing but what the page carries in itself. Its own policy is stricter and applies on top.
const POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; script-src 'unsafe-inline' 'wasm-unsafe-eval'; style-src 'unsafe-inline'; \
     img-src data: blob:; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
);

const ALWAYS: [(HeaderName, HeaderValue); 4] = [
    (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    (header::REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
    (HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex, nofollow, noarchive")),
    (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
];

static NOT_FOUND: LazyLock<String> = LazyLock::new(|| in_both_languages("lost-title", "lost-text"));

/// Why something is not done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// No token, or one nobody has.
    Unknown,
    /// A header or an id without its form.
    Malformed,
    /// Something stands or stood there.
    Taken,
    /// It is not said how long it is.
    NoLength,
    /// Larger than allowed.
    TooLarge,
    /// Not a page of Besace.
    NotAPage,
    /// Its end is past.
    Past,
    /// Too often: how long to wait.
    TooMany(Duration),
    /// The store is full.
    NoRoom,
    /// The store failed.
    Failed,
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let status = match self {
            Self::Unknown => StatusCode::UNAUTHORIZED,
            Self::Malformed => StatusCode::BAD_REQUEST,
            Self::Taken => StatusCode::CONFLICT,
            Self::NoLength => StatusCode::LENGTH_REQUIRED,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::NotAPage => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::Past => StatusCode::UNPROCESSABLE_ENTITY,
            Self::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::NoRoom => StatusCode::INSUFFICIENT_STORAGE,
            Self::Failed => StatusCode::INTERNAL_SERVER_ERROR,
        };
        match self {
            Self::TooMany(time) => (status, [(header::RETRY_AFTER, seconds(time))]).into_response(),
            // Said with every 401 (RFC 9110, 11.6.1).
            Self::Unknown => (status, [(header::WWW_AUTHENTICATE, "Bearer")]).into_response(),
            _ => status.into_response(),
        }
    }
}

/// Whole seconds, at least one: "wait 0 s" would be no wait.
fn seconds(time: Duration) -> String {
    time.as_secs().saturating_add(1).to_string()
}

/// A page of `size` bytes.
pub fn page(body: Body, size: u64) -> Response {
    let mut answer = Response::new(body);
    answer.headers_mut().insert(header::CONTENT_LENGTH, size.into());
    with_page_headers(answer.headers_mut());
    answer
}

/// There is no page. One answer for a page that never was, is over, is past or cannot be: who knocks learns nothing.
pub async fn not_found() -> Response {
    let mut answer = (StatusCode::NOT_FOUND, NOT_FOUND.as_str()).into_response();
    with_page_headers(answer.headers_mut());
    answer
}

/// A page of our own words.
pub fn words(title: &str, text: &str) -> Response {
    let mut answer = in_both_languages(title, text).into_response();
    with_page_headers(answer.headers_mut());
    answer
}

/// What every answer has.
pub fn with_common_headers(answer: &mut Response) {
    answer.headers_mut().extend(ALWAYS);
}

fn with_page_headers(headers: &mut HeaderMap) {
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    headers.insert(header::CONTENT_SECURITY_POLICY, POLICY);
    headers.insert("cross-origin-opener-policy", HeaderValue::from_static("same-origin"));
    headers.insert(header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY"));
}

fn in_both_languages(title: &str, text: &str) -> String {
    let words = |language, code| say(language, Message { subject: Subject::Relay, code, args: &[] });
    let part = |language, name: &str| {
        format!(
            "<section lang=\"{name}\">\n<h1>{}</h1>\n<p>{}</p>\n</section>\n",
            words(language, title),
            words(language, text)
        )
    };
    format!(
        "<!doctype html>\n<html lang=\"fr\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<title>Besace</title>\n\
         <style>:root{{color-scheme:light dark}}body{{font:1.1rem/1.5 system-ui,sans-serif;max-width:34rem;margin:12vh auto;padding:0 1rem}}\
         h1{{font-size:1.3rem}}</style>\n</head>\n<body>\n{}{}</body>\n</html>\n",
        part(Language::Fr, "fr"),
        part(Language::En, "en"),
    )
}
