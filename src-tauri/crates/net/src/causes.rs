//! What an error of the network says all the way down: its kinds do not tell a wrong certificate from a wrong name.

use std::error::Error;
use std::iter::successors;

/// The error, and what brought it about, the last cause last.
pub(crate) fn causes<'a>(
    error: &'a (dyn Error + 'static),
) -> impl Iterator<Item = &'a (dyn Error + 'static)> {
    successors(Some(error), |&error: &&'a (dyn Error + 'static)| Error::source(error))
}

/// All that it says, in small letters.
pub(crate) fn words(error: &(dyn Error + 'static)) -> String {
    causes(error).map(|error| error.to_string().to_lowercase()).collect()
}

/// Whether these words are of a connection that cannot be trusted.
pub(crate) fn are_of_trust(words: &str) -> bool {
    ["certificate", "tls", "handshake"].iter().any(|word| words.contains(word))
}
