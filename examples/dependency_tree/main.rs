//! Builds the dependency graph of a `Cargo.lock` with `Vec` children and with declared small
//! vectors of several inline capacities, counts what each asks of the allocator, and picks a
//! capacity.

use std::env;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use clap::Parser;
use smallvec_runtime::{SmallVector, define_smallvec};

use counting::{CountingAllocator, Usage, measure};
use lock_file::LockFile;
use program::{Result, grouped};

#[path = "../common/counting.rs"]
mod counting;
#[path = "../common/input.rs"]
mod input;
mod lock_file;
#[path = "../common/program.rs"]
mod program;

#[global_allocator]
static ALLOCATOR: CountingAllocator = CountingAllocator;

/// Index of a package.
type NodeId = u32;

define_smallvec! {
    type Children1 = [NodeId; 1];
    type Children2 = [NodeId; 2];
    type Children4 = [NodeId; 4];
    type Children8 = [NodeId; 8];
    type Children16 = [NodeId; 16];
}

/// How often a graph is built to find the time that it takes when nothing else runs.
const TIMED_BUILDS: usize = 100;

/// Count the allocations of a dependency graph, with `Vec` and with small vectors.
///
/// Reads a Cargo.lock and builds its graph, one list of children per package, once with `Vec` and
/// once with each of five declared small-vector types. Children are pushed one at a time. A
/// counting allocator tells what each graph costs.
#[derive(Parser)]
#[command(name = "dependency_tree", verbatim_doc_comment)]
struct Arguments {
    /// The lock file [default: that of the workspace it is run in]
    #[arg(value_name = "Cargo.lock")]
    path: Option<PathBuf>,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    program::run(|out| {
        let path = match arguments.path {
            Some(path) => path,
            None => nearest_lock_file()?,
        };
        let lock_file = LockFile::read(&path)?;
        let reports = [
            Report::of_vec(&lock_file),
            Report::of::<Children1>(&lock_file),
            Report::of::<Children2>(&lock_file),
            Report::of::<Children4>(&lock_file),
            Report::of::<Children8>(&lock_file),
            Report::of::<Children16>(&lock_file),
        ];
        print_graph(out, &path, &lock_file)?;
        print_table(out, &reports)?;
        print_choice(out, &reports)
    })
}

fn nearest_lock_file() -> Result<PathBuf> {
    let start = env::current_dir()?;
    let found = start.ancestors().map(|folder| folder.join("Cargo.lock")).find(|path| path.is_file());
    found.ok_or_else(|| format!("no Cargo.lock in {} or a folder above it", start.display()).into())
}

/// What one way to store the children costs.
struct Report {
    /// `None` for `Vec`.
    small: Option<Small>,
    node_size: usize,
    usage: Usage,
    time: Duration,
}

/// What only small vectors have.
struct Small {
    inline_size: usize,
    spilled: usize,
}

impl Report {
    fn of_vec(lock_file: &LockFile) -> Self {
        let (_, usage) = measure(|| lock_file.graph::<Vec<NodeId>>());
        Self { small: None, node_size: size_of::<Vec<NodeId>>(), usage, time: time_of_build::<Vec<NodeId>>(lock_file) }
    }

    fn of<C: SmallVector<Item = NodeId>>(lock_file: &LockFile) -> Self {
        let (graph, usage) = measure(|| lock_file.graph::<C>());
        let spilled = graph.iter().filter(|children| children.spilled()).count();
        Self {
            small: Some(Small { inline_size: C::INLINE_SIZE, spilled }),
            node_size: size_of::<C>(),
            usage,
            time: time_of_build::<C>(lock_file),
        }
    }

    fn name(&self) -> String {
        match &self.small {
            None => "Vec".to_owned(),
            Some(small) => format!("inline = {}", small.inline_size),
        }
    }
}

fn time_of_build<C: Default + Extend<NodeId>>(lock_file: &LockFile) -> Duration {
    let build_and_drop = || {
        let start = Instant::now();
        drop(std::hint::black_box(lock_file.graph::<C>()));
        start.elapsed()
    };
    (0..TIMED_BUILDS).map(|_| build_and_drop()).min().unwrap_or_default()
}

