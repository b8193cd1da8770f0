//! The program itself, as an organisation starts it.

use crate::running::config;
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

pub struct Program {
    pub address: SocketAddr,
    pub child: Child,
    pub log: BufReader<ChildStdout>,
}

impl Program {
    pub fn start(store: &str, folder: &Path) -> Self {
        Self::start_with(&config(store, ""), folder)
    }

    pub fn start_with(config: &str, folder: &Path) -> Self {
        let file = folder.join("relay.toml");
        std::fs::write(&file, config).unwrap();
        let mut child = besace_relay().arg("--config").arg(file).stdout(Stdio::piped()).spawn().unwrap();
        let mut log = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        while !line.contains("\"listen\"") {
            line.clear();
            assert!(log.read_line(&mut line).unwrap() > 0, "it has ended");
        }
        let line: serde_json::Value = serde_json::from_str(&line).unwrap();
        Self { address: line["listen"].as_str().unwrap().parse().unwrap(), child, log }
    }

    pub fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

pub fn besace_relay() -> Command {
    Command::new(env!("CARGO_BIN_EXE_besace-relay"))
}

mod tests {
    use super::{Program, besace_relay};
    use crate::client::{OWNER, delete, get, id, page, put};
    use crate::running::{config, in_folder};
    use std::io::Read;

    #[test]
    fn a_token_comes_with_its_lines_for_the_config() {
        let printed = besace_relay().args(["token", "Mission locale \"d’ici\""]).output().unwrap();
        let printed = String::from_utf8(printed.stdout).unwrap();
        let token = printed.lines().next().unwrap().rsplit(' ').next().unwrap();
        let hash = relay::Digest::of(token.as_bytes()).to_string();
        let folder = tempfile::tempdir().unwrap();
        let least = format!("listen = \"127.0.0.1:0\"\n[store]\n{}\n{printed}", in_folder(folder.path()));
        let config = relay::Config::parse(&least).unwrap();
        assert_eq!((token.len(), config.tokens[0].sha256.to_string()), (43, hash));
        assert_eq!(config.tokens[0].name, "Mission locale \"d’ici\"");
    }

    #[test]
    fn a_config_that_does_not_go_is_said_in_a_sentence() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("relay.toml");
        let run = |text: Option<&str>| {
            if let Some(text) = text {
                std::fs::write(&file, text).unwrap();
            }
            let ended = besace_relay().arg("--config").arg(&file).output().unwrap();
            assert_eq!(ended.status.code(), Some(1));
            String::from_utf8(ended.stderr).unwrap()
        };
        assert!(run(None).contains("cannot be read"));
        assert!(run(Some("listen = 3")).contains("line 1 of the config"));
        assert!(
            run(Some(&config("folder = \"/proc/nowhere\"", ""))).contains("/proc/nowhere cannot hold pages")
        );
    }

    #[test]
    fn the_log_names_neither_pages_nor_readers() {
        let folder = tempfile::tempdir().unwrap();
        let all =
            config(&in_folder(folder.path()), "").replace("log_requests = false", "log_requests = true");
        let mut program = Program::start_with(&all, folder.path());
        put(program.address, &id(4242), &page(1, 500));
        get(program.address, &format!("/p/{}", id(4242)));
        delete(program.address, &id(4242), OWNER);
        program.kill();
        let mut log = String::new();
        program.log.read_to_string(&mut log).unwrap();
        let lines: Vec<serde_json::Value> =
            log.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        let answered = lines.iter().filter(|line| line["message"] == "answered").count();
        assert_eq!(answered, 3, "{log}");
        assert!(lines.iter().any(|line| line["message"] == "kept" && line["organisation"] == "a"));
        for secret in ["4242", "127.0.0.1", OWNER] {
            assert!(!log.contains(secret), "{secret}: {log}");
        }
    }
}
