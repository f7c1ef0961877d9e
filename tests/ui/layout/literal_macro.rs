use smallvec_runtime::small_vec;

#[small_vec(macro = pair, spill = never)]
type Pair = [u32; 2];

#[small_vec(macro = triple)]
type Triple = [u32; 3];

const LONG: Triple = triple![1, 2, 3, 4];

const REPEATED: Triple = triple![0; 3];

fn main() {
    let _ = triple![1, "2"];
    let _ = (pair![1, 2, 3], LONG, REPEATED);
}
