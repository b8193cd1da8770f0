//! What the window may ask: each command unpacks, makes one call, and answers.

mod badges;
mod checking;
mod cv;
mod evidence;
mod frameworks;
mod handing;
mod keeping;
mod order;
mod people;
mod reminding;
mod sharing;
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
        start::pick_portfolio,
        start::open_portfolio,
        start::set_addresses,
        start::close_portfolio,
        start::listening,
        start::open_link,
        people::set_password,
        people::list_portfolios,
        people::lock_after,
        keeping::back_up,
        keeping::pick_backup,
        keeping::copies,
        keeping::restore,
        keeping::export_everything,
        keeping::erase_portfolio,
        handing::hand_over,
        handing::save_receipt,
        reminding::reminders,
        reminding::export_agenda,
        badges::badge,
        badges::picture,
        checking::check_again,
        checking::stop,
        badges::remove_badge,
        badges::export_badge,
        badges::export_badges,
        taking::pick_badges,
        taking::pick_folder,
        taking::import_files,
        taking::import_text,
        evidence::pick_evidence,
        evidence::attach_files,
        evidence::attach_link,
        evidence::evidence_of_experiences,
        evidence::export_evidence,
        evidence::preview_evidence,
        evidence::open_evidence,
        evidence::remove_evidence,
        order::find_badges,
        order::found_badges,
        order::cards,
        order::facets,
        order::journey,
        order::personal,
        order::annotate,
        order::tags,
        order::levels,
        order::change_levels,
        frameworks::frameworks,
        frameworks::add_framework,
        frameworks::remove_framework,
        frameworks::competences,
        frameworks::link,
        frameworks::unlink,
        order::collections,
        order::make_collection,
        order::change_collection,
        order::remove_collection,
        order::collect,
        order::uncollect,
        order::tell_story,
        order::retell,
        order::describe_evidence,
        cv::cvs,
        cv::cv,
        cv::choose_cv,
        cv::create_cv,
        cv::rename_cv,
        cv::remove_cv,
        cv::save_cv,
        cv::templates,
        cv::look_into_cv,
        cv::take_from_cv,
        cv::parcoursup,
        cv::linkedin,
        cv::signature,
        cv::cv_leaks,
        cv::cv_matches,
        cv::tight_that_fits,
        cv::preview_cv,
        cv::export_cv,
        sharing::places,
        sharing::save_place,
        sharing::remove_place,
        sharing::pick_place_folder,
        sharing::shareable,
        sharing::preview_share,
        sharing::create_link,
        sharing::links,
        sharing::check_links,
        sharing::end_link,
        sharing::forget_link,
        sharing::link_qr,
    ]
}
