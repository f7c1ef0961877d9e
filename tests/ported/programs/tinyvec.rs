//! Decomposition of characters with reordering of their marks: a program as those that use tinyvec are.

use super::{Array, TinyVec, tiny_vec};
use std::iter::Fuse;

/// The class of a mark; 0 is for what starts a character.
fn class(c: char) -> u8 {
    match c {
        '\u{323}' => 220,
        '\u{302}' | '\u{308}' => 230,
        _ => 0,
    }
}

fn parts(c: char) -> TinyVec<[char; 2]> {
    match c {
        'ä' => tiny_vec!['a', '\u{308}'],
        'ộ' => ['o', '\u{302}', '\u{323}'].iter().copied().collect(),
        c => TinyVec::from(&[c][..]),
    }
}

/// The characters of a text, taken apart.
#[derive(Clone, Debug)]
pub struct Decompositions<I: Iterator<Item = char>> {
    iter: Fuse<I>,
    buffer: TinyVec<[(u8, char); 4]>,
    ready: usize,
}

impl<I: Iterator<Item = char>> Decompositions<I> {
    pub fn new(iter: I) -> Self {
        Self { iter: iter.fuse(), buffer: TinyVec::new(), ready: 0 }
    }

    fn sort_pending(&mut self) {
        self.buffer[self.ready..].sort_by_key(|pair| pair.0);
        self.ready = self.buffer.len();
    }

    fn push(&mut self, c: char) {
        let class = class(c);
        if class == 0 {
            self.sort_pending();
        }
        self.buffer.push((class, c));
    }
}

impl<I: Iterator<Item = char>> Iterator for Decompositions<I> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        while self.ready == 0 {
            match self.iter.next() {
                Some(c) => parts(c).into_iter().for_each(|part| self.push(part)),
                None if self.buffer.is_empty() => return None,
                None => self.sort_pending(),
            }
        }
        self.ready -= 1;
        Some(self.buffer.remove(0).1)
    }
}

pub fn join<A: Array<Item = char>>(pieces: &[TinyVec<A>]) -> String {
    pieces.iter().flat_map(|piece| piece.iter()).collect()
}

/// The words of a text and how often each is there, most frequent first.
pub fn words(text: &str) -> TinyVec<[(&str, usize); 4]> {
    let mut words: TinyVec<[(&str, usize); 4]> = TinyVec::new();
    for word in text.split_whitespace() {
        match words.iter().position(|(known, _)| *known == word) {
            Some(index) => words[index].1 += 1,
            None => words.push((word, 1)),
        }
    }
    words.sort_by(|left, right| right.1.cmp(&left.1));
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_put_in_order() {
        let text: String = Decompositions::new("xộä\u{323}".chars()).collect();
        assert_eq!(text, "xo\u{323}\u{302}a\u{323}\u{308}");
        assert_eq!(Decompositions::new("".chars()).next(), None);
        assert_eq!(join(&[parts('ä'), parts('ộ')]).chars().count(), 5);
    }

    #[test]
    fn words_are_counted() {
        let mut counted = words("a b c b d e b a");
        assert_eq!((counted.len(), counted[0], counted[1]), (5, ("b", 3), ("a", 2)));
        counted.truncate(4);
        counted.retain(|(word, _)| *word != "c");
        assert_eq!(counted.pop(), Some(("d", 1)));
        assert_eq!(counted.drain(..1).next(), Some(("b", 3)));
        counted.extend_from_slice(&[("x", 1); 4]);
        assert_eq!((counted.len(), counted.split_off(2).len(), counted.swap_remove(0).0), (5, 3, "a"));
        let mut bytes: TinyVec<[u8; 4]> = tiny_vec![7, 7, 7];
        bytes.resize(6, 0);
        bytes.insert(0, 1);
        bytes.append(&mut [9].iter().copied().collect::<TinyVec<[u8; 4]>>());
        assert_eq!(bytes.as_slice(), [1, 7, 7, 7, 0, 0, 0, 9]);
        assert_eq!(bytes, TinyVec::<[u8; 4]>::from(&[1, 7, 7, 7, 0, 0, 0, 9][..]));
    }
}
