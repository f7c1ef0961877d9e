//! `core::fmt::Write`: all of a string, or nothing of it.

use crate::limited;
use std::fmt::Write;

#[test]
fn a_string_that_does_not_fit_is_an_error_and_leaves_nothing_half() {
    macro_rules! check {
        ($vector:ty, $name:literal, $limit:expr) => {
            // For each room that is left, one that ends within the character among them.
            for room in 0..=4 {
                let mut vector: $vector = std::iter::repeat_n(b'.', $limit - room).collect();
                // Two bytes, three, and four.
                for text in ["é", "€", "🦀", "né", "a€"] {
                    let before = vector.clone();
                    let outcome = vector.write_str(text);
                    assert_eq!(outcome.is_ok(), text.len() <= room, "{text} into {room}");
                    if outcome.is_ok() {
                        assert_eq!(vector[$limit - room..], *text.as_bytes());
                    }
                    if outcome.is_err() {
                        assert_eq!(vector, before);
                    }
                    assert!(std::str::from_utf8(&vector).is_ok());
                    vector.truncate($limit - room);
                }
                // `write!` writes piece by piece: those before the one that does not fit stay, as with arrayvec's `ArrayString`.
                let outcome = write!(vector, "{}{}", 'a', '€');
                assert_eq!(outcome.is_ok(), room >= 4);
                assert!(std::str::from_utf8(&vector).is_ok());
            }
        };
    }
    limited!(check);
}

#[test]
fn a_formatted_text_ends_where_an_array_string_does() {
    macro_rules! check {
        ($vector:ty, $name:literal, $limit:expr) => {
            let mut peer = arrayvec::ArrayString::<4>::new();
            let mut vector: $vector = std::iter::repeat_n(b'.', $limit - 4).collect();
            for argument in ["ab", "é€", "c", "🦀", "d"] {
                assert_eq!(write!(vector, "{argument}"), write!(peer, "{argument}"));
            }
            assert_eq!(vector[$limit - 4..], *peer.as_bytes());
        };
    }
    limited!(check);
}
