use crate::{Owner, Portfolio, PortfolioError};
use rusqlite::{Connection, OptionalExtension};

impl Portfolio {
    /// Whose portfolio it is.
    pub fn owner(&self) -> Result<Owner, PortfolioError> {
        read(&self.database)
    }

    /// Says whose portfolio it is. An address given twice counts once.
    pub fn set_owner(&self, owner: &Owner) -> Result<(), PortfolioError> {
        let transaction = self.database.unchecked_transaction()?;
        transaction.execute("INSERT OR REPLACE INTO owner (only, name) VALUES (1, ?1)", [&owner.name])?;
        transaction.execute("DELETE FROM address", [])?;
        for address in &owner.addresses {
            transaction.execute("INSERT OR IGNORE INTO address (value) VALUES (?1)", [address])?;
        }
        transaction.commit()?;
        Ok(())
    }

    /// A setting, as it was saved.
    pub fn setting(&self, name: &str) -> Result<Option<String>, PortfolioError> {
        let sql = "SELECT value FROM setting WHERE name = ?1";
        Ok(self.database.query_row(sql, [name], |row| row.get(0)).optional()?)
    }

    /// Saves a setting.
    pub fn set_setting(&self, name: &str, value: &str) -> Result<(), PortfolioError> {
        self.database
            .execute("INSERT OR REPLACE INTO setting (name, value) VALUES (?1, ?2)", [name, value])?;
        Ok(())
    }
}

/// Whose portfolio a database is.
pub(crate) fn read(database: &Connection) -> Result<Owner, PortfolioError> {
    let name = database.query_row("SELECT name FROM owner", [], |row| row.get(0)).optional()?;
    let mut addresses = database.prepare("SELECT value FROM address ORDER BY position")?;
    let addresses = addresses.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(Owner { name: name.unwrap_or_default(), addresses })
}
