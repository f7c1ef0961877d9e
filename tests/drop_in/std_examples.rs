//! What the documentation of `std::vec` and of `Vec`'s methods shows, on a declared struct. Where an example there has its
//! element inferred, so has the one here, but for two in which only `extend` tells what it is.

use std::alloc::{Layout, alloc};
use std::io::{self, Read, Write};
use std::mem::{ManuallyDrop, MaybeUninit};
use std::ptr;

use smallvec_runtime::{CollectionAllocErr, small_vec, smallvec};

#[small_vec]
type Small<T> = [T; 4];

// The page of the module.

#[test]
fn made_in_each_way() {
    let by_function: Small<i32> = Small::new();
    let by_macro: Small<i32> = smallvec![];
    assert_eq!(by_function, by_macro);
    let listed: Small<_> = smallvec![1, 2, 3, 4, 5];
    let repeated: Small<_> = smallvec![0; 10];
    assert_eq!((listed.len(), repeated.len()), (5, 10));
}

#[test]
fn pushed_popped_and_indexed() {
    let mut v: Small<_> = smallvec![1, 2];
    v.push(3);
    let three = v[2];
    v[1] = 2 * v[1] + three;
    assert_eq!(v, [1, 7, 3]);
    assert_eq!(v.pop(), Some(3));
}

// The page of the type.

#[test]
fn a_tour() {
    let mut v = Small::new();
    v.push(1);
    v.push(2);
    assert_eq!(v.len(), 2);
    assert_eq!(v[0], 1);
    assert_eq!(v.pop(), Some(2));
    assert_eq!(v.len(), 1);
    v[0] = 7;
    assert_eq!(v[0], 7);
    v.extend([1, 2, 3]);
    let mut sum = 0;
    for item in &v {
        sum += item;
    }
    assert_eq!(sum, 13);
    assert_eq!(v, [7, 1, 2, 3]);
}

#[test]
fn the_macro_and_from_make_the_same() {
    let mut pushed: Small<_> = smallvec![1, 2, 3];
    pushed.push(4);
    let converted = Small::from([1, 2, 3, 4]);
    assert_eq!(pushed, converted);
    let zeros: Small<_> = smallvec![0; 5];
    assert_eq!(zeros, [0, 0, 0, 0, 0]);
    let mut resized = Small::with_capacity(5);
    resized.resize(5, 0);
    assert_eq!(resized, zeros);
}

#[test]
fn a_stack() {
    let mut stack = Small::new();
    stack.push(1);
    stack.push(2);
    stack.push(3);
    let mut popped = Vec::new();
    while let Some(top) = stack.pop() {
        popped.push(top);
    }
    assert_eq!(popped, [3, 2, 1]);
}

#[test]
#[should_panic(expected = "index out of bounds: the len is 4 but the index is 6")]
fn an_index_that_there_is_not() {
    let v: Small<_> = smallvec![0, 2, 4, 6];
    assert_eq!(v[1], 2);
    let _ = v[6];
}

#[test]
fn passed_as_a_slice() {
    fn sum(slice: &[usize]) -> usize {
        slice.iter().sum()
    }
    let v: Small<_> = smallvec![0, 1];
    assert_eq!(sum(&v), 1);
    let typed: &[usize] = &v;
    let inferred: &[_] = &v;
    assert_eq!(typed, inferred);
}

// Construction, and taking apart.

#[test]
fn with_capacity() {
    let mut v = Small::with_capacity(10);
    assert_eq!(v.len(), 0);
    assert!(v.capacity() >= 10);
    let capacity = v.capacity();
    for item in 0..10 {
        v.push(item);
    }
    assert_eq!((v.len(), v.capacity()), (10, capacity));
    v.push(11);
    assert!(v.len() == 11 && v.capacity() >= 11);
    assert_eq!(Small::<()>::with_capacity(10).capacity(), usize::MAX);
}

#[test]
fn raw_parts_there_and_back() {
    let v: Small<_> = smallvec![1, 2, 3];
    let (pointer, len, capacity) = v.into_raw_parts();
    // SAFETY: all `len` elements may be overwritten, and the parts are used once.
    let rebuilt = unsafe {
        for index in 0..len {
            ptr::write(pointer.add(index), 4 + index);
        }
        Small::from_raw_parts(pointer, len, capacity)
    };
    assert_eq!(rebuilt, [4, 5, 6]);
}

#[test]
fn raw_parts_as_another_type() {
    let v: Small<i32> = smallvec![-1, 0, 1];
    let (pointer, len, capacity) = v.into_raw_parts();
    // SAFETY: the types have the same layout, and all values of the one are values of the other.
    let rebuilt = unsafe { Small::from_raw_parts(pointer.cast::<u32>(), len, capacity) };
    assert_eq!(rebuilt, [4294967295, 0, 1]);
}

#[test]
fn raw_parts_of_a_foreign_allocation() {
    let layout = Layout::array::<u32>(16).unwrap();
    // SAFETY: the layout has a size; the buffer is as long as the capacity says, and one element is written.
    let v = unsafe {
        let memory = alloc(layout).cast::<u32>();
        assert!(!memory.is_null());
        memory.write(1_000_000);
        Small::from_raw_parts(memory, 1, 16)
    };
    assert_eq!(v, &[1_000_000]);
    assert_eq!(v.capacity(), 16);
}

#[test]
fn into_boxed_slice() {
    let v: Small<_> = smallvec![1, 2, 3];
    assert_eq!(v.into_boxed_slice().len(), 3);
    let mut roomy: Small<i32> = Small::with_capacity(10);
    roomy.extend([1, 2, 3]);
    assert!(roomy.capacity() >= 10);
    assert_eq!(roomy.into_boxed_slice().into_vec().capacity(), 3);
}

