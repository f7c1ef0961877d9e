//! What went wrong in other small vectors, and must not here: the table of known failures, and what they have in common.
//!
//! Each test is named after the mistake that it would find. The failures, in the order of the table, and their tests:
//!
//! | what happened elsewhere | the test |
//! |---|---|
//! | double free in `insert_many` when the iterator panics | `drops::the_tail_is_counted_while_insert_many_calls_its_iterator` |
//! | uninitialised `[T; N]` of any `T` | `elements::vacant_places_are_taken_for_elements` |
//! | `grow` to exactly the capacity, below it, below the length | `growth::grow_frees_or_shrinks_the_buffer_it_keeps` |
//! | more elements than the hint said | `hints::elements_beyond_the_hint_are_written_behind_the_buffer` |
//! | a pointer is made before the index is checked | `ranges::a_bad_index_is_noticed_after_something_changed` |
//! | use after free with N = 0 | `elements::n_0_is_not_inline_and_not_on_the_heap_either` |
//! | `retain` and `dedup` after a panic | `drops::retain_and_dedup_show_moved_elements_after_a_panic` |
//! | `into_vec` frees by another layout | `tests/allocations`: `buffers_change_owner_without_being_copied` |
//! | zero-byte allocation | `tests/allocations`: `zero_sized_elements_allocate_nothing` |
//! | the length of zero-sized elements wraps | `elements::the_length_of_zero_sized_elements_wraps` |
//! | double drop of zero-sized elements | `drops::zero_sized_elements_are_dropped_twice_or_never` |
//! | double drop in `IntoIter` when a drop panics | `drops::into_iter_drops_again_what_has_panicked` |
//! | `clear` sets the length after dropping | `drops::clear_and_truncate_set_the_length_after_dropping` |
//! | `IntoIter::clone` clones what was consumed | `leaks::a_clone_of_a_half_used_iterator_clones_what_was_yielded` |
//! | misaligned slice of over-aligned elements | `elements::over_aligned_elements_are_misaligned` |
//! | a claimed length is allocated | `tests/allocations`: `a_claimed_length_allocates_a_mebibyte_at_most` |
//! | the length expression is expanded twice | `elements::the_capacity_is_expanded_twice` |
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
