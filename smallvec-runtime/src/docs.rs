//! The documents of the repository, one page each.
#![allow(rustdoc::invalid_rust_codeblocks, reason = "the chapters leave out what a reader knows, by `…`")]

/// Declares a module for each document. The links of a document name files; `links.md`, which comes first and so counts, has the
/// pages and pictures in their place. `tests/documents.rs` keeps it complete.
macro_rules! documents {
    ($($name:ident: $path:literal)+) => {
        $(
            #[doc = include_str!("docs/links.md")]
            #[doc = include_str!(concat!("../", $path))]
            pub mod $name {}
        )+
    };
}

// The code of these is run.
documents! {
    families: "docs/families.md"
}
#[cfg(any(not(doctest), all(feature = "serde", feature = "rayon")))]
documents! {
    integrations: "docs/integrations.md"
}

#[cfg(not(doctest))]
documents! {
    changelog: "CHANGELOG.md"
    contributing: "CONTRIBUTING.md"
    debugging: "docs/debugging.md"
    migration: "docs/migration.md"
    peers: "docs/peers.md"
    performance: "docs/performance.md"
    recipes: "docs/recipes.md"
    safety: "SAFETY.md"
    security: "SECURITY.md"
    versions: "docs/versions.md"
}

#[cfg(not(doctest))]
#[doc = include_str!("docs/links.md")]
#[doc = include_str!("docs/choosing_pictures.md")]
#[doc = include_str!("../docs/choosing.md")]
pub mod choosing {}

#[cfg(not(doctest))]
#[doc = include_str!("docs/links.md")]
#[doc = include_str!("docs/layouts_pictures.md")]
#[doc = include_str!("../docs/layouts.md")]
pub mod layouts {}
