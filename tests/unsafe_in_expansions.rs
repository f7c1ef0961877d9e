//! Every `unsafe` that a declaration expands to has its proof, twice: in the generator beside what it quotes, and here beside
//! what came out. Lints see neither: the code of a macro is exempt from them, and an expansion has no comments.

#[path = "support/source.rs"]
mod source;

use std::collections::BTreeSet;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use source::{files, is_group};

/// What is unsafe in the snapshots of `smallvec-derive`, as [`Unsafe::find`] writes it, and why it is sound.
const PROVED: [(&str, &str); 7] = [
    (
        "unsafe fn from_buf_and_len_unchecked {
            unsafe { <Self as ::smallvec_runtime::SmallVector>::from_buf_and_len_unchecked(buf, len) }
        }",
        "The contract is that of the method which is called, with the same arguments.",
    ),
    (
        "unsafe fn from_const_with_len_unchecked {
            let mut storage = ::smallvec_runtime::__private::Word::from_array(items);
            unsafe { storage.set_len(len) };
            Self { storage }
        }",
        "All elements of the array are initialised, and the caller promises that there are `len` at least. Those behind \
         are not counted any more, so they are forgotten and not dropped.",
    ),
    (
        "unsafe fn from_raw_parts {
            unsafe { <Self as ::smallvec_runtime::SmallVector>::from_raw_parts(ptr, length, capacity) }
        }",
        "The contract is that of the method which is called, with the same arguments.",
    ),
    (
        "unsafe fn push_unchecked {
            unsafe { <Self as ::smallvec_runtime::SmallVector>::push_unchecked(self, value) }
        }",
        "The contract is that of the method which is called, with the same arguments.",
    ),
    (
        "unsafe fn set_len {
            unsafe { <Self as ::smallvec_runtime::SmallVector>::set_len(self, new_len) }
        }",
        "The contract is that of the method which is called, with the same arguments.",
    ),
    (
        "unsafe impl ::smallvec_runtime::SmallVector {
            const COPY: ::core::primitive::bool = {
                use ::smallvec_runtime::__private::NotCopy as _;
                <::smallvec_runtime::__private::Probe<_>>::__SMALLVEC_IS_COPY
            };
            #[inline(always)]
            fn __storage(&self) -> &Self::Storage { &self.storage }
            #[inline(always)]
            fn __storage_mut(&mut self) -> &mut Self::Storage { &mut self.storage }
            #[inline(always)]
            fn __from_storage(storage: Self::Storage) -> Self { Self { storage } }
            #[inline(always)]
            fn __into_storage(self) -> Self::Storage { self.storage }
        }",
        "All four accessors are the one field, so whatever is done through them is done to the same storage. `COPY` is the \
         constant of an impl for `Copy` elements, or else false; that the impl holds for every lifetime of the element is \
         checked as for any use of it.",
    ),
    (
        "unsafe impl ::smallvec_runtime::SmallVector {}",
        "The snapshot `options.rs` leaves the items out; they are those above.",
    ),
];

#[test]
fn whatever_is_unsafe_in_an_expansion_is_proved() {
    let proved: BTreeSet<_> = PROVED.iter().map(|(code, _)| words(code.parse().unwrap())).collect();
    let mut found = BTreeSet::new();
    for (_, text) in files("smallvec-derive/snapshots", &["rs"]) {
        // The runtime by the name that a declaration gives it.
        found.extend(Unsafe::find(text.replace("::facade::vectors", "::smallvec_runtime").parse().unwrap()));
    }
    let without: Vec<_> = found.difference(&proved).map(|code| code.join(" ")).collect();
    assert!(without.is_empty(), "without a proof in {}: {without:#?}", file!());
    let gone: Vec<_> = proved.difference(&found).map(|code| code.join(" ")).collect();
    assert!(gone.is_empty(), "proved, but in no snapshot: {gone:#?}");
    assert!(PROVED.iter().all(|(_, proof)| proof.ends_with('.')), "a proof is a sentence");
}

/// Finds what no snapshot shows, too: what is for other layouts, or stands behind a feature.
#[test]
fn whatever_is_quoted_as_unsafe_has_its_proof_above() {
    let mut proved = 0;
    let mut without = Vec::new();
    for (folder, extension) in
        [("smallvec-derive/src", "rs"), ("smallvec-derive/src", "md"), ("smallvec-runtime/src/features", "rs")]
    {
        for (path, text) in files(folder, &[extension]) {
            let lines: Vec<_> = text.lines().collect();
            for at in (0..lines.len()).filter(|at| is_unsafe(lines[*at])) {
                if is_proved(&lines, at) {
                    proved += 1;
                } else {
                    without.push(format!("{path}:{}: {}", at + 1, lines[at].trim()));
                }
            }
        }
    }
    assert!(without.is_empty(), "without a `SAFETY` or `# Safety` above: {without:#?}");
    assert!(proved > PROVED.len(), "each of those above stands in the generator, too, but only {proved} were found");
}

// Expansions.

/// Finds what is unsafe in tokens.
struct Unsafe(Vec<Vec<String>>);

impl Unsafe {
    fn find(tokens: TokenStream) -> Vec<Vec<String>> {
        let mut this = Self(Vec::new());
        this.visit(tokens);
        this.0
    }

