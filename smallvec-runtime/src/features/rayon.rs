//! Parallel iterators.

/// See [`features`](crate::features).
#[cfg(feature = "rayon")]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_rayon {
    ([$vector:ty] [$($params:tt)*] [$($predicates:tt)*] [$item:ty]) => {
        impl<$($params)*> __sv::rayon::IntoParallelIterator for $vector
        where
            $($predicates)*
            for<'__any> $item: __sv::Send,
            for<'__any> $vector: __sv::Send,
        {
            type Item = $item;
            type Iter = __sv::rayon::IntoIter<$vector>;

            #[inline]
            fn into_par_iter(self) -> Self::Iter {
                __sv::rayon::into_par_iter(self)
            }
        }

        impl<'__a, $($params)*> __sv::rayon::IntoParallelIterator for &'__a $vector
        where
            $($predicates)*
            for<'__any> $item: __sv::Sync,
        {
            type Item = &'__a $item;
            type Iter = __sv::rayon::Iter<'__a, $item>;

            #[inline]
            fn into_par_iter(self) -> Self::Iter {
                __sv::rayon::IntoParallelIterator::into_par_iter(__sv::SmallVector::as_slice(self))
            }
        }

        impl<'__a, $($params)*> __sv::rayon::IntoParallelIterator for &'__a mut $vector
        where
            $($predicates)*
            for<'__any> $item: __sv::Send,
        {
            type Item = &'__a mut $item;
            type Iter = __sv::rayon::IterMut<'__a, $item>;

            #[inline]
            fn into_par_iter(self) -> Self::Iter {
                __sv::rayon::IntoParallelIterator::into_par_iter(__sv::SmallVector::as_mut_slice(self))
            }
        }

        impl<$($params)*> __sv::rayon::FromParallelIterator<$item> for $vector
        where
            $($predicates)*
            for<'__any> $item: __sv::Send,
        {
            #[inline]
            #[track_caller]
            fn from_par_iter<__I: __sv::rayon::IntoParallelIterator<Item = $item>>(par_iter: __I) -> Self {
                __sv::rayon::collect(par_iter)
            }
        }

        // One impl for elements and references to them, as of `Extend`.
        impl<$($params)* __S: __sv::Send> __sv::rayon::ParallelExtend<__S> for $vector
        where
            $($predicates)*
            for<'__any> $item: __sv::Send,
            __sv::Elements: __sv::Yield<__S, $item>,
        {
            #[inline]
            #[track_caller]
            fn par_extend<__I: __sv::rayon::IntoParallelIterator<Item = __S>>(&mut self, par_iter: __I) {
                __sv::rayon::extend(self, par_iter);
            }
        }

        impl<'__a, $($params)*> __sv::rayon::ParallelDrainRange<__sv::usize> for &'__a mut $vector
        where
            $($predicates)*
            for<'__any> $item: __sv::Send,
            for<'__any> $vector: __sv::Send,
        {
            type Iter = __sv::rayon::Drain<'__a, $vector>;
            type Item = $item;

            #[inline]
            #[track_caller]
            fn par_drain<__R: __sv::RangeBounds<__sv::usize>>(self, range: __R) -> Self::Iter {
                __sv::rayon::drain(self, range)
            }
        }
    };
}

/// See [`features`](crate::features).
#[cfg(not(feature = "rayon"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_rayon {
    ($($pieces:tt)*) => {
        __sv::feature_is_off! { "rayon" }
    };
}

#[cfg(feature = "rayon")]
pub use self::implementation::*;

#[cfg(feature = "rayon")]
mod implementation {
    pub use rayon::iter::{
        FromParallelIterator, IntoParallelIterator, ParallelDrainRange, ParallelExtend, ParallelIterator,
    };
    pub use rayon::slice::{Iter, IterMut};

