use smallvec_runtime::small_vec;

#[small_vec(inlin = 4, crate, crate = "a", inline = "4")]
#[derive(Clone, Copy)]
#[repr(C)]
type Ids = u32;

fn main() {
    let mut ids = Ids::new();
    ids.push(1);
}
