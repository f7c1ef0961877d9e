//! `size = …`: the inline capacity that a budget of bytes allows. It is computed in a constant of the expansion.

use super::compact::{HeapFields, PackedFields, WideFields, bytes};
use super::message::Message;
use super::niche::{limit_in, width};
use core::alloc::Layout;

/// The layouts, as far as their size goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
    CompactPacked,
    /// `spill = never`.
    Fixed,
}

impl Budget {
    /// Returns the size of a struct with so many elements inline.
    pub(crate) const fn struct_size(self, inline: usize, element: Layout) -> usize {
        const WORD: usize = size_of::<usize>();
        let array = inline * element.size();
        match self {
            Self::Word => after_header(WORD, WORD, max(array, 2 * WORD), element.align()),
            Self::Narrow8 => after_header(2, 1, max(array, WORD), element.align()),
            Self::Narrow16 => after_header(4, 2, max(array, WORD), element.align()),
            Self::Narrow32 => after_header(8, 4, max(array, WORD), element.align()),
            Self::Compact => bytes::<WideFields>(inline, element).next_multiple_of(max(WORD, element.align())),
            Self::CompactPacked => bytes::<PackedFields>(inline, element).next_multiple_of(max(WORD, element.align())),
            Self::Fixed => {
                let len = if width(inline) < WORD { width(inline) } else { WORD };
                after_header(len, len, array, element.align())
            }
        }
    }

    /// Returns how many elements the length counts at most.
    const fn limit(self) -> usize {
        match self {
            Self::Narrow8 => u8::MAX as usize,
            Self::Narrow16 => u16::MAX as usize,
            Self::Narrow32 => u32::MAX as usize,
            Self::Compact | Self::CompactPacked => PackedFields::LIMIT,
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
            return if matches!(self, Self::Fixed) { limit_in(size) } else { 1 };
        }
        let mut inline = size / element.size();
        if inline > self.limit() {
            inline = self.limit();
        }
        while self.struct_size(inline, element) > size {
            inline -= 1;
        }
        inline
    }
}

/// The largest array that a struct can hold: rustc's own limit, less a page for what else is in it.
pub(super) const LARGEST: usize = if usize::BITS == 64 { 1 << 61 } else { isize::MAX as usize } - 4096;

/// Returns the size of a struct with a payload, aligned as the element, behind a header.
const fn after_header(header: usize, header_align: usize, payload: usize, align: usize) -> usize {
    (header.next_multiple_of(align) + payload.next_multiple_of(align)).next_multiple_of(max(header_align, align))
}

const fn max(a: usize, b: usize) -> usize {
    if a > b { a } else { b }
}
