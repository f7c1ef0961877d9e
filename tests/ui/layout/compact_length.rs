use smallvec_runtime::small_vec;

#[small_vec(layout = compact, len = u8)]
type Ids = [u32; 4];

#[small_vec(len = u16, layout = compact)]
type Reversed = [u32; 4];

fn main() {
    let mut ids = Ids::new();
    ids.push(1);
}
