//! Where members can be declared and used: in modules, functions, constants, under `cfg`, with a macro of their own.

use smallvec_runtime::{SmallVector, define_smallvec, small_vec, smallvec_inline};

#[small_vec]
pub(crate) struct SmallVec;

mod declared_elsewhere {
    #[smallvec_runtime::small_vec(family = crate::places::SmallVec)]
    pub(super) type Words<'a> = [&'a str; 4];

    pub(super) mod further_in {
        use super::super::SmallVec as Renamed;

        #[smallvec_runtime::small_vec(inline = 2, len = u32, family = Renamed)]
        pub(in super::super) type Words = String;

        smallvec_runtime::define_smallvec! {
            #[small_vec(family = super::super::SmallVec)]
            pub(in super::super) type Lines = [u8; 80];
            // In the family of this block.
            pub(in super::super) type Own = [u8; 80];
        }
    }
}

// A method of the family reaches what is declared in another module.
impl<Tag, Storage> SmallVec<Tag, Storage>
where
    Self: SmallVector,
{
    fn halve(&mut self) {
        let half = self.len() / 2;
        self.truncate(half);
    }
}

#[test]
fn members_are_declared_in_any_module() {
    let mut words: declared_elsewhere::Words<'_> = "a b c d e f".split(' ').collect();
    let mut strings: declared_elsewhere::further_in::Words = words.iter().map(ToString::to_string).collect();
    let mut lines = declared_elsewhere::further_in::Lines::from([1, 2]);
    words.halve();
    strings.halve();
    lines.halve();
    assert!(words == ["a", "b", "c"] && words == strings && lines == [1]);
    let own = declared_elsewhere::further_in::Own::from([1]);
    assert_eq!(own, lines);
}

#[test]
fn families_are_declared_in_functions() {
    define_smallvec! {
        struct Local;

        type Ints = [i32; 4];
        type Texts<'a> = [&'a str; 1];
    }
    #[small_vec(layouts(compact))]
    struct Other;
    #[small_vec(layout = compact, family = Other)]
    type Bytes = [u8; 23];
    #[small_vec(family = SmallVec)]
    type Global = [i32; 4];

    fn longer<Tag, Storage>(vector: &Local<Tag, Storage>) -> usize
    where
        Local<Tag, Storage>: SmallVector,
    {
        vector.len() + 1
    }
    let mut global = Global::from([1, 2]);
    global.halve();
    assert_eq!((global.len(), longer(&Ints::from([1, 2])), longer(&Texts::new())), (1, 3, 1));
    assert_eq!(size_of::<Bytes>(), if cfg!(target_pointer_width = "64") { 24 } else { size_of::<Bytes>() });

    let hidden = {
        define_smallvec! {
            type Ints = [u8; 4];
        }
        Ints::from([1]).into_vec()
    };
    assert_eq!(hidden, [1_u8]);
}

define_smallvec! {
    struct Made;

    #[small_vec(macro = ids)]
    type Ids = [u32; 3];
    #[small_vec(macro = labels)]
    type Labels<'a, T> = [(&'a str, T); 2];
    #[small_vec(macro = fixed)]
    #[derive(Copy)]
    type Fixed<T: Copy, const N: usize> = ArrayVec<T, N>;
    #[small_vec(len = u16)]
    type Bytes = [u8; 8];
    #[small_vec(macro = text, layout = compact)]
    type Text = [u8; 23];
}

#[test]
fn members_are_constants_and_statics() {
    const IDS: Ids = ids![1, 2, 3];
    static TEXT: Text = text![b'a', b'b'];
    static LABELS: Labels<'static, u8> = labels![("a", 1)];
    const FIXED: Fixed<u8, 3> = fixed![1, 2];
    const INLINE: Bytes = smallvec_inline![Bytes; 7; 3];
    static ALL: (Bytes, [Ids; 2]) = (Bytes::new(), [Ids::new_const(), Ids::from_buf([4, 5, 6])]);
    const READ: (usize, &[u8]) = {
        const KEPT: &Bytes = &INLINE;
        (KEPT.capacity(), KEPT.as_slice())
    };
    assert_eq!((TEXT.len(), TEXT.spilled()), (2, false));
    assert_eq!((IDS.len(), LABELS[0], FIXED.len(), INLINE.len()), (3, ("a", 1), 2, 3));
    assert_eq!((ALL.0.len(), ALL.1[1][2], READ), (0, 6, (8, &[7, 7, 7][..])));
    let mut ids = IDS;
    ids.push(4);
    assert!(ids == [1, 2, 3, 4] && ids.spilled() && IDS == [1, 2, 3]);
    assert_eq!(ids![1, 2, 3, 4, 5], [1, 2, 3, 4, 5], "a list of any length, at run time");
    assert_eq!(ids![9; 4], [9; 4]);
}

define_smallvec! {
    #[cfg(all())]
    type Here = [u8; 4];
    #[cfg(any())]
    type Nowhere = [DoesNotExist; 4];
    #[cfg_attr(all(), deprecated, doc = "Not used any more.")]
    #[small_vec(len = u32)]
    type Narrow = [u8; 8];
}

define_smallvec! {
    struct Chosen;

    #[cfg(target_pointer_width = "64")]
    type Wide = [u64; 2];
    #[cfg(not(target_pointer_width = "64"))]
    type Wide = [u32; 2];
}

// None of them exists, nor does the family.
define_smallvec! {
    #[cfg(any())]
    type One = [DoesNotExist; 1];
    #[cfg(any())]
    pub type Two = [DoesNotExist; 2];
}

#[test]
#[expect(deprecated)]
fn lines_depend_on_cfg() {
    assert_eq!((Here::from([1]).len(), Wide::from([1]).len(), size_of::<Narrow>()), (1, 1, 16));
}

/// The name that a member tells, of which its family has none.
#[test]
fn a_member_has_its_declared_name() {
    let name = std::any::type_name::<Ids>();
    assert!(name.contains("Made<") && name.contains("Ids"), "{name}");
}