    fn visit(&mut self, tokens: TokenStream) {
        let mut tokens: &[TokenTree] = &tokens.into_iter().collect::<Vec<_>>();
        while let [first, rest @ ..] = tokens {
            tokens = rest;
            match first {
                TokenTree::Ident(word) if word == "unsafe" => {
                    // Up to its body, and with it: what is unsafe inside is proved with the whole.
                    let end = tokens.iter().position(|token| is_group(token, Delimiter::Brace)).map_or(0, |at| at + 1);
                    let (item, rest) = tokens.split_at(end);
                    self.0.push(Self::item(item));
                    tokens = rest;
                }
                TokenTree::Group(group) => self.visit(group.stream()),
                _ => {}
            }
        }
    }

    /// Writes a block, a function or an impl, without what differs from one declaration to the next.
    fn item(item: &[TokenTree]) -> Vec<String> {
        let body = item.last().cloned();
        let kind = item.first().map(ToString::to_string).unwrap_or_default();
        let mut code = vec!["unsafe".to_owned()];
        match &*kind {
            "fn" => code.extend(item[..2].iter().map(ToString::to_string)),
            "impl" => {
                code.push(kind);
                code.extend(implemented(words(item[1..item.len() - 1].iter().cloned().collect())));
            }
            // A block has nothing before its body. Of anything else, whatever there is.
            _ => code.extend(words(item[..item.len().saturating_sub(1)].iter().cloned().collect())),
        }
        code.extend(without_types(words(body.into_iter().collect())));
        code
    }
}

/// Returns the trait of the head of an impl.
fn implemented(head: Vec<String>) -> Vec<String> {
    let start = if head[0] == "<" { closing(&head, 0) + 1 } else { 0 };
    let end = head.iter().rposition(|word| word == "for").expect("the impl of a trait");
    head[start..end].to_vec()
}

/// Leaves out the associated types, and the type that is asked whether it is `Copy`.
fn without_types(mut code: Vec<String>) -> Vec<String> {
    while let Some(start) = code.iter().position(|word| word == "type") {
        let mut depth = 0;
        let end = code[start..].iter().position(|word| {
            depth += i32::from("[{(".contains(&**word)) - i32::from("]})".contains(&**word));
            word == ";" && depth == 0
        });
        code.drain(start..=start + end.expect("a semicolon"));
    }
    if let Some(probe) = code.iter().position(|word| word == "Probe") {
        let end = closing(&code, probe + 1);
        code.splice(probe + 2..end, ["_".to_owned()]);
    }
    code
}

/// Returns where what opens at `start` with `<` closes.
fn closing(code: &[String], start: usize) -> usize {
    let mut depth = 0;
    let end = (start..code.len()).find(|at| {
        let is_arrow = *at > 0 && code[at - 1] == "-";
        depth += i32::from(code[*at] == "<") - i32::from(code[*at] == ">" && !is_arrow);
        depth == 0
    });
    end.expect("a closing `>`")
}

/// The words of tokens, with the private module without its version, and without a comma at the end of a list, which is up to
/// who formats.
fn words(tokens: TokenStream) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for word in source::words(tokens) {
        if matches!(&*word, ")" | "]" | "}") && words.last().is_some_and(|last| last == ",") {
            words.pop();
        }
        words.push(if word.starts_with("__private") { "__private".to_owned() } else { word });
    }
    words
}

// The generator.

/// Whether a line has the beginning of something unsafe.
fn is_unsafe(line: &str) -> bool {
    let line = without_strings(line);
    let code = line.split("//").next().unwrap_or_default();
    let mut after = code.match_indices("unsafe").map(|(at, word)| &code[at + word.len()..]);
    after.any(|rest| {
        let is_item = |item| rest.strip_prefix(' ').is_some_and(|rest| rest.starts_with(item));
        // `.unsafely()` and `quote!(unsafe)` make an impl unsafe.
        ["{", "impl", "fn", "trait", "extern"].into_iter().any(is_item)
            || rest.starts_with([')', '('])
            || rest == "ly()"
            || rest.starts_with("ly().")
    })
}

fn without_strings(line: &str) -> String {
    let mut is_string = false;
    let line = line.replace("\\\"", "");
    line.chars()
        .filter(|c| {
            is_string ^= *c == '"';
            !is_string
        })
        .collect()
}

/// Whether the comment above a line, or above the statement that it is in, holds its proof. A function has a contract instead.
fn is_proved(lines: &[&str], at: usize) -> bool {
    let (above, line) = (lines[..at].iter().rev().map(|line| line.trim()), lines[at]);
    // It passes on what its callers have proved.
    if line.contains("quote!(unsafe)") {
        return above.take(2).any(|line| line.contains("fn unsafely("));
    }
    let is_comment = |line: &&str| line.starts_with("//") || line.starts_with("#[");
    let in_statement = |line: &&str| !is_comment(line) && !line.ends_with([';', '{', '}', ',']);
    let mut comment = above.skip_while(in_statement).take_while(is_comment);
    let proof = if line.contains("unsafe fn") { "/// # Safety" } else { "// SAFETY" };
    comment.any(|line| line.starts_with(proof))
}
