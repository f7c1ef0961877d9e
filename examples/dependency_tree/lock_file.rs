//! Reads a `Cargo.lock` into a list of packages and the dependencies between them.

use std::collections::HashMap;
use std::iter;
use std::path::Path;

use serde::Deserialize;
use smallvec_runtime::small_vec;
use toml::Spanned;

use crate::NodeId;
use crate::input::Input;
use crate::program::Result;

/// A lock file, resolved: node `i` is the package `names[i]`.
pub(crate) struct LockFile {
    /// Name and version of every package.
    pub(crate) names: Vec<String>,
    /// What every package depends on.
    pub(crate) dependencies: Vec<Vec<NodeId>>,
    /// The packages of the workspace itself.
    pub(crate) roots: Vec<NodeId>,
}

/// The packages of one name. There is rarely more than one version of it.
#[small_vec(inline = 2)]
type Versions = NodeId;

#[derive(Deserialize)]
struct Document {
    package: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: Spanned<String>,
    version: String,
    source: Option<String>,
    #[serde(default)]
    dependencies: Vec<Spanned<String>>,
}

impl LockFile {
    /// Reads the lock file at `path`.
    ///
    /// # Errors
    ///
    /// When it cannot be read, is not a lock file, or a dependency in it is no package of it.
    pub(crate) fn read(path: &Path) -> Result<Self> {
        let input = Input::read(path)?;
        let document: Document = match toml::from_str(&input.text) {
            Ok(document) => document,
            Err(error) => {
                let offset = error.span().map_or(0, |span| span.start);
                let message = error.message().replace('\n', ", ");
                return input.error_at(offset, format!("not a lock file of cargo: {message}"));
            }
        };
        let packages = document.package;

        let mut by_name: HashMap<&str, Versions> = HashMap::new();
        for (index, package) in packages.iter().enumerate() {
            let Ok(node) = NodeId::try_from(index) else {
                return input.error_at(package.name.span().start, "too many packages");
            };
            by_name.entry(package.name.get_ref()).or_default().push(node);
        }

        let mut dependencies = Vec::with_capacity(packages.len());
        for package in &packages {
            let mut nodes = Vec::with_capacity(package.dependencies.len());
            for dependency in &package.dependencies {
                match resolve(dependency.get_ref(), &by_name, &packages) {
                    Ok(node) => nodes.push(node),
                    Err(message) => return input.error_at(dependency.span().start, message),
                }
            }
            dependencies.push(nodes);
        }
        Ok(Self {
            names: packages.iter().map(|package| format!("{} {}", package.name.get_ref(), package.version)).collect(),
            dependencies,
            // Only packages that lie beside the lock file come without a source.
            roots: (0..).zip(&packages).filter(|(_, package)| package.source.is_none()).map(|(node, _)| node).collect(),
        })
    }

    /// The graph: the children of every node, in one allocation and as many more as the children need.
    pub(crate) fn graph<C: Default + Extend<NodeId>>(&self) -> Vec<C> {
        let mut graph = Vec::with_capacity(self.dependencies.len());
        for dependencies in &self.dependencies {
            let mut children = C::default();
            for &dependency in dependencies {
                // A `push` that `Vec` and small vectors share.
                children.extend(iter::once(dependency));
            }
            graph.push(children);
        }
        graph
    }
}

/// Finds the package that `name [version [(source)]]` stands for. Cargo writes as much of it as is
/// needed to be unambiguous.
fn resolve(dependency: &str, by_name: &HashMap<&str, Versions>, packages: &[Package]) -> Result<NodeId, String> {
    let mut words = dependency.split_whitespace();
    let name = words.next().unwrap_or_default();
    let version = words.next();
    let source = words.next().map(|word| word.trim_start_matches('(').trim_end_matches(')'));

    let versions = by_name.get(name).map_or(&[][..], |versions| versions.as_slice());
    let mut fitting = versions.iter().copied().filter(|&node| {
        let package = &packages[node as usize];
        version.is_none_or(|version| package.version == version)
            && source.is_none_or(|source| package.source.as_deref().is_some_and(|full| is_source(full, source)))
    });
    match (fitting.next(), fitting.next()) {
        (Some(node), None) => Ok(node),
        (None, _) => Err(format!("dependency `{dependency}` is no package of this file")),
        (Some(_), Some(_)) => Err(format!("dependency `{dependency}` fits several packages of this file")),
    }
}

/// Whether `short` names the source `full`, which for a git repository ends in `#` and the exact
/// commit.
fn is_source(full: &str, short: &str) -> bool {
    full.strip_prefix(short).is_some_and(|rest| rest.is_empty() || rest.starts_with('#'))
}
