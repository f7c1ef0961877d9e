//! What went wrong in other small vectors, and must not here: the table of known failures, and what they have in common.
//!
//! Each test is named after the mistake that it would find. The failures, in the order of the table, and their tests, of which
//! [`each_failure_has_a_test`] makes sure that they are there:
//!
//! | what happened elsewhere | the test |
//! |---|---|
//! | double free in `insert_many` when the iterator panics | `drops::the_tail_is_counted_while_insert_many_calls_its_iterator` |
//! | uninitialised `[T; N]` of any `T` | `elements::vacant_places_are_taken_for_elements` |
//! | `grow` to exactly the capacity frees | `growth::grow_frees_or_shrinks_the_buffer_it_keeps` |
//! | `grow` below the capacity, or the length, corrupts | `growth::grow_frees_or_shrinks_the_buffer_it_keeps`, `tests/allocations/scenarios.rs`: `nothing_leaks_and_everything_is_freed_by_its_layout` |
//! | more elements than the hint said | `hints::elements_beyond_the_hint_are_written_behind_the_buffer` |
//! | a pointer is made before the index is checked | `ranges::a_pointer_is_made_before_the_index_is_checked`, `ranges::a_bad_index_is_noticed_after_something_changed` |
//! | use after free with N = 0 | `elements::n_0_is_not_inline_and_not_on_the_heap_either` |
//! | `retain` and `dedup` after a panic | `drops::retain_and_dedup_show_moved_elements_after_a_panic` |
//! | references that destructors read are dead | `tests/ui/borrows/drop_check.rs`: `vector`; on nightly `tests/nightly/src/lib.rs`: `vector` |
//! | `into_vec` frees by another layout | `tests/allocations/counts.rs`: `buffers_change_owner_without_being_copied` |
//! | zero-byte allocation | `tests/allocations/counts.rs`: `zero_sized_elements_allocate_nothing` |
//! | the length of zero-sized elements wraps | `elements::the_length_of_zero_sized_elements_wraps` |
//! | double drop of zero-sized elements | `drops::zero_sized_elements_are_dropped_twice_or_never` |
//! | double drop in `IntoIter` when a drop panics | `drops::into_iter_drops_again_what_has_panicked` |
//! | `clear` and `IntoIter` set the length after dropping | `drops::clear_and_truncate_set_the_length_after_dropping`, `drops::into_iter_drops_again_what_has_panicked` |
//! | `IntoIter::clone` clones what was consumed | `leaks::a_clone_of_a_half_used_iterator_clones_what_was_yielded` |
//! | misaligned slice of over-aligned elements | `elements::over_aligned_elements_are_misaligned` |
//! | a claimed length is allocated | `tests/allocations/claims.rs`: `a_claimed_length_allocates_a_mebibyte_at_most` |
//! | the length expression is expanded twice | `elements::the_capacity_is_expanded_twice` |
//! | an order of fields is assumed that nobody promised | `elements::the_order_of_fields_is_assumed` |
//!
//! [`random`] and [`user_panics`] put every operation of the API through all of that, beside `Vec`.

#[path = "../model/mod.rs"]
mod model;

mod corners;
mod drops;
mod elements;
mod growth;
mod hints;
mod leaks;
mod limits;
mod random;
mod ranges;
mod types;
mod user_panics;

/// In the docs above, `module::test` is in this binary, and `test` in the file that is named before it.
#[test]
fn each_failure_has_a_test() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let rows: Vec<&str> =
        include_str!("main.rs").lines().filter_map(|line| line.strip_prefix("//! | ")).skip(1).collect();
    assert_eq!(rows.len(), 20);
    for row in rows {
        let (_, tests) = row.rsplit_once(" | ").unwrap();
        let (mut file, mut found) = (String::new(), 0);
        // What is between a first and a second backtick, a third and a fourth, …
        for name in tests.split('`').skip(1).step_by(2) {
            let test = match name.rsplit_once("::") {
                _ if name.starts_with("tests/") => {
                    file = name.to_owned();
                    continue;
                }
                Some((module, test)) => {
                    file = format!("tests/soundness/{module}.rs");
                    test
                }
                None => name,
            };
            let text = std::fs::read_to_string(root.join(&file)).unwrap_or_else(|error| panic!("{file}: {error}"));
            assert!(text.contains(&format!("fn {test}() {{")), "no test `{test}` in {file}");
            found += 1;
        }
        assert!(found > 0, "no test: {row}");
    }
}
