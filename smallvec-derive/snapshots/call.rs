/// A small vector of `NodeId`, 4 of them inline.
pub struct Children {
    storage: ::smallvec_runtime::__private0_1_0::Word<NodeId, 4>,
}
const _: () = {
    ::smallvec_runtime::__impls0_1_0! {
        "Children" 4 4 Word[Children < >] [NodeId]
        [::smallvec_runtime::__private0_1_0::Word < NodeId, 4 >] [] [] [] []
    }
    #[automatically_derived]
    impl<__S> ::core::iter::Extend<__S> for Children
    where
        NodeId: ::smallvec_runtime::__private0_1_0::FromElement<__S>,
    {
        #[inline]
        #[track_caller]
        fn extend<__I: ::core::iter::IntoIterator<Item = __S>>(&mut self, iter: __I) {
            ::smallvec_runtime::__private0_1_0::extend(self, iter);
        }
    }
    ::smallvec_runtime::__private0_1_0::spills! {}
};
const __Fields_INLINE: ::core::primitive::usize = ::smallvec_runtime::__private0_1_0::Budget::Compact
    .inline_capacity::<&'static str>(64);
const __Fields_BYTES: ::core::primitive::usize = ::smallvec_runtime::__private0_1_0::compact_bytes::<
    &'static str,
    ::smallvec_runtime::__private0_1_0::Full,
>(__Fields_INLINE);
/// A small vector of `&'a str`, as many as fit in `64` bytes inline.
struct Fields<'a> {
    storage: ::smallvec_runtime::__private0_1_0::Compact<
        &'a str,
        __Fields_INLINE,
        __Fields_BYTES,
        ::smallvec_runtime::__private0_1_0::Full,
    >,
}
const _: () = {
    ::smallvec_runtime::__impls0_1_0! {
        "Fields" __Fields_INLINE { const VALUE : ::core::primitive::usize =
        __Fields_INLINE; VALUE } Compact[Fields < 'a, >] [& 'a str]
        [::smallvec_runtime::__private0_1_0::Compact < & 'a str, __Fields_INLINE,
        __Fields_BYTES, ::smallvec_runtime::__private0_1_0::Full >] ['a,] ['a,] ['a,] []
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
};
/// A small vector of `Option<&'a T>`, K of them inline.
#[cfg(unix)]
struct Grid<'a, T: Copy + 'a = u8, const K: usize = 4>
where
    T: Send,
{
    storage: ::facade::vectors::__private0_1_0::Word<Option<&'a T>, K>,
}
#[cfg(unix)]
const _: () = {
    ::facade::vectors::__impls0_1_0! {
        "Grid" K K Word[Grid < 'a, T, K, >] [Option < & 'a T >]
        [::facade::vectors::__private0_1_0::Word < Option < & 'a T >, K >] ['a, T : Copy
        + 'a, const K : usize,] ['a, T, const K : usize,] ['a, T, K,] [T : Send,]
    }
    #[automatically_derived]
    impl<'a, T: Copy + 'a, const K: usize, __S> ::core::iter::Extend<__S>
    for Grid<'a, T, K>
    where
        T: Send,
        Option<&'a T>: ::facade::vectors::__private0_1_0::FromElement<__S>,
    {
        #[inline]
        #[track_caller]
        fn extend<__I: ::core::iter::IntoIterator<Item = __S>>(&mut self, iter: __I) {
            ::facade::vectors::__private0_1_0::extend(self, iter);
        }
    }
    ::facade::vectors::__private0_1_0::spills! {}
};