#[test]
fn into_flattened() {
    let mut rows: Small<_> = smallvec![[1, 2, 3], [4, 5, 6], [7, 8, 9]];
    assert_eq!(rows.pop(), Some([7, 8, 9]));
    let mut flattened = rows.into_flattened();
    assert_eq!(flattened.pop(), Some(6));
}

#[test]
fn leak() {
    let v: Small<_> = smallvec![1, 2, 3];
    let leaked: &'static mut [usize] = v.leak();
    leaked[0] += 1;
    assert_eq!(leaked, &[2, 2, 3]);
    // SAFETY: the vector was inline, so that the leaked slice is a block of exactly its size.
    drop(unsafe { Box::from_raw(leaked) });
}

// Capacity.

#[test]
fn capacity() {
    let mut v: Small<i32> = Small::with_capacity(10);
    v.push(42);
    assert!(v.capacity() >= 10);

    #[derive(Clone)]
    struct ZeroSized;
    let none: Small<_> = smallvec![ZeroSized; 0];
    assert_eq!(none.capacity(), usize::MAX);
}

#[test]
fn reserve() {
    let mut v: Small<_> = smallvec![1];
    v.reserve(10);
    assert!(v.capacity() >= 11);
    let mut v: Small<_> = smallvec![1];
    v.reserve_exact(10);
    assert!(v.capacity() >= 11);
}

#[test]
fn try_reserve() {
    fn doubled(data: &[u32]) -> Result<Small<u32>, CollectionAllocErr> {
        let mut output = Small::new();
        output.try_reserve(data.len())?;
        output.extend(data.iter().map(|&item| item * 2));
        output.try_reserve_exact(1)?;
        Ok(output)
    }
    assert_eq!(doubled(&[1, 2, 3]).unwrap(), [2, 4, 6]);
}

#[test]
fn shrink() {
    let mut v: Small<i32> = Small::with_capacity(10);
    v.extend([1, 2, 3]);
    v.shrink_to(4);
    assert!(v.capacity() >= 4);
    v.shrink_to(0);
    assert!(v.capacity() >= 3);
    v.shrink_to_fit();
    assert!(v.capacity() >= 3);
}

// Access.

#[test]
fn slices_for_readers_and_writers() {
    let read_from: Small<_> = smallvec![1, 2, 3, 5, 8];
    assert_eq!(io::sink().write(read_from.as_slice()).unwrap(), 5);
    let mut read_into: Small<_> = smallvec![0; 3];
    io::repeat(0b101).read_exact(read_into.as_mut_slice()).unwrap();
    assert_eq!(read_into, [5, 5, 5]);
}

#[test]
fn pointers_to_read() {
    let v: Small<_> = smallvec![1, 2, 4];
    let pointer = v.as_ptr();
    for index in 0..v.len() {
        // SAFETY: there are that many elements.
        assert_eq!(unsafe { *pointer.add(index) }, 1 << index);
    }
}

#[test]
fn pointers_to_write() {
    let size = 4;
    let mut v: Small<i32> = Small::with_capacity(size);
    let pointer = v.as_mut_ptr();
    // SAFETY: there is room for that many elements, all of which are written.
    unsafe {
        for index in 0..size {
            *pointer.add(index) = index as i32;
        }
        v.set_len(size);
    }
    assert_eq!(&*v, &[0, 1, 2, 3]);
}

/// A spilled vector keeps the promise of `Vec` that taking a pointer leaves earlier ones valid.
#[test]
fn pointers_beside_each_other() {
    let mut v: Small<_> = smallvec![0, 1, 2, 3, 4];
    // SAFETY: all of them point to elements, and nothing moves in between.
    unsafe {
        let first = v.as_ptr();
        let _ = first.read();
        v.as_mut_ptr().offset(2).write(20);
        let _ = first.read();
        let again = v.as_mut_ptr();
        again.write(1);
        v.as_mut_ptr().write(2);
        again.write(3);
    }
    assert_eq!(v, [3, 1, 20, 3, 4]);
}

#[test]
fn pointers_to_keep() {
    let mut v: ManuallyDrop<Small<_>> = ManuallyDrop::new(smallvec![0, 1, 2, 3, 4]);
    let buffer: *mut [MaybeUninit<i32>] = ptr::slice_from_raw_parts_mut(v.as_mut_ptr().cast(), v.capacity());
    // SAFETY: a spilled vector's buffer is a block of the global allocator, and the vector is forgotten.
    drop(unsafe { Box::from_raw(buffer) });
}

#[test]
fn set_len() {
    let mut nested: Small<Small<_>> = smallvec![smallvec![1, 0, 0], smallvec![0, 1, 0], smallvec![0, 0, 1]];
    // SAFETY: no element need be initialised for the length 0; what is lost here owns no memory.
    unsafe { nested.set_len(0) };
    assert_eq!(nested.len(), 0);
}

#[test]
fn spare_capacity() {
    let mut v = Small::with_capacity(10);
    let room = v.spare_capacity_mut();
    room[0].write(0);
    room[1].write(1);
    room[2].write(2);
    // SAFETY: three elements were written.
    unsafe { v.set_len(3) };
    assert_eq!(&v, &[0, 1, 2]);
}

#[test]
fn lengths() {
    let mut v: Small<_> = smallvec![1, 2, 3];
    assert_eq!(v.len(), 3);
    assert!(!v.is_empty());
    v.clear();
    assert!(v.is_empty());
}
