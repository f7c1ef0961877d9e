#!/usr/bin/env bash
# scripts/code-size.sh [TYPES]: the machine code and the LLVM IR of a program that uses so many types (50), as structs, as members
# of a family, and as smallvec 1's: twenty operations on each, of elements of eight kinds in turn. Below, that of five functions that
# are called with ten capacities: generic over the vector, and by `&mut dyn DynSmallVector`.
source "$(dirname "$0")/common.sh"
[[ "${1-}" != -h ]] || usage
command -v size >/dev/null || skip "binutils' \`size\` is not there"
unset RUSTFLAGS
types=${1:-50}
elements=(u8 u32 u64 "(u32, u32)" String "Box<u8>" "[u8; 32]" "Option<u16>")
folder=$target/code-size

# program KIND: main.rs with a module for each type. The capacity differs where the element does not.
program() {
  local index element inline
  [ "$1" != family ] || echo "#[smallvec_runtime::small_vec] pub struct Family;"
  for ((index = 0; index < types; index++)); do
    element=${elements[index % ${#elements[@]}]} inline=$((index / ${#elements[@]} + 1))
    echo "mod t$index {"
    echo "    pub type Item = $element;"
    case $1 in
      struct) echo "    #[smallvec_runtime::small_vec(inline = $inline)] pub type V = Item;" ;;
      family) echo "    #[smallvec_runtime::small_vec(inline = $inline, family = crate::Family)] pub type V = Item;" ;;
      smallvec) echo "    pub type V = smallvec::SmallVec<[Item; $inline]>;" ;;
    esac
    cat <<'RUST'
    #[inline(never)] pub fn push(v: &mut V, x: Item) { v.push(x) }
    #[inline(never)] pub fn pop(v: &mut V) -> Option<Item> { v.pop() }
    #[inline(never)] pub fn insert(v: &mut V, i: usize, x: Item) { v.insert(i, x) }
    #[inline(never)] pub fn remove(v: &mut V, i: usize) -> Item { v.remove(i) }
    #[inline(never)] pub fn swap_remove(v: &mut V, i: usize) -> Item { v.swap_remove(i) }
    #[inline(never)] pub fn reserve(v: &mut V, n: usize) { v.reserve(n) }
    #[inline(never)] pub fn shrink(v: &mut V) { v.shrink_to_fit() }
    #[inline(never)] pub fn truncate(v: &mut V, n: usize) { v.truncate(n) }
    #[inline(never)] pub fn clear(v: &mut V) { v.clear() }
    #[inline(never)] pub fn clone(v: &V) -> V { v.clone() }
    #[inline(never)] pub fn extend(v: &mut V, s: &[Item]) { v.extend(s.iter().cloned()) }
    #[inline(never)] pub fn collect(s: &[Item]) -> V { s.iter().cloned().collect() }
    #[inline(never)] pub fn resize(v: &mut V, n: usize, x: Item) { v.resize(n, x) }
    #[inline(never)] pub fn retain(v: &mut V, f: fn(&Item) -> bool) { v.retain(|x| f(x)) }
    #[inline(never)] pub fn dedup(v: &mut V) { v.dedup() }
    #[inline(never)] pub fn drain(v: &mut V, a: usize, b: usize) { v.drain(a..b); }
    #[inline(never)] pub fn into_vec(v: V) -> Vec<Item> { v.into_vec() }
    #[inline(never)] pub fn from_vec(v: Vec<Item>) -> V { V::from_vec(v) }
    #[inline(never)] pub fn each(v: V, f: fn(Item)) { for x in v { f(x) } }
    #[inline(never)] pub fn equal(v: &V, w: &V) -> bool { v == w }
    pub fn all() -> [*const (); 20] {
        [push as _, pop as _, insert as _, remove as _, swap_remove as _, reserve as _, shrink as _, truncate as _, clear as _, clone as _,
         extend as _, collect as _, resize as _, retain as _, dedup as _, drain as _, into_vec as _, from_vec as _, each as _, equal as _]
    }
}
RUST
  done
  echo "fn main() {"
  for ((index = 0; index < types; index++)); do echo "    std::hint::black_box(t$index::all());"; done
  echo "}"
}

# functions KIND: main.rs with five functions, over vectors of ten capacities.
functions() {
  local inline parameter
  case $1 in
    generic) parameter='<V: smallvec_runtime::SmallVector<Item = u32>>(v: &mut V' ;;
    dyn) parameter='(v: &mut dyn smallvec_runtime::DynSmallVector<u32>' ;;
  esac
  cat <<RUST
