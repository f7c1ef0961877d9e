/// The fields of one line.
#[derive(Foreign)]
pub(crate) struct Fields<'a> {
    storage: ::smallvec_runtime::__private0_1_0::Word<
        &'a str,
        { <Fields<'static>>::INLINE_SIZE },
    >,
}
const _: () = {
    ::smallvec_runtime::__private0_1_0::small_vec_impls! {
        name[Fields] generics['a,] args['a,] where [] item[& 'a str] inline[{ < Fields <
        'static >> ::INLINE_SIZE }] inline_def[64 / size_of::<&'static str > ()]
        storage[::smallvec_runtime::__private0_1_0::Word < & 'a str, { < Fields < 'static
        >> ::INLINE_SIZE } >]
    }
};
