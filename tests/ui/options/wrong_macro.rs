use smallvec_runtime::small_vec;

#[small_vec(inline = 4, macro = ids!)]
type Ids = u32;

#[small_vec(inline = 4, macro = "ids")]
type Text = u32;

#[small_vec(inline = 4, macro = self::ids)]
type Path = u32;

#[small_vec(inline = 4, macro = fn)]
type Keyword = u32;

#[small_vec(inline = 4, macro = 1)]
type Number = u32;

#[small_vec(inline = 4, macro = -1)]
type Negative = u32;

#[small_vec(inline = 4, macro = 1.5)]
type Float = u32;

#[small_vec(inline = 4, macro = true)]
type Bool = u32;

#[small_vec(inline = 4, macro = vec)]
type Std = u32;

#[small_vec(inline = 4, macro = pub private)]
type Private = u32;

#[small_vec(inline = 4, macro = pub(crate) ids)]
pub type Restricted = u32;

fn main() {
    let mut ids = Ids::new();
    ids.push(1);
}
