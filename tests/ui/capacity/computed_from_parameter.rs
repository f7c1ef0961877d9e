use smallvec_runtime::small_vec;

#[small_vec(inline = K + 1)]
type Ids<const K: usize> = u32;

#[small_vec]
type Array<const K: usize> = [u32; 2 * K];

#[small_vec(inline = 64 / size_of::<T>())]
type Bytes<T> = T;

#[small_vec(inline = T::COUNT)]
type Path<T: Clone> = T;

fn main() {
    let mut ids = Ids::<4>::new();
    ids.push(1);
}
