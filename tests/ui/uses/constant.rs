use smallvec_runtime::{small_vec, smallvec, smallvec_inline};

#[small_vec(inline = 4, macro = ids)]
type Ids = u32;

#[small_vec(inline = 2, spill = never, macro = pair)]
type Pair = u32;

const INLINE: Ids = smallvec_inline!(Ids; 1, 2, 3, 4, 5);
const REPEATED: Ids = smallvec_inline!(Ids; 1; 5);
const FROM_ARRAY: Ids = Ids::from_array([1, 2, 3, 4, 5]);
const FROM_CONST: Pair = Pair::from_array([1, 2, 3]);
const AT_RUN_TIME: Ids = smallvec![1, 2];
const INFERRED: Ids = smallvec![1; 2];

fn main() {
    drop((INLINE, REPEATED, FROM_ARRAY, FROM_CONST, AT_RUN_TIME, INFERRED));
}
