//! Operations that change a vector.

macro_rules! edit_kernels {
    () => {
        operations! { edit_cases;
            push_pop_inline: "push push pop pop", Inline, Same, half, |vec, input| {
                Peer::push(vec, T::make(input.half));
                Peer::push(vec, T::make(input.full));
                let vec = black_box(vec);
                black_box(&Peer::pop(vec));
                black_box(&Peer::pop(vec));
            }
            push_pop_spilled: "push push pop pop", Spilled, Same, spilled, |vec, input| {
                Peer::push(vec, T::make(input.half));
                Peer::push(vec, T::make(input.full));
                let vec = black_box(vec);
                black_box(&Peer::pop(vec));
                black_box(&Peer::pop(vec));
            }
            insert_front_inline: "insert at the front", Inline, Changed, nearly_full, |vec, input| {
                Peer::insert(vec, 0, T::make(input.half));
            }
            insert_front_spilled: "insert at the front", Spilled, Changed, spilled, |vec, input| {
                Peer::insert(vec, 0, T::make(input.half));
            }
            insert_middle_inline: "insert in the middle", Inline, Changed, nearly_full, |vec, input| {
                Peer::insert(vec, input.half, T::make(input.half));
            }
            insert_middle_spilled: "insert in the middle", Spilled, Changed, spilled, |vec, input| {
                Peer::insert(vec, input.full, T::make(input.half));
            }
            remove_front_inline: "remove at the front", Inline, Changed, full, |vec, _| {
                black_box(&Peer::remove(vec, 0));
            }
            remove_front_spilled: "remove at the front", Spilled, Changed, spilled, |vec, _| {
                black_box(&Peer::remove(vec, 0));
            }
            remove_middle_inline: "remove in the middle", Inline, Changed, full, |vec, input| {
                black_box(&Peer::remove(vec, input.half));
            }
            remove_middle_spilled: "remove in the middle", Spilled, Changed, spilled, |vec, input| {
                black_box(&Peer::remove(vec, input.full));
            }
            truncate_inline: "truncate", Inline, Changed, full, |vec, input| {
                Peer::truncate(vec, input.half);
            }
            truncate_spilled: "truncate", Spilled, Changed, spilled, |vec, input| {
                Peer::truncate(vec, input.full);
            }
            clear_inline: "clear", Inline, Changed, full, |vec, _| {
                Peer::clear(vec);
            }
            clear_spilled: "clear", Spilled, Changed, spilled, |vec, _| {
                Peer::clear(vec);
            }
            resize_inline: "resize", Inline, Changed, half, |vec, input| {
                Peer::resize(vec, input.full, T::make(input.half));
            }
            resize_spilled: "resize", Spilled, Changed, spilled, |vec, input| {
                Peer::resize(vec, input.twice + input.half, T::make(input.half));
            }
            retain_half_inline: "retain every other", Inline, Changed, full, |vec, _| {
                let mut count = 0;
                Peer::retain(vec, |_| {
                    count += 1;
                    count % 2 == 0
                });
            }
            retain_half_spilled: "retain every other", Spilled, Changed, spilled, |vec, _| {
                let mut count = 0;
                Peer::retain(vec, |_| {
                    count += 1;
                    count % 2 == 0
                });
            }
            retain_all_inline: "retain all", Inline, Same, full, |vec, input| {
                Peer::retain(vec, |element| element.weigh() != input.items.len() as u64);
            }
            retain_all_spilled: "retain all", Spilled, Same, spilled, |vec, input| {
                Peer::retain(vec, |element| element.weigh() != input.items.len() as u64);
            }
            dedup_inline: "dedup", Inline, Changed, pairs, |vec, _| {
                Peer::dedup(vec);
            }
            dedup_spilled: "dedup", Spilled, Changed, pairs_spilled, |vec, _| {
                Peer::dedup(vec);
            }
            drain_middle_inline: "drain the middle", Inline, Changed, full, |vec, input| {
                let mut sum = 0_u64;
                for element in Peer::drain(vec, 2..input.half + 1) {
                    sum += element.weigh();
                }
                black_box(sum);
            }
            drain_middle_spilled: "drain the middle", Spilled, Changed, spilled, |vec, input| {
                let mut sum = 0_u64;
                for element in Peer::drain(vec, 2..input.half + 1) {
                    sum += element.weigh();
                }
                black_box(sum);
            }
            drain_all_inline: "drain all", Inline, Changed, full, |vec, input| {
                let mut sum = 0_u64;
                for element in Peer::drain(vec, 0..input.full) {
                    sum += element.weigh();
                }
                black_box(sum);
            }
            drain_all_spilled: "drain all", Spilled, Changed, spilled, |vec, input| {
                let mut sum = 0_u64;
                for element in Peer::drain(vec, 0..input.twice) {
                    sum += element.weigh();
                }
                black_box(sum);
            }
            sort_inline: "reverse and sort", Inline, Same, sorted, |vec, _| {
                vec.reverse();
                vec.sort_unstable();
            }
            sort_spilled: "reverse and sort", Spilled, Same, sorted_spilled, |vec, _| {
                vec.reverse();
                vec.sort_unstable();
            }
        }
    };
}
