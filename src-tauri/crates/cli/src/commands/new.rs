use crate::args::{Common, New};
use crate::exit::Exit;
use crate::open::password;
use crate::output;
use app::Problem;
use portfolio::{Owner, Portfolio};

/// Makes a portfolio where no file is yet.
pub fn run(args: New, common: &Common) -> Result<Exit, Problem> {
    let password = password(common)?;
    let owner = Owner { name: args.name, addresses: args.address };
    Portfolio::create(&args.portfolio, &owner, password.as_ref())?.close()?;
    let path = args.portfolio.to_string_lossy();
    if common.json {
        output::json(&serde_json::json!({ "path": path, "name": owner.name, "addresses": owner.addresses }));
    } else {
        output::say(&path);
    }
    Ok(Exit::Done)
}
