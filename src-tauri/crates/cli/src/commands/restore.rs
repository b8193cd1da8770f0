use crate::args::{Common, Restore};
use crate::exit::Exit;
use crate::open::{next_password, password, password_asked};
use app::Problem;
use portfolio::has_password;

/// Makes a portfolio again from a backup. `--password-stdin` gives it a password; else it has none if it had none, and
/// the backup's if it had one.
pub fn run(args: &Restore, common: &Common) -> Result<Exit, Problem> {
    let new = password(common)?;
    let of_backup = match args.backup_password_stdin {
        true => Some(next_password()?),
        // What cannot be read is told when it is opened.
        false if has_password(&args.backup).unwrap_or(false) => {
            password_asked("cli.backup-password", common)?
        }
        false => None,
    };
    let backup = app::open_backup(&args.backup, of_backup)?;
    app::restore(&backup, &args.output, new.as_ref())?.close()?;
    Ok(Exit::Done)
}