fn print_graph(out: &mut dyn Write, path: &Path, lock_file: &LockFile) -> Result {
    let lists = &lock_file.dependencies;
    let edges: usize = lists.iter().map(Vec::len).sum();
    writeln!(out, "{}", path.display())?;
    writeln!(out, "{} nodes, {} edges, depth {}", grouped(lists.len()), grouped(edges), depth(lock_file))?;

    let mut dependents = vec![0_usize; lists.len()];
    for &dependency in lists.iter().flatten() {
        dependents[dependency as usize] += 1;
    }
    let mut ranking: Vec<_> = lock_file.names.iter().zip(dependents).filter(|&(_, count)| count > 0).collect();
    ranking.sort_by_key(|&(name, count)| (std::cmp::Reverse(count), name));
    let most: Vec<_> = ranking.iter().take(3).map(|(name, count)| format!("{name} ({count})")).collect();
    if !most.is_empty() {
        writeln!(out, "most depended on: {}", most.join(", "))?;
    }

    let ranges = [(0, 0), (1, 1), (2, 2), (3, 4), (5, 8), (9, 16), (17, usize::MAX)];
    let histogram = ranges.map(|(from, to)| {
        let count = lists.iter().filter(|list| (from..=to).contains(&list.len())).count();
        match to {
            usize::MAX => format!("{from}+: {count}"),
            _ if from == to => format!("{from}: {count}"),
            _ => format!("{from}-{to}: {count}"),
        }
    });
    writeln!(out, "nodes by number of children: {}", histogram.join("  "))?;
    Ok(())
}

/// The number of steps from the packages of the workspace to the one farthest from them. Steps are
/// shortest paths, because dev-dependencies can lead in a circle.
fn depth(lock_file: &LockFile) -> usize {
    let mut seen = vec![false; lock_file.dependencies.len()];
    let mut level = lock_file.roots.clone();
    let mut depth = 0;
    loop {
        for &node in &level {
            seen[node as usize] = true;
        }
        let mut next: Vec<_> = level.iter().flat_map(|&node| &lock_file.dependencies[node as usize]).copied().collect();
        next.sort_unstable();
        next.dedup();
        next.retain(|&node| !seen[node as usize]);
        if next.is_empty() {
            return depth;
        }
        level = next;
        depth += 1;
    }
}

fn print_table(out: &mut dyn Write, reports: &[Report]) -> Result {
    writeln!(out)?;
    writeln!(
        out,
        "{:<12} {:>10} {:>12} {:>10} {:>8} {:>10}",
        "children", "bytes/node", "allocations", "bytes", "spilled", "build"
    )?;
    for report in reports {
        writeln!(
            out,
            "{:<12} {:>10} {:>12} {:>10} {:>8} {:>7.1} µs",
            report.name(),
            report.node_size,
            grouped(report.usage.allocations),
            grouped(report.usage.peak),
            report.small.as_ref().map_or("-".to_owned(), |small| grouped(small.spilled)),
            report.time.as_secs_f64() * 1e6,
        )?;
    }
    writeln!(out, "bytes: at the peak, nodes and heap together; build: best of {TIMED_BUILDS}, with dropping")?;
    Ok(())
}

/// The rule: of the capacities that need no more memory than `Vec`, the one with the fewest
/// allocations, and of equals the smallest.
fn print_choice(out: &mut dyn Write, reports: &[Report]) -> Result {
    let [vec, small @ ..] = reports else {
        return Ok(());
    };
    let fitting = small.iter().filter(|report| report.usage.peak <= vec.usage.peak);
    writeln!(out)?;
    // The reports stand in rising order of capacity, and `min_by_key` returns the first of equals.
    match fitting.min_by_key(|report| report.usage.allocations) {
        Some(best) => writeln!(
            out,
            "pick: {}, with {} allocations instead of {}: the fewest without more bytes than Vec",
            best.name(),
            grouped(best.usage.allocations),
            grouped(vec.usage.allocations),
        )?,
        None => writeln!(out, "pick: Vec, since every inline capacity costs more bytes")?,
    }
    Ok(())
}
