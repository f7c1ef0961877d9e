//! Operations that read a vector or consume it.

macro_rules! read_kernels {
    () => {
        /// Moves a vector in and out.
        #[inline(never)]
        fn pass(vec: V) -> V {
            vec
        }

        operations! { read_cases;
            iterate_inline: "iterate", Inline, Same, full, |vec, _| {
                let mut sum = 0_u64;
                for element in vec.iter() {
                    sum += element.weigh();
                }
                black_box(sum);
            }
            iterate_spilled: "iterate", Spilled, Same, spilled, |vec, _| {
                let mut sum = 0_u64;
                for element in vec.iter() {
                    sum += element.weigh();
                }
                black_box(sum);
            }
            index_inline: "index", Inline, Same, full, |vec, input| {
                let mut sum = 0_u64;
                for &index in &input.order {
                    sum += vec[index].weigh();
                }
                black_box(sum);
            }
            index_spilled: "index", Spilled, Same, spilled, |vec, input| {
                let mut sum = 0_u64;
                for &index in &input.order {
                    sum += vec[index].weigh();
                }
                black_box(sum);
            }
            into_iter_inline: "into_iter", Inline, Nothing, full, |take vec, _| {
                let mut sum = 0_u64;
                for element in vec {
                    sum += element.weigh();
                }
                black_box(sum);
            }
            into_iter_spilled: "into_iter", Spilled, Nothing, spilled, |take vec, _| {
                let mut sum = 0_u64;
                for element in vec {
                    sum += element.weigh();
                }
                black_box(sum);
            }
            drop_inline: "drop", Inline, Nothing, full, |out slot, _| {
                // SAFETY: the slot holds a vector, and nothing is left there, as declared.
                unsafe { slot.assume_init_drop() };
            }
            drop_spilled: "drop", Spilled, Nothing, spilled, |out slot, _| {
                // SAFETY: the slot holds a vector, and nothing is left there, as declared.
                unsafe { slot.assume_init_drop() };
            }
            move_inline: "move by value", Inline, Same, full, |out slot, _| {
                // SAFETY: the slot holds a vector, and is written again.
                let vec = unsafe { slot.assume_init_read() };
                slot.write(pass(vec));
            }
        }
    };
}
