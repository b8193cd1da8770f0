//! What the window may ask: each command unpacks, makes one call, and answers.

mod badges;
mod checking;
mod cv;
mod evidence;
mod start;
mod taking;

use tauri::Wry;
use tauri::ipc::Invoke;

/// Every command.
pub fn all() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        start::start,
        start::set_language,
        start::open_example,
        start::create_portfolio,
        start::open_portfolio,
        start::set_addresses,
        start::close_portfolio,
        start::listening,
        start::open_link,
        badges::badges,
        badges::badge,
        badges::picture,
        checking::check_again,
        checking::stop,
        badges::remove_badge,
        badges::export_badge,
        taking::pick_badges,
        taking::import_files,
        taking::import_text,
        evidence::pick_evidence,
        evidence::attach_files,
        evidence::attach_link,
        evidence::export_evidence,
        evidence::remove_evidence,
        cv::cv,
        cv::save_cv,
        cv::import_cv,
        cv::preview_cv,
        cv::preview_cv_pdf,
        cv::export_cv,
    ]
}
