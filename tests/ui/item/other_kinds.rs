use smallvec_runtime::small_vec;

#[small_vec(inline = 4)]
struct Struct {
    ids: Vec<u32>,
}

#[small_vec(inline = 4)]
pub enum Enum {
    Id(u32),
}

#[small_vec(inline = 4)]
union Union {
    id: u32,
}

#[small_vec(inline = 4)]
const fn function() {}

#[small_vec(inline = 4)]
const CONSTANT: [u32; 4] = [0; 4];

#[small_vec(inline = 4)]
static STATIC: [u32; 4] = [0; 4];

#[small_vec(inline = 4)]
trait Trait {}

#[small_vec(inline = 4)]
impl Trait for Struct {}

#[small_vec(inline = 4)]
mod module {}

#[small_vec(inline = 4)]
use std::mem;

#[small_vec(inline = 4)]
extern crate core as standard;

#[small_vec(inline = 4)]
unsafe extern "C" {}

#[small_vec(inline = 4)]
thread_local!(static LOCAL: u32 = 4);

#[small_vec(inline = 4)]
macro_rules! list {
    () => {};
}

impl Struct {
    #[small_vec(inline = 4)]
    fn method() {}

    #[small_vec(inline = 4)]
    const CONSTANT: u32 = 4;
}

fn main() {
    let ids = Struct { ids: Vec::new() };
    drop(ids.ids);
    list!();
    drop(Enum::Id(CONSTANT[0] + STATIC[0]));
    function();
    mem::drop(Union { id: 1 });
}
