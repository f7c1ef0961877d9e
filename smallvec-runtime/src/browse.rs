//! A declared type to browse: what `#[small_vec]` makes of one line.

/// What `#[small_vec(inline = 4)] pub type Example<T> = [T];` declares.
///
/// Every type that you declare has the methods and impls on this page, with its own element in place of `T`. Here each
/// method has its example as well.
///
/// # The elements as a slice
///
/// A vector dereferences to `[T]`, indexes as one, and is a key that a map finds by a slice.
///
/// ```
/// use smallvec_runtime::browse::Example;
/// use std::collections::{BTreeSet, HashMap};
///
/// let path = Example::from_array(["usr", "lib"]);
/// assert_eq!(path.join("/"), "usr/lib");
/// assert_eq!(&path[1..], ["lib"]);
///
/// let mut sizes = HashMap::new();
/// sizes.insert(path, 42);
/// assert_eq!(sizes.get(&["usr", "lib"][..]), Some(&42));
///
/// let versions = BTreeSet::from([Example::from_array([1, 10]), Example::from_array([1, 9, 3])]);
/// assert_eq!(versions.first(), Some(&Example::from_array([1, 9, 3])));
/// ```
///
/// It is given as a slice, or as the vector, to what asks for a reference.
///
/// ```
/// use smallvec_runtime::browse::Example;
/// use std::borrow::BorrowMut;
///
/// fn sum(numbers: impl AsRef<[u32]>) -> u32 {
///     numbers.as_ref().iter().sum()
/// }
///
/// fn reset(numbers: &mut impl AsMut<[u32]>) {
///     numbers.as_mut().fill(0);
/// }
///
/// let mut numbers = Example::from_array([3, 1, 2]);
/// numbers.sort();
/// numbers[2] = 5;
/// assert_eq!(sum(&numbers), 8);
/// BorrowMut::<[u32]>::borrow_mut(&mut numbers).swap(0, 2);
/// assert_eq!(format!("{numbers:?}"), "[5, 2, 1]");
/// reset(&mut numbers);
/// let same: &Example<u32> = AsRef::<Example<u32>>::as_ref(&numbers);
/// assert_eq!(*same, [0; 3]);
/// ```
///
/// # Comparison
///
/// With slices, arrays, references to them, `Vec`, `VecDeque`, `Cow`, and any declared type of the same element, in both
/// directions and as slices compare: element by element, then by length.
///
/// ```
/// use smallvec_runtime::browse::Example;
/// use smallvec_runtime::small_vec;
/// use std::borrow::Cow;
/// use std::collections::VecDeque;
///
/// #[small_vec]
/// type Pair = [i32; 2];
///
/// let numbers = Example::from_array([1, 2, 3]);
/// assert_eq!(numbers, [1, 2, 3]);
/// assert_eq!(numbers, &[1, 2, 3]);
/// assert_eq!(numbers, [1, 2, 3][..]);
/// assert_eq!(numbers, &[1, 2, 3][..]);
/// assert_eq!(numbers, &mut [1, 2, 3][..]);
/// assert_eq!(numbers, vec![1, 2, 3]);
/// assert_eq!(vec![1, 2, 3], numbers);
/// assert_eq!(numbers, VecDeque::from([1, 2, 3]));
/// assert_eq!(numbers, Cow::Borrowed(&[1, 2, 3][..]));
/// assert!(numbers > Pair::from([1, 2]));
/// assert!(numbers < [1, 3]);
/// ```
///
/// # Conversion
///
/// `From` what elements come in, and `From` the vector for what they go to. A `Vec` that is longer than the inline capacity
/// keeps its buffer both ways.
///
/// ```
/// use smallvec_runtime::browse::Example;
/// use std::borrow::Cow;
/// use std::collections::{BinaryHeap, VecDeque};
/// use std::rc::Rc;
/// use std::sync::Arc;
///
/// let words = Example::from(["one", "two", "three", "four", "five"]);
/// assert!(words.spilled());
/// let words: Vec<&str> = words.into();
/// let words = Example::from(words);
/// let shared: Arc<[&str]> = words.into();
/// assert_eq!(Example::from(&shared[..2]), ["one", "two"]);
/// assert_eq!(Example::from(&["six"]), ["six"]);
/// assert_eq!(Example::from(&mut [6, 7][..]), [6, 7]);
///
/// assert_eq!(Example::from(Box::from([1, 2])), [1, 2]);
/// assert_eq!(Example::from(Cow::Borrowed(&[1, 2][..])), [1, 2]);
/// assert_eq!(Example::from(VecDeque::from([1, 2])), [1, 2]);
/// assert_eq!(Example::from(BinaryHeap::from([1])), [1]);
///
/// let boxed: Box<[i32]> = Example::from([1, 2]).into();
/// let counted: Rc<[i32]> = Example::from([1, 2]).into();
/// let deque: VecDeque<i32> = Example::from([1, 2]).into();
/// assert_eq!((boxed.len(), counted.len(), deque.len()), (2, 2, 2));
///
/// let [x, y] = <[i32; 2]>::try_from(Example::from([3, 4])).unwrap();
/// assert_eq!((x, y), (3, 4));
/// let three = <[i32; 3]>::try_from(Example::from([3, 4]));
/// assert_eq!(three.unwrap_err(), [3, 4]);
/// ```
///
/// Bytes come from strings, too.
///
/// ```
/// use smallvec_runtime::browse::Example;
/// use std::ffi::CString;
///
/// let greeting: Example<u8> = "hi".into();
/// assert_eq!(greeting, *b"hi");
/// assert_eq!(Example::<u8>::from(String::from("hi")), greeting);
/// assert_eq!(Example::<u8>::from(CString::from(c"hi")), greeting);
/// ```
///
/// # Iteration
///
/// Over the vector, over a reference to it, and into it: `extend` also takes references to `Copy` elements.
///
/// ```
/// use smallvec_runtime::browse::Example;
///
/// let mut totals: Example<u32> = (1..=3).collect();
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
/// `clone` copies in a block what is `Copy`; `clone_from` keeps the buffer, and the elements that can take over a value.
///
/// ```
/// use smallvec_runtime::browse::Example;
///
/// let source = Example::from_array([String::from("new")]);
/// let mut target = Example::from_array([String::with_capacity(100), String::new()]);
/// let text = target[0].as_ptr();
/// target.clone_from(&source);
/// assert_eq!(target, ["new"]);
/// assert_eq!(target[0].as_ptr(), text);
/// assert_eq!(target.clone(), source);
/// ```
///
/// # Threads, panics and lifetimes
///
/// As `Vec`: what may be done with the element may be done with the vector.
///
/// ```
/// use smallvec_runtime::browse::Example;
/// use std::panic::{RefUnwindSafe, UnwindSafe};
/// use std::thread;
///
/// fn check<V: Default + Send + Sync + Unpin + UnwindSafe + RefUnwindSafe>() {}
/// check::<Example<String>>();
///
/// let text = String::from("to be or not to be");
/// let words: Example<&'static str> = Example::from(["to"]);
/// // A vector of longer-lived references is one of shorter-lived ones.
/// fn count<'a>(words: &mut Example<&'a str>, text: &'a str) -> usize {
///     words.extend(text.split(' '));
///     words.len()
/// }
/// let mut shorter: Example<&str> = words.clone();
/// let counted = thread::scope(|scope| scope.spawn(|| count(&mut shorter, &text)).join().unwrap());
/// assert_eq!((counted, words.len()), (7, 1));
/// ```
#[cfg_attr(
    feature = "write",
    doc = r#"
# Output

Bytes are appended through `std::io::Write`, with the feature `write`.

```
use smallvec_runtime::browse::Example;
use std::io::Write;

let mut line = Example::<u8>::new();
write!(line, "{}-{}", 1, 2).unwrap();
assert_eq!(line, *b"1-2");
```
"#
)]
#[cfg_attr(
    feature = "serde",
    doc = r"
# Serialisation

In the formats of `Vec`, with the feature `serde`.

```
use serde::Deserialize;
use serde::de::value::{Error, SeqDeserializer};
use smallvec_runtime::browse::Example;

let input = SeqDeserializer::<_, Error>::new([1_u32, 2, 3].into_iter());
let mut numbers = Example::<u32>::deserialize(input).unwrap();
assert_eq!(numbers, [1, 2, 3]);

let input = SeqDeserializer::<_, Error>::new([4_u32].into_iter());
Deserialize::deserialize_in_place(input, &mut numbers).unwrap();
assert_eq!(numbers, [4]);

fn check<V: serde::Serialize>(_: V) {}
check(numbers);
```
"
)]
#[smallvec_derive::__small_vec_with_examples(inline = 4, crate = crate)]
pub type Example<T> = [T];
