//! The trait of all declared types: the reference of their API. The algorithms stand in the files beside this one.

#[cfg(feature = "alloc")]
use super::ArrayElement;
use super::{ElementSource, bulk, capacity, collect, construct, element, leave, remove, retain};
use crate::error::OrRaise;
#[cfg(feature = "alloc")]
use crate::storage::Exchange;
use crate::storage::{Growth, Storage};
use crate::{Array, CapacityError, CollectionAllocErr, Drain, DrainFilter, ExtendError, ExtractIf, IntoIter, Splice};
#[cfg(feature = "alloc")]
use alloc::{boxed::Box, vec::Vec};
use core::mem::MaybeUninit;
use core::ops::{DerefMut, RangeBounds};

/// The API of every declared small vector.
///
/// `#[small_vec]` and `define_smallvec!` implement this trait for each type that they declare. They also give the type
/// an inherent method for each method on this page, so only generic code needs to import the trait. Some of the
/// inherent methods are `const`, which trait methods cannot be; their docs say so.
///
/// A vector `V` holds elements of type `V::Item`, the associated type of [`IntoIterator`]. Every length, capacity and
/// index counts elements, not bytes.
///
/// # Methods by topic
///
/// - Making a vector: [`new`](Self::new), [`new_const`](Self::new_const), [`new_boxed`](Self::new_boxed), [`with_capacity`](Self::with_capacity),
///   [`from_array`](Self::from_array), [`from_buf`](Self::from_buf), [`from_const`](Self::from_const),
///   [`from_buf_and_len`](Self::from_buf_and_len), [`from_buf_and_len_unchecked`](Self::from_buf_and_len_unchecked),
///   [`from_const_with_len_unchecked`](Self::from_const_with_len_unchecked), [`from_elem`](Self::from_elem), [`from_slice`](Self::from_slice),
///   [`from_vec`](Self::from_vec), [`try_from_iter`](Self::try_from_iter), [`try_clone`](Self::try_clone),
///   [`from_raw_parts`](Self::from_raw_parts).
/// - Length and capacity: [`len`](Self::len), [`is_empty`](Self::is_empty), [`capacity`](Self::capacity),
///   [`INLINE_SIZE`](Self::INLINE_SIZE), [`inline_size`](Self::inline_size), [`spilled`](Self::spilled),
///   [`is_full`](Self::is_full), [`remaining_capacity`](Self::remaining_capacity), [`reserve`](Self::reserve),
///   [`reserve_exact`](Self::reserve_exact), [`grow`](Self::grow), [`shrink_to_fit`](Self::shrink_to_fit),
///   [`shrink_to`](Self::shrink_to), [`set_len`](Self::set_len).
/// - Access: [`as_slice`](Self::as_slice), [`as_mut_slice`](Self::as_mut_slice), [`as_ptr`](Self::as_ptr),
///   [`as_mut_ptr`](Self::as_mut_ptr), [`spare_capacity_mut`](Self::spare_capacity_mut), and all methods of slices.
/// - One element: [`push`](Self::push), [`push_mut`](Self::push_mut),
///   [`push_within_capacity`](Self::push_within_capacity), [`push_unchecked`](Self::push_unchecked), [`pop`](Self::pop), [`pop_if`](Self::pop_if),
///   [`pop_at`](Self::pop_at), [`swap_pop`](Self::swap_pop), [`insert`](Self::insert),
///   [`insert_mut`](Self::insert_mut), [`remove`](Self::remove), [`swap_remove`](Self::swap_remove).
/// - Adding many: [`append`](Self::append), [`extend_from_slice`](Self::extend_from_slice),
///   [`extend_from_within`](Self::extend_from_within), [`insert_from_slice`](Self::insert_from_slice),
///   [`insert_many`](Self::insert_many), [`resize`](Self::resize), [`resize_with`](Self::resize_with), and `extend`.
/// - Removing and replacing many: [`clear`](Self::clear), [`truncate`](Self::truncate), [`retain`](Self::retain),
///   [`retain_mut`](Self::retain_mut), [`dedup`](Self::dedup), [`dedup_by`](Self::dedup_by),
///   [`dedup_by_key`](Self::dedup_by_key), [`drain`](Self::drain), [`splice`](Self::splice),
///   [`extract_if`](Self::extract_if), [`drain_filter`](Self::drain_filter), [`split_off`](Self::split_off).
/// - Turning into something else: [`into_vec`](Self::into_vec), [`into_boxed_slice`](Self::into_boxed_slice),
///   [`into_inner`](Self::into_inner), [`into_array`](Self::into_array), [`into_flattened`](Self::into_flattened),
///   [`into_raw_parts`](Self::into_raw_parts), [`leak`](Self::leak).
///
/// A method `x` that can allocate has a twin `try_x`, which returns an error instead of panicking.
///
/// # Inline and spilled
///
/// A vector is *inline* while its elements lie inside the value. When they no longer fit there, it *spills*: it moves
/// them to a buffer on the heap. It stays spilled when elements are removed, until
/// [`shrink_to_fit`](Self::shrink_to_fit) moves the rest back. A vector that was declared with `spill = never` is
/// always inline, and so is one of zero-sized elements.
///
/// # When there is no room
///
/// A capacity *overflows* when the vector cannot record it, or when it is more than `isize::MAX` bytes. Under `len =
/// u8`, `u16` or `u32` a vector records at most as many elements as that integer counts, and under `spill = never` at
/// most the inline capacity.
///
/// Then a `try_` method returns [`CapacityOverflow`](CollectionAllocErr::CapacityOverflow), and other methods panic. If
/// the allocator fails, a `try_` method returns [`AllocErr`](CollectionAllocErr::AllocErr), and other methods abort the
/// program, as with `Vec`. When a `try_` method fails, nothing has changed, and the error returns the rejected value.
///
/// # Behaviour
///
/// Methods behave like those of `Vec` with the same name: they drop elements in the same order, panic with the same
/// messages and leave the same elements behind when a closure panics. The docs of a method say where it differs.
///
/// In the complexities, *n* is the number of elements.
///
/// # Slices
///
/// A vector dereferences to a slice, so it has all methods of slices. It can be indexed like one, and a map finds it by
/// one.
///
/// ```
/// use smallvec_runtime::small_vec;
/// use std::collections::HashMap;
///
/// #[small_vec(inline = 4)]
/// type Path = &'static str;
///
/// let path = Path::from_array(["usr", "lib"]);
/// assert_eq!(path.join("/"), "usr/lib");
/// assert_eq!(&path[1..], ["lib"]);
///
/// let mut sizes = HashMap::new();
/// sizes.insert(path, 42);
/// assert_eq!(sizes.get(&["usr", "lib"][..]), Some(&42));
/// ```
///
/// It is accepted where `AsRef<[T]>`, `AsMut<[T]>`, `Borrow<[T]>` or `BorrowMut<[T]>` is asked for.
///
/// ```
/// use smallvec_runtime::small_vec;
/// use std::borrow::BorrowMut;
///
/// #[small_vec(inline = 4)]
/// type Numbers = u32;
///
/// fn sum(numbers: impl AsRef<[u32]>) -> u32 {
///     numbers.as_ref().iter().sum()
/// }
///
/// fn reset(numbers: &mut impl AsMut<[u32]>) {
///     numbers.as_mut().fill(0);
/// }
///
/// fn reverse(numbers: &mut impl BorrowMut<[u32]>) {
///     numbers.borrow_mut().reverse();
/// }
///
/// let mut numbers = Numbers::from_array([3, 1, 2]);
/// numbers.sort();
/// numbers[2] = 5;
/// assert_eq!(sum(&numbers), 8);
/// reverse(&mut numbers);
/// assert_eq!(format!("{numbers:?}"), "[5, 2, 1]");
/// reset(&mut numbers);
/// assert_eq!(numbers, [0; 3]);
/// ```
///
/// # Comparison
///
/// A vector compares with slices, arrays, references to them, `Vec`, `VecDeque`, `Cow`, and vectors of any other
/// declared type. It compares as slices do: element by element, then by length. A slice, a reference to one and a `Vec`
/// may also stand on the left of `==`.
///
/// ```
/// use smallvec_runtime::small_vec;
/// use std::borrow::Cow;
/// use std::collections::{BTreeSet, VecDeque};
///
/// #[small_vec(inline = 4)]
/// type Numbers = i32;
/// #[small_vec(inline = 2)]
/// type Pair = i32;
///
/// let numbers = Numbers::from_array([1, 2, 3]);
/// assert_eq!(numbers, [1, 2, 3]);
/// assert_eq!(numbers, &[1, 2, 3]);
/// assert_eq!(numbers, [1, 2, 3][..]);
/// assert_eq!(numbers, &[1, 2, 3][..]);
/// assert_eq!(numbers, &mut [1, 2, 3][..]);
/// assert_eq!(numbers, vec![1, 2, 3]);
/// assert_eq!(vec![1, 2, 3], numbers);
/// assert_eq!(numbers, VecDeque::from([1, 2, 3]));
/// assert_eq!(numbers, Cow::Borrowed(&[1, 2, 3][..]));
/// assert!(numbers > Pair::from_array([1, 2]));
/// assert!(numbers < [1, 3]);
///
/// let versions = BTreeSet::from([Numbers::from_array([1, 10]), Numbers::from_array([1, 9, 3])]);
/// assert_eq!(versions.first(), Some(&Numbers::from_array([1, 9, 3])));
/// ```
///
/// # Conversion
///
/// `From` makes a vector of an array, a slice, a `Vec`, `Box<[T]>`, `Cow`, `VecDeque` or `BinaryHeap`. `into` turns a
/// vector into a `Vec`, `Box<[T]>`, `Rc<[T]>`, `Arc<[T]>` or `VecDeque`, and `try_from` into an array. Between a `Vec`
/// and a spilled vector the buffer changes hands, and no element is copied.
///
/// ```
/// use smallvec_runtime::small_vec;
/// use std::borrow::Cow;
/// use std::collections::{BinaryHeap, VecDeque};
/// use std::rc::Rc;
/// use std::sync::Arc;
///
/// #[small_vec(inline = 4)]
/// type Words = &'static str;
///
/// let words = Words::from(["one", "two", "three", "four", "five"]);
/// assert!(words.spilled());
/// let words: Vec<&str> = words.into();
/// let words = Words::from(words);
/// let shared: Arc<[&str]> = words.into();
/// assert_eq!(Words::from(&shared[..2]), ["one", "two"]);
///
/// assert_eq!(Words::from(&["six"]), ["six"]);
/// assert_eq!(Words::from(&mut ["six"][..]), ["six"]);
/// assert_eq!(Words::from(Box::from(["six"])), ["six"]);
/// assert_eq!(Words::from(Cow::Borrowed(&["six"][..])), ["six"]);
/// assert_eq!(Words::from(VecDeque::from(["six"])), ["six"]);
/// assert_eq!(Words::from(BinaryHeap::from(["six"])), ["six"]);
///
/// let boxed: Box<[&str]> = Words::from(["six", "seven"]).into();
/// let counted: Rc<[&str]> = Words::from(["six", "seven"]).into();
/// let deque: VecDeque<&str> = Words::from(["six", "seven"]).into();
/// assert_eq!((boxed.len(), counted.len(), deque.len()), (2, 2, 2));
///
/// let [first, second] = <[&str; 2]>::try_from(Words::from(["six", "seven"])).unwrap();
/// assert_eq!((first, second), ("six", "seven"));
/// let three = <[&str; 3]>::try_from(Words::from(["six", "seven"]));
/// assert_eq!(three.unwrap_err(), ["six", "seven"]);
/// ```
///
/// # Iteration
///
/// A vector, a reference to it and a mutable reference to it are iterable. `collect` makes a vector, and `extend`
/// appends to one. `extend` also takes references to elements that are `Copy`.
///
/// ```
/// use smallvec_runtime::small_vec;
///
/// #[small_vec(inline = 4)]
/// type Totals = u32;
///
/// let mut totals: Totals = (1..=3).collect();
/// for total in &mut totals {
///     *total *= 10;
/// }
/// totals.extend(&[40]);
/// totals.extend([50]);
/// assert_eq!((&totals).into_iter().max(), Some(&50));
/// assert_eq!(totals.into_iter().rev().collect::<Vec<_>>(), [50, 40, 30, 20, 10]);
/// ```
///
/// # Copies
///
/// `clone`, and every method that clones elements, copies them as one block if they are `Copy`. `clone_from` reuses the
/// buffer and the elements that are there.
///
/// A declaration whose element is a type parameter without the bound `Copy`, or that of a backing array (`A: Array`), does not know; it clones
/// the elements one by one, which the optimiser makes a block copy if their `Clone` is derived.
///
/// ```
/// use smallvec_runtime::small_vec;
///
/// #[small_vec(inline = 4)]
/// type Names = String;
///
/// let source = Names::from_array([String::from("new")]);
/// let mut target = Names::from_array([String::with_capacity(100), String::new()]);
/// let text = target[0].as_ptr();
/// target.clone_from(&source);
/// assert_eq!(target, ["new"]);
/// assert_eq!(target[0].as_ptr(), text);
/// assert_eq!(target.clone(), source);
/// ```
///
/// # Threads, panics and lifetimes
///
/// A vector is `Send`, `Sync`, `Unpin`, `UnwindSafe` and `RefUnwindSafe` exactly when `Vec` is. A vector of
/// longer-lived references can be used as one of shorter-lived ones.
///
/// ```
/// use smallvec_runtime::small_vec;
/// use std::panic::{RefUnwindSafe, UnwindSafe};
/// use std::thread;
///
/// #[small_vec(inline = 4)]
/// type Words<'a> = &'a str;
///
/// fn count<'a>(mut words: Words<'a>, text: &'a str) -> usize {
///     words.extend(text.split(' '));
///     words.len()
/// }
///
/// fn check<V: Default + Send + Sync + Unpin + UnwindSafe + RefUnwindSafe>() {}
/// check::<Words<'static>>();
///
/// let text = String::from("not to be");
/// let words: Words<'static> = Words::from(["to", "be", "or"]);
/// let counted = thread::scope(|scope| scope.spawn(|| count(words.clone(), &text)).join().unwrap());
/// assert_eq!((counted, words.len()), (6, 3));
/// ```
///
/// # Generic code
///
/// A function that is generic over `V: SmallVector` works with every declared type. Two vectors whose types are not
/// known compare as slices, `a[..] == b[..]`, and convert into each other with `collect` or [`append`](Self::append).
///
/// Here the caller chooses the type of a worklist.
///
/// ```
/// use smallvec_runtime::{SmallVector, small_vec};
///
/// struct Folder {
///     files: u32,
///     folders: Vec<Folder>,
/// }
///
/// /// Counts the files in a folder and below. `W` holds the folders that are still to visit.
/// fn count_files<'a, W: SmallVector<Item = &'a Folder>>(root: &'a Folder) -> u32 {
///     let mut worklist = W::from_elem(root, 1);
///     let mut files = 0;
///     while let Some(folder) = worklist.pop() {
///         files += folder.files;
///         worklist.extend(&folder.folders);
///     }
///     files
/// }
///
/// #[small_vec(inline = 8)]
/// type Worklist<'a> = &'a Folder;
///
/// let leaf = |files| Folder { files, folders: Vec::new() };
/// let root = Folder { files: 1, folders: vec![leaf(2), leaf(4)] };
/// assert_eq!(count_files::<Worklist<'_>>(&root), 7);
/// ```
///
/// Here a function returns the type that the caller asks for, and results of different types are put together.
///
/// ```
/// use smallvec_runtime::{SmallVector, small_vec};
///
/// fn divisors<V: SmallVector<Item = u32>>(number: u32) -> V {
///     (1..=number).filter(|divisor| number % divisor == 0).collect()
/// }
///
/// #[small_vec(inline = 2)]
/// type Few = u32;
/// #[small_vec(inline = 16)]
/// type Many = u32;
///
/// let mut prime: Few = divisors(7);
/// let mut all: Many = divisors(12);
/// assert_eq!(all, [1, 2, 3, 4, 6, 12]);
/// all.append(&mut prime);
/// assert_eq!(all[6..], divisors::<Few>(7)[..]);
/// ```
///
/// # Safety
///
/// Only the expansion of `#[small_vec]` and `define_smallvec!` implements this trait. The hidden methods must all give
/// access to the same storage, which is the only field that takes space; `COPY` may be true only if the element is `Copy`, and `INLINE_SIZE` must keep its default.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a small vector",
    label = "not declared with `#[small_vec]` or `define_smallvec!`"
)]
pub unsafe trait SmallVector:
    Sized
    + Default
    + DerefMut<Target = [<Self as IntoIterator>::Item]>
    + Extend<<Self as IntoIterator>::Item>
    + FromIterator<<Self as IntoIterator>::Item>
    + IntoIterator<IntoIter = IntoIter<Self>>
{
    /// The backing array, `[T; N]`: as many elements as fit inline.
    type Array: Array<Item = Self::Item>;

    /// The inline capacity: how many elements fit inside the value.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Ids = u32;
    ///
    /// const ROOM: usize = Ids::INLINE_SIZE;
    /// assert_eq!(ROOM, 4);
    /// assert_eq!(Ids::new().capacity(), ROOM);
    /// ```
    const INLINE_SIZE: usize = Self::Storage::INLINE;

    #[doc(hidden)]
    type Storage: Storage<Item = Self::Item, Array = Self::Array>;

    #[doc(hidden)]
    const COPY: bool;

    #[doc(hidden)]
    const __NAME: &'static str;

    #[doc(hidden)]
    fn __storage(&self) -> &Self::Storage;

    #[doc(hidden)]
    fn __storage_mut(&mut self) -> &mut Self::Storage;

    #[doc(hidden)]
    fn __from_storage(storage: Self::Storage) -> Self;

    #[doc(hidden)]
    fn __into_storage(self) -> Self::Storage;

    /// What `smallvec![a, b]` and `From<[T; M]>` call, for any `M`.
    #[doc(hidden)]
    #[inline]
    #[track_caller]
    fn __from_list<const M: usize>(list: [Self::Item; M]) -> Self {
        construct::from_list(list)
    }

    // Making a vector.

    /// Makes an empty vector.
    ///
    /// It does not allocate. On a declared type this method is `const`.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Names = &'static str;
    ///
    /// static EMPTY: Names = Names::new();
    /// assert!(EMPTY.is_empty());
    ///
    /// let mut names = Names::new();
    /// names.push("ada");
    /// assert!(!names.spilled());
    /// ```
    ///
    /// Behaves like `Vec::new`.
    #[inline(always)]
    fn new() -> Self {
        Self::__from_storage(Self::Storage::new())
    }

    /// Makes an empty vector. This is another name for [`new`](Self::new).
    ///
    /// On a declared type this method is `const`.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Row = String;
    ///
    /// const EMPTY: Row = Row::new_const();
    /// let table = [EMPTY; 3];
    /// assert!(table.iter().all(Row::is_empty));
    /// ```
    ///
    /// Behaves like `SmallVec::new_const` of smallvec.
    #[inline(always)]
    fn new_const() -> Self {
        Self::new()
    }

    /// Makes an empty vector with room for at least `capacity` elements.
    ///
    /// If they fit inline, nothing is allocated. Otherwise the vector is spilled and its capacity is exactly
    /// `capacity`.
    ///
    /// # Panics
    ///
    /// Panics if the capacity overflows.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Bytes = u8;
    ///
    /// let three = Bytes::with_capacity(3);
    /// assert_eq!(three.capacity(), 4);
    /// assert!(!three.spilled());
    ///
    /// let hundred = Bytes::with_capacity(100);
    /// assert_eq!(hundred.capacity(), 100);
    /// assert!(hundred.spilled());
    /// ```
    ///
    /// Behaves like `Vec::with_capacity`.
    #[inline]
    #[track_caller]
    fn with_capacity(capacity: usize) -> Self {
        construct::with_capacity(capacity)
    }

    /// Makes an empty vector like [`with_capacity`](Self::with_capacity), or returns an error.
    ///
    /// # Errors
    ///
    /// Fails if the capacity overflows or the allocator fails.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::{CollectionAllocErr, small_vec};
    ///
    /// #[small_vec(inline = 4)]
    /// type Samples = u64;
    ///
    /// fn read_header(count: usize) -> Result<Samples, CollectionAllocErr> {
    ///     Samples::try_with_capacity(count)
    /// }
    ///
    /// assert_eq!(read_header(10).unwrap().capacity(), 10);
    /// assert_eq!(read_header(usize::MAX), Err(CollectionAllocErr::CapacityOverflow));
    /// ```
    ///
    /// Behaves like the unstable `Vec::try_with_capacity`.
    #[inline]
    fn try_with_capacity(capacity: usize) -> Result<Self, CollectionAllocErr> {
        construct::try_with_capacity(capacity)
    }

    /// Makes an empty vector on the heap.
    ///
    /// It is made in place: however much lies inside the value, none of it is on the stack on the way, where `Box::new` may put a
    /// copy first.
    ///
    /// # Panics
    ///
    /// Calls [`handle_alloc_error`](alloc::alloc::handle_alloc_error) if the allocator fails.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 64 << 20, spill = never)]
    /// type Image = u8;
    ///
    /// let mut image = Image::new_boxed();
    /// image.resize(3 * 1920 * 1080, 0);
    /// assert_eq!(image.capacity(), 64 << 20);
    /// ```
    ///
    /// `Vec` has nothing like it.
    #[cfg(feature = "alloc")]
    #[inline]
    fn new_boxed() -> Box<Self> {
        construct::try_new_boxed().or_raise::<Self>()
    }

    /// Fallible version of [`new_boxed`](Self::new_boxed).
    ///
    /// # Errors
    ///
    /// Fails if the allocator fails.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::{CollectionAllocErr, small_vec};
    ///
    /// #[small_vec(inline = 1 << 20)]
    /// type Samples = u64;
    ///
    /// struct Recorder {
    ///     samples: Box<Samples>,
    /// }
    ///
    /// fn start() -> Result<Recorder, CollectionAllocErr> {
    ///     Ok(Recorder { samples: Samples::try_new_boxed()? })
    /// }
    ///
    /// assert!(start().expect("memory").samples.is_empty());
    /// ```
    #[cfg(feature = "alloc")]
    #[inline]
    fn try_new_boxed() -> Result<Box<Self>, CollectionAllocErr> {
        construct::try_new_boxed()
    }

    /// Makes an inline vector of an array of any length up to the inline capacity.
    ///
    /// A longer array does not compile; `From` takes arrays of any length. On a declared type this method is `const`.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Numbers = u32;
    ///
    /// const PRIMES: Numbers = Numbers::from_array([2, 3, 5]);
    /// assert_eq!(PRIMES.len(), 3);
    /// assert_eq!(PRIMES, [2, 3, 5]);
    /// ```
    #[inline]
    fn from_array<const M: usize>(array: [Self::Item; M]) -> Self {
        Self::__from_storage(Self::Storage::from_array(array))
    }

    /// Makes a full inline vector of its backing array.
    ///
    /// On a declared type this method is `const`.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Names = &'static str;
    ///
    /// const SEASONS: Names = Names::from_buf(["spring", "summer", "autumn", "winter"]);
    /// assert!(SEASONS.is_full());
    /// assert_eq!(SEASONS[3], "winter");
    /// ```
    ///
    /// Behaves like `SmallVec::from_buf` of smallvec.
    #[inline]
    fn from_buf(buf: Self::Array) -> Self {
        Self::__from_storage(Self::Storage::from_buf(buf))
    }

    /// Makes a full inline vector of its backing array. This is another name for [`from_buf`](Self::from_buf).
    ///
    /// On a declared type this method is `const`.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Bytes = u8;
    ///
    /// const BITS: Bytes = Bytes::from_const([1, 2, 4, 8]);
    /// assert_eq!(BITS.iter().sum::<u8>(), 15);
    /// ```
    ///
    /// Behaves like `SmallVec::from_const` of smallvec.
    #[inline]
    fn from_const(items: Self::Array) -> Self {
        Self::from_buf(items)
    }

    /// Makes an inline vector of the first `len` elements of its backing array.
    ///
    /// The other elements are dropped.
    ///
    /// # Panics
    ///
    /// Panics if `len` is more than the inline capacity.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Words = String;
    ///
    /// let words = ["to", "be", "", ""].map(String::from);
    /// let words = Words::from_buf_and_len(words, 2);
    /// assert_eq!(words, ["to", "be"]);
    /// assert_eq!(words.capacity(), 4);
    /// ```
    ///
    /// Behaves like `SmallVec::from_buf_and_len` of smallvec.
    #[inline]
    #[track_caller]
    fn from_buf_and_len(buf: Self::Array, len: usize) -> Self {
        construct::from_buf_and_len(buf, len)
    }

    /// Makes an inline vector of a backing array of which only the first `len` elements are initialised.
    ///
    /// # Safety
    ///
    /// - `len` is at most the inline capacity.
    /// - The first `len` elements of `buf` are initialised.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    /// use std::mem::MaybeUninit;
    ///
    /// #[small_vec(inline = 4)]
    /// type Ids = u32;
    ///
    /// let mut buf = MaybeUninit::<[u32; 4]>::uninit();
    /// // SAFETY: the first two places lie inside the array.
    /// unsafe {
    ///     let first = buf.as_mut_ptr().cast::<u32>();
    ///     first.write(7);
    ///     first.add(1).write(8);
    /// }
    /// // SAFETY: two elements are initialised, and four fit.
    /// let pair = unsafe { Ids::from_buf_and_len_unchecked(buf, 2) };
    /// assert_eq!(pair, [7, 8]);
    /// ```
    ///
    /// Behaves like `SmallVec::from_buf_and_len_unchecked` of smallvec.
    #[inline]
    unsafe fn from_buf_and_len_unchecked(buf: MaybeUninit<Self::Array>, len: usize) -> Self {
        // SAFETY: the contracts are the same.
        unsafe { construct::from_buf_and_len_unchecked(buf, len) }
    }

    /// Makes an inline vector of the first `len` elements of its backing array, without checking `len`.
    ///
    /// The other elements are forgotten, not dropped. On a declared type this method is `const`.
    ///
    /// # Safety
    ///
    /// `len` is at most the inline capacity.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Channels = u8;
    ///
    /// // SAFETY: an array of four has at least three elements.
    /// const RGB: Channels = unsafe { Channels::from_const_with_len_unchecked([255, 127, 80, 0], 3) };
    /// assert_eq!(RGB, [255, 127, 80]);
    /// ```
    ///
    /// Behaves like `SmallVec::from_const_with_len_unchecked` of smallvec.
    #[inline]
    unsafe fn from_const_with_len_unchecked(items: Self::Array, len: usize) -> Self {
        // SAFETY: the contract is stricter, as the whole array is initialised.
        unsafe { construct::from_buf_and_len_unchecked(MaybeUninit::new(items), len) }
    }

    /// Makes a vector of `count` elements that are clones of `value`.
    ///
    /// The last of them is `value` itself.
    ///
    /// # Panics
    ///
    /// Panics if the capacity overflows.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Letters = char;
    ///
    /// let dashes = Letters::from_elem('-', 3);
    /// assert_eq!(dashes.iter().collect::<String>(), "---");
    /// assert!(Letters::from_elem('-', 5).spilled());
    /// ```
    ///
    /// Behaves like `SmallVec::from_elem` of smallvec and `vec![value; count]`.
    #[inline]
    #[track_caller]
    fn from_elem(value: Self::Item, count: usize) -> Self
    where
        Self::Item: Clone,
    {
        construct::from_elem(value, count)
    }

    /// Makes a vector of `count` clones of `value` like [`from_elem`](Self::from_elem), or returns an error.
    ///
    /// # Errors
    ///
    /// Fails if the capacity overflows or the allocator fails. The error returns `value`.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Names = String;
    ///
    /// let guests = Names::try_from_elem(String::from("guest"), 2).unwrap();
    /// assert_eq!(guests, ["guest", "guest"]);
    ///
    /// let error = Names::try_from_elem(String::from("kept"), usize::MAX).unwrap_err();
    /// assert_eq!(error.into_inner(), "kept");
    /// ```
    #[inline]
    fn try_from_elem(value: Self::Item, count: usize) -> Result<Self, CapacityError<Self::Item>>
    where
        Self::Item: Clone,
    {
        construct::try_from_elem(value, count)
    }

    /// Makes a vector of clones of the elements of a slice.
    ///
    /// If they are `Copy`, they are copied as one block.
    ///
    /// # Panics
    ///
    /// Panics if the capacity overflows.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Path = &'static str;
    ///
    /// let path = ["usr", "share", "doc"];
    /// let parent = Path::from_slice(&path[..2]);
    /// assert_eq!(parent, ["usr", "share"]);
    /// ```
    ///
    /// Behaves like `SmallVec::from_slice` of smallvec, which asks for `Copy`.
    #[inline]
    #[track_caller]
    fn from_slice(slice: &[Self::Item]) -> Self
    where
        Self::Item: Clone,
    {
        construct::from_slice(slice)
    }

    /// Makes a vector of clones of the elements of a slice like [`from_slice`](Self::from_slice), or returns an error.
    ///
    /// # Errors
    ///
    /// Fails if the capacity overflows or the allocator fails.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Bytes = u8;
    ///
    /// let bytes = Bytes::try_from_slice(b"spilled").unwrap();
    /// assert_eq!(bytes, *b"spilled");
    /// assert!(bytes.spilled());
    /// ```
    #[inline]
    fn try_from_slice(slice: &[Self::Item]) -> Result<Self, CollectionAllocErr>
    where
        Self::Item: Clone,
    {
        construct::try_from_slice(slice)
    }

    /// Clones the vector like `clone`, or returns an error.
    ///
    /// # Errors
    ///
    /// Fails if the allocator fails.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Names = String;
    ///
    /// let names = Names::from_array([String::from("root")]);
    /// let copy = names.try_clone().expect("memory");
    /// assert_eq!(copy, names);
    /// ```
    #[inline]
    fn try_clone(&self) -> Result<Self, CollectionAllocErr>
    where
        Self::Item: Clone,
    {
        Self::try_from_slice(self)
    }

    /// Makes a vector of the elements of an iterator like `collect`, or returns an error.
    ///
    /// # Errors
    ///
    /// Fails if the capacity overflows or the allocator fails. The error returns an iterator over all elements,
    /// including those that were already taken.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Numbers = usize;
    ///
    /// let numbers = Numbers::try_from_iter(1..4).expect("room");
    /// assert_eq!(numbers, [1, 2, 3]);
    ///
    /// let rejected = Numbers::try_from_iter(0..usize::MAX).unwrap_err().into_inner();
    /// assert_eq!(rejected.take(3).collect::<Vec<_>>(), [0, 1, 2]);
    /// ```
    fn try_from_iter<I: IntoIterator<Item = Self::Item>>(iter: I) -> Result<Self, ExtendError<Self, I>> {
        collect::try_collect(iter.into_iter())
    }

    /// Makes a vector of the elements of a `Vec`, without cloning them.
    ///
    /// If the capacity of the `Vec` is at most the inline capacity, the elements move inline and the buffer is freed.
    /// Otherwise the vector takes over the buffer and nothing is copied. If it cannot record so large a capacity, as under
    /// `spill = never` or a narrow `len`, the elements move inline, or to a buffer of exactly their number.
    ///
    /// # Panics
    ///
    /// Panics if the capacity overflows. This happens only under `spill = never` or a narrow `len`.
    ///
    /// # Complexity
    ///
    /// *O*(1) if the vector takes over the buffer.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Ids = u32;
    ///
    /// let short = Ids::from_vec(vec![1, 2, 3]);
    /// assert!(!short.spilled());
    ///
    /// let long = vec![1, 2, 3, 4, 5];
    /// let buffer = long.as_ptr();
    /// let long = Ids::from_vec(long);
    /// assert!(long.spilled());
    /// assert_eq!(long.as_ptr(), buffer);
    /// ```
    ///
    /// Behaves like `SmallVec::from_vec` of smallvec.
    #[cfg(feature = "alloc")]
    #[inline]
    #[track_caller]
    fn from_vec(vec: Vec<Self::Item>) -> Self {
        construct::from_vec(vec)
    }

    /// Makes a vector of the elements of a `Vec` like [`from_vec`](Self::from_vec), or returns an error.
    ///
    /// # Errors
    ///
    /// Fails if the capacity overflows or the allocator fails. The error returns the `Vec`.
    ///
    /// # Complexity
    ///
    /// *O*(1) if the vector takes over the buffer.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 2, spill = never)]
    /// type Pair = u32;
    ///
    /// let pair = Pair::try_from_vec(vec![1, 2]).expect("two fit");
    /// assert_eq!(pair, [1, 2]);
    ///
    /// let error = Pair::try_from_vec(vec![1, 2, 3]).unwrap_err();
    /// assert_eq!(error.into_inner(), vec![1, 2, 3]);
    /// ```
    #[cfg(feature = "alloc")]
    #[inline]
    fn try_from_vec(vec: Vec<Self::Item>) -> Result<Self, CapacityError<Vec<Self::Item>>> {
        construct::try_from_vec(vec)
    }

    /// Makes a spilled vector of a buffer on the heap.
    ///
    /// The vector owns the buffer from then on.
    ///
    /// # Panics
    ///
    /// Panics if `capacity` is at most the inline capacity, or more than the vector can record. Under `spill = never`
    /// it always panics. The buffer is leaked then.
    ///
    /// # Safety
    ///
    /// - `ptr` was allocated by the global allocator with the layout of an array of `capacity` elements.
    /// - The first `len` elements are initialised, and `len <= capacity`.
    /// - Nothing else owns the buffer or its elements.
    ///
    /// # Complexity
    ///
    /// *O*(1).
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    /// use std::mem::ManuallyDrop;
    ///
    /// #[small_vec(inline = 4)]
    /// type Ids = u32;
    ///
    /// let mut vec = ManuallyDrop::new(vec![1, 2, 3, 4, 5, 6]);
    /// let (ptr, len, capacity) = (vec.as_mut_ptr(), vec.len(), vec.capacity());
    /// // SAFETY: the parts are those of a `Vec` that is not dropped.
    /// let ids = unsafe { Ids::from_raw_parts(ptr, len, capacity) };
    /// assert_eq!(ids, [1, 2, 3, 4, 5, 6]);
    /// assert_eq!(ids.as_ptr(), ptr);
    /// ```
    ///
    /// Behaves like `SmallVec::from_raw_parts` of smallvec.
    #[cfg(feature = "alloc")]
    #[inline]
    #[track_caller]
    unsafe fn from_raw_parts(ptr: *mut Self::Item, len: usize, capacity: usize) -> Self {
        // SAFETY: the contracts are the same.
        unsafe { construct::from_raw_parts(ptr, len, capacity) }
    }

    // Length and capacity.

    /// Returns the number of elements.
    ///
    /// On a declared type this method is `const`.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Fields<'a> = &'a str;
    ///
    /// let fields: Fields<'_> = "name,age,city".split(',').collect();
    /// assert_eq!(fields.len(), 3);
    /// ```
    ///
    /// Behaves like `Vec::len`.
    #[inline(always)]
    fn len(&self) -> usize {
        self.__storage().len()
    }

    /// Returns whether the vector has no elements.
    ///
    /// On a declared type this method is `const`.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Stack = char;
    ///
    /// let mut stack = Stack::new();
    /// assert!(stack.is_empty());
    /// stack.push('(');
    /// assert!(!stack.is_empty());
    /// ```
    ///
    /// Behaves like `Vec::is_empty`.
    #[inline(always)]
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns how many elements the vector has room for without allocating.
    ///
    /// This is at least the inline capacity. For zero-sized elements it is the largest length that the vector can
    /// record: `usize::MAX`, unless it was declared with a narrow `len` or with `spill = never`.
    ///
    /// On a declared type this method is `const`.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Bytes = u8;
    /// #[small_vec(inline = 4)]
    /// type Units = ();
    ///
    /// let mut bytes = Bytes::from_array([1, 2]);
    /// assert_eq!(bytes.capacity(), 4);
    /// bytes.extend_from_slice(&[3, 4, 5]);
    /// assert!(bytes.capacity() >= 5);
    ///
    /// assert_eq!(Units::new().capacity(), usize::MAX);
    /// ```
    ///
    /// Behaves like `Vec::capacity`.
    #[inline(always)]
    fn capacity(&self) -> usize {
        self.__storage().capacity()
    }

    /// Returns the inline capacity, [`INLINE_SIZE`](Self::INLINE_SIZE).
    ///
    /// On a declared type this method is `const`.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Letters = char;
    ///
    /// let letters: Letters = "spilled".chars().collect();
    /// assert_eq!(letters.inline_size(), 4);
    /// assert!(letters.capacity() > letters.inline_size());
    /// ```
    ///
    /// Behaves like `SmallVec::inline_size` of smallvec.
    #[inline(always)]
    fn inline_size(&self) -> usize {
        Self::INLINE_SIZE
    }

    /// Returns whether the elements are on the heap.
    ///
    /// On a declared type this method is `const`.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Ids = u32;
    ///
    /// let mut ids = Ids::from_buf([1, 2, 3, 4]);
    /// assert!(!ids.spilled());
    /// ids.push(5);
    /// assert!(ids.spilled());
    ///
    /// // It stays spilled when elements are removed.
    /// ids.clear();
    /// assert!(ids.spilled());
    /// ```
    ///
    /// Behaves like `SmallVec::spilled` of smallvec.
    #[inline(always)]
    fn spilled(&self) -> bool {
        self.__storage().spilled()
    }

    /// Returns whether the length has reached the capacity, so that the next push has to allocate.
    ///
    /// On a declared type this method is `const`.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Hand = &'static str;
    ///
    /// let mut hand = Hand::new();
    /// while !hand.is_full() {
    ///     hand.push("card");
    /// }
    /// assert_eq!(hand.len(), 4);
    /// assert!(!hand.spilled());
    /// ```
    ///
    /// Behaves like `ArrayVec::is_full` of arrayvec.
    #[inline]
    fn is_full(&self) -> bool {
        self.len() == self.capacity()
    }

    /// Returns how many more elements the vector has room for without allocating.
    ///
    /// On a declared type this method is `const`.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Hand = &'static str;
    ///
    /// let hand = Hand::from_array(["ten", "jack"]);
    /// assert_eq!(hand.remaining_capacity(), 2);
    /// ```
    ///
    /// Behaves like `ArrayVec::remaining_capacity` of arrayvec.
    #[inline]
    fn remaining_capacity(&self) -> usize {
        self.capacity() - self.len()
    }

    /// Makes room for at least `additional` more elements.
    ///
    /// If the vector has to allocate, it at least doubles its capacity.
    ///
    /// # Panics
    ///
    /// Panics if the capacity overflows.
    ///
    /// # Complexity
    ///
    /// *O*(*n*) if it allocates. Because of the doubling, repeated calls take amortised *O*(1) time per element.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Line = u8;
    ///
    /// let mut line = Line::from_array([b'>', b' ']);
    /// line.reserve(2);
    /// assert!(!line.spilled());
    /// line.reserve(3);
    /// assert!(line.spilled() && line.capacity() >= 5);
    ///
    /// let before = line.capacity();
    /// line.extend_from_slice(b"yes");
    /// assert_eq!(line.capacity(), before);
    /// ```
    ///
    /// Behaves like `Vec::reserve`.
    #[inline]
    #[track_caller]
    fn reserve(&mut self, additional: usize) {
        self.try_reserve(additional).or_raise::<Self>();
    }

    /// Makes room for at least `additional` more elements, and allocates no more than that.
    ///
    /// # Panics
    ///
    /// Panics if the capacity overflows.
    ///
    /// # Complexity
    ///
    /// *O*(*n*) for each call that allocates. Use [`reserve`](Self::reserve) if more elements will follow.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Pixels = u16;
    ///
    /// let mut pixels = Pixels::from_array([0; 3]);
    /// pixels.reserve_exact(17);
    /// assert_eq!(pixels.capacity(), 20);
    /// ```
    ///
    /// Behaves like `Vec::reserve_exact`.
    #[inline]
    #[track_caller]
    fn reserve_exact(&mut self, additional: usize) {
        self.try_reserve_exact(additional).or_raise::<Self>();
    }

    /// Makes room like [`reserve`](Self::reserve), or returns an error.
    ///
    /// # Errors
    ///
    /// Fails if the capacity overflows or the allocator fails. The vector is unchanged then.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::{CollectionAllocErr, small_vec};
    ///
    /// #[small_vec(inline = 4)]
    /// type Bytes = u8;
    ///
    /// let mut message = Bytes::from_array([1, 2, 3]);
    /// assert_eq!(message.try_reserve(usize::MAX), Err(CollectionAllocErr::CapacityOverflow));
    /// assert_eq!(message, [1, 2, 3]);
    /// assert!(!message.spilled());
    /// ```
    ///
    /// Behaves like `Vec::try_reserve`.
    #[inline]
    fn try_reserve(&mut self, additional: usize) -> Result<(), CollectionAllocErr> {
        self.__storage_mut().try_reserve(additional)
    }

    /// Makes room like [`reserve_exact`](Self::reserve_exact), or returns an error.
    ///
    /// # Errors
    ///
    /// Fails if the capacity overflows or the allocator fails. The vector is unchanged then.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Samples = f32;
    ///
    /// let mut samples = Samples::new();
    /// assert!(samples.try_reserve_exact(1000).is_ok());
    /// assert_eq!(samples.capacity(), 1000);
    /// assert!(samples.try_reserve_exact(usize::MAX / 2).is_err());
    /// assert_eq!(samples.capacity(), 1000);
    /// ```
    ///
    /// Behaves like `Vec::try_reserve_exact`.
    #[inline]
    fn try_reserve_exact(&mut self, additional: usize) -> Result<(), CollectionAllocErr> {
        self.__storage_mut().try_reserve_exact(additional)
    }

    /// Sets the capacity to `capacity`, or to the inline capacity if that is more.
    ///
    /// The elements move to the heap, or back inline, as that needs. If `capacity` is less than the length, nothing
    /// happens.
    ///
    /// # Panics
    ///
    /// Panics if the capacity overflows.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Ids = u32;
    ///
    /// let mut ids = Ids::from_array([1, 2]);
    /// ids.grow(10);
    /// assert_eq!((ids.capacity(), ids.spilled()), (10, true));
    ///
    /// // Three elements fit inline.
    /// ids.grow(3);
    /// assert_eq!((ids.capacity(), ids.spilled()), (4, false));
    ///
    /// // Less than the length: nothing happens.
    /// ids.grow(1);
    /// assert_eq!(ids, [1, 2]);
    /// ```
    ///
    /// Behaves like `SmallVec::grow` of smallvec, which panics if `capacity` is less than the length.
    #[inline]
    #[track_caller]
    fn grow(&mut self, capacity: usize) {
        self.try_grow(capacity).or_raise::<Self>();
    }

    /// Sets the capacity like [`grow`](Self::grow), or returns an error.
    ///
    /// # Errors
    ///
    /// Fails if the capacity overflows or the allocator fails. The vector is unchanged then.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Ids = u32;
    ///
    /// let mut ids = Ids::from_array([1, 2]);
    /// assert!(ids.try_grow(usize::MAX).is_err());
    /// assert_eq!((ids.capacity(), ids.spilled()), (4, false));
    /// ```
    ///
    /// Behaves like `SmallVec::try_grow` of smallvec, which panics if `capacity` is less than the length.
    #[inline]
    fn try_grow(&mut self, capacity: usize) -> Result<(), CollectionAllocErr> {
        self.__storage_mut().set_capacity(capacity)
    }

    /// Lowers the capacity to the length.
    ///
    /// If the elements fit inline, they move there and the buffer is freed.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Queue = u32;
    ///
    /// let mut queue: Queue = (0..100).collect();
    /// queue.truncate(50);
    /// queue.shrink_to_fit();
    /// assert_eq!(queue.capacity(), 50);
    ///
    /// queue.truncate(3);
    /// queue.shrink_to_fit();
    /// assert!(!queue.spilled());
    /// assert_eq!(queue, [0, 1, 2]);
    /// ```
    ///
    /// Behaves like `Vec::shrink_to_fit`.
    #[inline]
    #[track_caller]
    fn shrink_to_fit(&mut self) {
        self.__storage_mut().shrink_to(0);
    }

    /// Lowers the capacity to `min_capacity`, or to the length if that is more.
    ///
    /// If this is at most the inline capacity, the elements move inline and the buffer is freed. The capacity never
    /// becomes larger.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Queue = &'static str;
    ///
    /// let mut queue = Queue::with_capacity(100);
    /// queue.extend_from_slice(&["first", "second"]);
    /// queue.shrink_to(10);
    /// assert_eq!(queue.capacity(), 10);
    ///
    /// queue.shrink_to(0);
    /// assert_eq!((queue.capacity(), queue.spilled()), (4, false));
    /// ```
    ///
    /// Behaves like `Vec::shrink_to`.
    #[inline]
    #[track_caller]
    fn shrink_to(&mut self, min_capacity: usize) {
        self.__storage_mut().shrink_to(min_capacity);
    }

    /// Sets the length, without touching any element.
    ///
    /// # Safety
    ///
    /// - `len` is at most the capacity.
    /// - The first `len` elements are initialised.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    /// use std::io::Read;
    ///
    /// #[small_vec(inline = 128)]
    /// type Buffer = u8;
    ///
    /// let mut source = &b"hello, world"[..];
    /// let mut buffer = Buffer::from_elem(0, 100);
    /// let read = source.read(&mut buffer).unwrap();
    /// // SAFETY: `read` bytes were written, of the hundred that are initialised.
    /// unsafe { buffer.set_len(read) };
    /// assert_eq!(buffer, *b"hello, world");
    /// ```
    ///
    /// Behaves like `Vec::set_len`.
    #[inline(always)]
    unsafe fn set_len(&mut self, len: usize) {
        // SAFETY: the contracts are the same.
        unsafe { capacity::set_len(self.__storage_mut(), len) }
    }

    // Access.

    /// Returns the elements as a slice.
    ///
    /// On a declared type this method is `const`.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Numbers = u32;
    ///
    /// static PRIMES: Numbers = Numbers::from_array([2, 3, 5]);
    /// const LARGEST: Option<&u32> = PRIMES.as_slice().last();
    /// assert_eq!(LARGEST, Some(&5));
    /// ```
    ///
    /// Behaves like `Vec::as_slice`.
    #[inline(always)]
    fn as_slice(&self) -> &[Self::Item] {
        self.__storage().as_slice()
    }

    /// Returns the elements as a mutable slice.
    ///
    /// On a declared type this method is `const`.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Scores = u32;
    ///
    /// let mut scores = Scores::from_array([3, 1, 2]);
    /// scores.as_mut_slice().sort_unstable();
    /// assert_eq!(scores, [1, 2, 3]);
    /// ```
    ///
    /// Behaves like `Vec::as_mut_slice`.
    #[inline(always)]
    fn as_mut_slice(&mut self) -> &mut [Self::Item] {
        self.__storage_mut().as_mut_slice()
    }

    /// Returns a pointer to the first element.
    ///
    /// It points into the value, or into the buffer if the vector is spilled. It may dangle after the vector has moved,
    /// changed its capacity or been dropped.
    ///
    /// On a declared type this method is `const`.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Words = &'static str;
    ///
    /// let words = Words::from_array(["in", "side"]);
    /// let place = words.as_ptr().addr();
    /// let value = (&raw const words).addr();
    /// assert!(place >= value && place < value + size_of_val(&words));
    ///
    /// // SAFETY: the pointer is to the first of two elements.
    /// assert_eq!(unsafe { *words.as_ptr().add(1) }, "side");
    /// ```
    ///
    /// Behaves like `Vec::as_ptr`, but moving an inline vector moves its elements.
    #[inline(always)]
    fn as_ptr(&self) -> *const Self::Item {
        self.__storage().as_ptr()
    }

    /// Returns a mutable pointer to the first element.
    ///
    /// It points into the value, or into the buffer if the vector is spilled. It may dangle after the vector has moved,
    /// changed its capacity or been dropped.
    ///
    /// On a declared type this method is `const`.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Ids = u32;
    ///
    /// let mut ids = Ids::from_array([1, 2, 3]);
    /// let first = ids.as_mut_ptr();
    /// // SAFETY: both places are inside the vector, and not the same.
    /// unsafe { first.swap(first.add(2)) };
    /// assert_eq!(ids, [3, 2, 1]);
    /// ```
    ///
    /// Behaves like `Vec::as_mut_ptr`, but moving an inline vector moves its elements.
    #[inline(always)]
    fn as_mut_ptr(&mut self) -> *mut Self::Item {
        self.__storage_mut().as_mut_ptr()
    }

    /// Returns the uninitialised places between the length and the capacity.
    ///
    /// Elements that are written there belong to the vector after [`set_len`](Self::set_len).
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Squares = u32;
    ///
    /// let mut squares = Squares::from_array([0, 1]);
    /// for (place, n) in squares.spare_capacity_mut().iter_mut().zip(2..) {
    ///     place.write(n * n);
    /// }
    /// // SAFETY: the two places behind the elements were just written.
    /// unsafe { squares.set_len(4) };
    /// assert_eq!(squares, [0, 1, 4, 9]);
    /// ```
    ///
    /// Behaves like `Vec::spare_capacity_mut`.
    #[inline]
    fn spare_capacity_mut(&mut self) -> &mut [MaybeUninit<Self::Item>] {
        capacity::spare_capacity_mut(self.__storage_mut())
    }

    // One element.

    /// Appends an element.
    ///
    /// # Panics
    ///
    /// Panics if the capacity overflows.
    ///
    /// # Complexity
    ///
    /// Amortised *O*(1).
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Ids = u32;
    ///
    /// let mut ids = Ids::from_array([1, 2, 3]);
    /// ids.push(4);
    /// assert!(!ids.spilled());
    ///
    /// ids.push(5);
    /// assert!(ids.spilled());
    /// assert_eq!(ids, [1, 2, 3, 4, 5]);
    /// ```
    ///
    /// Behaves like `Vec::push`.
    #[inline]
    #[track_caller]
    fn push(&mut self, value: Self::Item) {
        self.__storage_mut().push::<Self>(value);
    }

    /// Appends an element and returns a reference to it.
    ///
    /// # Panics
    ///
    /// Panics if the capacity overflows.
    ///
    /// # Complexity
    ///
    /// Amortised *O*(1).
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Lines = String;
    ///
    /// let mut lines = Lines::new();
    /// let line = lines.push_mut(String::from("total: "));
    /// line.push_str("42");
    /// assert_eq!(lines, ["total: 42"]);
    /// ```
    ///
    /// Behaves like `Vec::push_mut`.
    #[inline]
    #[track_caller]
    fn push_mut(&mut self, value: Self::Item) -> &mut Self::Item {
        self.__storage_mut().push::<Self>(value)
    }

    /// Appends an element like [`push`](Self::push), or returns an error.
    ///
    /// # Errors
    ///
    /// Fails if the capacity overflows or the allocator fails. The vector is unchanged then, and the error returns the
    /// element.
    ///
    /// # Complexity
    ///
    /// Amortised *O*(1).
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 2, spill = never)]
    /// type Log = String;
    ///
    /// let mut log = Log::new();
    /// log.try_push(String::from("started")).expect("room");
    /// log.try_push(String::from("stopped")).expect("room");
    /// let error = log.try_push(String::from("restarted")).unwrap_err();
    /// assert_eq!(error.into_inner(), "restarted");
    /// assert_eq!(log, ["started", "stopped"]);
    /// ```
    ///
    /// Behaves like `ArrayVec::try_push` of arrayvec.
    #[inline]
    fn try_push(&mut self, value: Self::Item) -> Result<(), CapacityError<Self::Item>> {
        element::try_push(self, value)
    }

    /// Appends an element and returns a reference to it like [`push_mut`](Self::push_mut), or returns an error.
    ///
    /// # Errors
    ///
    /// Fails if the capacity overflows or the allocator fails. The vector is unchanged then, and the error returns the
    /// element.
    ///
    /// # Complexity
    ///
    /// Amortised *O*(1).
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Rows = Vec<Vec<u8>>;
    ///
    /// let mut rows = Rows::new();
    /// rows.try_push_mut(Vec::new()).expect("room").push(1);
    /// assert_eq!(rows, [[1]]);
    /// ```
    #[inline]
    fn try_push_mut(&mut self, value: Self::Item) -> Result<&mut Self::Item, CapacityError<Self::Item>> {
        element::try_push_mut(self, value)
    }

    /// Appends an element if there is room, without allocating.
    ///
    /// # Errors
    ///
    /// Returns the element if the vector is full.
    ///
    /// # Complexity
    ///
    /// *O*(1).
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Ids = u32;
    ///
    /// let mut ids = Ids::from_array([1, 2, 3]);
    /// assert_eq!(ids.push_within_capacity(4), Ok(&mut 4));
    /// assert_eq!(ids.push_within_capacity(5), Err(5));
    /// assert!(!ids.spilled());
    /// ```
    ///
    /// Behaves like the unstable `Vec::push_within_capacity`.
    #[inline]
    fn push_within_capacity(&mut self, value: Self::Item) -> Result<&mut Self::Item, Self::Item> {
        element::push_within_capacity(self, value)
    }

    /// Appends an element without checking whether there is room.
    ///
    /// # Safety
    ///
    /// The length is less than the capacity.
    ///
    /// # Complexity
    ///
    /// *O*(1).
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Letters = char;
    ///
    /// let mut pair = Letters::new();
    /// // SAFETY: an empty vector has room for four.
    /// unsafe {
    ///     pair.push_unchecked('a');
    ///     pair.push_unchecked('b');
    /// }
    /// assert_eq!(pair, ['a', 'b']);
    /// ```
    ///
    /// Behaves like `ArrayVec::push_unchecked` of arrayvec.
    #[inline]
    unsafe fn push_unchecked(&mut self, value: Self::Item) {
        // SAFETY: the contracts are the same.
        unsafe { element::push_unchecked(self.__storage_mut(), value) }
    }

    /// Removes the last element and returns it, or returns `None` if the vector is empty.
    ///
    /// # Complexity
    ///
    /// *O*(1).
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Open = char;
    ///
    /// let mut open = Open::new();
    /// let balanced = "(a[b]c)".chars().all(|c| match c {
    ///     '(' | '[' => {
    ///         open.push(c);
    ///         true
    ///     }
    ///     ')' => open.pop() == Some('('),
    ///     ']' => open.pop() == Some('['),
    ///     _ => true,
    /// });
    /// assert!(balanced && open.is_empty());
    /// assert_eq!(open.pop(), None);
    /// ```
    ///
    /// Behaves like `Vec::pop`.
    #[inline]
    fn pop(&mut self) -> Option<Self::Item> {
        self.__storage_mut().pop()
    }

    /// Removes the last element and returns it if the predicate returns `true` for it.
    ///
    /// If the vector is empty, the predicate is not called.
    ///
    /// # Complexity
    ///
    /// *O*(1).
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 8)]
    /// type Digits = u8;
    ///
    /// let mut number: Digits = "1500".bytes().collect();
    /// while number.pop_if(|digit| *digit == b'0').is_some() {}
    /// assert_eq!(number, *b"15");
    /// ```
    ///
    /// Behaves like `Vec::pop_if`.
    #[inline]
    fn pop_if(&mut self, predicate: impl FnOnce(&mut Self::Item) -> bool) -> Option<Self::Item> {
        element::pop_if(self, predicate)
    }

    /// Removes the element at `index` and returns it, or returns `None` if there is none.
    ///
    /// # Complexity
    ///
    /// *O*(*n* - `index`): the elements behind `index` move down by one.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Queue = &'static str;
    ///
    /// let mut queue = Queue::from_array(["a", "b", "c"]);
    /// assert_eq!(queue.pop_at(1), Some("b"));
    /// assert_eq!(queue.pop_at(2), None);
    /// assert_eq!(queue, ["a", "c"]);
    /// ```
    ///
    /// Behaves like `ArrayVec::pop_at` of arrayvec.
    #[inline]
    fn pop_at(&mut self, index: usize) -> Option<Self::Item> {
        element::pop_at(self.__storage_mut(), index)
    }

    /// Removes the element at `index` and returns it, or returns `None` if there is none. The last element takes its
    /// place.
    ///
    /// # Complexity
    ///
    /// *O*(1).
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Bag = &'static str;
    ///
    /// let mut bag = Bag::from_array(["a", "b", "c"]);
    /// assert_eq!(bag.swap_pop(0), Some("a"));
    /// assert_eq!(bag, ["c", "b"]);
    /// assert_eq!(bag.swap_pop(2), None);
    /// ```
    ///
    /// Behaves like `ArrayVec::swap_pop` of arrayvec.
    #[inline]
    fn swap_pop(&mut self, index: usize) -> Option<Self::Item> {
        element::swap_pop(self.__storage_mut(), index)
    }

    /// Inserts an element at `index`, before the element that was there.
    ///
    /// If `index` is the length, the element is appended.
    ///
    /// # Panics
    ///
    /// Panics if `index > len`, or if the capacity overflows. The vector is unchanged then.
    ///
    /// # Complexity
    ///
    /// *O*(*n* - `index`): the elements from `index` on move up by one.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Sorted = u32;
    ///
    /// let mut sorted = Sorted::from_buf([10, 20, 30, 40]);
    /// let index = sorted.partition_point(|n| *n < 25);
    /// sorted.insert(index, 25);
    /// assert_eq!(sorted, [10, 20, 25, 30, 40]);
    ///
    /// sorted.insert(5, 50);
    /// assert_eq!(sorted.last(), Some(&50));
    /// ```
    ///
    /// Behaves like `Vec::insert`.
    #[inline]
    #[track_caller]
    fn insert(&mut self, index: usize, value: Self::Item) {
        element::insert(self, index, value);
    }

    /// Inserts an element at `index` like [`insert`](Self::insert), and returns a reference to it.
    ///
    /// # Panics
    ///
    /// Panics if `index > len`, or if the capacity overflows. The vector is unchanged then.
    ///
    /// # Complexity
    ///
    /// *O*(*n* - `index`): the elements from `index` on move up by one.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Path = String;
    ///
    /// let mut path = Path::from_array([String::from("bin")]);
    /// path.insert_mut(0, String::from("us")).push('r');
    /// assert_eq!(path, ["usr", "bin"]);
    /// ```
    ///
    /// Behaves like `Vec::insert_mut`.
    #[inline]
    #[track_caller]
    fn insert_mut(&mut self, index: usize, value: Self::Item) -> &mut Self::Item {
        element::insert(self, index, value)
    }

    /// Inserts an element at `index` like [`insert`](Self::insert), or returns an error if there is no room.
    ///
    /// # Panics
    ///
    /// Panics if `index > len`.
    ///
    /// # Errors
    ///
    /// Fails if the capacity overflows or the allocator fails. The vector is unchanged then, and the error returns the
    /// element.
    ///
    /// # Complexity
    ///
    /// *O*(*n* - `index`): the elements from `index` on move up by one.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 3, spill = never)]
    /// type Steps = &'static str;
    ///
    /// let mut steps = Steps::from_array(["wash", "dry"]);
    /// assert!(steps.try_insert(1, "rinse").is_ok());
    /// assert_eq!(steps, ["wash", "rinse", "dry"]);
    ///
    /// let error = steps.try_insert(0, "sort").unwrap_err();
    /// assert_eq!(error.into_inner(), "sort");
    /// ```
    ///
    /// Behaves like `ArrayVec::try_insert` of arrayvec.
    #[inline]
    #[track_caller]
    fn try_insert(&mut self, index: usize, value: Self::Item) -> Result<(), CapacityError<Self::Item>> {
        element::try_insert(self, index, value)
    }

    /// Inserts an element at `index` like [`insert_mut`](Self::insert_mut), or returns an error if there is no room.
    ///
    /// # Panics
    ///
    /// Panics if `index > len`.
    ///
    /// # Errors
    ///
    /// Fails if the capacity overflows or the allocator fails. The vector is unchanged then, and the error returns the
    /// element.
    ///
    /// # Complexity
    ///
    /// *O*(*n* - `index`): the elements from `index` on move up by one.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Rows = Vec<Vec<u8>>;
    ///
    /// let mut rows = Rows::from_array([vec![2]]);
    /// rows.try_insert_mut(0, Vec::new()).expect("room").push(1);
    /// assert_eq!(rows, [[1], [2]]);
    /// ```
    #[inline]
    #[track_caller]
    fn try_insert_mut(
        &mut self,
        index: usize,
        value: Self::Item,
    ) -> Result<&mut Self::Item, CapacityError<Self::Item>> {
        element::try_insert_mut(self, index, value)
    }

    /// Removes the element at `index` and returns it.
    ///
    /// # Panics
    ///
    /// Panics if `index >= len`.
    ///
    /// # Complexity
    ///
    /// *O*(*n* - `index`): the elements behind `index` move down by one.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Queue = &'static str;
    ///
    /// let mut queue = Queue::from_array(["first", "second", "third"]);
    /// assert_eq!(queue.remove(0), "first");
    /// assert_eq!(queue, ["second", "third"]);
    /// ```
    ///
    /// Behaves like `Vec::remove`.
    #[inline]
    #[track_caller]
    fn remove(&mut self, index: usize) -> Self::Item {
        element::remove(self.__storage_mut(), index)
    }

    /// Removes the element at `index` and returns it. The last element takes its place.
    ///
    /// # Panics
    ///
    /// Panics if `index >= len`.
    ///
    /// # Complexity
    ///
    /// *O*(1).
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Bag = u32;
    ///
    /// let mut bag = Bag::from_array([1, 2, 3, 4]);
    /// assert_eq!(bag.swap_remove(0), 1);
    /// assert_eq!(bag, [4, 2, 3]);
    /// ```
    ///
    /// Behaves like `Vec::swap_remove`.
    #[inline]
    #[track_caller]
    fn swap_remove(&mut self, index: usize) -> Self::Item {
        element::swap_remove(self.__storage_mut(), index)
    }

    // Adding many elements.

    /// Moves all elements of another vector to the end of this one.
    ///
    /// The other vector is a `Vec`, or of any declared type with the same element. It is empty afterwards and keeps its
    /// capacity.
    ///
    /// # Panics
    ///
    /// Panics if the capacity overflows.
    ///
    /// # Complexity
    ///
    /// One block copy of the elements that move.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Words = &'static str;
    /// #[small_vec(inline = 1)]
    /// type Few = &'static str;
    ///
    /// let mut all = Words::from_array(["a", "b"]);
    /// let mut more = Few::from_array(["c"]);
    /// all.append(&mut more);
    /// assert_eq!(all, ["a", "b", "c"]);
    /// assert!(more.is_empty());
    ///
    /// let mut rest = vec!["d", "e"];
    /// all.append(&mut rest);
    /// assert!(all.spilled() && rest.is_empty());
    /// ```
    ///
    /// Behaves like `Vec::append`.
    #[inline]
    #[track_caller]
    fn append<W: ElementSource<Item = Self::Item> + ?Sized>(&mut self, other: &mut W) {
        self.try_append(other).or_raise::<Self>();
    }

    /// Moves all elements of another vector here like [`append`](Self::append), or returns an error.
    ///
    /// # Errors
    ///
    /// Fails if the capacity overflows or the allocator fails. Both vectors are unchanged then.
    ///
    /// # Complexity
    ///
    /// One block copy of the elements that move.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 3, spill = never)]
    /// type Ids = u32;
    ///
    /// let mut ids = Ids::from_array([1, 2]);
    /// let mut more = vec![3, 4];
    /// assert!(ids.try_append(&mut more).is_err());
    /// assert_eq!((ids.len(), more.len()), (2, 2));
    ///
    /// more.pop();
    /// assert!(ids.try_append(&mut more).is_ok());
    /// assert_eq!(ids, [1, 2, 3]);
    /// ```
    #[inline]
    fn try_append<W: ElementSource<Item = Self::Item> + ?Sized>(
        &mut self,
        other: &mut W,
    ) -> Result<(), CollectionAllocErr> {
        element::try_append(self, other)
    }

    /// Appends clones of the elements of a slice.
    ///
    /// If they are `Copy`, they are copied as one block.
    ///
    /// # Panics
    ///
    /// Panics if the capacity overflows.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Packet = u8;
    ///
    /// let mut packet = Packet::from_array([0xCA, 0xFE]);
    /// packet.extend_from_slice(&[1, 2]);
    /// assert!(!packet.spilled());
    /// packet.extend_from_slice(&[3]);
    /// assert_eq!(packet, [0xCA, 0xFE, 1, 2, 3]);
    /// ```
    ///
    /// Behaves like `Vec::extend_from_slice`.
    #[inline]
    #[track_caller]
    fn extend_from_slice(&mut self, slice: &[Self::Item])
    where
        Self::Item: Clone,
    {
        self.try_extend_from_slice(slice).or_raise::<Self>();
    }

    /// Appends clones of the elements of a slice like [`extend_from_slice`](Self::extend_from_slice), or returns an
    /// error.
    ///
    /// # Errors
    ///
    /// Fails if the capacity overflows or the allocator fails. The vector is unchanged then.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 16, spill = never)]
    /// type Line = u8;
    ///
    /// let mut line = Line::from_array(*b"GET ");
    /// assert!(line.try_extend_from_slice(b"/index.html").is_ok());
    /// assert!(line.try_extend_from_slice(b" HTTP/1.1").is_err());
    /// assert_eq!(line, *b"GET /index.html");
    /// ```
    #[inline]
    fn try_extend_from_slice(&mut self, slice: &[Self::Item]) -> Result<(), CollectionAllocErr>
    where
        Self::Item: Clone,
    {
        bulk::try_extend_from_slice(self, slice)
    }

    /// Appends clones of the vector's own elements in a range.
    ///
    /// If they are `Copy`, they are copied as one block.
    ///
    /// # Panics
    ///
    /// Panics if the range starts after it ends, if it ends after the last element, or if the capacity overflows.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 8)]
    /// type Song = &'static str;
    ///
    /// let mut refrain = Song::from_array(["la", "di", "da"]);
    /// refrain.extend_from_within(1..);
    /// assert_eq!(refrain, ["la", "di", "da", "di", "da"]);
    /// ```
    ///
    /// Behaves like `Vec::extend_from_within`.
    #[inline]
    #[track_caller]
    fn extend_from_within<R: RangeBounds<usize>>(&mut self, range: R)
    where
        Self::Item: Clone,
    {
        self.try_extend_from_within(range).or_raise::<Self>();
    }

    /// Appends clones of its own elements like [`extend_from_within`](Self::extend_from_within), or returns an error if
    /// there is no room.
    ///
    /// # Panics
    ///
    /// Panics if the range starts after it ends, or if it ends after the last element.
    ///
    /// # Errors
    ///
    /// Fails if the capacity overflows or the allocator fails. The vector is unchanged then.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4, spill = never)]
    /// type Beat = u8;
    ///
    /// let mut beat = Beat::from_array([1, 0]);
    /// assert!(beat.try_extend_from_within(..).is_ok());
    /// assert!(beat.try_extend_from_within(..).is_err());
    /// assert_eq!(beat, [1, 0, 1, 0]);
    /// ```
    #[inline]
    #[track_caller]
    fn try_extend_from_within<R: RangeBounds<usize>>(&mut self, range: R) -> Result<(), CollectionAllocErr>
    where
        Self::Item: Clone,
    {
        bulk::try_extend_from_within(self, range)
    }

    /// Inserts clones of the elements of a slice at `index`, before the element that was there.
    ///
    /// If they are `Copy`, they are copied as one block.
    ///
    /// # Panics
    ///
    /// Panics if `index > len`, or if the capacity overflows. The vector is unchanged then.
    ///
    /// # Complexity
    ///
    /// *O*(*n* - `index` + *m*) for *m* new elements.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Text = u8;
    ///
    /// let mut text = Text::from_array(*b"ad");
    /// text.insert_from_slice(1, b"bc");
    /// assert_eq!(text, *b"abcd");
    /// ```
    ///
    /// Behaves like `SmallVec::insert_from_slice` of smallvec, which asks for `Copy`.
    #[inline]
    #[track_caller]
    fn insert_from_slice(&mut self, index: usize, slice: &[Self::Item])
    where
        Self::Item: Clone,
    {
        self.try_insert_from_slice(index, slice).or_raise::<Self>();
    }

    /// Inserts clones of the elements of a slice like [`insert_from_slice`](Self::insert_from_slice), or returns an
    /// error if there is no room.
    ///
    /// # Panics
    ///
    /// Panics if `index > len`.
    ///
    /// # Errors
    ///
    /// Fails if the capacity overflows or the allocator fails. The vector is unchanged then.
    ///
    /// # Complexity
    ///
    /// *O*(*n* - `index` + *m*) for *m* new elements.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 8, spill = never)]
    /// type Text = u8;
    ///
    /// let mut text = Text::from_array(*b"key=!");
    /// assert!(text.try_insert_from_slice(4, b"value").is_err());
    /// assert!(text.try_insert_from_slice(4, b"val").is_ok());
    /// assert_eq!(text, *b"key=val!");
    /// ```
    #[inline]
    #[track_caller]
    fn try_insert_from_slice(&mut self, index: usize, slice: &[Self::Item]) -> Result<(), CollectionAllocErr>
    where
        Self::Item: Clone,
    {
        bulk::try_insert_from_slice(self, index, slice)
    }

    /// Inserts the elements of an iterator at `index`, before the element that was there.
    ///
    /// # Panics
    ///
    /// Panics if `index > len`, or if the capacity overflows.
    ///
    /// # Complexity
    ///
    /// *O*(*n* - `index` + *m*) for *m* new elements.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Letters = char;
    ///
    /// let mut letters = Letters::from_array(['a', 'd']);
    /// letters.insert_many(1, "bc".chars());
    /// assert_eq!(letters, ['a', 'b', 'c', 'd']);
    /// ```
    ///
    /// Behaves like `SmallVec::insert_many` of smallvec 1.
    #[inline]
    #[track_caller]
    fn insert_many<I: IntoIterator<Item = Self::Item>>(&mut self, index: usize, iter: I) {
        collect::insert_many(self, index, iter);
    }

    /// Inserts the elements of an iterator like [`insert_many`](Self::insert_many), or returns an error if there is no
    /// room.
    ///
    /// All elements are taken out of the iterator before the vector changes.
    ///
    /// # Panics
    ///
    /// Panics if `index > len`.
    ///
    /// # Errors
    ///
    /// Fails if the capacity overflows or the allocator fails. The vector is unchanged then, and the error returns an
    /// iterator over all elements of `iter`.
    ///
    /// # Complexity
    ///
    /// *O*(*n* - `index` + *m*) for *m* new elements, which are kept in a second vector until the first has room for
    /// them.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 6, spill = never)]
    /// type Ids = u32;
    ///
    /// let mut ids = Ids::from_array([1, 5]);
    /// assert!(ids.try_insert_many(1, 2..5).is_ok());
    /// assert_eq!(ids, [1, 2, 3, 4, 5]);
    ///
    /// let rejected = ids.try_insert_many(0, 10..12).unwrap_err().into_inner();
    /// assert!(rejected.eq([10, 11]));
    /// assert_eq!(ids, [1, 2, 3, 4, 5]);
    /// ```
    #[track_caller]
    fn try_insert_many<I: IntoIterator<Item = Self::Item>>(
        &mut self,
        index: usize,
        iter: I,
    ) -> Result<(), ExtendError<Self, I>> {
        collect::try_insert_many(self, index, iter)
    }

    /// Appends the elements of an iterator like `extend`, or returns an error.
    ///
    /// All elements are taken out of the iterator before the vector changes. In contrast to `extend`, it does not take
    /// references; use `copied()`.
    ///
    /// # Errors
    ///
    /// Fails if the capacity overflows or the allocator fails. The vector is unchanged then, and the error returns an
    /// iterator over all elements of `iter`.
    ///
    /// # Complexity
    ///
    /// *O*(*m*) for *m* new elements, which are kept in a second vector until the first has room for them.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4, spill = never)]
    /// type Ids = u32;
    ///
    /// let mut ids = Ids::from_array([1]);
    /// assert!(ids.try_extend([2, 3]).is_ok());
    /// assert_eq!(ids, [1, 2, 3]);
    ///
    /// let rejected = ids.try_extend(4..8).unwrap_err().into_inner();
    /// assert!(rejected.eq(4..8));
    /// assert_eq!(ids, [1, 2, 3]);
    /// ```
    fn try_extend<I: IntoIterator<Item = Self::Item>>(&mut self, iter: I) -> Result<(), ExtendError<Self, I>> {
        self.try_insert_many(self.len(), iter)
    }

    /// Changes the length to `new_len`: removes elements at the end, or appends clones of `value`.
    ///
    /// # Panics
    ///
    /// Panics if the capacity overflows.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Row = u32;
    ///
    /// let mut row = Row::from_array([1, 2]);
    /// row.resize(4, 0);
    /// assert_eq!(row, [1, 2, 0, 0]);
    /// row.resize(1, 0);
    /// assert_eq!(row, [1]);
    /// ```
    ///
    /// Behaves like `Vec::resize`.
    #[inline]
    #[track_caller]
    fn resize(&mut self, new_len: usize, value: Self::Item)
    where
        Self::Item: Clone,
    {
        bulk::resize(self, new_len, value);
    }

    /// Changes the length like [`resize`](Self::resize), or returns an error.
    ///
    /// # Errors
    ///
    /// Fails if the capacity overflows or the allocator fails. The vector is unchanged then, and the error returns
    /// `value`.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Names = String;
    ///
    /// let mut names = Names::from_array([String::from("root")]);
    /// let error = names.try_resize(usize::MAX, String::from("guest")).unwrap_err();
    /// assert_eq!(error.into_inner(), "guest");
    /// assert_eq!(names, ["root"]);
    /// ```
    #[inline]
    fn try_resize(&mut self, new_len: usize, value: Self::Item) -> Result<(), CapacityError<Self::Item>>
    where
        Self::Item: Clone,
    {
        bulk::try_resize(self, new_len, value)
    }

    /// Changes the length to `new_len`: removes elements at the end, or appends what `make` returns.
    ///
    /// `make` is called once for each new element, in order.
    ///
    /// # Panics
    ///
    /// Panics if the capacity overflows.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Ids = u32;
    ///
    /// let mut id = 0;
    /// let mut ids = Ids::new();
    /// ids.resize_with(3, || {
    ///     id += 10;
    ///     id
    /// });
    /// assert_eq!(ids, [10, 20, 30]);
    ///
    /// ids.resize_with(1, || unreachable!("nothing to append"));
    /// assert_eq!(ids, [10]);
    /// ```
    ///
    /// Behaves like `Vec::resize_with`.
    #[inline]
    #[track_caller]
    fn resize_with<F: FnMut() -> Self::Item>(&mut self, new_len: usize, make: F) {
        self.try_resize_with(new_len, make).or_raise::<Self>();
    }

    /// Changes the length like [`resize_with`](Self::resize_with), or returns an error.
    ///
    /// # Errors
    ///
    /// Fails if the capacity overflows or the allocator fails. The vector is unchanged then, and `make` was not called.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::{CollectionAllocErr, small_vec};
    ///
    /// #[small_vec(inline = 4)]
    /// type Rows = Vec<Vec<u8>>;
    ///
    /// let mut rows = Rows::new();
    /// assert_eq!(rows.try_resize_with(2, Vec::new), Ok(()));
    /// assert_eq!(rows.len(), 2);
    ///
    /// let error = rows.try_resize_with(usize::MAX, || unreachable!("there is no room"));
    /// assert_eq!(error, Err(CollectionAllocErr::CapacityOverflow));
    /// assert_eq!(rows.len(), 2);
    /// ```
    #[inline]
    fn try_resize_with<F: FnMut() -> Self::Item>(&mut self, new_len: usize, make: F) -> Result<(), CollectionAllocErr> {
        bulk::try_resize_with(self, new_len, make)
    }

    // Removing and replacing many elements.

    /// Removes all elements. The capacity does not change.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Buffer = u8;
    ///
    /// let mut buffer: Buffer = (0..10).collect();
    /// let capacity = buffer.capacity();
    /// buffer.clear();
    /// assert!(buffer.is_empty());
    /// assert_eq!(buffer.capacity(), capacity);
    /// ```
    ///
    /// Behaves like `Vec::clear`.
    #[inline]
    fn clear(&mut self) {
        element::truncate(self.__storage_mut(), 0);
    }

    /// Keeps the first `len` elements and removes the others. The capacity does not change.
    ///
    /// If there are no more than `len` elements, nothing happens.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Scores = u32;
    ///
    /// let mut best = Scores::from_array([9, 8, 7]);
    /// best.truncate(2);
    /// assert_eq!(best, [9, 8]);
    ///
    /// best.truncate(5);
    /// assert_eq!(best, [9, 8]);
    /// ```
    ///
    /// Behaves like `Vec::truncate`.
    #[inline]
    fn truncate(&mut self, len: usize) {
        element::truncate(self.__storage_mut(), len);
    }

    /// Keeps the elements for which `keep` returns `true` and drops the others.
    ///
    /// # Complexity
    ///
    /// *O*(*n*): `keep` sees each element once, in order, and each element moves at most once.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Words<'a> = &'a str;
    ///
    /// let mut words: Words<'_> = "the  quick fox ".split(' ').collect();
    /// words.retain(|word| !word.is_empty());
    /// assert_eq!(words, ["the", "quick", "fox"]);
    /// ```
    ///
    /// Behaves like `Vec::retain`. The closure of smallvec's `retain` takes `&mut T`: see
    /// [`retain_mut`](Self::retain_mut).
    #[inline]
    fn retain<F: FnMut(&Self::Item) -> bool>(&mut self, mut keep: F) {
        retain::retain(self.__storage_mut(), |item| keep(item));
    }

    /// Keeps the elements for which `keep` returns `true` and drops the others. `keep` may change the elements.
    ///
    /// # Complexity
    ///
    /// *O*(*n*): `keep` sees each element once, in order, and each element moves at most once.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Lives = u32;
    ///
    /// let mut lives = Lives::from_array([3, 1, 2]);
    /// lives.retain_mut(|left| {
    ///     *left -= 1;
    ///     *left > 0
    /// });
    /// assert_eq!(lives, [2, 1]);
    /// ```
    ///
    /// Behaves like `Vec::retain_mut`.
    #[inline]
    fn retain_mut<F: FnMut(&mut Self::Item) -> bool>(&mut self, keep: F) {
        retain::retain(self.__storage_mut(), keep);
    }

    /// Removes every element that equals the one before it.
    ///
    /// # Complexity
    ///
    /// *O*(*n*): each element is compared once and moves at most once.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 8)]
    /// type States = char;
    ///
    /// let mut states: States = "aabbba".chars().collect();
    /// states.dedup();
    /// assert_eq!(states, ['a', 'b', 'a']);
    /// ```
    ///
    /// Behaves like `Vec::dedup`.
    #[inline]
    fn dedup(&mut self)
    where
        Self::Item: PartialEq,
    {
        self.dedup_by(|a, b| a == b);
    }

    /// Removes every element for which `same` returns `true`.
    ///
    /// `same` is called with an element and the last one that was kept before it, in this order. It may change both.
    ///
    /// # Complexity
    ///
    /// *O*(*n*): each element is compared once and moves at most once.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Sales = (&'static str, u32);
    ///
    /// // Sums up neighbours with the same name.
    /// let mut sales = Sales::from_array([("tea", 2), ("tea", 3), ("cake", 1)]);
    /// sales.dedup_by(|later, kept| {
    ///     let same = later.0 == kept.0;
    ///     if same {
    ///         kept.1 += later.1;
    ///     }
    ///     same
    /// });
    /// assert_eq!(sales, [("tea", 5), ("cake", 1)]);
    /// ```
    ///
    /// Behaves like `Vec::dedup_by`.
    #[inline]
    fn dedup_by<F: FnMut(&mut Self::Item, &mut Self::Item) -> bool>(&mut self, same: F) {
        retain::dedup(self.__storage_mut(), same);
    }

    /// Removes every element that has the same key as the one before it.
    ///
    /// # Complexity
    ///
    /// *O*(*n*): each element is compared once and moves at most once.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Years = u32;
    ///
    /// let mut years = Years::from_array([1987, 1989, 1992, 2001]);
    /// years.dedup_by_key(|year| *year / 10);
    /// assert_eq!(years, [1987, 1992, 2001]);
    /// ```
    ///
    /// Behaves like `Vec::dedup_by_key`.
    #[inline]
    fn dedup_by_key<F: FnMut(&mut Self::Item) -> K, K: PartialEq>(&mut self, mut key: F) {
        self.dedup_by(|a, b| key(a) == key(b));
    }

    /// Removes the elements in a range and returns an iterator over them.
    ///
    /// Elements that the iterator has not yielded are removed when it is dropped. If it is leaked instead, the vector
    /// may lose elements, also outside of the range.
    ///
    /// # Panics
    ///
    /// Panics if the range starts after it ends, or if it ends after the last element.
    ///
    /// # Complexity
    ///
    /// *O*(*r* + *t*) for *r* removed elements and the *t* elements behind them.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Queue = u32;
    ///
    /// let mut queue: Queue = (1..=6).collect();
    /// let batch: Vec<u32> = queue.drain(..4).collect();
    /// assert_eq!(batch, [1, 2, 3, 4]);
    /// assert_eq!(queue, [5, 6]);
    ///
    /// // The iterator is dropped at once.
    /// queue.drain(1..);
    /// assert_eq!(queue, [5]);
    /// ```
    ///
    /// Behaves like `Vec::drain`.
    #[inline]
    #[track_caller]
    fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_, Self> {
        remove::drain(self, range)
    }

    /// Replaces the elements in a range with those of an iterator, and returns an iterator over the removed ones.
    ///
    /// The new elements are inserted when the returned iterator is dropped.
    ///
    /// # Panics
    ///
    /// Panics if the range starts after it ends, or if it ends after the last element. Dropping the iterator panics if
    /// the capacity overflows.
    ///
    /// # Complexity
    ///
    /// *O*(*r* + *m* + *t*) for *r* removed elements, *m* new ones and the *t* elements behind them. If the lower bound
    /// of the iterator's `size_hint` is less than *m*, some of the new elements are first collected in a `Vec`.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Words = &'static str;
    ///
    /// let mut words = Words::from_array(["one", "too", "three"]);
    /// let wrong: Vec<&str> = words.splice(1..2, ["two", "two and a half"]).collect();
    /// assert_eq!(wrong, ["too"]);
    /// assert_eq!(words, ["one", "two", "two and a half", "three"]);
    /// ```
    ///
    /// Behaves like `Vec::splice`.
    #[inline]
    #[track_caller]
    fn splice<R, I>(&mut self, range: R, replace_with: I) -> Splice<'_, Self, I::IntoIter>
    where
        R: RangeBounds<usize>,
        I: IntoIterator<Item = Self::Item>,
    {
        Splice::new(self.drain(range), replace_with.into_iter())
    }

    /// Replaces the elements in a range like [`splice`](Self::splice), or returns an error if there is no room.
    ///
    /// All elements are taken out of `replace_with` before the vector changes.
    ///
    /// # Panics
    ///
    /// Panics if the range starts after it ends, or if it ends after the last element.
    ///
    /// # Errors
    ///
    /// Fails if the capacity overflows or the allocator fails. The vector is unchanged then, and the error returns an
    /// iterator over all elements of `replace_with`.
    ///
    /// # Complexity
    ///
    /// *O*(*r* + *m* + *t*) for *r* removed elements, *m* new ones and the *t* elements behind them. The new elements
    /// are kept in a second vector until the first has room for them.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Path<'a> = &'a str;
    ///
    /// let mut path: Path<'_> = "usr/local/bin".split('/').collect();
    /// let removed = path.try_splice(1.., ["share", "doc"]).expect("room");
    /// assert!(removed.eq(["local", "bin"])); // dropped here, which inserts the new elements
    /// assert_eq!(path, ["usr", "share", "doc"]);
    /// ```
    #[track_caller]
    fn try_splice<R, I>(
        &mut self,
        range: R,
        replace_with: I,
    ) -> Result<Splice<'_, Self, IntoIter<Self>>, ExtendError<Self, I>>
    where
        R: RangeBounds<usize>,
        I: IntoIterator<Item = Self::Item>,
    {
        remove::try_splice(self, range, replace_with)
    }

    /// Returns an iterator that removes the elements in a range for which `pred` returns `true`.
    ///
    /// Elements that the iterator has not reached when it is dropped stay in the vector. If it is leaked, the vector
    /// may lose elements.
    ///
    /// # Panics
    ///
    /// Panics if the range starts after it ends, or if it ends after the last element.
    ///
    /// # Complexity
    ///
    /// *O*(*n*): each element moves at most once.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Numbers = u32;
    ///
    /// let mut numbers: Numbers = (1..=8).collect();
    /// let even: Numbers = numbers.extract_if(2.., |n| *n % 2 == 0).collect();
    /// assert_eq!(even, [4, 6, 8]);
    /// assert_eq!(numbers, [1, 2, 3, 5, 7]);
    /// ```
    ///
    /// Behaves like `Vec::extract_if`.
    #[inline]
    #[track_caller]
    fn extract_if<R, F>(&mut self, range: R, pred: F) -> ExtractIf<'_, Self, F>
    where
        R: RangeBounds<usize>,
        F: FnMut(&mut Self::Item) -> bool,
    {
        remove::extract_if(self, range, pred)
    }

    /// Returns an iterator that removes the elements for which `pred` returns `true`.
    ///
    /// In contrast to [`extract_if`](Self::extract_if), the iterator goes on to the end when it is dropped.
    ///
    /// # Complexity
    ///
    /// *O*(*n*): each element moves at most once.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::{SmallVector, small_vec};
    ///
    /// #[small_vec(inline = 4)]
    /// type Jobs = u32;
    ///
    /// let mut jobs = Jobs::from_array([3, 0, 5, 0]);
    /// let done = jobs.drain_filter(|left| *left == 0).count();
    /// assert_eq!(done, 2);
    /// assert_eq!(jobs, [3, 5]);
    /// ```
    ///
    /// Behaves like `SmallVec::drain_filter` of smallvec 1.
    #[inline]
    fn drain_filter<F: FnMut(&mut Self::Item) -> bool>(&mut self, pred: F) -> DrainFilter<'_, Self, F> {
        DrainFilter::new(self.extract_if(.., pred))
    }

    /// Splits the vector at `at`, and returns the elements from there on in a vector of their own.
    ///
    /// The capacity of this vector does not change. The new vector has room for exactly its elements, or the inline
    /// capacity.
    ///
    /// # Panics
    ///
    /// Panics if `at > len`.
    ///
    /// # Complexity
    ///
    /// One block copy of the elements that move.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Bytes = u8;
    ///
    /// let mut head: Bytes = (0..8).collect();
    /// let tail = head.split_off(5);
    /// assert_eq!(head, [0, 1, 2, 3, 4]);
    /// assert_eq!(tail, [5, 6, 7]);
    /// assert!(head.spilled() && !tail.spilled());
    /// ```
    ///
    /// Behaves like `Vec::split_off`.
    #[inline]
    #[track_caller]
    fn split_off(&mut self, at: usize) -> Self {
        remove::split_off(self, at)
    }

    /// Splits the vector like [`split_off`](Self::split_off), or returns an error if there is no memory.
    ///
    /// # Panics
    ///
    /// Panics if `at > len`.
    ///
    /// # Errors
    ///
    /// Fails if the allocator fails. The vector is unchanged then.
    ///
    /// # Complexity
    ///
    /// One block copy of the elements that move.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Bytes = u8;
    ///
    /// let mut head: Bytes = (0..10).collect();
    /// let tail = head.try_split_off(8).expect("memory");
    /// assert_eq!(head.len(), 8);
    /// assert_eq!(tail, [8, 9]);
    /// ```
    #[track_caller]
    fn try_split_off(&mut self, at: usize) -> Result<Self, CollectionAllocErr> {
        remove::try_split_off(self, at)
    }

    // Turning the vector into something else.

    /// Turns the vector into a `Vec`.
    ///
    /// If the vector is spilled, the `Vec` takes over its buffer and nothing is copied.
    ///
    /// # Complexity
    ///
    /// *O*(1) if it is spilled. Otherwise one allocation and one block copy.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Ids = u32;
    ///
    /// let ids: Ids = (0..10).collect();
    /// let buffer = ids.as_ptr();
    /// let vec: Vec<u32> = ids.into_vec();
    /// assert_eq!(vec.as_ptr(), buffer);
    /// assert_eq!(vec.len(), 10);
    /// ```
    ///
    /// Behaves like `SmallVec::into_vec` of smallvec.
    #[cfg(feature = "alloc")]
    #[inline]
    fn into_vec(self) -> Vec<Self::Item> {
        self.__into_storage().into_vec()
    }

    /// Turns the vector into a `Vec` like [`into_vec`](Self::into_vec), or returns an error.
    ///
    /// # Errors
    ///
    /// Fails if the allocator fails. The error returns the vector.
    ///
    /// # Complexity
    ///
    /// *O*(1) if it is spilled. Otherwise one allocation and one block copy.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Ids = u32;
    ///
    /// let ids = Ids::from_array([1, 2, 3]);
    /// match ids.try_into_vec() {
    ///     Ok(vec) => assert_eq!(vec, [1, 2, 3]),
    ///     Err(error) => eprintln!("{error}, still there: {:?}", error.value()),
    /// }
    /// ```
    #[cfg(feature = "alloc")]
    fn try_into_vec(self) -> Result<Vec<Self::Item>, CapacityError<Self>> {
        leave::try_into_vec(self)
    }

    /// Turns the vector into a boxed slice.
    ///
    /// # Complexity
    ///
    /// *O*(1) if the vector is spilled and full. Otherwise it allocates or reallocates, and the elements move.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Parts<'a> = &'a str;
    ///
    /// let parts: Parts<'_> = "a/b/c".split('/').collect();
    /// let parts: Box<[&str]> = parts.into_boxed_slice();
    /// assert_eq!(*parts, ["a", "b", "c"]);
    /// ```
    ///
    /// Behaves like `Vec::into_boxed_slice`.
    #[cfg(feature = "alloc")]
    #[inline]
    fn into_boxed_slice(self) -> Box<[Self::Item]> {
        self.into_vec().into_boxed_slice()
    }

    /// Turns the vector into a boxed slice like [`into_boxed_slice`](Self::into_boxed_slice), or returns an error.
    ///
    /// # Errors
    ///
    /// Fails if the allocator fails. The error returns the vector.
    ///
    /// # Complexity
    ///
    /// *O*(1) if the vector is spilled and full. Otherwise one allocation and one block copy.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Parts<'a> = &'a str;
    ///
    /// let parts: Parts<'_> = "a/b/c".split('/').collect();
    /// let parts: Box<[&str]> = parts.try_into_boxed_slice().expect("memory");
    /// assert_eq!(*parts, ["a", "b", "c"]);
    /// ```
    #[cfg(feature = "alloc")]
    fn try_into_boxed_slice(self) -> Result<Box<[Self::Item]>, CapacityError<Self>> {
        leave::try_into_boxed_slice(self)
    }

    /// Turns a full inline vector into its backing array.
    ///
    /// # Errors
    ///
    /// Returns the vector if it is spilled or not full.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Octets = u8;
    ///
    /// let octets: Octets = "127.0.0.1".split('.').flat_map(str::parse::<u8>).collect();
    /// assert_eq!(octets.into_inner(), Ok([127, 0, 0, 1]));
    ///
    /// let three = Octets::from_array([127, 0, 0]);
    /// assert_eq!(three.into_inner().unwrap_err(), [127, 0, 0]);
    /// ```
    ///
    /// Behaves like `SmallVec::into_inner` of smallvec.
    #[inline]
    fn into_inner(self) -> Result<Self::Array, Self> {
        leave::into_inner(self)
    }

    /// Turns a vector of exactly `M` elements into an array, whether it is spilled or not.
    ///
    /// # Errors
    ///
    /// Returns the vector if it has another length.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Fields<'a> = &'a str;
    ///
    /// let fields: Fields<'_> = "host:80".split(':').collect();
    /// let [host, port] = fields.into_array().expect("a host and a port");
    /// assert_eq!((host, port), ("host", "80"));
    ///
    /// let three = Fields::from_array(["a", "b", "c"]);
    /// assert_eq!(three.into_array::<2>().unwrap_err(), ["a", "b", "c"]);
    /// ```
    ///
    /// Behaves like `ArrayVec::into_inner` of arrayvec, but for any length.
    #[inline]
    fn into_array<const M: usize>(self) -> Result<[Self::Item; M], Self> {
        leave::into_array(self)
    }

    /// Turns a vector of arrays into a `Vec` of their elements.
    ///
    /// If the vector is spilled, the `Vec` takes over its buffer and nothing is copied. To handle a failure of the
    /// allocator, call [`try_into_vec`](Self::try_into_vec) and then `Vec::into_flattened`.
    ///
    /// # Panics
    ///
    /// Panics if the number of elements overflows `usize`, which is possible only if they are zero-sized.
    ///
    /// # Complexity
    ///
    /// *O*(1) if it is spilled. Otherwise one allocation and one block copy.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Pixels = Vec<[u8; 3]>;
    ///
    /// let pixels = Pixels::from_array([[255, 0, 0], [0, 255, 0]]);
    /// assert_eq!(pixels.into_flattened(), [255, 0, 0, 0, 255, 0]);
    /// ```
    ///
    /// Behaves like `Vec::into_flattened`.
    #[cfg(feature = "alloc")]
    #[inline]
    #[track_caller]
    fn into_flattened(self) -> Vec<<Self::Item as ArrayElement>::Item>
    where
        Self::Item: ArrayElement,
    {
        ArrayElement::flatten(self.into_vec())
    }

    /// Takes the vector apart into a pointer, its length and its capacity.
    ///
    /// If the vector is inline, its elements move to the heap first. `Vec::from_raw_parts` makes a `Vec` of the parts,
    /// and [`from_raw_parts`](Self::from_raw_parts) a vector of any declared type with the same element whose inline
    /// capacity is less than the returned capacity. Until then, the elements and the buffer are leaked.
    ///
    /// # Panics
    ///
    /// Panics if the capacity overflows.
    ///
    /// # Complexity
    ///
    /// *O*(1) if it is spilled. Otherwise one allocation and one block copy.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Ids = u32;
    ///
    /// let ids = Ids::from_array([1, 2, 3]);
    /// let (ptr, len, capacity) = ids.into_raw_parts();
    /// assert!(capacity > Ids::INLINE_SIZE);
    /// // SAFETY: the parts are those of a spilled vector that nothing else owns.
    /// let ids = unsafe { Ids::from_raw_parts(ptr, len, capacity) };
    /// assert_eq!(ids, [1, 2, 3]);
    /// ```
    ///
    /// Behaves like `Vec::into_raw_parts`.
    #[cfg(feature = "alloc")]
    #[inline]
    #[track_caller]
    fn into_raw_parts(self) -> (*mut Self::Item, usize, usize) {
        self.try_into_raw_parts().or_raise::<Self>()
    }

    /// Takes the vector apart like [`into_raw_parts`](Self::into_raw_parts), or returns an error.
    ///
    /// # Errors
    ///
    /// Fails if the allocator fails. The error returns the vector.
    ///
    /// # Complexity
    ///
    /// *O*(1) if it is spilled. Otherwise one allocation and one block copy.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Ids = u32;
    ///
    /// let (ptr, len, capacity) = Ids::from_array([1, 2, 3]).try_into_raw_parts().expect("memory");
    /// // SAFETY: the parts are those of a buffer that nothing else owns.
    /// let vec = unsafe { Vec::from_raw_parts(ptr, len, capacity) };
    /// assert_eq!(vec, [1, 2, 3]);
    /// ```
    #[cfg(feature = "alloc")]
    #[inline]
    fn try_into_raw_parts(self) -> Result<(*mut Self::Item, usize, usize), CapacityError<Self>> {
        leave::try_into_raw_parts(self)
    }

    /// Leaks the vector and returns its elements, which are never dropped.
    ///
    /// If the vector is inline, its elements move to the heap first.
    ///
    /// # Complexity
    ///
    /// *O*(1) if it is spilled. Otherwise one allocation and one block copy.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Arguments = String;
    ///
    /// let arguments = Arguments::from_array([String::from("--verbose")]);
    /// let arguments: &'static mut [String] = arguments.leak();
    /// arguments[0].push_str("=2");
    /// assert_eq!(arguments, ["--verbose=2"]);
    /// ```
    ///
    /// Behaves like `Vec::leak`.
    #[cfg(feature = "alloc")]
    #[inline]
    fn leak<'a>(self) -> &'a mut [Self::Item]
    where
        Self: 'a,
    {
        self.into_vec().leak()
    }

    /// Leaks the vector like [`leak`](Self::leak), or returns an error.
    ///
    /// # Errors
    ///
    /// Fails if the allocator fails. The error returns the vector.
    ///
    /// # Complexity
    ///
    /// *O*(1) if it is spilled. Otherwise one allocation and one block copy.
    ///
    /// # Examples
    ///
    /// ```
    /// use smallvec_runtime::small_vec;
    ///
    /// #[small_vec(inline = 4)]
    /// type Arguments = String;
    ///
    /// let arguments = Arguments::from_array([String::from("--verbose")]);
    /// let arguments: &'static mut [String] = arguments.try_leak().expect("memory");
    /// assert_eq!(arguments, ["--verbose"]);
    /// ```
    #[cfg(feature = "alloc")]
    #[inline]
    fn try_leak<'a>(self) -> Result<&'a mut [Self::Item], CapacityError<Self>>
    where
        Self: 'a,
    {
        self.try_into_vec().map(Vec::leak)
    }
}
