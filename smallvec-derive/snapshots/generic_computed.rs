const __TWICE_INLINE: usize = 2 * 2;
/// A small vector of `T`, `2 * 2` of them inline.
struct Twice<T> {
    storage: ::smallvec_runtime::__private0_1_0::Word<T, __TWICE_INLINE>,
}
const _: () = {
    ::smallvec_runtime::__private0_1_0::small_vec_impls! {
        name[Twice] generics[T,] args[T,] where [] item[T] inline[__TWICE_INLINE]
        inline_def[__TWICE_INLINE] storage[::smallvec_runtime::__private0_1_0::Word < T,
        __TWICE_INLINE >]
    }
};
