use smallvec_runtime::small_vec;

#[small_vec(inline = 4)]
type Fields = &str;

#[small_vec(inline = 4)]
type Pairs<'a> = (&'a str, &mut u8);

#[small_vec(inline = 4)]
type Cows = std::borrow::Cow<'_, str>;

#[small_vec(inline = 4)]
type Undeclared = &'a str;

fn main() {}
