/// Words of French and English that every job offer has and that say nothing of the job, folded, one a line.
pub const FILLERS: &str = include_str!("../words/fillers.txt");
