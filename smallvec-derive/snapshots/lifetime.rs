const __Fields_INLINE: ::core::primitive::usize = 64 / size_of::<&'static str>();
/// The fields of one line.
#[derive(Foreign)]
pub(crate) struct Fields<'a> {
    storage: ::smallvec_runtime::__private0_1_0::Word<&'a str, __Fields_INLINE>,
}
const _: () = {
    /// Every method is shown with an example on [the page of a declared type](https://docs.rs/smallvec-runtime/0.1.0/smallvec_runtime/browse/struct.Example.html).
    impl<'a> Fields<'a> {
        /// The inline capacity: how many elements fit inside the value.
        pub const INLINE_SIZE: ::core::primitive::usize = {
            const VALUE: ::core::primitive::usize = __Fields_INLINE;
            VALUE
        };
        /// Makes an empty vector.
        ///
        /// It does not allocate.
        ///
        /// As `Vec::new`.
        #[inline(always)]
        #[must_use]
        pub const fn new() -> Self {
            Self {
                storage: ::smallvec_runtime::__private0_1_0::Word::new(),
            }
        }
        /// Makes an empty vector; another name of `new`.
        ///
        /// As `SmallVec::new_const`.
        #[inline(always)]
        #[must_use]
        pub const fn new_const() -> Self {
            Self::new()
        }
        /// Makes an empty vector with room for `capacity` elements: inline if they fit there, otherwise for exactly so many
        /// on the heap.
        ///
        /// # Panics
        ///
        /// If the capacity overflows.
        ///
        /// As `Vec::with_capacity`.
        #[inline]
        #[must_use]
        #[track_caller]
        pub fn with_capacity(capacity: ::core::primitive::usize) -> Self {
            <Self as ::smallvec_runtime::SmallVector>::with_capacity(capacity)
        }
        /// Makes an empty vector with room for `capacity` elements, with an error instead of a panic.
        ///
        /// # Errors
        ///
        /// If the capacity overflows or the allocator fails.
        ///
        /// As the unstable `Vec::try_with_capacity`.
        #[inline]
        pub fn try_with_capacity(
            capacity: ::core::primitive::usize,
        ) -> ::core::result::Result<Self, ::smallvec_runtime::CollectionAllocErr> {
            <Self as ::smallvec_runtime::SmallVector>::try_with_capacity(capacity)
        }
        /// Makes a vector of the elements of an iterator, with an error instead of a panic.
        ///
        /// # Errors
        ///
        /// If the capacity overflows or the allocator fails. The error holds all elements.
        #[inline]
        pub fn try_from_iter<__I>(
            iterable: __I,
        ) -> ::core::result::Result<Self, ::smallvec_runtime::ExtendError<Self, __I>>
        where
            __I: ::core::iter::IntoIterator<Item = &'a str>,
        {
            <Self as ::smallvec_runtime::SmallVector>::try_from_iter(iterable)
        }
        /// Makes a full inline vector of its backing array.
        ///
        /// As `SmallVec::from_buf`, and `const`.
        #[inline]
        #[must_use]
        pub const fn from_buf(buf: [&'a str; __Fields_INLINE]) -> Self {
            Self {
                storage: ::smallvec_runtime::__private0_1_0::Word::from_array(buf),
            }
        }
        /// Makes a full inline vector of its backing array; another name of `from_buf`.
        ///
        /// As `SmallVec::from_const`.
        #[inline]
        #[must_use]
        pub const fn from_const(items: [&'a str; __Fields_INLINE]) -> Self {
            Self::from_buf(items)
        }
        /// Makes an inline vector of an array that is not longer than the inline capacity; a longer one does not compile.
        #[inline]
        #[must_use]
        pub const fn from_array<const __M: ::core::primitive::usize>(
            array: [&'a str; __M],
        ) -> Self {
            const {
                ::smallvec_runtime::__private0_1_0::check_list(
                    "Fields",
                    __M,
                    __Fields_INLINE,
                )
            };
            Self {
                storage: ::smallvec_runtime::__private0_1_0::Word::from_array(array),
            }
        }
        /// Makes an inline vector of the first `len` elements of its backing array, and drops the others.
        ///
        /// # Panics
        ///
        /// If `len` is more than the inline capacity.
        ///
        /// As `SmallVec::from_buf_and_len`.
        #[inline]
        #[must_use]
        #[track_caller]
        pub fn from_buf_and_len(
            buf: [&'a str; __Fields_INLINE],
            len: ::core::primitive::usize,
        ) -> Self {
            <Self as ::smallvec_runtime::SmallVector>::from_buf_and_len(buf, len)
        }
        /// Makes an inline vector of a backing array of which only the first `len` elements are initialised.
        ///
        /// # Safety
        ///
        /// `len` is not more than the inline capacity, and the first `len` elements of `buf` are initialised.
        ///
        /// As `SmallVec::from_buf_and_len_unchecked`.
        #[inline]
        #[must_use]
        pub unsafe fn from_buf_and_len_unchecked(
            buf: ::core::mem::MaybeUninit<[&'a str; __Fields_INLINE]>,
            len: ::core::primitive::usize,
        ) -> Self {
            unsafe {
                <Self as ::smallvec_runtime::SmallVector>::from_buf_and_len_unchecked(
                    buf,
                    len,
                )
            }
        }
        /// Makes an inline vector of the first `len` elements of its backing array, and forgets the others.
        ///
        /// # Safety
        ///
        /// `len` is not more than the inline capacity.
        ///
        /// As `SmallVec::from_const_with_len_unchecked`.
        #[inline]
        #[must_use]
        pub const unsafe fn from_const_with_len_unchecked(
            items: [&'a str; __Fields_INLINE],
            len: ::core::primitive::usize,
        ) -> Self {
            let mut storage = ::smallvec_runtime::__private0_1_0::Word::from_array(
                items,
            );
            unsafe { storage.set_len(len) };
            Self { storage }
        }
        /// Returns the number of elements.
        ///
        /// As `Vec::len`.
        #[inline(always)]
        #[must_use]
        pub const fn len(&self) -> ::core::primitive::usize {
            ::smallvec_runtime::__private0_1_0::Word::len(&self.storage)
        }
        /// Returns whether there are no elements.
        ///
        /// As `Vec::is_empty`.
        #[inline(always)]
        #[must_use]
        pub const fn is_empty(&self) -> ::core::primitive::bool {
            ::smallvec_runtime::__private0_1_0::Word::len(&self.storage) == 0
        }
        /// Returns for how many elements there is room without allocating: the inline capacity at least, and if elements are
        /// zero-sized as many as the length can count, which is `usize::MAX` unless `len` is narrower or `spill = never`.
        ///
        /// As `Vec::capacity`.
        #[inline(always)]
        #[must_use]
        pub const fn capacity(&self) -> ::core::primitive::usize {
            ::smallvec_runtime::__private0_1_0::Word::capacity(&self.storage)
        }
        /// Returns the inline capacity, `Self::INLINE_SIZE`.
        ///
        /// As `SmallVec::inline_size`.
        #[inline(always)]
        #[must_use]
        pub const fn inline_size(&self) -> ::core::primitive::usize {
            __Fields_INLINE
        }
        /// Returns whether the elements are on the heap.
        ///
        /// As `SmallVec::spilled`.
        #[inline(always)]
        #[must_use]
        pub const fn spilled(&self) -> ::core::primitive::bool {
            ::smallvec_runtime::__private0_1_0::Word::spilled(&self.storage)
        }
        /// Returns whether the next push has to allocate.
        ///
        /// As `ArrayVec::is_full`.
        #[inline]
        #[must_use]
        pub const fn is_full(&self) -> ::core::primitive::bool {
            ::smallvec_runtime::__private0_1_0::Word::len(&self.storage)
                == ::smallvec_runtime::__private0_1_0::Word::capacity(&self.storage)
        }
        /// Returns for how many more elements there is room without allocating.
        ///
        /// As `ArrayVec::remaining_capacity`.
        #[inline]
        #[must_use]
        pub const fn remaining_capacity(&self) -> ::core::primitive::usize {
            ::smallvec_runtime::__private0_1_0::Word::capacity(&self.storage)
                - ::smallvec_runtime::__private0_1_0::Word::len(&self.storage)
        }
        /// Makes room for at least `additional` more elements, and for more than that if it has to allocate.
        ///
        /// # Panics
        ///
        /// If the capacity overflows.
        ///
        /// # Complexity
        ///
        /// A move of all elements when it allocates. Growth at least doubles the capacity, so that repeated calls take
        /// constant time for each element, amortised.
        ///
        /// As `Vec::reserve`.
        #[inline]
        #[track_caller]
        pub fn reserve(&mut self, additional: ::core::primitive::usize) {
            <Self as ::smallvec_runtime::SmallVector>::reserve(self, additional);
        }
        /// Makes room for `additional` more elements, and for no more than that if it has to allocate.
        ///
        /// # Panics
        ///
        /// If the capacity overflows.
        ///
        /// # Complexity
        ///
        /// A move of all elements when it allocates, for each call: prefer `reserve` where more calls follow.
        ///
        /// As `Vec::reserve_exact`.
        #[inline]
        #[track_caller]
        pub fn reserve_exact(&mut self, additional: ::core::primitive::usize) {
            <Self as ::smallvec_runtime::SmallVector>::reserve_exact(self, additional);
        }
        /// Makes room as `reserve` does, with an error instead of a panic.
        ///
        /// The vector is unchanged then.
        ///
        /// # Errors
        ///
        /// If the capacity overflows or the allocator fails.
        ///
        /// As `Vec::try_reserve`.
        #[inline]
        pub fn try_reserve(
            &mut self,
            additional: ::core::primitive::usize,
        ) -> ::core::result::Result<(), ::smallvec_runtime::CollectionAllocErr> {
            <Self as ::smallvec_runtime::SmallVector>::try_reserve(self, additional)
        }
        /// Makes room as `reserve_exact` does, with an error instead of a panic.
        ///
        /// The vector is unchanged then.
        ///
        /// # Errors
        ///
        /// If the capacity overflows or the allocator fails.
        ///
        /// As `Vec::try_reserve_exact`.
        #[inline]
        pub fn try_reserve_exact(
            &mut self,
            additional: ::core::primitive::usize,
        ) -> ::core::result::Result<(), ::smallvec_runtime::CollectionAllocErr> {
            <Self as ::smallvec_runtime::SmallVector>::try_reserve_exact(
                self,
                additional,
            )
        }
        /// Sets the capacity to `new_cap` or to the inline capacity, whichever is more, which may move the elements to
        /// the heap, or back.
        ///
        /// If there are more than `new_cap` elements, it does nothing.
        ///
        /// # Panics
        ///
        /// If the capacity overflows.
        ///
        /// As `SmallVec::grow`.
        #[inline]
        #[track_caller]
        pub fn grow(&mut self, new_cap: ::core::primitive::usize) {
            <Self as ::smallvec_runtime::SmallVector>::grow(self, new_cap);
        }
        /// Sets the capacity as `grow` does, with an error instead of a panic.
        ///
        /// The vector is unchanged then.
        ///
        /// # Errors
        ///
        /// If the capacity overflows or the allocator fails.
        ///
        /// As `SmallVec::try_grow`.
        #[inline]
        pub fn try_grow(
            &mut self,
            new_cap: ::core::primitive::usize,
        ) -> ::core::result::Result<(), ::smallvec_runtime::CollectionAllocErr> {
            <Self as ::smallvec_runtime::SmallVector>::try_grow(self, new_cap)
        }
        /// Lowers the capacity as far as possible; elements that fit inline move there, and the buffer is freed.
        ///
        /// As `Vec::shrink_to_fit`.
        #[inline]
        #[track_caller]
        pub fn shrink_to_fit(&mut self) {
            <Self as ::smallvec_runtime::SmallVector>::shrink_to_fit(self);
        }
        /// Lowers the capacity to `min_capacity` or the length, whichever is more; if that is not more than the inline
        /// capacity, the elements move there, and the buffer is freed.
        ///
        /// As `Vec::shrink_to`.
        #[inline]
        #[track_caller]
        pub fn shrink_to(&mut self, min_capacity: ::core::primitive::usize) {
            <Self as ::smallvec_runtime::SmallVector>::shrink_to(self, min_capacity);
        }
        /// Sets the length, and nothing else.
        ///
        /// # Safety
        ///
        /// `new_len` is not more than the capacity, and the first `new_len` elements are initialised.
        ///
        /// As `Vec::set_len`.
        #[inline]
        pub unsafe fn set_len(&mut self, new_len: ::core::primitive::usize) {
            unsafe { <Self as ::smallvec_runtime::SmallVector>::set_len(self, new_len) }
        }
        /// Returns the elements as a slice.
        ///
        /// As `Vec::as_slice`.
        #[inline(always)]
        #[must_use]
        pub const fn as_slice(&self) -> &[&'a str] {
            ::smallvec_runtime::__private0_1_0::Word::as_slice(&self.storage)
        }
        /// Returns the elements as a slice.
        ///
        /// As `Vec::as_mut_slice`.
        #[inline(always)]
        #[must_use]
        pub const fn as_mut_slice(&mut self) -> &mut [&'a str] {
            ::smallvec_runtime::__private0_1_0::Word::as_mut_slice(&mut self.storage)
        }
        /// Returns a pointer to the first element, inside the value or on the heap.
        ///
        /// Moving the vector may move it.
        ///
        /// As `Vec::as_ptr`, apart from the place.
        #[inline(always)]
        #[must_use]
        pub const fn as_ptr(&self) -> *const &'a str {
            ::smallvec_runtime::__private0_1_0::Word::as_ptr(&self.storage)
        }
        /// Returns a pointer to the first element, inside the value or on the heap.
        ///
        /// Moving the vector may move it.
        ///
        /// As `Vec::as_mut_ptr`, apart from the place.
        #[inline(always)]
        #[must_use]
        pub const fn as_mut_ptr(&mut self) -> *mut &'a str {
            ::smallvec_runtime::__private0_1_0::Word::as_mut_ptr(&mut self.storage)
        }
        /// Returns the room behind the elements, up to the capacity.
        ///
        /// As `Vec::spare_capacity_mut`.
        #[inline]
        #[must_use]
        pub fn spare_capacity_mut(
            &mut self,
        ) -> &mut [::core::mem::MaybeUninit<&'a str>] {
            <Self as ::smallvec_runtime::SmallVector>::spare_capacity_mut(self)
        }
        /// Appends an element.
        ///
        /// # Panics
        ///
        /// If the capacity overflows.
        ///
        /// # Complexity
        ///
        /// Constant, amortised.
        ///
        /// As `Vec::push`.
        #[inline]
        #[track_caller]
        pub fn push(&mut self, value: &'a str) {
            <Self as ::smallvec_runtime::SmallVector>::push(self, value);
        }
        /// Appends an element and returns a reference to it.
        ///
        /// # Panics
        ///
        /// If the capacity overflows.
        ///
        /// # Complexity
        ///
        /// Constant, amortised.
        ///
        /// As `Vec::push_mut`.
        #[inline]
        #[track_caller]
        pub fn push_mut(&mut self, value: &'a str) -> &mut &'a str {
            <Self as ::smallvec_runtime::SmallVector>::push_mut(self, value)
        }
        /// Appends an element, with an error instead of a panic.
        ///
        /// The vector is unchanged then.
        ///
        /// # Errors
        ///
        /// If the capacity overflows or the allocator fails. The error holds the element.
        ///
        /// As `ArrayVec::try_push`, for the error.
        #[inline]
        pub fn try_push(
            &mut self,
            value: &'a str,
        ) -> ::core::result::Result<(), ::smallvec_runtime::CapacityError<&'a str>> {
            <Self as ::smallvec_runtime::SmallVector>::try_push(self, value)
        }
        /// Appends an element and returns a reference to it, with an error instead of a panic.
        ///
        /// The vector is unchanged then.
        ///
        /// # Errors
        ///
        /// If the capacity overflows or the allocator fails. The error holds the element.
        #[inline]
        pub fn try_push_mut(
            &mut self,
            value: &'a str,
        ) -> ::core::result::Result<
            &mut &'a str,
            ::smallvec_runtime::CapacityError<&'a str>,
        > {
            <Self as ::smallvec_runtime::SmallVector>::try_push_mut(self, value)
        }
        /// Appends an element if there is room, and never allocates.
        ///
        /// # Errors
        ///
        /// The element, if there is no room.
        ///
        /// As the unstable `Vec::push_within_capacity`.
        #[inline]
        pub fn push_within_capacity(
            &mut self,
            value: &'a str,
        ) -> ::core::result::Result<&mut &'a str, &'a str> {
            <Self as ::smallvec_runtime::SmallVector>::push_within_capacity(self, value)
        }
        /// Appends an element without looking whether there is room.
        ///
        /// # Safety
        ///
        /// The length is less than the capacity.
        ///
        /// As `ArrayVec::push_unchecked`.
        #[inline]
        pub unsafe fn push_unchecked(&mut self, value: &'a str) {
            unsafe {
                <Self as ::smallvec_runtime::SmallVector>::push_unchecked(self, value)
            }
        }
        /// Removes the last element and returns it, or `None` if there is none.
        ///
        /// As `Vec::pop`.
        #[inline]
        pub fn pop(&mut self) -> ::core::option::Option<&'a str> {
            <Self as ::smallvec_runtime::SmallVector>::pop(self)
        }
        /// Removes the last element and returns it, if there is one and the predicate returns `true` for it.
        ///
        /// As `Vec::pop_if`.
        #[inline]
        pub fn pop_if<__F>(&mut self, predicate: __F) -> ::core::option::Option<&'a str>
        where
            __F: ::core::ops::FnOnce(&mut &'a str) -> ::core::primitive::bool,
        {
            <Self as ::smallvec_runtime::SmallVector>::pop_if(self, predicate)
        }
        /// Removes the element at `index` and returns it, or `None` if there is none.
        ///
        /// # Complexity
        ///
        /// Linear in the number of elements behind `index`, which move.
        ///
        /// As `ArrayVec::pop_at`.
        #[inline]
        pub fn pop_at(
            &mut self,
            index: ::core::primitive::usize,
        ) -> ::core::option::Option<&'a str> {
            <Self as ::smallvec_runtime::SmallVector>::pop_at(self, index)
        }
        /// Removes the element at `index`, puts the last one in its place and returns it, or `None` if there is none.
        ///
        /// # Complexity
        ///
        /// Constant.
        ///
        /// As `ArrayVec::swap_pop`.
        #[inline]
        pub fn swap_pop(
            &mut self,
            index: ::core::primitive::usize,
        ) -> ::core::option::Option<&'a str> {
            <Self as ::smallvec_runtime::SmallVector>::swap_pop(self, index)
        }
        /// Inserts an element before the one at `index`, or at the end.
        ///
        /// # Panics
        ///
        /// If `index > len`, or the capacity overflows. The vector is unchanged then.
        ///
        /// # Complexity
        ///
        /// Linear in the number of elements behind `index`, which move.
        ///
        /// As `Vec::insert`.
        #[inline]
        #[track_caller]
        pub fn insert(&mut self, index: ::core::primitive::usize, element: &'a str) {
            <Self as ::smallvec_runtime::SmallVector>::insert(self, index, element);
        }
        /// Inserts an element before the one at `index`, or at the end, and returns a reference to it.
        ///
        /// # Panics
        ///
        /// If `index > len`, or the capacity overflows. The vector is unchanged then.
        ///
        /// # Complexity
        ///
        /// Linear in the number of elements behind `index`, which move.
        ///
        /// As `Vec::insert_mut`.
        #[inline]
        #[track_caller]
        pub fn insert_mut(
            &mut self,
            index: ::core::primitive::usize,
            element: &'a str,
        ) -> &mut &'a str {
            <Self as ::smallvec_runtime::SmallVector>::insert_mut(self, index, element)
        }
        /// Inserts an element, with an error where there is no room.
        ///
        /// The vector is unchanged then.
        ///
        /// # Panics
        ///
        /// If `index > len`.
        ///
        /// # Errors
        ///
        /// If the capacity overflows or the allocator fails. The error holds the element.
        ///
        /// # Complexity
        ///
        /// Linear in the number of elements behind `index`, which move.
        ///
        /// As `ArrayVec::try_insert`, for the error.
        #[inline]
        #[track_caller]
        pub fn try_insert(
            &mut self,
            index: ::core::primitive::usize,
            element: &'a str,
        ) -> ::core::result::Result<(), ::smallvec_runtime::CapacityError<&'a str>> {
            <Self as ::smallvec_runtime::SmallVector>::try_insert(self, index, element)
        }
        /// Inserts an element and returns a reference to it, with an error where there is no room.
        ///
        /// The vector is unchanged then.
        ///
        /// # Panics
        ///
        /// If `index > len`.
        ///
        /// # Errors
        ///
        /// If the capacity overflows or the allocator fails. The error holds the element.
        ///
        /// # Complexity
        ///
        /// Linear in the number of elements behind `index`, which move.
        #[inline]
        #[track_caller]
        pub fn try_insert_mut(
            &mut self,
            index: ::core::primitive::usize,
            element: &'a str,
        ) -> ::core::result::Result<
            &mut &'a str,
            ::smallvec_runtime::CapacityError<&'a str>,
        > {
            <Self as ::smallvec_runtime::SmallVector>::try_insert_mut(
                self,
                index,
                element,
            )
        }
        /// Removes the element at `index` and returns it.
        ///
        /// # Panics
        ///
        /// If `index >= len`.
        ///
        /// # Complexity
        ///
        /// Linear in the number of elements behind `index`, which move.
        ///
        /// As `Vec::remove`.
        #[inline]
        #[track_caller]
        pub fn remove(&mut self, index: ::core::primitive::usize) -> &'a str {
            <Self as ::smallvec_runtime::SmallVector>::remove(self, index)
        }
        /// Removes the element at `index`, puts the last one in its place and returns it.
        ///
        /// # Panics
        ///
        /// If `index >= len`.
        ///
        /// # Complexity
        ///
        /// Constant.
        ///
        /// As `Vec::swap_remove`.
        #[inline]
        #[track_caller]
        pub fn swap_remove(&mut self, index: ::core::primitive::usize) -> &'a str {
            <Self as ::smallvec_runtime::SmallVector>::swap_remove(self, index)
        }
        /// Removes all elements, front to back.
        ///
        /// The capacity stays as it is.
        ///
        /// As `Vec::clear`.
        #[inline]
        pub fn clear(&mut self) {
            <Self as ::smallvec_runtime::SmallVector>::clear(self);
        }
        /// Removes all elements but the first `len`, front to back.
        ///
        /// The capacity stays as it is.
        ///
        /// As `Vec::truncate`.
        #[inline]
        pub fn truncate(&mut self, len: ::core::primitive::usize) {
            <Self as ::smallvec_runtime::SmallVector>::truncate(self, len);
        }
        /// Moves all elements of another vector to the end of this one: of any declared type with the same element, or
        /// of a `Vec`.
        ///
        /// # Panics
        ///
        /// If the capacity overflows.
        ///
        /// # Complexity
        ///
        /// One block copy.
        ///
        /// As `Vec::append`.
        #[inline]
        #[track_caller]
        pub fn append<__W>(&mut self, other: &mut __W)
        where
            __W: ::smallvec_runtime::__private0_1_0::ElementSource<Item = &'a str>
                + ?::core::marker::Sized,
        {
            <Self as ::smallvec_runtime::SmallVector>::append(self, other);
        }
        /// Moves all elements of another vector to the end of this one, with an error instead of a panic.
        ///
        /// Both vectors are unchanged then.
        ///
        /// # Errors
        ///
        /// If the capacity overflows or the allocator fails.
        ///
        /// # Complexity
        ///
        /// One block copy.
        #[inline]
        pub fn try_append<__W>(
            &mut self,
            other: &mut __W,
        ) -> ::core::result::Result<(), ::smallvec_runtime::CollectionAllocErr>
        where
            __W: ::smallvec_runtime::__private0_1_0::ElementSource<Item = &'a str>
                + ?::core::marker::Sized,
        {
            <Self as ::smallvec_runtime::SmallVector>::try_append(self, other)
        }
        /// Inserts the elements of an iterator before the element at `index`, or at the end.
        ///
        /// # Panics
        ///
        /// If `index > len`, or the capacity overflows.
        ///
        /// # Complexity
        ///
        /// Linear in the number of elements behind `index` and of those inserted, if the iterator knows its length.
        ///
        /// As `SmallVec::insert_many` of smallvec 1.
        #[inline]
        #[track_caller]
        pub fn insert_many<__I>(
            &mut self,
            index: ::core::primitive::usize,
            iterable: __I,
        )
        where
            __I: ::core::iter::IntoIterator<Item = &'a str>,
        {
            <Self as ::smallvec_runtime::SmallVector>::insert_many(
                self,
                index,
                iterable,
            );
        }
        /// Inserts the elements of an iterator before the element at `index`, with an error where there is no room.
        ///
        /// They are taken out of the iterator before the vector changes.
        ///
        /// # Panics
        ///
        /// If `index > len`.
        ///
        /// # Errors
        ///
        /// If the capacity overflows or the allocator fails. The error holds all elements of the iterator.
        ///
        /// # Complexity
        ///
        /// Linear in the number of elements behind `index` and of those inserted, which are in a vector of their own meanwhile.
        #[inline]
        #[track_caller]
        pub fn try_insert_many<__I>(
            &mut self,
            index: ::core::primitive::usize,
            iterable: __I,
        ) -> ::core::result::Result<(), ::smallvec_runtime::ExtendError<Self, __I>>
        where
            __I: ::core::iter::IntoIterator<Item = &'a str>,
        {
            <Self as ::smallvec_runtime::SmallVector>::try_insert_many(
                self,
                index,
                iterable,
            )
        }
        /// Appends the elements of an iterator, with an error instead of a panic.
        ///
        /// They are taken out of the iterator before the vector changes.
        ///
        /// # Errors
        ///
        /// If the capacity overflows or the allocator fails. The error holds all elements of the iterator.
        ///
        /// # Complexity
        ///
        /// Linear in the number of elements, which are in a vector of their own meanwhile.
        #[inline]
        pub fn try_extend<__I>(
            &mut self,
            iterable: __I,
        ) -> ::core::result::Result<(), ::smallvec_runtime::ExtendError<Self, __I>>
        where
            __I: ::core::iter::IntoIterator<Item = &'a str>,
        {
            <Self as ::smallvec_runtime::SmallVector>::try_extend(self, iterable)
        }
        /// Makes the length `new_len`: removes elements at the end, or appends what the function returns.
        ///
        /// # Panics
        ///
        /// If the capacity overflows.
        ///
        /// As `Vec::resize_with`.
        #[inline]
        #[track_caller]
        pub fn resize_with<__F>(&mut self, new_len: ::core::primitive::usize, f: __F)
        where
            __F: ::core::ops::FnMut() -> &'a str,
        {
            <Self as ::smallvec_runtime::SmallVector>::resize_with(self, new_len, f);
        }
        /// Makes the length `new_len` as `resize_with` does, with an error instead of a panic.
        ///
        /// The vector is unchanged then, and the function was not called.
        ///
        /// # Errors
        ///
        /// If the capacity overflows or the allocator fails.
        #[inline]
        pub fn try_resize_with<__F>(
            &mut self,
            new_len: ::core::primitive::usize,
            f: __F,
        ) -> ::core::result::Result<(), ::smallvec_runtime::CollectionAllocErr>
        where
            __F: ::core::ops::FnMut() -> &'a str,
        {
            <Self as ::smallvec_runtime::SmallVector>::try_resize_with(self, new_len, f)
        }
        /// Keeps the elements for which the predicate returns `true`, and drops the others.
        ///
        /// # Complexity
        ///
        /// Each element is looked at once and moves at most once.
        ///
        /// As `Vec::retain`.
        #[inline]
        pub fn retain<__F>(&mut self, f: __F)
        where
            __F: ::core::ops::FnMut(&&'a str) -> ::core::primitive::bool,
        {
            <Self as ::smallvec_runtime::SmallVector>::retain(self, f);
        }
        /// Keeps the elements for which the predicate returns `true`, and drops the others.
        ///
        /// The predicate may change them.
        ///
        /// # Complexity
        ///
        /// Each element is looked at once and moves at most once.
        ///
        /// As `Vec::retain_mut`.
        #[inline]
        pub fn retain_mut<__F>(&mut self, f: __F)
        where
            __F: ::core::ops::FnMut(&mut &'a str) -> ::core::primitive::bool,
        {
            <Self as ::smallvec_runtime::SmallVector>::retain_mut(self, f);
        }
        /// Removes all but the first of consecutive elements for which the function returns `true`.
        ///
        /// It gets each element and the one before it, in this order.
        ///
        /// # Complexity
        ///
        /// Each element is looked at once and moves at most once.
        ///
        /// As `Vec::dedup_by`.
        #[inline]
        pub fn dedup_by<__F>(&mut self, same_bucket: __F)
        where
            __F: ::core::ops::FnMut(
                &mut &'a str,
                &mut &'a str,
            ) -> ::core::primitive::bool,
        {
            <Self as ::smallvec_runtime::SmallVector>::dedup_by(self, same_bucket);
        }
        /// Removes all but the first of consecutive elements for which the function returns the same key.
        ///
        /// # Complexity
        ///
        /// Each element is looked at once and moves at most once.
        ///
        /// As `Vec::dedup_by_key`.
        #[inline]
        pub fn dedup_by_key<__F, __K>(&mut self, key: __F)
        where
            __F: ::core::ops::FnMut(&mut &'a str) -> __K,
            __K: ::core::cmp::PartialEq,
        {
            <Self as ::smallvec_runtime::SmallVector>::dedup_by_key(self, key);
        }
        /// Removes the elements in a range and returns an iterator over them.
        ///
        /// All of them are removed, even if the iterator is not used up.
        ///
        /// # Panics
        ///
        /// If the range is reversed or ends behind the elements.
        ///
        /// # Complexity
        ///
        /// Linear in the number of removed elements and of those behind them.
        ///
        /// As `Vec::drain`.
        #[inline]
        #[track_caller]
        pub fn drain<__R>(&mut self, range: __R) -> ::smallvec_runtime::Drain<'_, Self>
        where
            __R: ::core::ops::RangeBounds<::core::primitive::usize>,
        {
            <Self as ::smallvec_runtime::SmallVector>::drain(self, range)
        }
        /// Removes the elements in a range and returns an iterator over them; when it is dropped, the elements of
        /// `replace_with` take their place.
        ///
        /// # Panics
        ///
        /// If the range is reversed or ends behind the elements. Dropping the iterator panics if the capacity overflows;
        /// `try_splice` gives the elements back instead.
        ///
        /// # Complexity
        ///
        /// Linear in the number of removed elements, of new ones, and of those behind them. If the lower bound of
        /// `size_hint` falls short, the new elements that are left are collected in a `Vec` first.
        ///
        /// As `Vec::splice`.
        #[inline]
        #[track_caller]
        pub fn splice<__R, __I>(
            &mut self,
            range: __R,
            replace_with: __I,
        ) -> ::smallvec_runtime::Splice<
            '_,
            Self,
            <__I as ::core::iter::IntoIterator>::IntoIter,
        >
        where
            __R: ::core::ops::RangeBounds<::core::primitive::usize>,
            __I: ::core::iter::IntoIterator<Item = &'a str>,
        {
            <Self as ::smallvec_runtime::SmallVector>::splice(self, range, replace_with)
        }
        /// Removes the elements in a range and returns an iterator over them, with an error where there is no room; when it is
        /// dropped, the elements of `replace_with` take their place.
        ///
        /// They are taken out of that iterator before the vector changes.
        ///
        /// # Panics
        ///
        /// If the range is reversed or ends behind the elements.
        ///
        /// # Errors
        ///
        /// If the capacity overflows or the allocator fails. The error holds all elements of `replace_with`.
        ///
        /// # Complexity
        ///
        /// Linear in the number of removed elements, of new ones, and of those behind them. The new ones are in a vector of
        /// their own meanwhile.
        #[inline]
        #[track_caller]
        pub fn try_splice<__R, __I>(
            &mut self,
            range: __R,
            replace_with: __I,
        ) -> ::core::result::Result<
            ::smallvec_runtime::Splice<'_, Self, ::smallvec_runtime::IntoIter<Self>>,
            ::smallvec_runtime::ExtendError<Self, __I>,
        >
        where
            __R: ::core::ops::RangeBounds<::core::primitive::usize>,
            __I: ::core::iter::IntoIterator<Item = &'a str>,
        {
            <Self as ::smallvec_runtime::SmallVector>::try_splice(
                self,
                range,
                replace_with,
            )
        }
        /// Returns an iterator that removes the elements of a range for which the predicate returns `true`.
        ///
        /// When it is dropped, the elements that it did not come to stay.
        ///
        /// # Panics
        ///
        /// If the range is reversed or ends behind the elements.
        ///
        /// # Complexity
        ///
        /// Each element from the beginning of the range on moves at most once.
        ///
        /// As `Vec::extract_if`.
        #[inline]
        #[track_caller]
        pub fn extract_if<__F, __R>(
            &mut self,
            range: __R,
            filter: __F,
        ) -> ::smallvec_runtime::ExtractIf<'_, Self, __F>
        where
            __F: ::core::ops::FnMut(&mut &'a str) -> ::core::primitive::bool,
            __R: ::core::ops::RangeBounds<::core::primitive::usize>,
        {
            <Self as ::smallvec_runtime::SmallVector>::extract_if(self, range, filter)
        }
        /// Splits the vector in two: the elements from `at` on are returned, in a vector of just the capacity they
        /// need.
        ///
        /// # Panics
        ///
        /// If `at > len`, or the capacity overflows.
        ///
        /// # Complexity
        ///
        /// One block copy of the elements that move.
        ///
        /// As `Vec::split_off`.
        #[inline]
        #[must_use = "use `.truncate()` if the other half is not needed"]
        #[track_caller]
        pub fn split_off(&mut self, at: ::core::primitive::usize) -> Self {
            <Self as ::smallvec_runtime::SmallVector>::split_off(self, at)
        }
        /// Splits the vector in two, with an error where there is no memory for the second.
        ///
        /// The vector is unchanged then.
        ///
        /// # Panics
        ///
        /// If `at > len`.
        ///
        /// # Errors
        ///
        /// If the allocator fails.
        ///
        /// # Complexity
        ///
        /// One block copy of the elements that move.
        #[inline]
        #[track_caller]
        pub fn try_split_off(
            &mut self,
            at: ::core::primitive::usize,
        ) -> ::core::result::Result<Self, ::smallvec_runtime::CollectionAllocErr> {
            <Self as ::smallvec_runtime::SmallVector>::try_split_off(self, at)
        }
        /// Turns the vector into its backing array, if it is full and not spilled.
        ///
        /// # Errors
        ///
        /// The vector, if it is spilled or not full.
        ///
        /// As `SmallVec::into_inner`.
        #[inline]
        pub fn into_inner(
            self,
        ) -> ::core::result::Result<[&'a str; __Fields_INLINE], Self> {
            <Self as ::smallvec_runtime::SmallVector>::into_inner(self)
        }
        /// Turns the vector into an array of its length, wherever the elements are.
        ///
        /// # Errors
        ///
        /// The vector, if its length is another.
        ///
        /// As `ArrayVec::into_inner`, for any length.
        #[inline]
        pub fn into_array<const __M: ::core::primitive::usize>(
            self,
        ) -> ::core::result::Result<[&'a str; __M], Self> {
            <Self as ::smallvec_runtime::SmallVector>::into_array(self)
        }
    }
    impl<'a> Fields<'a>
    where
        for<'__any> &'a str: ::core::clone::Clone,
    {
        /// Makes a vector of `count` clones of a value; the last is the value itself.
        ///
        /// # Panics
        ///
        /// If the capacity overflows.
        ///
        /// As `SmallVec::from_elem`.
        #[inline]
        #[must_use]
        #[track_caller]
        pub fn from_elem(value: &'a str, count: ::core::primitive::usize) -> Self {
            <Self as ::smallvec_runtime::SmallVector>::from_elem(value, count)
        }
        /// Makes a vector of `count` clones of a value, with an error instead of a panic.
        ///
        /// # Errors
        ///
        /// If the capacity overflows or the allocator fails. The error holds the value.
        #[inline]
        pub fn try_from_elem(
            value: &'a str,
            count: ::core::primitive::usize,
        ) -> ::core::result::Result<Self, ::smallvec_runtime::CapacityError<&'a str>> {
            <Self as ::smallvec_runtime::SmallVector>::try_from_elem(value, count)
        }
        /// Makes a vector of clones of a slice's elements; a block copy if they are `Copy`.
        ///
        /// # Panics
        ///
        /// If the capacity overflows.
        ///
        /// As `SmallVec::from_slice`.
        #[inline]
        #[must_use]
        #[track_caller]
        pub fn from_slice(slice: &[&'a str]) -> Self {
            <Self as ::smallvec_runtime::SmallVector>::from_slice(slice)
        }
        /// Makes a vector of clones of a slice's elements, with an error instead of a panic.
        ///
        /// # Errors
        ///
        /// If the capacity overflows or the allocator fails.
        #[inline]
        pub fn try_from_slice(
            slice: &[&'a str],
        ) -> ::core::result::Result<Self, ::smallvec_runtime::CollectionAllocErr> {
            <Self as ::smallvec_runtime::SmallVector>::try_from_slice(slice)
        }
        /// Makes a clone, with an error instead of a panic; a block copy if the elements are `Copy`.
        ///
        /// # Errors
        ///
        /// If the allocator fails.
        #[inline]
        pub fn try_clone(
            &self,
        ) -> ::core::result::Result<Self, ::smallvec_runtime::CollectionAllocErr> {
            <Self as ::smallvec_runtime::SmallVector>::try_clone(self)
        }
        /// Appends clones of a slice's elements; a block copy if they are `Copy`.
        ///
        /// # Panics
        ///
        /// If the capacity overflows.
        ///
        /// As `Vec::extend_from_slice`.
        #[inline]
        #[track_caller]
        pub fn extend_from_slice(&mut self, other: &[&'a str]) {
            <Self as ::smallvec_runtime::SmallVector>::extend_from_slice(self, other);
        }
        /// Appends clones of a slice's elements, with an error instead of a panic.
        ///
        /// The vector is unchanged then.
        ///
        /// # Errors
        ///
        /// If the capacity overflows or the allocator fails.
        #[inline]
        pub fn try_extend_from_slice(
            &mut self,
            other: &[&'a str],
        ) -> ::core::result::Result<(), ::smallvec_runtime::CollectionAllocErr> {
            <Self as ::smallvec_runtime::SmallVector>::try_extend_from_slice(self, other)
        }
        /// Appends clones of the elements in a range of the vector itself; a block copy if they are `Copy`.
        ///
        /// # Panics
        ///
        /// If the range is reversed or ends behind the elements, or the capacity overflows.
        ///
        /// As `Vec::extend_from_within`.
        #[inline]
        #[track_caller]
        pub fn extend_from_within<__R>(&mut self, src: __R)
        where
            __R: ::core::ops::RangeBounds<::core::primitive::usize>,
        {
            <Self as ::smallvec_runtime::SmallVector>::extend_from_within(self, src);
        }
        /// Appends clones of the elements in a range, with an error where there is no room.
        ///
        /// The vector is unchanged then.
        ///
        /// # Panics
        ///
        /// If the range is reversed or ends behind the elements.
        ///
        /// # Errors
        ///
        /// If the capacity overflows or the allocator fails.
        #[inline]
        #[track_caller]
        pub fn try_extend_from_within<__R>(
            &mut self,
            src: __R,
        ) -> ::core::result::Result<(), ::smallvec_runtime::CollectionAllocErr>
        where
            __R: ::core::ops::RangeBounds<::core::primitive::usize>,
        {
            <Self as ::smallvec_runtime::SmallVector>::try_extend_from_within(self, src)
        }
        /// Inserts clones of a slice's elements before the element at `index`, or at the end; block copies if they are
        /// `Copy`.
        ///
        /// # Panics
        ///
        /// If `index > len`, or the capacity overflows. The vector is unchanged then.
        ///
        /// # Complexity
        ///
        /// Linear in the number of elements behind `index` and of those inserted.
        ///
        /// As `SmallVec::insert_from_slice`.
        #[inline]
        #[track_caller]
        pub fn insert_from_slice(
            &mut self,
            index: ::core::primitive::usize,
            slice: &[&'a str],
        ) {
            <Self as ::smallvec_runtime::SmallVector>::insert_from_slice(
                self,
                index,
                slice,
            );
        }
        /// Inserts clones of a slice's elements, with an error where there is no room.
        ///
        /// The vector is unchanged then.
        ///
        /// # Panics
        ///
        /// If `index > len`.
        ///
        /// # Errors
        ///
        /// If the capacity overflows or the allocator fails.
        #[inline]
        #[track_caller]
        pub fn try_insert_from_slice(
            &mut self,
            index: ::core::primitive::usize,
            slice: &[&'a str],
        ) -> ::core::result::Result<(), ::smallvec_runtime::CollectionAllocErr> {
            <Self as ::smallvec_runtime::SmallVector>::try_insert_from_slice(
                self,
                index,
                slice,
            )
        }
        /// Makes the length `new_len`: removes elements at the end, or appends clones of a value.
        ///
        /// # Panics
        ///
        /// If the capacity overflows.
        ///
        /// As `Vec::resize`.
        #[inline]
        #[track_caller]
        pub fn resize(&mut self, new_len: ::core::primitive::usize, value: &'a str) {
            <Self as ::smallvec_runtime::SmallVector>::resize(self, new_len, value);
        }
        /// Makes the length `new_len` as `resize` does, with an error instead of a panic.
        ///
        /// The vector is unchanged then.
        ///
        /// # Errors
        ///
        /// If the capacity overflows or the allocator fails. The error holds the value.
        #[inline]
        pub fn try_resize(
            &mut self,
            new_len: ::core::primitive::usize,
            value: &'a str,
        ) -> ::core::result::Result<(), ::smallvec_runtime::CapacityError<&'a str>> {
            <Self as ::smallvec_runtime::SmallVector>::try_resize(self, new_len, value)
        }
    }
    impl<'a> Fields<'a>
    where
        for<'__any> &'a str: ::core::cmp::PartialEq,
    {
        /// Removes all but the first of consecutive equal elements.
        ///
        /// # Complexity
        ///
        /// Each element is looked at once and moves at most once.
        ///
        /// As `Vec::dedup`.
        #[inline]
        pub fn dedup(&mut self) {
            <Self as ::smallvec_runtime::SmallVector>::dedup(self);
        }
    }
    type __Vector<'a> = Fields<'a>;
    #[automatically_derived]
    unsafe impl<'a> ::smallvec_runtime::SmallVector for __Vector<'a> {
        type Array = [&'a str; __Fields_INLINE];
        type Storage = ::smallvec_runtime::__private0_1_0::Word<
            &'a str,
            __Fields_INLINE,
        >;
        const COPY: ::core::primitive::bool = {
            use ::smallvec_runtime::__private0_1_0::NotCopy as _;
            <::smallvec_runtime::__private0_1_0::Probe<&'a str>>::__SMALLVEC_IS_COPY
        };
        #[inline(always)]
        fn __storage(&self) -> &Self::Storage {
            &self.storage
        }
        #[inline(always)]
        fn __storage_mut(&mut self) -> &mut Self::Storage {
            &mut self.storage
        }
        #[inline(always)]
        fn __from_storage(storage: Self::Storage) -> Self {
            Self { storage }
        }
        #[inline(always)]
        fn __into_storage(self) -> Self::Storage {
            self.storage
        }
    }
    #[automatically_derived]
    impl<'a> ::core::default::Default for Fields<'a> {
        /// Makes an empty vector.
        #[inline]
        fn default() -> Self {
            Self::new()
        }
    }
    #[automatically_derived]
    impl<'a> ::core::clone::Clone for Fields<'a>
    where
        for<'__any> &'a str: ::core::clone::Clone,
    {
        #[inline]
        fn clone(&self) -> Self {
            ::smallvec_runtime::__private0_1_0::clone(self)
        }
        #[inline]
        fn clone_from(&mut self, source: &Self) {
            ::smallvec_runtime::__private0_1_0::clone_from(self, source);
        }
    }
    #[automatically_derived]
    impl<'a> ::core::fmt::Debug for Fields<'a>
    where
        for<'__any> &'a str: ::core::fmt::Debug,
    {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(self.as_slice(), f)
        }
    }
    #[automatically_derived]
    impl<'a> ::core::hash::Hash for Fields<'a>
    where
        for<'__any> &'a str: ::core::hash::Hash,
    {
        #[inline]
        fn hash<__H: ::core::hash::Hasher>(&self, state: &mut __H) {
            ::core::hash::Hash::hash(self.as_slice(), state);
        }
    }
    #[automatically_derived]
    impl<'a> ::core::ops::Deref for Fields<'a> {
        type Target = [&'a str];
        #[inline(always)]
        fn deref(&self) -> &[&'a str] {
            ::smallvec_runtime::__private0_1_0::Word::as_slice(&self.storage)
        }
    }
    #[automatically_derived]
    impl<'a> ::core::ops::DerefMut for Fields<'a> {
        #[inline(always)]
        fn deref_mut(&mut self) -> &mut [&'a str] {
            <Self as ::smallvec_runtime::SmallVector>::as_mut_slice(self)
        }
    }
    #[automatically_derived]
    impl<
        'a,
        __I: ::core::slice::SliceIndex<[&'a str], Output = __O>,
        __O: ?::core::marker::Sized,
    > ::core::ops::Index<__I> for Fields<'a> {
        type Output = __O;
        #[inline]
        fn index(&self, index: __I) -> &__O {
            ::core::ops::Index::index(self.as_slice(), index)
        }
    }
    #[automatically_derived]
    impl<
        'a,
        __I: ::core::slice::SliceIndex<[&'a str], Output = __O>,
        __O: ?::core::marker::Sized,
    > ::core::ops::IndexMut<__I> for Fields<'a> {
        #[inline]
        fn index_mut(&mut self, index: __I) -> &mut __O {
            ::core::ops::IndexMut::index_mut(self.as_mut_slice(), index)
        }
    }
    #[automatically_derived]
    impl<'a> ::core::convert::AsRef<[&'a str]> for Fields<'a> {
        #[inline]
        fn as_ref(&self) -> &[&'a str] {
            self
        }
    }
    #[automatically_derived]
    impl<'a> ::core::convert::AsMut<[&'a str]> for Fields<'a> {
        #[inline]
        fn as_mut(&mut self) -> &mut [&'a str] {
            self
        }
    }
    #[automatically_derived]
    impl<'a> ::core::convert::AsRef<Self> for Fields<'a> {
        #[inline]
        fn as_ref(&self) -> &Self {
            self
        }
    }
    #[automatically_derived]
    impl<'a> ::core::convert::AsMut<Self> for Fields<'a> {
        #[inline]
        fn as_mut(&mut self) -> &mut Self {
            self
        }
    }
    #[automatically_derived]
    impl<'a> ::core::borrow::Borrow<[&'a str]> for Fields<'a> {
        #[inline]
        fn borrow(&self) -> &[&'a str] {
            self
        }
    }
    #[automatically_derived]
    impl<'a> ::core::borrow::BorrowMut<[&'a str]> for Fields<'a> {
        #[inline]
        fn borrow_mut(&mut self) -> &mut [&'a str] {
            self
        }
    }
    #[automatically_derived]
    impl<'a> ::smallvec_runtime::__private0_1_0::SliceView for Fields<'a> {
        type Elem = &'a str;
        #[inline]
        fn view(&self) -> (&[&'a str], &[&'a str]) {
            (self, &[])
        }
    }
    #[automatically_derived]
    impl<
        'a,
        __R: ::smallvec_runtime::__private0_1_0::SliceView + ?::core::marker::Sized,
    > ::core::cmp::PartialEq<__R> for Fields<'a>
    where
        &'a str: ::core::cmp::PartialEq<
            <__R as ::smallvec_runtime::__private0_1_0::SliceView>::Elem,
        >,
    {
        #[inline]
        fn eq(&self, other: &__R) -> ::core::primitive::bool {
            ::smallvec_runtime::__private0_1_0::eq(self.as_slice(), other)
        }
    }
    #[automatically_derived]
    impl<'a> ::core::cmp::Eq for Fields<'a>
    where
        for<'__any> &'a str: ::core::cmp::Eq,
    {}
    #[automatically_derived]
    impl<
        'a,
        __R: ::smallvec_runtime::__private0_1_0::SliceView<Elem = &'a str>
            + ?::core::marker::Sized,
    > ::core::cmp::PartialOrd<__R> for Fields<'a>
    where
        for<'__any> &'a str: ::core::cmp::PartialOrd,
    {
        #[inline]
        fn partial_cmp(
            &self,
            other: &__R,
        ) -> ::core::option::Option<::core::cmp::Ordering> {
            ::smallvec_runtime::__private0_1_0::partial_cmp(self.as_slice(), other)
        }
    }
    #[automatically_derived]
    impl<'a> ::core::cmp::Ord for Fields<'a>
    where
        for<'__any> &'a str: ::core::cmp::Ord,
    {
        #[inline]
        fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
            ::core::cmp::Ord::cmp(self.as_slice(), other.as_slice())
        }
    }
    #[automatically_derived]
    impl<'a, __U> ::core::cmp::PartialEq<Fields<'a>> for [__U]
    where
        __U: ::core::cmp::PartialEq<&'a str>,
    {
        #[inline]
        fn eq(&self, other: &Fields<'a>) -> ::core::primitive::bool {
            ::smallvec_runtime::__private0_1_0::eq_reversed(self, other.as_slice())
        }
    }
    #[automatically_derived]
    impl<'__s, 'a, __U> ::core::cmp::PartialEq<Fields<'a>> for &'__s [__U]
    where
        __U: ::core::cmp::PartialEq<&'a str>,
    {
        #[inline]
        fn eq(&self, other: &Fields<'a>) -> ::core::primitive::bool {
            ::smallvec_runtime::__private0_1_0::eq_reversed(self, other.as_slice())
        }
    }
    #[automatically_derived]
    impl<'__s, 'a, __U> ::core::cmp::PartialEq<Fields<'a>> for &'__s mut [__U]
    where
        __U: ::core::cmp::PartialEq<&'a str>,
    {
        #[inline]
        fn eq(&self, other: &Fields<'a>) -> ::core::primitive::bool {
            ::smallvec_runtime::__private0_1_0::eq_reversed(self, other.as_slice())
        }
    }
    #[automatically_derived]
    impl<'a, __U, const __M: ::core::primitive::usize> ::core::cmp::PartialEq<Fields<'a>>
    for [__U; __M]
    where
        __U: ::core::cmp::PartialEq<&'a str>,
    {
        #[inline]
        fn eq(&self, other: &Fields<'a>) -> ::core::primitive::bool {
            ::smallvec_runtime::__private0_1_0::eq_reversed(self, other.as_slice())
        }
    }
    #[automatically_derived]
    impl<
        '__s,
        'a,
        __U,
        const __M: ::core::primitive::usize,
    > ::core::cmp::PartialEq<Fields<'a>> for &'__s [__U; __M]
    where
        __U: ::core::cmp::PartialEq<&'a str>,
    {
        #[inline]
        fn eq(&self, other: &Fields<'a>) -> ::core::primitive::bool {
            ::smallvec_runtime::__private0_1_0::eq_reversed(self, other.as_slice())
        }
    }
    #[automatically_derived]
    impl<'a> ::core::cmp::PartialOrd<Fields<'a>> for [&'a str]
    where
        for<'__any> &'a str: ::core::cmp::PartialOrd,
    {
        #[inline]
        fn partial_cmp(
            &self,
            other: &Fields<'a>,
        ) -> ::core::option::Option<::core::cmp::Ordering> {
            ::smallvec_runtime::__private0_1_0::partial_cmp_reversed(
                self,
                other.as_slice(),
            )
        }
    }
    #[automatically_derived]
    impl<'__s, 'a> ::core::cmp::PartialOrd<Fields<'a>> for &'__s [&'a str]
    where
        for<'__any> &'a str: ::core::cmp::PartialOrd,
    {
        #[inline]
        fn partial_cmp(
            &self,
            other: &Fields<'a>,
        ) -> ::core::option::Option<::core::cmp::Ordering> {
            ::smallvec_runtime::__private0_1_0::partial_cmp_reversed(
                self,
                other.as_slice(),
            )
        }
    }
    #[automatically_derived]
    impl<'__s, 'a> ::core::cmp::PartialOrd<Fields<'a>> for &'__s mut [&'a str]
    where
        for<'__any> &'a str: ::core::cmp::PartialOrd,
    {
        #[inline]
        fn partial_cmp(
            &self,
            other: &Fields<'a>,
        ) -> ::core::option::Option<::core::cmp::Ordering> {
            ::smallvec_runtime::__private0_1_0::partial_cmp_reversed(
                self,
                other.as_slice(),
            )
        }
    }
    #[automatically_derived]
    impl<'a, const __M: ::core::primitive::usize> ::core::cmp::PartialOrd<Fields<'a>>
    for [&'a str; __M]
    where
        for<'__any> &'a str: ::core::cmp::PartialOrd,
    {
        #[inline]
        fn partial_cmp(
            &self,
            other: &Fields<'a>,
        ) -> ::core::option::Option<::core::cmp::Ordering> {
            ::smallvec_runtime::__private0_1_0::partial_cmp_reversed(
                self,
                other.as_slice(),
            )
        }
    }
    #[automatically_derived]
    impl<
        '__s,
        'a,
        const __M: ::core::primitive::usize,
    > ::core::cmp::PartialOrd<Fields<'a>> for &'__s [&'a str; __M]
    where
        for<'__any> &'a str: ::core::cmp::PartialOrd,
    {
        #[inline]
        fn partial_cmp(
            &self,
            other: &Fields<'a>,
        ) -> ::core::option::Option<::core::cmp::Ordering> {
            ::smallvec_runtime::__private0_1_0::partial_cmp_reversed(
                self,
                other.as_slice(),
            )
        }
    }
    #[automatically_derived]
    impl<'a, const __M: ::core::primitive::usize> ::core::convert::From<[&'a str; __M]>
    for Fields<'a> {
        #[inline]
        #[track_caller]
        fn from(array: [&'a str; __M]) -> Self {
            ::smallvec_runtime::__private0_1_0::from_array(array)
        }
    }
    #[automatically_derived]
    impl<'__s, 'a> ::core::convert::From<&'__s [&'a str]> for Fields<'a>
    where
        for<'__any> &'a str: ::core::clone::Clone,
    {
        #[inline]
        #[track_caller]
        fn from(slice: &'__s [&'a str]) -> Self {
            <Self as ::smallvec_runtime::SmallVector>::from_slice(slice)
        }
    }
    #[automatically_derived]
    impl<'__s, 'a> ::core::convert::From<&'__s mut [&'a str]> for Fields<'a>
    where
        for<'__any> &'a str: ::core::clone::Clone,
    {
        #[inline]
        #[track_caller]
        fn from(slice: &'__s mut [&'a str]) -> Self {
            <Self as ::smallvec_runtime::SmallVector>::from_slice(slice)
        }
    }
    #[automatically_derived]
    impl<
        '__s,
        'a,
        const __M: ::core::primitive::usize,
    > ::core::convert::From<&'__s [&'a str; __M]> for Fields<'a>
    where
        for<'__any> &'a str: ::core::clone::Clone,
    {
        #[inline]
        #[track_caller]
        fn from(slice: &'__s [&'a str; __M]) -> Self {
            <Self as ::smallvec_runtime::SmallVector>::from_slice(slice)
        }
    }
    #[automatically_derived]
    impl<'__s, 'a> ::core::convert::From<&'__s ::core::primitive::str> for Fields<'a>
    where
        for<'__any> &'a str: ::smallvec_runtime::__private0_1_0::Byte,
    {
        #[inline]
        #[track_caller]
        fn from(string: &'__s ::core::primitive::str) -> Self {
            <Self as ::smallvec_runtime::SmallVector>::from_slice(
                ::smallvec_runtime::__private0_1_0::Byte::from_slice(string.as_bytes()),
            )
        }
    }
    #[automatically_derived]
    impl<'a, const __M: ::core::primitive::usize> ::core::convert::TryFrom<Fields<'a>>
    for [&'a str; __M] {
        type Error = Fields<'a>;
        #[inline]
        fn try_from(vector: Fields<'a>) -> ::core::result::Result<Self, Fields<'a>> {
            <Fields<'a> as ::smallvec_runtime::SmallVector>::into_array(vector)
        }
    }
    #[automatically_derived]
    impl<'a> ::core::iter::IntoIterator for Fields<'a> {
        type Item = &'a str;
        type IntoIter = ::smallvec_runtime::IntoIter<Self>;
        #[inline]
        fn into_iter(self) -> Self::IntoIter {
            ::smallvec_runtime::__private0_1_0::into_iter(self)
        }
    }
    #[automatically_derived]
    impl<'__s, 'a> ::core::iter::IntoIterator for &'__s Fields<'a> {
        type Item = &'__s &'a str;
        type IntoIter = ::core::slice::Iter<'__s, &'a str>;
        #[inline]
        fn into_iter(self) -> Self::IntoIter {
            self.as_slice().iter()
        }
    }
    #[automatically_derived]
    impl<'__s, 'a> ::core::iter::IntoIterator for &'__s mut Fields<'a> {
        type Item = &'__s mut &'a str;
        type IntoIter = ::core::slice::IterMut<'__s, &'a str>;
        #[inline]
        fn into_iter(self) -> Self::IntoIter {
            self.as_mut_slice().iter_mut()
        }
    }
    #[automatically_derived]
    impl<'a> ::core::iter::FromIterator<&'a str> for Fields<'a> {
        #[inline]
        #[track_caller]
        fn from_iter<__I: ::core::iter::IntoIterator<Item = &'a str>>(
            iter: __I,
        ) -> Self {
            ::smallvec_runtime::__private0_1_0::collect(iter)
        }
    }
    ::smallvec_runtime::__private0_1_0::impl_drain_filter! {
        [Fields < 'a, >] ['a,] [] [& 'a str]
    }
    ::smallvec_runtime::__private0_1_0::impl_serde! {
        [Fields < 'a, >] ['a,] [] [& 'a str]
    }
    ::smallvec_runtime::__private0_1_0::impl_write! {
        [Fields < 'a, >] ['a,] [] [& 'a str]
    }
    impl<'a> Fields<'a> {
        /// Takes over the elements of a `Vec`.
        ///
        /// If its capacity is not more than the inline capacity they move inline and its buffer is freed; otherwise the
        /// vector keeps the buffer, and nothing is copied. Only a narrow `len` may not be able to record that capacity, and
        /// then the elements move to a buffer of just their number.
        ///
        /// # Panics
        ///
        /// If the capacity overflows: under a narrow `len` or `spill = never` there may be too many elements.
        ///
        /// # Complexity
        ///
        /// Constant if the buffer is kept.
        ///
        /// As `SmallVec::from_vec`.
        #[inline]
        #[must_use]
        #[track_caller]
        pub fn from_vec(
            vec: ::smallvec_runtime::__private0_1_0::alloc::vec::Vec<&'a str>,
        ) -> Self {
            <Self as ::smallvec_runtime::SmallVector>::from_vec(vec)
        }
        /// Takes over the elements of a `Vec`, with an error instead of a panic.
        ///
        /// # Errors
        ///
        /// If the capacity overflows or the allocator fails. The error holds the `Vec`.
        ///
        /// # Complexity
        ///
        /// Constant if the buffer is kept.
        #[inline]
        pub fn try_from_vec(
            vec: ::smallvec_runtime::__private0_1_0::alloc::vec::Vec<&'a str>,
        ) -> ::core::result::Result<
            Self,
            ::smallvec_runtime::CapacityError<
                ::smallvec_runtime::__private0_1_0::alloc::vec::Vec<&'a str>,
            >,
        > {
            <Self as ::smallvec_runtime::SmallVector>::try_from_vec(vec)
        }
        /// Makes a spilled vector of a buffer on the heap, which it owns from then on.
        ///
        /// # Panics
        ///
        /// If `capacity` is not more than the inline capacity, or more than the vector can record: always, under
        /// `spill = never`. The buffer is leaked then.
        ///
        /// # Safety
        ///
        /// As for `Vec::from_raw_parts`: the buffer was allocated by the global allocator with the layout of an array
        /// of `capacity` elements, its first `length` elements are initialised, and nobody else owns it.
        ///
        /// # Complexity
        ///
        /// Constant.
        ///
        /// As `SmallVec::from_raw_parts`.
        #[inline]
        #[must_use]
        #[track_caller]
        pub unsafe fn from_raw_parts(
            ptr: *mut &'a str,
            length: ::core::primitive::usize,
            capacity: ::core::primitive::usize,
        ) -> Self {
            unsafe {
                <Self as ::smallvec_runtime::SmallVector>::from_raw_parts(
                    ptr,
                    length,
                    capacity,
                )
            }
        }
        /// Turns the vector into a `Vec`.
        ///
        /// If it is spilled, the `Vec` takes its buffer over and nothing is copied.
        ///
        /// # Complexity
        ///
        /// Constant if it is spilled; otherwise one allocation and one block copy.
        ///
        /// As `SmallVec::into_vec`.
        #[inline]
        #[must_use]
        pub fn into_vec(
            self,
        ) -> ::smallvec_runtime::__private0_1_0::alloc::vec::Vec<&'a str> {
            <Self as ::smallvec_runtime::SmallVector>::into_vec(self)
        }
        /// Turns the vector into a `Vec`, with an error where there is no memory for one.
        ///
        /// # Errors
        ///
        /// If the allocator fails. The error holds the vector.
        ///
        /// # Complexity
        ///
        /// Constant if it is spilled; otherwise one allocation and one block copy.
        #[inline]
        pub fn try_into_vec(
            self,
        ) -> ::core::result::Result<
            ::smallvec_runtime::__private0_1_0::alloc::vec::Vec<&'a str>,
            ::smallvec_runtime::CapacityError<Self>,
        > {
            <Self as ::smallvec_runtime::SmallVector>::try_into_vec(self)
        }
        /// Turns the vector into a boxed slice.
        ///
        /// If it is spilled and full, nothing is copied.
        ///
        /// # Complexity
        ///
        /// Constant if it is spilled and full; otherwise one allocation, or the shrinking of one, and one block copy.
        ///
        /// As `Vec::into_boxed_slice`.
        #[inline]
        #[must_use]
        pub fn into_boxed_slice(
            self,
        ) -> ::smallvec_runtime::__private0_1_0::alloc::boxed::Box<[&'a str]> {
            <Self as ::smallvec_runtime::SmallVector>::into_boxed_slice(self)
        }
        /// Turns the vector into a boxed slice, with an error where there is no memory for one.
        ///
        /// # Errors
        ///
        /// If the allocator fails. The error holds the vector.
        ///
        /// # Complexity
        ///
        /// Constant if it is spilled and full; otherwise one allocation and one block copy.
        #[inline]
        pub fn try_into_boxed_slice(
            self,
        ) -> ::core::result::Result<
            ::smallvec_runtime::__private0_1_0::alloc::boxed::Box<[&'a str]>,
            ::smallvec_runtime::CapacityError<Self>,
        > {
            <Self as ::smallvec_runtime::SmallVector>::try_into_boxed_slice(self)
        }
        /// Takes the vector apart into pointer, length and capacity, which `Vec::from_raw_parts` puts together again.
        ///
        /// So does `from_raw_parts`, unless the vector was declared with `spill = never`.
        ///
        /// A vector that is not spilled moves to the heap first.
        ///
        /// # Panics
        ///
        /// If the capacity overflows.
        ///
        /// As `Vec::into_raw_parts`.
        #[inline]
        #[must_use = "losing the pointer leaks the elements"]
        #[track_caller]
        pub fn into_raw_parts(
            self,
        ) -> (*mut &'a str, ::core::primitive::usize, ::core::primitive::usize) {
            <Self as ::smallvec_runtime::SmallVector>::into_raw_parts(self)
        }
        /// Takes the vector apart into pointer, length and capacity, with an error where there is no memory to spill to.
        ///
        /// # Errors
        ///
        /// If the allocator fails. The error holds the vector.
        #[inline]
        pub fn try_into_raw_parts(
            self,
        ) -> ::core::result::Result<
            (*mut &'a str, ::core::primitive::usize, ::core::primitive::usize),
            ::smallvec_runtime::CapacityError<Self>,
        > {
            <Self as ::smallvec_runtime::SmallVector>::try_into_raw_parts(self)
        }
        /// Leaks the vector and returns its elements.
        ///
        /// If it is not spilled, they move to the heap first.
        ///
        /// As `Vec::leak`.
        #[inline]
        pub fn leak<'__leak>(self) -> &'__leak mut [&'a str]
        where
            Self: '__leak,
        {
            <Self as ::smallvec_runtime::SmallVector>::leak(self)
        }
        /// Leaks the vector and returns its elements, with an error where there is no memory to spill to.
        ///
        /// # Errors
        ///
        /// If the allocator fails. The error holds the vector.
        #[inline]
        pub fn try_leak<'__leak>(
            self,
        ) -> ::core::result::Result<
            &'__leak mut [&'a str],
            ::smallvec_runtime::CapacityError<Self>,
        >
        where
            Self: '__leak,
        {
            <Self as ::smallvec_runtime::SmallVector>::try_leak(self)
        }
    }
    impl<'a> Fields<'a>
    where
        for<'__any> &'a str: ::smallvec_runtime::__private0_1_0::ArrayElement,
    {
        /// Turns a vector of arrays into a `Vec` of their elements.
        ///
        /// If it is spilled, the `Vec` takes its buffer over and nothing is copied.
        ///
        /// # Panics
        ///
        /// If the number of elements overflows, which only zero-sized ones can.
        ///
        /// # Complexity
        ///
        /// Constant if it is spilled; otherwise one allocation and one block copy.
        ///
        /// As `Vec::into_flattened`.
        #[inline]
        #[must_use]
        #[track_caller]
        pub fn into_flattened(
            self,
        ) -> ::smallvec_runtime::__private0_1_0::alloc::vec::Vec<
            <&'a str as ::smallvec_runtime::__private0_1_0::ArrayElement>::Item,
        > {
            ::smallvec_runtime::__private0_1_0::ArrayElement::flatten(
                <Self as ::smallvec_runtime::SmallVector>::into_vec(self),
            )
        }
    }
    #[automatically_derived]
    impl<'a, __U> ::core::cmp::PartialEq<Fields<'a>>
    for ::smallvec_runtime::__private0_1_0::alloc::vec::Vec<__U>
    where
        __U: ::core::cmp::PartialEq<&'a str>,
    {
        #[inline]
        fn eq(&self, other: &Fields<'a>) -> ::core::primitive::bool {
            ::smallvec_runtime::__private0_1_0::eq_reversed(self, other.as_slice())
        }
    }
    #[automatically_derived]
    impl<'a, __U> ::core::cmp::PartialEq<Fields<'a>>
    for ::smallvec_runtime::__private0_1_0::alloc::collections::VecDeque<__U>
    where
        __U: ::core::cmp::PartialEq<&'a str>,
    {
        #[inline]
        fn eq(&self, other: &Fields<'a>) -> ::core::primitive::bool {
            ::smallvec_runtime::__private0_1_0::eq_reversed(self, other.as_slice())
        }
    }
    #[automatically_derived]
    impl<'__s, 'a, __U> ::core::cmp::PartialEq<Fields<'a>>
    for ::smallvec_runtime::__private0_1_0::alloc::borrow::Cow<'__s, [__U]>
    where
        __U: ::core::cmp::PartialEq<&'a str>,
        __U: ::core::clone::Clone,
    {
        #[inline]
        fn eq(&self, other: &Fields<'a>) -> ::core::primitive::bool {
            ::smallvec_runtime::__private0_1_0::eq_reversed(self, other.as_slice())
        }
    }
    #[automatically_derived]
    impl<'a> ::core::cmp::PartialOrd<Fields<'a>>
    for ::smallvec_runtime::__private0_1_0::alloc::vec::Vec<&'a str>
    where
        for<'__any> &'a str: ::core::cmp::PartialOrd,
    {
        #[inline]
        fn partial_cmp(
            &self,
            other: &Fields<'a>,
        ) -> ::core::option::Option<::core::cmp::Ordering> {
            ::smallvec_runtime::__private0_1_0::partial_cmp_reversed(
                self,
                other.as_slice(),
            )
        }
    }
    #[automatically_derived]
    impl<'a> ::core::cmp::PartialOrd<Fields<'a>>
    for ::smallvec_runtime::__private0_1_0::alloc::collections::VecDeque<&'a str>
    where
        for<'__any> &'a str: ::core::cmp::PartialOrd,
    {
        #[inline]
        fn partial_cmp(
            &self,
            other: &Fields<'a>,
        ) -> ::core::option::Option<::core::cmp::Ordering> {
            ::smallvec_runtime::__private0_1_0::partial_cmp_reversed(
                self,
                other.as_slice(),
            )
        }
    }
    #[automatically_derived]
    impl<'__s, 'a> ::core::cmp::PartialOrd<Fields<'a>>
    for ::smallvec_runtime::__private0_1_0::alloc::borrow::Cow<'__s, [&'a str]>
    where
        for<'__any> &'a str: ::core::cmp::PartialOrd,
        for<'__any> &'a str: ::core::clone::Clone,
    {
        #[inline]
        fn partial_cmp(
            &self,
            other: &Fields<'a>,
        ) -> ::core::option::Option<::core::cmp::Ordering> {
            ::smallvec_runtime::__private0_1_0::partial_cmp_reversed(
                self,
                other.as_slice(),
            )
        }
    }
    #[automatically_derived]
    impl<
        'a,
    > ::core::convert::From<::smallvec_runtime::__private0_1_0::alloc::vec::Vec<&'a str>>
    for Fields<'a> {
        #[inline]
        #[track_caller]
        fn from(
            source: ::smallvec_runtime::__private0_1_0::alloc::vec::Vec<&'a str>,
        ) -> Self {
            <Self as ::smallvec_runtime::SmallVector>::from_vec(
                ::core::convert::Into::into(source),
            )
        }
    }
    #[automatically_derived]
    impl<
        'a,
    > ::core::convert::From<
        ::smallvec_runtime::__private0_1_0::alloc::boxed::Box<[&'a str]>,
    > for Fields<'a> {
        #[inline]
        #[track_caller]
        fn from(
            source: ::smallvec_runtime::__private0_1_0::alloc::boxed::Box<[&'a str]>,
        ) -> Self {
            <Self as ::smallvec_runtime::SmallVector>::from_vec(
                ::core::convert::Into::into(source),
            )
        }
    }
    #[automatically_derived]
    impl<
        'a,
    > ::core::convert::From<
        ::smallvec_runtime::__private0_1_0::alloc::collections::VecDeque<&'a str>,
    > for Fields<'a> {
        #[inline]
        #[track_caller]
        fn from(
            source: ::smallvec_runtime::__private0_1_0::alloc::collections::VecDeque<
                &'a str,
            >,
        ) -> Self {
            <Self as ::smallvec_runtime::SmallVector>::from_vec(
                ::core::convert::Into::into(source),
            )
        }
    }
    #[automatically_derived]
    impl<
        'a,
    > ::core::convert::From<
        ::smallvec_runtime::__private0_1_0::alloc::collections::BinaryHeap<&'a str>,
    > for Fields<'a> {
        #[inline]
        #[track_caller]
        fn from(
            source: ::smallvec_runtime::__private0_1_0::alloc::collections::BinaryHeap<
                &'a str,
            >,
        ) -> Self {
            <Self as ::smallvec_runtime::SmallVector>::from_vec(
                ::core::convert::Into::into(source),
            )
        }
    }
    #[automatically_derived]
    impl<
        '__s,
        'a,
    > ::core::convert::From<
        ::smallvec_runtime::__private0_1_0::alloc::borrow::Cow<'__s, [&'a str]>,
    > for Fields<'a>
    where
        for<'__any> &'a str: ::core::clone::Clone,
    {
        #[inline]
        #[track_caller]
        fn from(
            cow: ::smallvec_runtime::__private0_1_0::alloc::borrow::Cow<'__s, [&'a str]>,
        ) -> Self {
            ::smallvec_runtime::__private0_1_0::from_cow(cow)
        }
    }
    #[automatically_derived]
    impl<
        'a,
    > ::core::convert::From<::smallvec_runtime::__private0_1_0::alloc::string::String>
    for Fields<'a>
    where
        for<'__any> &'a str: ::smallvec_runtime::__private0_1_0::Byte,
    {
        #[inline]
        #[track_caller]
        fn from(
            string: ::smallvec_runtime::__private0_1_0::alloc::string::String,
        ) -> Self {
            <Self as ::smallvec_runtime::SmallVector>::from_vec(
                ::smallvec_runtime::__private0_1_0::Byte::from_vec(string.into_bytes()),
            )
        }
    }
    #[automatically_derived]
    impl<
        'a,
    > ::core::convert::From<::smallvec_runtime::__private0_1_0::alloc::ffi::CString>
    for Fields<'a>
    where
        for<'__any> &'a str: ::smallvec_runtime::__private0_1_0::Byte,
    {
        #[inline]
        #[track_caller]
        fn from(
            string: ::smallvec_runtime::__private0_1_0::alloc::ffi::CString,
        ) -> Self {
            <Self as ::smallvec_runtime::SmallVector>::from_vec(
                ::smallvec_runtime::__private0_1_0::Byte::from_vec(string.into_bytes()),
            )
        }
    }
    #[automatically_derived]
    impl<'a> ::core::convert::From<Fields<'a>>
    for ::smallvec_runtime::__private0_1_0::alloc::vec::Vec<&'a str> {
        #[inline]
        #[track_caller]
        fn from(vector: Fields<'a>) -> Self {
            ::core::convert::From::from(
                <Fields<'a> as ::smallvec_runtime::SmallVector>::into_vec(vector),
            )
        }
    }
    #[automatically_derived]
    impl<'a> ::core::convert::From<Fields<'a>>
    for ::smallvec_runtime::__private0_1_0::alloc::boxed::Box<[&'a str]> {
        #[inline]
        #[track_caller]
        fn from(vector: Fields<'a>) -> Self {
            ::core::convert::From::from(
                <Fields<'a> as ::smallvec_runtime::SmallVector>::into_vec(vector),
            )
        }
    }
    #[automatically_derived]
    impl<'a> ::core::convert::From<Fields<'a>>
    for ::smallvec_runtime::__private0_1_0::alloc::rc::Rc<[&'a str]> {
        #[inline]
        #[track_caller]
        fn from(vector: Fields<'a>) -> Self {
            ::core::convert::From::from(
                <Fields<'a> as ::smallvec_runtime::SmallVector>::into_vec(vector),
            )
        }
    }
    #[cfg(target_has_atomic = "ptr")]
    #[automatically_derived]
    impl<'a> ::core::convert::From<Fields<'a>>
    for ::smallvec_runtime::__private0_1_0::alloc::sync::Arc<[&'a str]> {
        #[inline]
        #[track_caller]
        fn from(vector: Fields<'a>) -> Self {
            ::core::convert::From::from(
                <Fields<'a> as ::smallvec_runtime::SmallVector>::into_vec(vector),
            )
        }
    }
    #[automatically_derived]
    impl<'a> ::core::convert::From<Fields<'a>>
    for ::smallvec_runtime::__private0_1_0::alloc::collections::VecDeque<&'a str> {
        #[inline]
        #[track_caller]
        fn from(vector: Fields<'a>) -> Self {
            ::core::convert::From::from(
                <Fields<'a> as ::smallvec_runtime::SmallVector>::into_vec(vector),
            )
        }
    }
    #[automatically_derived]
    impl<'a, __S> ::core::iter::Extend<__S> for Fields<'a>
    where
        &'a str: ::smallvec_runtime::__private0_1_0::FromElement<__S>,
    {
        #[inline]
        #[track_caller]
        fn extend<__I: ::core::iter::IntoIterator<Item = __S>>(&mut self, iter: __I) {
            ::smallvec_runtime::__private0_1_0::extend(self, iter);
        }
    }
    ::smallvec_runtime::__private0_1_0::spills! {}
    const _: () = ::smallvec_runtime::__private0_1_0::check_inline(
        "Fields",
        __Fields_INLINE,
        ::core::mem::size_of::<&'static str>(),
    );
};