    use crate::SmallVector;
    use crate::guard::Gap;
    use crate::storage::Storage;
    use crate::vector::{Elements, Yield, resolve_range};
    use core::fmt;
    use core::iter::FusedIterator;
    use core::mem;
    use core::ops::{Range, RangeBounds};
    use core::{ptr, slice};
    use rayon::iter::IndexedParallelIterator;
    use rayon::iter::plumbing::{Consumer, Producer, ProducerCallback, UnindexedConsumer, bridge};
    use std::collections::LinkedList;
    use std::vec::Vec;

    /// `IntoParallelIterator::into_par_iter`, by value.
    #[inline]
    pub fn into_par_iter<V: SmallVector>(vec: V) -> IntoIter<V> {
        IntoIter { vec }
    }

    /// `ParallelDrainRange::par_drain`.
    #[inline]
    #[track_caller]
    pub fn drain<V: SmallVector>(vec: &mut V, range: impl RangeBounds<usize>) -> Drain<'_, V> {
        let range = resolve_range(range, vec.len());
        Drain { vec, range }
    }

    /// `FromParallelIterator::from_par_iter`.
    #[track_caller]
    pub fn collect<V: SmallVector>(par_iter: impl IntoParallelIterator<Item = V::Item>) -> V
    where
        V::Item: Send,
    {
        let mut list = par_iter.into_par_iter().collect_vec_list();
        // An iterator that knows its length yields one `Vec`, whose buffer is taken over.
        if list.len() == 1 && list.front().is_some_and(|vec| vec.len() > V::INLINE_SIZE) {
            return V::from_vec(list.pop_front().unwrap_or_default());
        }
        let mut vec = V::new();
        append(&mut vec, list);
        vec
    }

    /// `ParallelExtend::par_extend`.
    #[track_caller]
    pub fn extend<V: SmallVector, S: Send>(vec: &mut V, par_iter: impl IntoParallelIterator<Item = S>)
    where
        V::Item: Send,
        Elements: Yield<S, V::Item>,
    {
        append(vec, par_iter.into_par_iter().map(Elements::element).collect_vec_list());
    }

    #[track_caller]
    fn append<V: SmallVector>(vec: &mut V, list: LinkedList<Vec<V::Item>>) {
        vec.reserve(list.iter().map(Vec::len).fold(0, usize::saturating_add));
        for mut part in list {
            vec.append(&mut part);
        }
    }

    /// A parallel iterator that moves the elements out of a vector.
    #[derive(Clone)]
    pub struct IntoIter<V: SmallVector> {
        vec: V,
    }

    impl<V: SmallVector> fmt::Debug for IntoIter<V>
    where
        V::Item: fmt::Debug,
    {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_struct("IntoIter").field("vec", &self.vec.as_slice()).finish()
        }
    }

    /// A parallel iterator that removes a range of elements from a vector. The range is removed when the iterator has run, or when it
    /// is dropped.
    pub struct Drain<'a, V: SmallVector> {
        vec: &'a mut V,
        range: Range<usize>,
    }

    impl<V: SmallVector> fmt::Debug for Drain<'_, V>
    where
        V::Item: fmt::Debug,
    {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_tuple("Drain").field(&&self.vec[self.range.clone()]).finish()
        }
    }

    impl<V: SmallVector> Drop for Drain<'_, V> {
        fn drop(&mut self) {
            // Empty if the elements were produced.
            if !self.range.is_empty() {
                drop(self.vec.drain(self.range.clone()));
            }
        }
    }

    /// Lets a callback have a range of elements, whatever it does with them, and closes the gap.
    fn produce<V, C>(vec: &mut V, range: Range<usize>, callback: C) -> C::Output
    where
        V: SmallVector,
        V::Item: Send,
        C: ProducerCallback<V::Item>,
    {
        let storage = vec.__storage_mut();
        let parts = storage.parts();
        debug_assert!(range.start <= range.end && range.end <= parts.len);
        // SAFETY:
        // - `Gap::new`: the storage says so, and the range lies within the elements;
        // - `take_many`: likewise;
        // - `from_raw_parts_mut`: the elements are initialised and taken out: nobody else refers to them until the gap is closed, and
        //   the producer does not outlive the callback, which does not know its type.
        // - `Items`: they are nobody else's.
        unsafe {
            let mut gap = Gap::new(storage, parts, range.start);
            let first = gap.take_many(range.len());
            callback.callback(Items { items: slice::from_raw_parts_mut(first, range.len()) })
        }
    }

    impl<V: SmallVector + Send> ParallelIterator for IntoIter<V>
    where
        V::Item: Send,
    {
        type Item = V::Item;

        fn drive_unindexed<C: UnindexedConsumer<V::Item>>(self, consumer: C) -> C::Result {
            bridge(self, consumer)
        }

        fn opt_len(&self) -> Option<usize> {
            Some(self.vec.len())
        }
    }

    impl<V: SmallVector + Send> IndexedParallelIterator for IntoIter<V>
    where
        V::Item: Send,
    {
        fn len(&self) -> usize {
            self.vec.len()
        }

        fn drive<C: Consumer<V::Item>>(self, consumer: C) -> C::Result {
            bridge(self, consumer)
        }

        fn with_producer<C: ProducerCallback<V::Item>>(mut self, callback: C) -> C::Output {
            let all = 0..self.vec.len();
            produce(&mut self.vec, all, callback)
        }
    }

    impl<V: SmallVector + Send> ParallelIterator for Drain<'_, V>
    where
        V::Item: Send,
    {
        type Item = V::Item;

        fn drive_unindexed<C: UnindexedConsumer<V::Item>>(self, consumer: C) -> C::Result {
            bridge(self, consumer)
        }

        fn opt_len(&self) -> Option<usize> {
            Some(self.range.len())
        }
    }

    impl<V: SmallVector + Send> IndexedParallelIterator for Drain<'_, V>
    where
        V::Item: Send,
    {
        fn len(&self) -> usize {
            self.range.len()
        }

        fn drive<C: Consumer<V::Item>>(self, consumer: C) -> C::Result {
            bridge(self, consumer)
        }

        fn with_producer<C: ProducerCallback<V::Item>>(mut self, callback: C) -> C::Output {
            let range = mem::replace(&mut self.range, 0..0);
            produce(self.vec, range, callback)
        }
    }

    /// Elements that are moved out, by the producer as by the iterator that it turns into; those that are left are dropped with it.
    ///
    /// Invariant: the elements are initialised and belong to this value, although they are only borrowed.
    struct Items<'a, T> {
        items: &'a mut [T],
    }

    impl<'a, T: Send> Producer for Items<'a, T> {
        type Item = T;
        type IntoIter = Self;

        fn into_iter(self) -> Self {
            self
        }

        fn split_at(mut self, index: usize) -> (Self, Self) {
            // Taken out, so that the drop of `self` finds none.
            let (left, right) = mem::take(&mut self.items).split_at_mut(index);
            (Self { items: left }, Self { items: right })
        }
    }

    impl<T> Iterator for Items<'_, T> {
        type Item = T;

        #[inline]
        fn next(&mut self) -> Option<T> {
            let (first, rest) = mem::take(&mut self.items).split_first_mut()?;
            self.items = rest;
            // SAFETY: the element was one of those that belong to this value, and no longer is.
            Some(unsafe { ptr::read(first) })
        }

        #[inline]
        fn size_hint(&self) -> (usize, Option<usize>) {
            (self.items.len(), Some(self.items.len()))
        }
    }

    impl<T> DoubleEndedIterator for Items<'_, T> {
        #[inline]
        fn next_back(&mut self) -> Option<T> {
            let (last, rest) = mem::take(&mut self.items).split_last_mut()?;
            self.items = rest;
            // SAFETY: the element was one of those that belong to this value, and no longer is.
            Some(unsafe { ptr::read(last) })
        }
    }

    impl<T> ExactSizeIterator for Items<'_, T> {}
    impl<T> FusedIterator for Items<'_, T> {}

    impl<T> Drop for Items<'_, T> {
        fn drop(&mut self) {
            let items: *mut [T] = mem::take::<&mut [T]>(&mut self.items);
            // SAFETY: the elements belong to this value, and are not used afterwards.
            unsafe { ptr::drop_in_place(items) };
        }
    }
}
