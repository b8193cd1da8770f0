/// The frameworks of competences that everybody has: CléA and CRCN, each a JSON object with its `name`, its `title` and its
/// `entries` (`code`, `title`, and the `area` it stands in). Others come from files the person has.
pub const FRAMEWORKS: &[&str] =
    &[include_str!("../frameworks/clea.json"), include_str!("../frameworks/crcn.json")];
