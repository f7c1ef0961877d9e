use smallvec_runtime::small_vec;

#[small_vec(inline = 4, layout = packed)]
type Ids = u32;

#[small_vec(inline = 4, layout = 1)]
type Number = u32;

#[small_vec(inline = 4, layout = "compact")]
type Text = u32;

#[small_vec(inline = 4, compact)]
type Word = u32;

#[small_vec(inline = 4, layout = -1)]
type Negative = u32;

#[small_vec(inline = 4, layout = 1.5)]
type Float = u32;

#[small_vec(inline = 4, layout = true)]
type Bool = u32;

fn main() {
    let mut ids = Ids::new();
    ids.push(1);
}
