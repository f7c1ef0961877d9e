//! Where the fields of a vector are, found out from outside: which bytes change when its length, capacity or elements do.
//!
//! Every byte that is read is initialised. A vector is not put into its place as a value, for that would leave padding
//! uninitialised: the place is filled with zeros, the bytes in front of the elements are made those of an empty vector, and the
//! compiler checks in a constant that this is one. From then on the vector only changes through references, which writes
//! fields and elements and takes no initialised byte back.

use smallvec_runtime::SmallVector;
use std::ops::Range;

/// What a byte of a vector is for, in one of its states. None of it: the byte is not used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Byte {
    /// It holds a bit that tells the state and nothing else.
    pub(crate) tag: bool,
    /// It is a number that says inline and nothing else.
    pub(crate) mark: bool,
    pub(crate) length: bool,
    pub(crate) capacity: bool,
    pub(crate) pointer: bool,
    /// It belongs to this element.
    pub(crate) element: Option<usize>,
}

/// What is known of a declaration.
pub(crate) struct Facts {
    pub(crate) size: usize,
    pub(crate) option: usize,
    pub(crate) align: usize,
    /// How many bytes are in front of elements that may lie anywhere.
    pub(crate) header: usize,
    /// How many elements without size it counts.
    pub(crate) limit: usize,
    pub(crate) element_size: usize,
    pub(crate) inline: Vec<Byte>,
    /// Nothing if it never spills.
    pub(crate) spilled: Option<Vec<Byte>>,
}

/// Two values of an element, the bytes of which are all zeros and all ones.
pub(crate) trait Pattern: Copy {
    const ZEROS: Self;
    const ONES: Self;
}

macro_rules! patterns {
    ($($item:ty)+) => {$(
        impl Pattern for $item {
            const ZEROS: Self = 0;
            const ONES: Self = Self::MAX;
        }
    )+};
}
patterns! { u8 u32 }

/// Finds out the facts of a declaration: `facts_of!([layout = compact] u32; 5)`.
macro_rules! facts_of {
    ([$($options:tt)+] $item:ty; $inline:literal) => {{
        use std::mem::{ManuallyDrop, MaybeUninit};

        smallvec_runtime::define_smallvec! {
            #[small_vec($($options)+)]
            type V = [$item; $inline];
            #[small_vec($($options)+)]
            type Bytes = [u8; $inline];
            #[small_vec($($options)+)]
            type Units = [(); $inline];
        }
        const HEADER: usize = {
            let bytes = ManuallyDrop::new(Bytes::new());
            let start = &raw const bytes;
            // SAFETY: `ManuallyDrop` lays its value out as it is by itself; the elements are inline, within the value.
            unsafe { (*start.cast::<Bytes>()).as_ptr().byte_offset_from(start) as usize }
        };
        const START: [u8; HEADER] = {
            let empty = ManuallyDrop::new(V::new());
            // SAFETY: there are so many bytes, as elements of more alignment do not begin earlier. The compiler rejects a constant
            // that has one that is not initialised.
            unsafe { (&raw const empty).cast::<[u8; HEADER]>().read() }
        };
        const EMPTY: ManuallyDrop<V> = {
            let mut vector = MaybeUninit::<ManuallyDrop<V>>::zeroed();
            // SAFETY: there are so many bytes. That they are a valid value is what the compiler checks of a constant; that the
            // value is an empty vector is asserted below.
            unsafe {
                vector.as_mut_ptr().cast::<[u8; HEADER]>().write_unaligned(START);
                vector.assume_init()
            }
        };
        const {
            let empty = EMPTY;
            // SAFETY: `ManuallyDrop` lays its value out as it is by itself.
            let vector = unsafe { &*(&raw const empty).cast::<V>() };
            assert!(vector.is_empty() && !vector.spilled() && vector.capacity() == $inline);
        }
        // SAFETY: these bytes and zeros are an empty vector, as was asserted above.
        unsafe { $crate::observe::observe::<V>(&START, Units::new().capacity()) }
    }};
}
pub(crate) use facts_of;

