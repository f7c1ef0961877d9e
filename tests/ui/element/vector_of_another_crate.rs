use smallvec_runtime::small_vec;

#[small_vec]
type Tiny = TinyVec<[u32; 4]>;

#[small_vec(inline = 8)]
type TinyPath<'a> = tinyvec::TinyVec<[&'a str; 4]>;

#[small_vec(size = 64)]
type TinySize = TinyVec<[u32; 4]>;

#[small_vec(inline = 4)]
type Never = heapless::Vec<u32, 4>;

fn main() {
    let mut tiny = Tiny::new();
    tiny.push(1);
    let mut path = TinyPath::new();
    path.push("a");
}
