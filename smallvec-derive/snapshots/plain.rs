/// A small vector of `NodeId`, 4 of them inline.
pub struct Children {
    storage: ::smallvec_runtime::__private0_1_0::Word<NodeId, 4>,
}
const _: () = {
    ::smallvec_runtime::__private0_1_0::small_vec_impls! {
        name[Children] generics[] args[] where [] item[NodeId] inline[4] inline_def[4]
        storage[::smallvec_runtime::__private0_1_0::Word < NodeId, 4 >]
    }
};
