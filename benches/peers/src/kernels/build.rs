//! Operations that make a vector.

macro_rules! build_kernels {
    () => {
        /// A vector beside something else, as it is in most programs.
        struct Holder {
            _id: u64,
            _vec: V,
            _open: bool,
        }

        operations! { build_cases;
            new: "new", Inline, Same, empty, |out slot, _| {
                slot.write(<V as Peer>::new());
            }
            new_in_struct: "new in a struct", Inline, Same, empty, |_vec, input| {
                let mut holder = std::mem::MaybeUninit::<Holder>::uninit();
                holder.write(Holder { _id: input.half as u64, _vec: <V as Peer>::new(), _open: true });
                black_box(&mut holder);
            }
            push_local: "push N on a local vector", Inline, Same, empty, |_vec, input| {
                let mut vec = <V as Peer>::new();
                for index in 0..input.full {
                    Peer::push(&mut vec, T::make(index));
                }
                black_box(&mut vec);
            }
            push_inline: "push N", Inline, Same, empty, |_vec, input| {
                let mut vec = <V as Peer>::new();
                let vec = black_box(&mut vec);
                for index in 0..input.full {
                    Peer::push(vec, T::make(index));
                }
                black_box(vec);
            }
            push_spilled: "push 2N", Spilled, Same, empty, |_vec, input| {
                let mut vec = <V as Peer>::new();
                let vec = black_box(&mut vec);
                for index in 0..input.twice {
                    Peer::push(vec, T::make(index));
                }
                black_box(vec);
            }
            from_slice_half: "from_slice N/2", Inline, Same, empty, |_vec, input| {
                let mut vec = <V as Peer>::from_slice(&input.items[..input.half]);
                black_box(&mut vec);
            }
            from_slice_full: "from_slice N", Inline, Same, empty, |_vec, input| {
                let mut vec = <V as Peer>::from_slice(&input.items[..input.full]);
                black_box(&mut vec);
            }
            from_slice_spilled: "from_slice 2N", Spilled, Same, empty, |_vec, input| {
                let mut vec = <V as Peer>::from_slice(&input.items[..input.twice]);
                black_box(&mut vec);
            }
            clone_half: "clone N/2", Inline, Same, half, |vec, _| {
                black_box(&mut vec.clone());
            }
            clone_full: "clone N", Inline, Same, full, |vec, _| {
                black_box(&mut vec.clone());
            }
            clone_spilled: "clone 2N", Spilled, Same, spilled, |vec, _| {
                black_box(&mut vec.clone());
            }
            clone_from_inline: "clone_from", Inline, Same, half, |vec, input| {
                vec.clone_from(black_box(&input.short));
                vec.clone_from(black_box(&input.long));
            }
            clone_from_spilled: "clone_from", Spilled, Same, spilled, |vec, input| {
                vec.clone_from(black_box(&input.short));
                vec.clone_from(black_box(&input.long));
            }
            collect_inline: "collect exact", Inline, Same, empty, |_vec, input| {
                let mut vec: V = (0..input.full).map(T::make).collect();
                black_box(&mut vec);
            }
            collect_spilled: "collect exact", Spilled, Same, empty, |_vec, input| {
                let mut vec: V = (0..input.twice).map(T::make).collect();
                black_box(&mut vec);
            }
            collect_filtered_inline: "collect filtered", Inline, Same, empty, |_vec, input| {
                let mut vec: V = (0..input.twice).filter(|index| index % 2 == 0).map(T::make).collect();
                black_box(&mut vec);
            }
            collect_filtered_spilled: "collect filtered", Spilled, Same, empty, |_vec, input| {
                let mut vec: V = (0..2 * input.twice).filter(|index| index % 2 == 0).map(T::make).collect();
                black_box(&mut vec);
            }
            extend_slice_inline: "extend from slices", Inline, Same, empty, |_vec, input| {
                let mut vec = <V as Peer>::new();
                let vec = black_box(&mut vec);
                Peer::extend_from_slice(vec, &input.items[..input.half]);
                Peer::extend_from_slice(vec, &input.items[input.half..input.full]);
                black_box(vec);
            }
            extend_slice_spilled: "extend from slices", Spilled, Same, empty, |_vec, input| {
                let mut vec = <V as Peer>::new();
                let vec = black_box(&mut vec);
                Peer::extend_from_slice(vec, &input.items[..input.full]);
                Peer::extend_from_slice(vec, &input.items[input.full..input.twice]);
                black_box(vec);
            }
            extend_iter_inline: "extend from iterators", Inline, Same, empty, |_vec, input| {
                let mut vec = <V as Peer>::new();
                let vec = black_box(&mut vec);
                vec.extend((0..input.half).map(T::make));
                vec.extend((input.half..input.full).map(T::make));
                black_box(vec);
            }
            extend_iter_spilled: "extend from iterators", Spilled, Same, empty, |_vec, input| {
                let mut vec = <V as Peer>::new();
                let vec = black_box(&mut vec);
                vec.extend((0..input.full).map(T::make));
                vec.extend((input.full..input.twice).map(T::make));
                black_box(vec);
            }
        }
    };
}
