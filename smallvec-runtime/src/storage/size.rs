//! Size arithmetic: the inline capacity that a budget of bytes allows, and errors that name the numbers.
//!
//! All of it runs in the compiler, in constants of the expansion; `track_caller` keeps what is inside out of the errors.

use super::compact::{Full, Half, HeapFields, bytes};
use super::niche::{most_in, width};
use core::alloc::Layout;

/// The layouts, as far as their size goes.
#[derive(Clone, Copy)]
pub enum Budget {
    /// The default: [`Word`](super::Word).
    Word,
    /// `len = u8`.
    Narrow8,
    /// `len = u16`.
    Narrow16,
    /// `len = u32`.
    Narrow32,
    /// `layout = compact`.
    Compact,
    /// `layout = compact, len = u32`.
    CompactHalf,
    /// `spill = never`.
    Fixed,
}

impl Budget {
    /// Returns the size of a struct with so many elements inline.
    const fn struct_size(self, inline: usize, element: Layout) -> usize {
        const WORD: usize = size_of::<usize>();
        let array = inline * element.size();
        match self {
            Self::Word => after_header(WORD, WORD, max(array, 2 * WORD), element.align()),
            Self::Narrow8 => after_header(2, 1, max(array, WORD), element.align()),
            Self::Narrow16 => after_header(4, 2, max(array, WORD), element.align()),
            Self::Narrow32 => after_header(8, 4, max(array, WORD), element.align()),
            Self::Compact => bytes::<Full>(inline, element).next_multiple_of(max(WORD, element.align())),
            Self::CompactHalf => bytes::<Half>(inline, element).next_multiple_of(max(WORD, element.align())),
            Self::Fixed => {
                let len = if width(inline) < WORD { width(inline) } else { WORD };
                after_header(len, len, array, element.align())
            }
        }
    }

    /// Returns up to what the length counts.
    const fn most(self) -> usize {
        match self {
            Self::Narrow8 => u8::MAX as usize,
            Self::Narrow16 => u16::MAX as usize,
            Self::Narrow32 => u32::MAX as usize,
            Self::Compact | Self::CompactHalf => Half::LIMIT,
            Self::Word | Self::Fixed => usize::MAX,
        }
    }

    /// Returns the largest inline capacity that the length counts to and whose struct is not larger than `size`.
    ///
    /// # Panics
    ///
    /// If not even one element fits, or the heap fields do not; the message names the least size that works.
    #[track_caller]
    pub const fn inline_capacity<T>(self, size: usize) -> usize {
        let element = Layout::new::<T>();
        let least = self.struct_size(1, element);
        if size < least {
            let mut message = Message::new();
            message.text("`size = ");
            message.number(size);
            message.text("` is too small for one element; the least that works here is `size = ");
            message.number(least);
            message.text("`");
            message.panic();
        }
        if size > LARGEST {
            let mut message = Message::new();
            message.text("`size = ");
            message.number(size);
            message.text("` is more than a struct can have; lower it");
            message.panic();
        }
        if element.size() == 0 {
            return if matches!(self, Self::Fixed) { most_in(size) } else { 1 };
        }
        let mut inline = size / element.size();
        if inline > self.most() {
            inline = self.most();
        }
        while self.struct_size(inline, element) > size {
            inline -= 1;
        }
        inline
    }
}

/// Fails to compile when so many elements are inline that a length of so many bits cannot count them.
///
/// # Panics
///
/// Then; the message names both.
#[track_caller]
pub const fn check_len(bits: u8, inline: usize) {
    let most = u64::MAX >> (64 - bits);
    if inline as u64 > most {
        let mut message = Message::new();
        message.text("`len = u");
        message.number(bits as usize);
        message.text("` counts to ");
        message.number(most as usize);
        message.text(", and ");
        message.number(inline);
        message.text(" elements are to be inline; choose a wider `len`, or fewer elements");
        message.panic();
    }
}

/// The largest array that a struct can hold: rustc's own limit, less a page for what else is in it.
const LARGEST: usize = if usize::BITS == 64 { 1 << 61 } else { isize::MAX as usize } - 4096;

/// Fails to compile when so many elements are inline that no struct can be so large.
///
/// # Panics
///
/// Then; the message names the type and the numbers.
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
/// Then; the message names the type and the numbers.
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

/// Fails to compile when `size` is more than `max_size` allows.
///
/// # Panics
///
/// Then; the message names both.
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

/// Returns the size of a struct with a payload, aligned as the element, behind a header.
const fn after_header(header: usize, header_align: usize, payload: usize, align: usize) -> usize {
    (header.next_multiple_of(align) + payload.next_multiple_of(align)).next_multiple_of(max(header_align, align))
}

const fn max(a: usize, b: usize) -> usize {
    if a > b { a } else { b }
}

/// The message of a panic in a constant, where nothing can be formatted.
struct Message {
    text: [u8; 256],
    len: usize,
}

impl Message {
    const fn new() -> Self {
        Self { text: [0; 256], len: 0 }
    }

    /// Appends text, as far as there is room.
    const fn text(&mut self, text: &str) {
        let mut index = 0;
        while index < text.len() && self.len < self.text.len() {
            self.text[self.len] = text.as_bytes()[index];
            self.len += 1;
            index += 1;
        }
    }

    /// Appends a number.
    const fn number(&mut self, number: usize) {
        if number >= 10 {
            self.number(number / 10);
        }
        self.text(match number % 10 {
            0 => "0",
            1 => "1",
            2 => "2",
            3 => "3",
            4 => "4",
            5 => "5",
            6 => "6",
            7 => "7",
            8 => "8",
            _ => "9",
        });
    }

    #[track_caller]
    const fn panic(&self) -> ! {
        match core::str::from_utf8(self.text.split_at(self.len).0) {
            Ok(text) => panic!("{}", text),
            // Only text that had to be cut, within a character.
            Err(_) => panic!("the vector is too large"),
        }
    }
}
