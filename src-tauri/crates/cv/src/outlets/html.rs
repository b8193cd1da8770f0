//! The CV as a web page in one file: nothing to fetch, nothing that runs.

use super::document::{BETWEEN, Block, Drawing, Run, Style, blocks};
use crate::Cv;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

const STYLE: &str = include_str!("page.css");

/// Writes the CV as one HTML file. The same CV gives the same bytes.
pub fn html(cv: &Cv) -> String {
    let blocks = blocks(cv);
    let mut page = Page { html: String::new(), section: 0 };
    blocks.iter().for_each(|block| page.block(block));
    page.close();
    format!(
        "<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
        <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
        <meta name=\"referrer\" content=\"no-referrer\">\n\
        <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
        {author}<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n{body}</main>\n</body>\n</html>\n",
        language = cv.language.tag(),
        policy = policy(),
        author = author(cv),
        title = escaped(&super::document::inert(&cv.title)),
        body = page.html,
    )
}

/// Nothing but the style that stands here and pictures that are written into the page.
fn policy() -> String {
    let style = STANDARD.encode(Sha256::digest(STYLE));
    format!(
        "default-src 'none'; style-src 'sha256-{style}'; img-src data:; base-uri 'none'; form-action 'none'"
    )
}

fn author(cv: &Cv) -> String {
    let author = cv.author.as_deref().map(|author| escaped(&super::document::inert(author)));
    author.map(|author| format!("<meta name=\"author\" content=\"{author}\">\n")).unwrap_or_default()
}

struct Page {
    html: String,
    /// How many sections were opened.
    section: usize,
}

impl Page {
    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(2, text) => {
                self.close();
                self.section += 1;
                let (at, text) = (self.section, field(text));
                self.push(&format!("<section aria-labelledby=\"s{at}\">\n<h2 id=\"s{at}\">{text}</h2>"));
            }
            Block::Heading(level, text) => self.push(&format!("<h{level}>{}</h{level}>", field(text))),
            Block::Line(style, runs) => {
                let class = match style {
                    Style::Label => " class=\"label\"",
                    Style::Meta => " class=\"meta\"",
                    Style::Text => "",
                };
                self.push(&format!("<p{class}>{}</p>", line(runs)));
            }
            Block::Points(points) => {
                let points: String = points.iter().map(|runs| format!("<li>{}</li>\n", line(runs))).collect();
                self.push(&format!("<ul>\n{points}</ul>"));
            }
            Block::Picture(drawing) => self.push(&picture(drawing)),
        }
    }

    fn push(&mut self, html: &str) {
        self.html.push_str(html);
        self.html.push('\n');
    }

    fn close(&mut self) {
        if self.section > 0 {
            self.push("</section>");
        }
    }
}

fn line(runs: &[Run]) -> String {
    runs.iter().map(run).collect()
}

fn run(run: &Run) -> String {
    if run.text == BETWEEN {
        return BETWEEN.to_owned();
    }
    let text = field(&run.text);
    let text = if run.strong { format!("<strong>{text}</strong>") } else { text };
    match &run.url {
        Some(url) => format!("<a href=\"{}\" rel=\"noopener noreferrer\">{text}</a>", escaped(url)),
        None => text,
    }
}

/// A text whose direction does not touch what stands beside it.
fn field(text: &str) -> String {
    format!("<bdi>{}</bdi>", escaped(text))
}

pub(super) fn picture(drawing: &Drawing) -> String {
    let class = if drawing.is_photo { "photo" } else { "badge" };
    format!(
        "<img class=\"{class}\" width=\"{}\" height=\"{}\" alt=\"{}\" src=\"data:image/png;base64,{}\">",
        drawing.width,
        drawing.height,
        escaped(&drawing.alt),
        STANDARD.encode(&drawing.png)
    )
}

pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            sign => escaped.push(sign),
        }
    }
    escaped
}