#[inline(never)] fn parse$parameter, text: &str) {
    for number in text.split(|c: char| !c.is_ascii_digit()) {
        match number.parse::<u32>() {
            Ok(0) => { v.pop(); }
            Ok(number) if number % 2 == 0 => v.insert(v.len() / 2, number),
            Ok(number) => v.push(number),
            Err(_) => v.push(u32::MAX),
        }
    }
}
#[inline(never)] fn merge$parameter, other: &[u32]) {
    let mut at = 0;
    for number in other {
        while at < v.len() && v.as_slice()[at] < *number { at += 1; }
        if v.as_slice().get(at) != Some(number) { v.insert(at, *number); }
    }
}
#[inline(never)] fn factors$parameter, mut number: u32) {
    v.clear();
    v.reserve(8);
    let mut prime = 2;
    while number > 1 {
        if number % prime == 0 { v.push(prime); number /= prime; } else { prime += 1; }
    }
    v.push(number);
}
#[inline(never)] fn unique$parameter) {
    let mut at = 0;
    while at < v.len() {
        let number = v.as_slice()[at];
        if v.as_slice()[..at].contains(&number) { v.swap_remove(at); } else { at += 1; }
    }
    v.truncate(100);
}
#[inline(never)] fn steps$parameter, program: &[(u8, u32)]) {
    for (step, number) in program {
        match step {
            0 => v.push(*number),
            1 => { v.pop(); }
            2 => { let last = v.pop().unwrap_or(0); let top = v.pop().unwrap_or(0); v.push(top.wrapping_add(last)); }
            3 => { let last = v.pop().unwrap_or(0); v.push(last); v.push(last); }
            4 => { if !v.is_empty() { v.remove(0); } }
            5 => v.extend_from_slice(&[*number; 2]),
            _ => v.truncate(*number as usize),
        }
    }
}
RUST
  for ((inline = 1; inline <= 10; inline++)); do
    echo "#[smallvec_runtime::small_vec(inline = $inline)] pub type V$inline = u32;"
    echo "#[inline(never)] fn all$inline(text: &str) {"
    echo "    let mut v = V$inline::new();"
    echo "    parse(&mut v, text); merge(&mut v, &[1, 2]); factors(&mut v, 60); unique(&mut v); steps(&mut v, &[(0, 1)]);"
    echo "    std::hint::black_box(&v);"
    echo "}"
  done
  echo "fn main() {"
  for ((inline = 1; inline <= 10; inline++)); do echo "    all$inline(std::hint::black_box(\"1 2 3\"));"; done
  echo "}"
}

printf '%-10s %10s %14s\n' "" ".text" "lines of IR"
for kind in empty struct family smallvec generic dyn; do
  mkdir -p "$folder/$kind/src"
  cat >"$folder/$kind/Cargo.toml" <<TOML
[package]
name = "$kind"
edition = "2024"
[workspace]
[dependencies]
smallvec = { version = "1.16", features = ["union"] }
smallvec-runtime = { path = "$PWD/smallvec-runtime" }
[profile.release]
codegen-units = 1
TOML
  cp Cargo.lock "$folder/$kind/"
  case $kind in
    empty) echo "fn main() {}" ;;
    generic | dyn) functions $kind ;;
    *) program $kind ;;
  esac >"$folder/$kind/src/main.rs"
  rm -f "$folder/$kind"-* "$folder/$kind.ll"
  build=(cargo rustc --quiet --release --manifest-path "$folder/$kind/Cargo.toml" --target-dir "$folder/target" --)
  # rustc warns that it ignores what cargo says of the names of files.
  "${build[@]}" -Cno-prepopulate-passes --emit=llvm-ir -Cmetadata=ir -o "$folder/$kind.ll" 2>"$folder/log" ||
    { cat "$folder/log" >&2 && exit 1; }
  lines=$(find "$folder" -maxdepth 1 -name "$kind*.ll" -exec cat {} + | wc -l)
  "${build[@]}"
  text=$(size -A "$folder/target/release/$kind" | awk '$1 == ".text" { print $2 }')
  [ -n "$text" ]
  [ "$lines" != 0 ]
  printf '%-10s %10d %14d\n' "$kind" "$text" "$lines"
done
