use smallvec_runtime::small_vec;

const IDS: u8 = 4;

#[small_vec(inline = IDS)]
type Ids = u32;

#[small_vec]
type Row<T, const N: u32> = [T; N];

fn main() {
    let mut ids = Ids::new();
    ids.push(1);
}
