//! Text with marks of its own (HTML, lines that begin with a dash) as paragraphs and points.

/// A text, in the two ways a résumé has for it.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Prose {
    /// Its sentences.
    pub paragraphs: Vec<String>,
    /// Its list, one line each.
    pub points: Vec<String>,
}

impl Prose {
    /// Its sentences as one text; `None` when there are none.
    pub fn summary(&self) -> Option<String> {
        (!self.paragraphs.is_empty()).then(|| self.paragraphs.join("\n"))
    }

    /// Everything, for those that have one way only.
    pub fn all(self) -> Vec<String> {
        self.paragraphs.into_iter().chain(self.points).collect()
    }

    fn push(&mut self, line: &str, is_point: bool) {
        let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
        match (line.is_empty(), is_point) {
            (true, _) => {}
            (false, true) => self.points.push(line),
            (false, false) => self.paragraphs.push(line),
        }
    }
}

/// Signs that people put before a point.
const BULLETS: [char; 9] = ['-', '–', '—', '•', '·', '*', '▪', '●', '◦'];

/// Plain text: lines that begin with a dash or the like are points.
pub(crate) fn of_text(text: &str) -> Prose {
    let mut prose = Prose::default();
    for line in text.lines() {
        let line = line.trim();
        let bare = line.strip_prefix(BULLETS).filter(|rest| rest.starts_with(char::is_whitespace));
        prose.push(bare.unwrap_or(line), bare.is_some());
    }
    prose
}

/// HTML as text editors in a browser write it; text without a tag is plain text. Tags go, what they hold stays.
pub(crate) fn of_html(html: &str) -> Prose {
    if !html.contains('<') {
        return of_text(&without_entities(html));
    }
    let (mut prose, mut line, mut is_point) = (Prose::default(), String::new(), false);
    let mut rest = html;
    while let Some((text, tag, after)) = next_tag(rest) {
        line.push_str(text);
        rest = after;
        let (name, closing) = name_of(tag);
        if name == "script" || name == "style" {
            rest = if closing { rest } else { after_element(rest, &name) };
        } else if BLOCKS.contains(&name.as_str()) {
            prose.push(&without_entities(&std::mem::take(&mut line)), is_point);
            // A paragraph inside a point belongs to it.
            is_point = if name == "li" { !closing } else { is_point };
        }
    }
    line.push_str(rest);
    prose.push(&without_entities(&line), is_point);
    prose
}

/// Elements that begin a line.
const BLOCKS: [&str; 16] = [
    "p",
    "br",
    "div",
    "li",
    "ul",
    "ol",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "tr",
    "table",
    "blockquote",
    "hr",
];

/// The text before the next tag, the tag, and what follows; a `<` that begins no tag is text.
fn next_tag(html: &str) -> Option<(&str, &str, &str)> {
    let mut from = 0;
    loop {
        let open = from + html.get(from..)?.find('<')?;
        let inside = html.get(open + 1..)?;
        if inside.starts_with(|sign: char| sign.is_ascii_alphabetic() || sign == '/' || sign == '!') {
            let close = inside.find('>')?;
            return Some((html.get(..open)?, inside.get(..close)?, inside.get(close + 1..)?));
        }
        from = open + 1;
    }
}

fn name_of(tag: &str) -> (String, bool) {
    let closing = tag.starts_with('/');
    let name = tag.trim_start_matches('/').split(|sign: char| !sign.is_ascii_alphanumeric()).next();
    (name.unwrap_or_default().to_ascii_lowercase(), closing)
}

/// What follows the element's end.
fn after_element<'h>(html: &'h str, name: &str) -> &'h str {
    let end = html.match_indices("</").find(|(at, _)| {
        html.get(at + 2..at + 2 + name.len()).is_some_and(|found| found.eq_ignore_ascii_case(name))
    });
    end.and_then(|(at, _)| html.get(at..)).unwrap_or_default()
}

/// Entities that text editors write; another stays as it is.
fn without_entities(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        let (before, entity) = rest.split_at(at);
        plain.push_str(before);
        let end = entity.find(';').filter(|end| *end <= 10);
        let sign = end.and_then(|end| entity.get(1..end)).and_then(sign_of);
        match (sign, end) {
            (Some(sign), Some(end)) => {
                plain.push(sign);
                rest = entity.get(end + 1..).unwrap_or_default();
            }
            _ => {
                plain.push('&');
                rest = entity.get(1..).unwrap_or_default();
            }
        }
    }
    plain.push_str(rest);
    plain
}

fn sign_of(entity: &str) -> Option<char> {
    let number = entity.strip_prefix('#').and_then(|number| match number.strip_prefix(['x', 'X']) {
        Some(digits) => u32::from_str_radix(digits, 16).ok(),
        None => number.parse().ok(),
    });
    match entity {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" => Some('\u{A0}'),
        "rsquo" => Some('’'),
        "laquo" => Some('«'),
        "raquo" => Some('»'),
        "hellip" => Some('…'),
        "ndash" => Some('–'),
        "mdash" => Some('—'),
        "euro" => Some('€'),
        "bull" => Some('•'),
        "eacute" => Some('é'),
        "egrave" => Some('è'),
        "agrave" => Some('à'),
        "ccedil" => Some('ç'),
        _ => number.and_then(char::from_u32).filter(|sign| !sign.is_control() || *sign == '\n'),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(prose: Prose, paragraphs: &[&str], points: &[&str]) {
        assert_eq!(prose.paragraphs, paragraphs);
        assert_eq!(prose.points, points);
    }

    #[test]
    fn html_becomes_paragraphs_and_points() {
        check(of_html("<p>Écoute &amp; <b>rigueur</b></p>"), &["Écoute & rigueur"], &[]);
        let list = r#"<p>Avant</p><ol><li data-list="bullet"><span class="ql-ui"></span>Un</li><li><p>Deux</p></li></ol>Après"#;
        check(of_html(list), &["Avant", "Après"], &["Un", "Deux"]);
        check(of_html("un<br/>deux<script>alert('<p>')</script> trois"), &["un", "deux trois"], &[]);
        check(of_html("3 < 4 &copy; &#233; <"), &["3 < 4 &copy; é <"], &[]);
        check(of_html("<p>jamais fermé <b"), &["jamais fermé <b"], &[]);
        check(of_html("&lt;p&gt; n’est pas un élément"), &["<p> n’est pas un élément"], &[]);
    }

    #[test]
    fn dashes_make_points() {
        check(
            of_text("Accueil :\n- par jour\n• au téléphone\n\n-10 %"),
            &["Accueil :", "-10 %"],
            &["par jour", "au téléphone"],
        );
    }
}