/// A place for a vector, of which every byte is initialised.
#[repr(C, align(64))]
struct Place([u8; Self::SIZE]);

impl Place {
    const SIZE: usize = 512;
}

/// The bytes of a vector.
type Snapshot = Vec<u8>;

/// A vector in a place.
struct Observed<V: SmallVector> {
    place: *mut Place,
    vector: *mut V,
}

impl<V: SmallVector<Item: Pattern>> Observed<V> {
    /// # Safety
    ///
    /// `start`, and zeros behind it, are an empty vector.
    unsafe fn new(start: &[u8]) -> Self {
        assert!(size_of::<V>() <= size_of::<Place>() && align_of::<V>() <= align_of::<Place>());
        let mut bytes = [0; Place::SIZE];
        bytes[..start.len()].copy_from_slice(start);
        let place = Box::into_raw(Box::new(Place(bytes)));
        Self { place, vector: place.cast() }
    }

    fn get(&mut self) -> &mut V {
        // SAFETY: there is a vector, by the contract of `new`, with room and alignment enough; nothing else refers to it.
        unsafe { &mut *self.vector }
    }

    /// Where the first element is, from the first byte of the vector.
    fn offset(&mut self) -> usize {
        self.get().as_ptr().addr() - self.vector.addr()
    }

    fn bytes(&self) -> Snapshot {
        // SAFETY: the place is initialised from the start, and what changed it since wrote initialised numbers, pointers and
        // elements. Reading bytes of a pointer gives those of its address.
        let place = unsafe { &*self.place };
        place.0[..size_of::<V>()].to_vec()
    }

    /// The bytes of the vector with such a length, all elements being zero.
    fn with_len(&mut self, len: usize) -> Snapshot {
        self.get().resize(len, V::Item::ZEROS);
        assert_eq!(self.get().len(), len);
        self.bytes()
    }

    /// The bytes of the empty vector with such a capacity on the heap.
    fn with_capacity(&mut self, capacity: usize) -> Snapshot {
        self.get().clear();
        self.get().shrink_to_fit();
        assert!(!self.get().spilled());
        self.get().reserve_exact(capacity);
        assert!(self.get().spilled() && self.get().capacity() == capacity);
        self.bytes()
    }
}

impl<V: SmallVector> Drop for Observed<V> {
    fn drop(&mut self) {
        // SAFETY: both were made by `new`, and neither is used again.
        unsafe {
            self.vector.drop_in_place();
            drop(Box::from_raw(self.place));
        }
    }
}

/// Where a number is.
struct Field {
    /// The byte with the lowest bit, and which of its bits that is.
    byte: usize,
    bit: usize,
    /// The lowest byte is the last.
    is_big_endian: bool,
    bits: usize,
}

impl Field {
    /// Where a bit of the number is: the byte, if it is not before the first, and which of its bits.
    fn place(&self, bit: usize) -> Option<(usize, usize)> {
        let (bytes, bit) = ((self.bit + bit) / 8, (self.bit + bit) % 8);
        let byte = if self.is_big_endian { self.byte.checked_sub(bytes)? } else { self.byte + bytes };
        Some((byte, bit))
    }

    /// Finds the number of so many bits within a part of the vector of which `places[k]` was seen to be bit `k`.
    fn find(places: &[(usize, usize)], bits: usize, within: Range<usize>) -> Self {
        let (byte, bit) = places[0];
        let found =
            [false, true].map(|is_big_endian| Self { byte, bit, is_big_endian, bits }).into_iter().find(|field| {
                let is_within = |place: Option<(usize, usize)>| place.is_some_and(|(byte, _)| within.contains(&byte));
                places.iter().enumerate().all(|(bit, place)| field.place(bit) == Some(*place))
                    && (0..bits).all(|bit| is_within(field.place(bit)))
            });
        found.unwrap_or_else(|| panic!("no number of {bits} bits in {within:?}: {places:?}"))
    }

