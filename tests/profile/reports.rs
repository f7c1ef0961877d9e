//! A report as a value, as text, as JSON, and in a file.

use smallvec_runtime::profile::{self, Guard, Report, TypeReport};
use smallvec_runtime::small_vec;

mod types {
    use super::*;

    #[small_vec(inline = 4, profile)]
    pub(crate) type Shown = u32;
    #[small_vec(inline = 4, profile)]
    pub(crate) type Misread = u32;
    #[small_vec(inline = 2, profile)]
    pub(crate) type Periods = u32;
    #[small_vec(inline = 2, profile)]
    pub(crate) type Filed = u32;
}
use types::{Filed, Misread, Periods, Shown};

fn only(report: &Report, name: &str) -> Report {
    let mut report = report.clone();
    report.types.retain(|row| row.name.ends_with(name));
    report
}

fn lengths_of(rows: &[TypeReport]) -> Vec<(u64, u64)> {
    rows.iter().flat_map(|row| row.lengths().iter().collect::<Vec<_>>()).collect()
}

#[test]
#[cfg(target_pointer_width = "64")]
fn a_report_is_shown_as_tables() {
    let kept: Vec<_> = (0..200).map(|n| Shown::from_elem(7, n % 4)).collect();
    drop(kept);
    drop(Shown::from_elem(7, 1000));
    let report = only(&profile::report(), "types::Shown");
    let expected = "\
type                            inline  vectors  p50  p90  p99   most  spilled  allocations  bytes  at once  pick
profile::reports::types::Shown       4      201    2    3    3  1,000    0.5 %            1  4,000      201  3, 3
p50, p90, p99, most: the largest length of a vector; at once: the most vectors there were
pick: the inline capacity with the fewest bytes (bytes), and the least at which 1 % spills at most (1 %)

profile::reports::types::Shown: u32 of 4 bytes, default
inline        0       1       2          3      4       8      16      32      64      128      256      512    1,000
size         24      24      24         24     24      40      72     136     264      520    1,032    2,056    4,008
bytes    10,024   9,824   9,424      8,824  8,824  12,040  18,472  31,336  57,064  108,520  211,432  417,256  805,608
spilled  75.1 %  50.2 %  25.4 %      0.5 %  0.5 %   0.5 %   0.5 %   0.5 %   0.5 %    0.5 %    0.5 %    0.5 %    0.0 %
                                 bytes 1 %    now
";
    assert_eq!(report.to_string(), expected);
}

#[test]
fn a_report_of_nothing_says_so() {
    assert_eq!(Report::default().to_string(), "no vectors were counted\n");
}

#[test]
fn json_is_read_back_as_it_was() {
    let kept = Periods::from([1, 2, 3]);
    drop((Periods::from_elem(1, 1000), Periods::new()));
    let report = profile::report();
    assert!(!report.types.is_empty());
    let json = report.to_json();
    assert_eq!(Report::from_json(&json), Ok(report));
    drop(kept);
}

/// A macro declares them in functions, on one line and by one name.
#[test]
fn types_that_nothing_tells_apart_are_not_taken_for_one_another() {
    macro_rules! declare {
        ($($function:ident)*) => {
            $(fn $function(len: usize) {
                #[small_vec(inline = 2, profile)]
                type Twin = u32;

                drop(Twin::from_elem(1, len));
            })*
        };
    }
    declare!(one other);

    let twins = || only(&profile::report(), "reports::Twin");
    one(1);
    let first = twins();
    other(2);
    let both = twins();
    one(3);
    assert_eq!(lengths_of(&both.since(&first).types), [(2, 1)]);
    assert_eq!(lengths_of(&twins().since(&both).types), [(3, 1)]);
}

#[test]
fn what_is_no_report_says_why() {
    let _living = Misread::from_elem(1, 5);
    drop(Misread::from_elem(1, 5));
    let json = only(&profile::report(), "types::Misread").to_json();
    for (from, to, why) in [
        ("\"version\":1", "\"version\":2", "`version` is not 1"),
        ("\"types\"", "\"kinds\"", "`types` is not a list"),
        ("\"inline\":4", "\"inline\":-4", "`inline` is not a number"),
        ("\"name\"", "\"title\"", "`name` is not a text"),
        ("\"default\"", "\"packed\"", "there is no layout `packed`"),
        ("\"lengths\"", "\"sizes\"", "`lengths` is not a list of lengths and counts"),
        ("\"element_align\":4", "\"element_align\":3", "`element_align` is not an alignment"),
        ("\"element_align\":4", "\"element_align\":9223372036854775808", "`element_align` is not an alignment"),
        ("[5,1]", "[5,9999999999999999999]", "than 64 bits can count"),
        ("\"spilled\":1", "\"spilled\":9999999999999999999", "than 64 bits can count"),
        ("\"reallocations\":0", "\"reallocations\":18446744073709551615", "than 64 bits can count"),
        ("{", "", "it is not JSON"),
    ] {
        assert!(json.contains(from), "{from} is in {json}");
        let error = Report::from_json(&json.replace(from, to)).unwrap_err().to_string();
        assert!(error.starts_with("this is no profile of small vectors: ") && error.contains(why), "{error}");
    }
}

#[test]
fn a_guard_writes_what_was_counted_until_it_goes() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("profile.json");
    {
        let _guard = Guard::new(&path);
        drop(Filed::from([1, 2]));
        assert!(!path.exists());
    }
    let read = Report::from_json(&std::fs::read_to_string(&path).unwrap()).unwrap();
    assert_eq!(lengths_of(&only(&read, "types::Filed").types), [(2, 1)]);
    // A file that cannot be written does not stop the program.
    drop(Guard::new(folder.path()));
}

mod periods {
    #[smallvec_runtime::small_vec(inline = 2, profile)]
    pub(crate) type Seen = u32;
    #[smallvec_runtime::small_vec(inline = 2, profile)]
    pub(crate) type Idle = u32;
}

#[test]
fn since_has_what_came_between() {
    use periods::{Idle, Seen};

    let of = |report: &Report| only(report, "periods::Seen").types;
    let mut kept = Seen::from([1]);
    drop((Seen::from_elem(1, 9), Idle::new()));
    let earlier = profile::report();
    kept.extend([2, 3]);
    drop(Seen::from([1, 2]));
    let since = profile::report().since(&earlier);
    let row = &of(&since)[0];
    assert!(row.ended.lengths.iter().eq([(2, 1)]) && row.living.lengths.iter().eq([(3, 1)]));
    assert_eq!((row.spilled(), row.allocations, row.vectors()), (1, 1, 2));
    assert_eq!((row.longest, row.most_alive), (9, 2), "of the whole run");
    assert_eq!(only(&since, "periods::Idle"), Report::default(), "nothing came between");
    assert_eq!(of(&since.since(&Report::default())), of(&since));
    drop(kept);
}
