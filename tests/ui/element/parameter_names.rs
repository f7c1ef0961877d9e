use smallvec_runtime::small_vec;

#[small_vec(inline = 2)]
type Irrelevant<Irrelevant> = Irrelevant;

#[small_vec(inline = 2)]
type Reserved<__U> = __U;

#[small_vec]
type Items<I> = SmallVec<[<I as Iterator>::Item; 4]>;

fn main() {}
