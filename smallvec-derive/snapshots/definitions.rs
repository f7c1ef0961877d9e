/// A small vector of `u8`, 4 of them inline.
struct First {
    storage: runtime::__private0_1_0::Word<u8, 4>,
}
const _: () = {
    runtime::__private0_1_0::small_vec_impls! {
        name[First] generics[] args[] where [] item[u8] inline[4] inline_def[4]
        storage[runtime::__private0_1_0::Word < u8, 4 >]
    }
};
::core::compile_error! {
    "nothing says how many elements are inline; write `#[small_vec(inline = 4)]`, or an array: `type Second = [u8; 4];`"
}
/// A small vector of `u8`, 1 of them inline.
struct Second {
    storage: runtime::__private0_1_0::Word<u8, 1>,
}
const _: () = {
    runtime::__private0_1_0::small_vec_impls! {
        name[Second] generics[] args[] where [] item[u8] inline[1] inline_def[1]
        storage[runtime::__private0_1_0::Word < u8, 1 >]
    }
};
/// A small vector of `u8`, 4 of them inline.
struct Third {
    storage: runtime::__private0_1_0::Word<u8, 4>,
}
const _: () = {
    runtime::__private0_1_0::small_vec_impls! {
        name[Third] generics[] args[] where [] item[u8] inline[4] inline_def[4]
        storage[runtime::__private0_1_0::Word < u8, 4 >]
    }
};
