//! A reader of LLVM's textual intermediate representation: as much of it as the tests ask for.

use std::collections::{BTreeMap, BTreeSet, HashMap};

/// What a crate compiles to.
pub(crate) struct Module {
    functions: BTreeMap<String, Function>,
    /// Functions of other crates: the line that declares each.
    declared: HashMap<String, String>,
    /// LLVM merges functions of the same code; each name but one is then an alias.
    aliases: HashMap<String, String>,
    /// The numbers of the attribute groups that say `cold`, with their `#`.
    cold: BTreeSet<String>,
}

/// A function that the crate defines.
pub(crate) struct Function {
    pub(crate) name: String,
    head: String,
    pub(crate) blocks: Vec<Block>,
}

/// Instructions that are run one after the other. The first block of a function is its entry.
pub(crate) struct Block {
    label: String,
    pub(crate) lines: Vec<String>,
}

impl Module {
    pub(crate) fn parse(text: &str) -> Self {
        let (mut functions, mut declared, mut aliases) = (BTreeMap::new(), HashMap::new(), HashMap::new());
        let mut cold = BTreeSet::new();
        let mut lines = text.lines();
        while let Some(line) = lines.next() {
            if line.starts_with("define ") {
                let body = lines.by_ref().take_while(|line| *line != "}");
                let function = Function::parse(line, body);
                functions.insert(function.name.clone(), function);
            } else if line.starts_with("declare ") {
                declared.extend(names(line).next().map(|(name, _)| (name.to_owned(), line.to_owned())));
            } else if line.starts_with('@') && line.contains(" alias ") {
                let mut names = names(line).map(|(name, _)| name.to_owned());
                aliases.extend(names.next().zip(names.last()));
            } else if let Some((group, _)) = line
                .strip_prefix("attributes ")
                .and_then(|attributes| attributes.split_once(" = {"))
                .filter(|(_, attributes)| attributes.split(' ').any(|attribute| attribute == "cold"))
            {
                cold.insert(group.to_owned());
            }
        }
        Self { functions, declared, aliases, cold }
    }

    /// Returns the function of that name, if the crate defines it.
    pub(crate) fn function(&self, name: &str) -> Option<&Function> {
        self.functions.get(self.aliases.get(name).map_or(name, String::as_str))
    }

    /// Tells whether a function is meant to be run rarely.
    pub(crate) fn is_cold(&self, name: &str) -> bool {
        let head = self.function(name).map(|function| &function.head).or_else(|| self.declared.get(name));
        head.is_some_and(|head| head.split(' ').any(|word| self.cold.contains(word)))
    }

    /// Returns the function and those that it calls, as far as the crate defines them and they are not cold.
    pub(crate) fn hot_code(&self, name: &str) -> Vec<&Function> {
        self.code(name, |callee| !self.is_cold(callee))
    }

    /// Returns the function and those that it calls, as far as the crate defines them.
    pub(crate) fn all_code(&self, name: &str) -> Vec<&Function> {
        self.code(name, |_| true)
    }

    fn code(&self, name: &str, wanted: impl Fn(&str) -> bool) -> Vec<&Function> {
        let mut code: Vec<&Function> = Vec::new();
        let mut waiting = vec![name];
        while let Some(name) = waiting.pop() {
            let Some(function) = self.function(name) else { continue };
            if code.iter().all(|known| known.name != function.name) {
                code.push(function);
                waiting.extend(function.lines().filter_map(callee).filter(|name| wanted(name)));
            }
        }
        code
    }
}

