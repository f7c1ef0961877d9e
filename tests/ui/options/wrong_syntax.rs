use smallvec_runtime::small_vec;

#[small_vec(inline(4))]
type Ids = u32;

#[small_vec(inline: 4)]
type Colon = u32;

#[small_vec(4)]
type Number = u32;

#[small_vec("inline")]
type Text = u32;

#[small_vec(inline = 4,, crate = smallvec_runtime)]
type Commas = u32;

fn main() {
    let mut ids = Ids::new();
    ids.push(1);
}