    fn bytes(&self) -> impl Iterator<Item = usize> {
        (0..self.bits).filter_map(|bit| self.place(bit)).map(|(byte, _)| byte)
    }
}

/// Which bits differ, but for those of some bytes.
fn changed(old: &[u8], new: &[u8], but: &Range<usize>) -> Vec<(usize, usize)> {
    let bits = (0..old.len()).flat_map(|byte| (0..8).map(move |bit| (byte, bit)));
    bits.filter(|&(byte, bit)| !but.contains(&byte) && (old[byte] ^ new[byte]) >> bit & 1 == 1).collect()
}

/// The one bit that differs.
fn changed_bit(old: &[u8], new: &[u8], but: &Range<usize>) -> (usize, usize) {
    let changed = changed(old, new, but);
    assert_eq!(changed.len(), 1, "one bit of a number is one bit of the vector: {changed:?}");
    changed[0]
}

fn bits(number: usize) -> usize {
    (usize::BITS - number.leading_zeros()) as usize
}

/// Finds out the facts of a vector, of which `start` is in front of elements of one byte, and which counts so many elements
/// without size.
///
/// # Safety
///
/// The bytes `start`, and zeros behind them, are an empty vector.
pub(crate) unsafe fn observe<V: SmallVector<Item: Pattern>>(start: &[u8], limit: usize) -> Facts {
    let header = start.len();
    // SAFETY: the contracts are the same.
    let mut vector = unsafe { Observed::<V>::new(start) };
    let spills = limit > V::INLINE_SIZE;
    let (mut inline, inline_snapshots) = inline(&mut vector, header, limit);
    let spilled = spills.then(|| {
        let (mut spilled, spilled_snapshots) = spilled(&mut vector, limit);
        for byte in 0..header {
            let is_tag = tells_the_state(byte, &inline_snapshots, &spilled_snapshots);
            inline[byte].tag = is_tag;
            spilled[byte].tag = is_tag;
        }
        spilled
    });
    Facts {
        size: size_of::<V>(),
        option: size_of::<Option<V>>(),
        align: align_of::<V>(),
        header,
        limit,
        element_size: size_of::<V::Item>(),
        inline,
        spilled,
    }
}

/// Whether a bit of the byte is always the same in one state, and always the other in the other.
fn tells_the_state(byte: usize, inline: &[Snapshot], spilled: &[Snapshot]) -> bool {
    let ones = |snapshots: &[Snapshot]| snapshots.iter().fold(u8::MAX, |bits, bytes| bits & bytes[byte]);
    let zeros = |snapshots: &[Snapshot]| snapshots.iter().fold(u8::MAX, |bits, bytes| bits & !bytes[byte]);
    ones(inline) & zeros(spilled) | zeros(inline) & ones(spilled) != 0
}

