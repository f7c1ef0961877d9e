use smallvec_runtime::small_vec;

#[small_vec(inline = 4)]
type Fields = &str;

#[small_vec(inline = 4)]
type Pairs<'a> = (&'a str, &mut u8);

#[small_vec(inline = 4)]
type Cows = std::borrow::Cow<'_, str>;

#[small_vec(inline = 4)]
type Undeclared = &'a str;

#[small_vec(inline = 4)]
type Hidden = std::borrow::Cow<str>;

#[small_vec(inline = 4)]
type HiddenBeside<'x, T> = (Cow<[T]>, &'x T);

#[small_vec(inline = 4)]
type Unused<'x, T: Copy> = (&mut str, T);

#[small_vec(inline = 4)]
type Another<'x, T: Copy> = (&'x T, &'y T);

fn main() {}
