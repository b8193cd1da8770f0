//! An S3-compatible storage on this computer: `rclone serve s3`, found through `RCLONE` or on the path. Without it the
//! tests over a bucket are skipped, and say so.

use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tempfile::TempDir;

pub struct Bucket {
    child: Child,
    port: u16,
    _folder: TempDir,
}

impl Bucket {
    pub fn serve() -> Option<Self> {
        let program = std::env::var("RCLONE").unwrap_or_else(|_| "rclone".to_owned());
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("besace")).unwrap();
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let child = Command::new(program)
            .args(["serve", "s3", "--auth-key", "key,secret", "--dir-cache-time", "0s"])
            .args(["--config", "", "--addr", &format!("127.0.0.1:{port}")])
            .arg(folder.path())
            .stderr(Stdio::null())
            .spawn();
        let Ok(child) = child else {
            println!("over a bucket: skipped (no rclone)");
            return None;
        };
        let bucket = Self { child, port, _folder: folder };
        bucket.wait();
        Some(bucket)
    }

    fn wait(&self) {
        let answers = || TcpStream::connect(("127.0.0.1", self.port)).is_ok();
        assert!((0..100).any(|_| answers() || {
            std::thread::sleep(Duration::from_millis(50));
            false
        }));
    }

    /// The lines of a config that keep pages here.
    pub fn store(&self) -> String {
        format!(
            "s3 = {{ bucket = \"besace\", region = \"r\", endpoint = \"http://127.0.0.1:{}\", \
             access_key_id = \"key\", secret_access_key = \"secret\" }}",
            self.port
        )
    }

    pub fn stop(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Bucket {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