impl Function {
    fn parse<'a>(head: &str, body: impl Iterator<Item = &'a str>) -> Self {
        let mut blocks = vec![Block { label: String::new(), lines: Vec::new() }];
        for line in body {
            if !line.starts_with([' ', ';']) && !line.is_empty() {
                let (label, _) = line.rsplit_once(':').unwrap_or_else(|| panic!("a label was expected: {line}"));
                blocks.push(Block { label: label.trim_matches('"').to_owned(), lines: Vec::new() });
            } else if let Some(block) = blocks.last_mut().filter(|_| line.starts_with(' ')) {
                // Metadata for debuggers and for the optimiser says nothing about the code.
                block.lines.push(line.split(", !").next().unwrap_or(line).trim().to_owned());
            }
        }
        // The entry is mostly labelled.
        blocks.retain(|block| !block.lines.is_empty());
        let (name, _) = names(head).next().unwrap_or_else(|| panic!("a function without a name: {head}"));
        Self { name: name.to_owned(), head: head.to_owned(), blocks }
    }

    /// Returns all instructions.
    pub(crate) fn lines(&self) -> impl Iterator<Item = &str> {
        self.blocks.iter().flat_map(Block::lines)
    }

    /// Returns the blocks that can be run twice: those that can be reached from themselves.
    pub(crate) fn loops(&self) -> Vec<&Block> {
        self.blocks.iter().filter(|block| self.reachable_from(block).contains(block.label.as_str())).collect()
    }

    fn reachable_from<'a>(&'a self, start: &'a Block) -> BTreeSet<&'a str> {
        let (mut found, mut waiting) = (BTreeSet::new(), vec![start]);
        while let Some(block) = waiting.pop() {
            for label in block.successors() {
                if found.insert(label) {
                    waiting.extend(self.block(label));
                }
            }
        }
        found
    }

    fn block(&self, label: &str) -> Option<&Block> {
        self.blocks.iter().find(|block| block.label == label)
    }

    /// Returns the entry and the blocks that are one branch away from it.
    pub(crate) fn first_blocks(&self) -> impl Iterator<Item = &Block> {
        let entry = &self.blocks[0];
        [entry].into_iter().chain(entry.successors().filter_map(|label| self.block(label)))
    }
}

impl Block {
    pub(crate) fn lines(&self) -> impl Iterator<Item = &str> {
        self.lines.iter().map(String::as_str)
    }

    /// Returns the labels that the block branches to.
    fn successors(&self) -> impl Iterator<Item = &str> {
        self.lines().flat_map(|line| line.split("label %").skip(1)).filter_map(|label| match label.strip_prefix('"') {
            Some(quoted) => quoted.split('"').next(),
            None => label.split([',', ' ', ']']).next(),
        })
    }
}

/// Tells whether an instruction calls a function.
fn is_call(line: &str) -> bool {
    let operation = line.split_once(" = ").map_or(line, |(_, operation)| operation);
    ["call ", "tail call ", "musttail call ", "notail call ", "invoke "].iter().any(|call| operation.starts_with(call))
}

/// Returns the name of the function that an instruction calls: empty if it calls a pointer, none if it calls nothing.
pub(crate) fn callee(line: &str) -> Option<&str> {
    // Attributes and arguments may hold names and parentheses, too, but only the callee is followed by one.
    is_call(line).then(|| names(line).find(|(_, rest)| rest.starts_with('(')).map_or("", |(name, _)| name))
}

/// Returns the bytes that an instruction stores.
pub(crate) fn stored_bytes(line: &str) -> Option<u64> {
    let (value, _) = line.strip_prefix("store ")?.split_once(", ptr ")?;
    // A vector or an array, such as `<2 x i64>`, or else a scalar.
    let (count, item) = match value.strip_prefix(['<', '[']).and_then(|sequence| sequence.split_once(" x ")) {
        Some((count, item)) => (count.parse().ok()?, item),
        None => (1, value),
    };
    let item = item.split([' ', '>', ']']).next()?;
    let bits: u64 = if item == "ptr" { 64 } else { item.strip_prefix('i')?.parse().ok()? };
    Some(count * bits.div_ceil(8))
}

/// Returns the global names on a line, without their quotes, and what follows each.
fn names(line: &str) -> impl Iterator<Item = (&str, &str)> {
    line.split('@').skip(1).filter_map(|rest| match rest.strip_prefix('"') {
        Some(quoted) => quoted.split_once('"'),
        None => {
            let end = rest.find(|letter: char| !letter.is_alphanumeric() && !"_.$-".contains(letter));
            rest.split_at_checked(end.unwrap_or(rest.len()))
        }
    })
}
