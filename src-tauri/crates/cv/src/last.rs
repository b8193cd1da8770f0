//! The last things made, so that a preview need not make them at each key.

use std::collections::BTreeMap;
use std::sync::Mutex;

/// At most `most` of them; when there are more, it begins anew.
pub(crate) struct Last<K, V> {
    held: Mutex<BTreeMap<K, V>>,
    most: usize,
}

impl<K: Ord, V: Clone> Last<K, V> {
    pub const fn new(most: usize) -> Self {
        Last { held: Mutex::new(BTreeMap::new()), most }
    }

    /// The one that was made for this key, or a new one. What could not be made is not kept.
    pub fn of<E>(&self, key: K, make: impl FnOnce() -> Result<V, E>) -> Result<V, E> {
        if let Some(known) = self.held.lock().ok().and_then(|held| held.get(&key).cloned()) {
            return Ok(known);
        }
        let made = make()?;
        if let Ok(mut held) = self.held.lock() {
            if held.len() >= self.most {
                held.clear();
            }
            held.insert(key, made.clone());
        }
        Ok(made)
    }
}
