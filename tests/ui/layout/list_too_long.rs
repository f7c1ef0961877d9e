use smallvec_runtime::small_vec;

#[small_vec(macro = pair, spill = never)]
type Pair = [u32; 2];

const PAIR: Pair = pair![1, 2, 3];

fn main() {
    let _ = PAIR;
}
