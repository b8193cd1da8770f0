//! Numbers as RDF literals (JSON-LD 1.1 API §8.6).

use serde_json::Number;

/// The canonical form and whether it is a double.
pub(super) fn canonical(number: &Number, as_double: bool) -> (String, bool) {
    if !as_double {
        if let Some(whole) = number.as_i64() {
            return (whole.to_string(), false);
        }
        if let Some(whole) = number.as_u64() {
            return (whole.to_string(), false);
        }
    }
    let value = number.as_f64().unwrap_or(0.0);
    if !as_double && value.fract() == 0.0 && value.abs() < 1e21 {
        return (format!("{value:.0}"), false);
    }
    (double(value), true)
}

/// `%1.15E` without trailing zeros: at least one digit after the point.
fn double(value: f64) -> String {
    let written = format!("{value:.15E}");
    let (mantissa, exponent) = written.split_once('E').unwrap_or((&written, "0"));
    let mantissa = mantissa.trim_end_matches('0');
    let point = if mantissa.ends_with('.') { "0" } else { "" };
    format!("{mantissa}{point}E{exponent}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(json: &str, as_double: bool, expected: &str) {
        let number: Number = serde_json::from_str(json).unwrap();
        assert_eq!(canonical(&number, as_double).0, expected);
    }

    #[test]
    fn numbers_have_one_form() {
        check("3", false, "3");
        check("3.0", false, "3");
        check("-0.5", false, "-5.0E-1");
        check("5.3", false, "5.3E0");
        check("5", true, "5.0E0");
        check("1e21", false, "1.0E21");
        check("0.1", false, "1.0E-1");
    }
}
