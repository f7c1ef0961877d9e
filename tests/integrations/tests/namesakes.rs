//! Declarations that ask for all integrations, beside items of every kind under every name that occurs in an expansion. It is a test that
//! this compiles.

include!(concat!(env!("OUT_DIR"), "/namesakes.rs"));

#[test]
fn no_name_in_scope_is_in_the_way_of_an_integration() {
    let (made, line) = namesakes::constants::made();
    assert_eq!((made.as_slice(), line.as_slice()), (&[1, 2][..], &[1, 1][..]));
}
