use crate::PortfolioError;
use zeroize::Zeroizing;

/// A portfolio's password. It is never shown, and its memory is wiped.
pub struct Password(Zeroizing<String>);

impl Password {
    /// Takes a password, which must not be empty: SQLCipher would then not encrypt at all.
    pub fn new(text: String) -> Result<Self, PortfolioError> {
        let text = Zeroizing::new(text);
        if text.is_empty() { Err(PortfolioError::EmptyPassword) } else { Ok(Password(text)) }
    }

    pub(crate) fn again(&self) -> Self {
        Password(self.0.clone())
    }

    pub(crate) fn text(&self) -> &str {
        &self.0
    }
}
