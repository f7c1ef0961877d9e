/// A small vector of `Option<&'a T>`, K of them inline.
#[cfg(unix)]
#[deprecated]
pub struct Grid<'a, T: Copy + 'a = u8, const K: usize = 4>
where
    T: Send,
{
    storage: ::smallvec_runtime::__private0_1_0::Word<Option<&'a T>, K>,
}
#[cfg(unix)]
#[allow(deprecated)]
const _: () = {
    ::smallvec_runtime::__private0_1_0::small_vec_impls! {
        name[Grid] generics['a, T : Copy + 'a, const K : usize,] args['a, T, K,] where [T
        : Send,] item[Option < & 'a T >] inline[K] inline_def[K]
        storage[::smallvec_runtime::__private0_1_0::Word < Option < & 'a T >, K >]
    }
};