/// Finds out what each byte is for while the vector is inline.
fn inline<V: SmallVector<Item: Pattern>>(
    vector: &mut Observed<V>,
    header: usize,
    limit: usize,
) -> (Vec<Byte>, Vec<Snapshot>) {
    let mut bytes = vec![Byte::default(); size_of::<V>()];
    let (offset, item) = (vector.offset(), size_of::<V::Item>());
    let elements = offset..offset + V::INLINE_SIZE * item;
    assert!(header <= offset && elements.end <= bytes.len());

    let empty = vector.with_len(0);
    let places: Vec<_> =
        (0..bits(V::INLINE_SIZE)).map(|bit| changed_bit(&empty, &vector.with_len(1 << bit), &(0..0))).collect();
    let length = Field::find(&places, bits(limit).min(8 * header), 0..header);
    for byte in length.bytes() {
        bytes[byte].length = true;
    }

    let full = vector.with_len(V::INLINE_SIZE);
    for index in 0..V::INLINE_SIZE {
        vector.get()[index] = V::Item::ONES;
        let place = elements.start + index * item..elements.start + (index + 1) * item;
        let now = vector.bytes();
        let seen: Vec<_> = (0..now.len()).filter(|byte| now[*byte] != full[*byte]).collect();
        assert_eq!(seen, place.clone().collect::<Vec<_>>(), "the bytes of element {index}");
        for byte in place {
            bytes[byte].element = Some(index);
        }
        vector.get()[index] = V::Item::ZEROS;
    }

    // What is in front of the elements and is not the length does not change, or it would have been seen. A number that is
    // not zero in an empty vector is there for a reason, and with `len = u8` one that is zero marks the state.
    let rest = (0..header).filter(|byte| !bytes[*byte].length).collect::<Vec<_>>();
    let has_reason = rest.is_empty() || counts_above_inline(limit) || rest.iter().any(|byte| empty[*byte] != 0);
    assert!(has_reason, "bytes {rest:?} are for nothing");
    for byte in rest {
        bytes[byte].mark = true;
    }
    let snapshots = (0..=V::INLINE_SIZE).map(|len| vector.with_len(len)).collect();
    (bytes, snapshots)
}

/// Finds out what each byte is for while the vector is spilled.
fn spilled<V: SmallVector<Item: Pattern>>(vector: &mut Observed<V>, limit: usize) -> (Vec<Byte>, Vec<Snapshot>) {
    let mut bytes = vec![Byte::default(); size_of::<V>()];
    // Capacities of more bits would take memory and show nothing else: how many there are follows from the limit.
    let seen_bits = bits(limit).min(16);
    let highest = 1 << (seen_bits - 1);
    let above = if counts_above_inline(limit) { V::INLINE_SIZE } else { 0 };
    assert!(V::INLINE_SIZE < highest, "every capacity that is tried has to be more than the inline one");

    let mut snapshots = Vec::new();
    let mut pointer: Vec<_> = (0..=bytes.len() - size_of::<usize>()).collect();
    let lower_bits = (0..seen_bits - 1).map(|bit| highest | 1 << bit);
    for capacity in lower_bits.map(|bits| bits + above).chain([V::INLINE_SIZE + 1, highest + above]) {
        let bytes = vector.with_capacity(capacity);
        let address = vector.get().as_ptr().addr().to_ne_bytes();
        pointer.retain(|start| bytes[*start..].starts_with(&address));
        snapshots.push(bytes);
    }
    assert_eq!(pointer.len(), 1, "the address is in one place: {pointer:?}");
    let pointer = pointer[0]..pointer[0] + size_of::<usize>();
    for byte in pointer.clone() {
        bytes[byte].pointer = true;
    }

    let empty = snapshots.last().expect("that of the highest").clone();
    let places: Vec<_> = (0..seen_bits - 1).map(|bit| changed_bit(&empty, &snapshots[bit], &pointer)).collect();
    let capacity = Field::find(&places, bits(limit), beside(&pointer, places[0].0, bytes.len()));
    let places: Vec<_> = (0..seen_bits)
        .map(|bit| {
            snapshots.push(vector.with_len(1 << bit));
            changed_bit(&empty, snapshots.last().expect("that of this length"), &(0..0))
        })
        .collect();
    let length = Field::find(&places, bits(limit), beside(&pointer, places[0].0, bytes.len()));
    for byte in capacity.bytes() {
        bytes[byte].capacity = true;
    }
    for byte in length.bytes() {
        bytes[byte].length = true;
    }
    (bytes, snapshots)
}

/// Whether the layout, which is that of `len = u8`, records by how much the capacity of a spilled vector is more than the inline one.
fn counts_above_inline(limit: usize) -> bool {
    limit == usize::from(u8::MAX)
}

/// The bytes on that side of the pointer on which a byte is.
fn beside(pointer: &Range<usize>, byte: usize, size: usize) -> Range<usize> {
    if byte < pointer.start { 0..pointer.start } else { pointer.end..size }
}
