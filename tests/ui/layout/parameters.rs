use smallvec_runtime::small_vec;

#[small_vec(layout = compact)]
type Type<T> = [T; 4];

#[small_vec(layout = compact, len = u32)]
type Const<const K: usize> = [u32; K];

#[small_vec(layout = compact, inline = 4)]
type Both<'a, T: Copy, const K: usize> = [&'a [T; K]];

#[small_vec(size = 64)]
type Budget<T> = T;

#[small_vec(size = 8 * K)]
type BudgetConst<const K: usize> = [[u8; K]];

#[small_vec(inline = 4, max_size = 64)]
type Max<T> = T;

#[small_vec(max_size = 64)]
type MaxConst<const K: usize> = [u8; K];

#[small_vec(size = size_of::<T>(), max_size = 64, layout = compact)]
type All<'a, T> = &'a T;

fn main() {
    Type::<u8>::new().push(1);
    Const::<4>::new().push(1);
    Budget::<u8>::new().push(1);
}
