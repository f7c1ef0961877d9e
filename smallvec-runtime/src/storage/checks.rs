//! What fails to compile about a declaration when its numbers are known, with errors that name them.
//!
//! The expansion calls these in constants; `track_caller` keeps what is inside out of the errors.

use super::budget::LARGEST;
use super::message::Message;

/// Fails to compile when so many elements are inline that a length of so many bits cannot count them.
///
/// # Panics
///
/// In that case; the message names both.
#[track_caller]
pub const fn check_len(bits: u8, inline: usize) {
    let limit = u64::MAX >> (64 - bits);
    if inline as u64 > limit {
        let mut message = Message::new();
        message.text("`len = u");
        message.number(bits as usize);
        message.text("` counts to ");
        message.number(limit as usize);
        message.text(", and ");
        message.number(inline);
        message.text(" elements are to be inline; choose a wider `len`, or fewer elements");
        message.panic();
    }
}

/// Fails to compile when a family has no functions for the layout of a member that is declared elsewhere.
///
/// # Panics
///
/// In that case; the message names the layout.
#[track_caller]
pub const fn check_layout(layout: &str, layouts: &[&str]) {
    if is_among(layout, layouts) {
        return;
    }
    let mut message = Message::new();
    message.text("this family has no types of the layout `");
    message.text(layout);
    message.text("`; add `layouts(");
    message.text(layout);
    message.text(")` to the `#[small_vec(…)]` of its `struct` line");
    message.panic();
}

/// Fails to compile when a family has no functions for members that are declared elsewhere and counted.
///
/// # Panics
///
/// In that case.
#[track_caller]
pub const fn check_profile(layouts: &[&str]) {
    if !is_among("profile", layouts) {
        let mut message = Message::new();
        message.text("this family keeps no profile; add `profile` to the `#[small_vec(…)]` of its `struct` line");
        message.panic();
    }
}

/// Whether a string is one of these.
const fn is_among(name: &str, mut names: &[&str]) -> bool {
    while let [first, rest @ ..] = names {
        if is_same(first.as_bytes(), name.as_bytes()) {
            return true;
        }
        names = rest;
    }
    false
}

/// Whether two strings are the same.
const fn is_same(mut left: &[u8], mut right: &[u8]) -> bool {
    while let ([left_first, left_rest @ ..], [right_first, right_rest @ ..]) = (left, right) {
        if *left_first != *right_first {
            return false;
        }
        (left, right) = (left_rest, right_rest);
    }
    left.is_empty() && right.is_empty()
}

/// Fails to compile when so many elements are inline that no struct can be so large.
///
/// # Panics
///
/// In that case; the message names the type and the numbers.
#[track_caller]
pub const fn check_inline(name: &str, inline: usize, element: usize) {
    if element > 0 && inline > LARGEST / element {
        let mut message = Message::new();
        message.text("`");
        message.text(name);
        message.text("` cannot keep ");
        message.number(inline);
        message.text(" elements of ");
        message.number(element);
        message.text(if element == 1 { " byte inline" } else { " bytes inline" });
        message.text(": no struct is so large; lower the inline capacity");
        message.panic();
    }
}

/// Fails to compile when a list has more elements than a vector keeps inline.
///
/// # Panics
///
/// In that case; the message names the type and the numbers.
#[track_caller]
pub const fn check_list(name: &str, list: usize, inline: usize) {
    if list > inline {
        let mut message = Message::new();
        message.text("a list of ");
        message.number(list);
        message.text(" elements is too long for `");
        message.text(name);
        message.text("`, which keeps ");
        message.number(inline);
        message.text(" inline; shorten it, or raise the inline capacity");
        message.panic();
    }
}

/// Fails to compile when an array has more elements than a vector can hold.
///
/// # Panics
///
/// In that case; the message names the type and the numbers.
#[track_caller]
pub(crate) const fn check_room(name: &str, array: usize, limit: usize) {
    if array > limit {
        let mut message = Message::new();
        message.text("an array of ");
        message.number(array);
        message.text(" elements is too long for `");
        message.text(name);
        message.text("`, which holds ");
        message.number(limit);
        message.text(if limit == 1 { " element at most" } else { " elements at most" });
        message.panic();
    }
}

/// Fails to compile when `size` is more than `max_size` allows.
///
/// # Panics
///
/// In that case; the message names both.
#[track_caller]
pub const fn check_size(name: &str, size: usize, max_size: usize) {
    if size > max_size {
        let mut message = Message::new();
        message.text("`");
        message.text(name);
        message.text("` takes ");
        message.number(size);
        message.text(" bytes, more than `max_size = ");
        message.number(max_size);
        message.text("` allows; lower the inline capacity, or raise `max_size`");
        message.panic();
    }
}
