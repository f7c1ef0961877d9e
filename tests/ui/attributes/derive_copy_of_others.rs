use smallvec_runtime::small_vec;

#[small_vec(spill = never)]
#[derive(Copy)]
type Names = [String; 4];

#[small_vec]
#[derive(Copy)]
type Generic<T> = ArrayVec<T, 4>;

fn main() {
    let mut names = Names::new();
    names.push(String::new());
    Generic::<u8>::new().push(1);
}
