//! Instruction counts: the program runs itself under callgrind, which counts while a kernel runs and nothing else.

use crate::{
    bench::{Case, Runnable},
    memory,
    table::{Measure, Row, Table, groups},
};
use std::{arch::asm, env, ffi::CStr, fs, path::Path, process::Command, thread};

/// Measures the cases, which `filters` have selected.
pub(crate) fn measure(cases: Vec<Case>, filters: &[String]) -> Result<Table, String> {
    let out = env::temp_dir().join(format!("peers-callgrind-{}", std::process::id()));
    let dump = run_valgrind(&out, filters).and_then(|()| fs::read_to_string(&out).map_err(|error| error.to_string()));
    // It may be missing.
    let _ = fs::remove_file(&out);
    let counts = counts(&dump?);
    let (empty, counts) = counts.split_first().ok_or("callgrind has counted nothing")?;
    if counts.len() != cases.len() {
        return Err(format!("callgrind has counted {} of {} cases", counts.len(), cases.len()));
    }
    let mut counts = counts.iter().map(|count| count.saturating_sub(*empty) as f64);
    // The child goes through the same groups.
    let rows = groups(cases).into_iter().map(|group| Row {
        measure: Measure::Count,
        operation: group[0].operation,
        element: group[0].element,
        figures: group.iter().map(|case| case.kind).zip(&mut counts).collect(),
    });
    Ok(Table { measure: Measure::Count, rows: rows.collect() })
}

fn run_valgrind(out: &Path, filters: &[String]) -> Result<(), String> {
    let program = env::current_exe().map_err(|error| error.to_string())?;
    let mut valgrind = Command::new("valgrind");
    valgrind.args(["--tool=callgrind", "--collect-atstart=no", "--combine-dumps=yes", "--quiet"]);
    valgrind.arg(format!("--callgrind-out-file={}", out.display()));
    valgrind.arg(program).arg("counted-child");
    for filter in filters {
        valgrind.args(["--filter", filter]);
    }
    let output = valgrind.output().map_err(|error| format!("cannot run valgrind: {error}"))?;
    if output.status.success() {
        Ok(())
    } else {
        Err(format!("valgrind failed: {}", String::from_utf8_lossy(&output.stderr)))
    }
}

/// The counts of the dumps that the program asked for. Callgrind adds one at its end.
fn counts(dump: &str) -> Vec<u64> {
    let mut counts = Vec::new();
    let mut asked_for = false;
    for line in dump.lines() {
        if let Some(trigger) = line.strip_prefix("desc: Trigger: ") {
            asked_for = trigger.starts_with("Client Request");
        } else if asked_for && let Some(total) = line.strip_prefix("totals: ") {
            counts.push(total.trim().parse().unwrap_or(0));
        }
    }
    counts
}

/// Runs every kernel with the counting on. The thread has a stack of its own, because the main thread's begins wherever
/// the environment ends, and `memcpy` takes other paths at other alignments.
pub(crate) fn run_under_valgrind(cases: impl FnOnce() -> Vec<Case> + Send) {
    thread::scope(|scope| {
        scope.spawn(|| {
            let groups = groups(cases());
            memory::use_arena();
            count_once(&mut *Case::nothing());
            for mut case in groups.into_iter().flatten() {
                count_once(&mut *case.kernel);
            }
        });
    });
}

fn count_once(kernel: &mut dyn Runnable) {
    // Fills the arena's list of free blocks and the caches of the dynamic linker.
    kernel.once(&mut |call| call());
    kernel.once(&mut |call| {
        request(Request::ZeroStats);
        request(Request::ToggleCollect);
        call();
        request(Request::ToggleCollect);
        request(Request::DumpStatsAt(c"kernel"));
    });
}

/// What the program asks of callgrind. Crates that have these requests, valgrind-requests 1.2 and crabgrind 0.2, need libclang or a C
/// compiler with valgrind's headers to build, which the gate would have to install first.
enum Request {
    ZeroStats,
    ToggleCollect,
    DumpStatsAt(&'static CStr),
}

/// Asks callgrind for something. Outside of valgrind it does nothing.
#[inline(never)]
fn request(request: Request) {
    const CALLGRIND: usize = (b'C' as usize) << 24 | (b'T' as usize) << 16;
    let message = match request {
        Request::ZeroStats => [CALLGRIND + 1, 0, 0, 0, 0, 0],
        Request::ToggleCollect => [CALLGRIND + 2, 0, 0, 0, 0, 0],
        Request::DumpStatsAt(name) => [CALLGRIND + 3, name.as_ptr().addr(), 0, 0, 0, 0],
    };
    // SAFETY: the sequence is the one that valgrind.h defines for this architecture. The processor rotates a register
    // by 128 bits altogether and exchanges another with itself; valgrind reads the message.
    #[cfg(target_arch = "x86_64")]
    unsafe {
        asm!(
            "rol rdi, 3",
            "rol rdi, 13",
            "rol rdi, 61",
            "rol rdi, 51",
            "xchg rbx, rbx",
            in("rax") &raw const message,
            inout("rdx") 0_usize => _,
            options(nostack),
        );
    }
    #[cfg(not(target_arch = "x86_64"))]
    {
        let _ = message;
        panic!("instructions are counted on x86-64 only");
    }
}
