/// The look of a CV, as data.
#[derive(Debug, Clone, Copy)]
pub struct Template {
    /// What it is called in settings; its folder's name.
    pub name: &'static str,
    /// Sizes, colours and order; the crate `cv` reads it.
    pub json: &'static str,
}

/// Every template; the first is the one a person starts with.
pub const TEMPLATES: &[Template] = &[
    Template { name: "sobre", json: include_str!("../templates/sobre/template.json") },
    Template { name: "deux-colonnes", json: include_str!("../templates/deux-colonnes/template.json") },
    Template { name: "portfolio", json: include_str!("../templates/portfolio/template.json") },
    Template { name: "dossier-vae", json: include_str!("../templates/dossier-vae/template.json") },
    Template { name: "serre", json: include_str!("../templates/serre/template.json") },
];
