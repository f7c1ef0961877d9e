"""Shows small vectors in gdb as it shows other sequences: the length, the state, the capacity, and the elements.

The script is part of every program that is built with debug information, and gdb runs it from there if `auto-load safe-path` has the
program's folder. `source` runs it, too. It needs gdb 12.

A declared type belongs to its user's crate, by any name: it is known by its field `storage`, of a type of this crate. What the fields
of a storage mean is written in the file of its layout, `src/storage/*.rs`.
"""

import re
from collections import namedtuple

import gdb
import gdb.printing

CRATE = "smallvec_runtime"
STORAGE = re.compile(CRATE + r"::storage::\w+::(\w+)<")
ITERATOR = re.compile(CRATE + r"::iter::\w+::(IntoIter|Drain)<")

# The type of the elements, and how many are inline at most.
Backing = namedtuple("Backing", "item inline")
# Where the first element is; a capacity that elements without a size do not have is None.
Elements = namedtuple("Elements", "item address len state capacity")


def address_of(value):
    return int(value.address)


def read_at(address, kind):
    return gdb.Value(address).cast(kind.pointer()).dereference()


def integer(value):
    """Reads a value as the integer of its size: the lengths of the storages are structs and enums."""
    bits = 8 * value.type.sizeof
    return int(read_at(address_of(value), gdb.selected_inferior().architecture().integer_type(bits, False)))


def big_endian(address, size):
    return int.from_bytes(gdb.selected_inferior().read_memory(address, size).tobytes(), "big")


def backing(kind):
    """Returns what a backing array says: `[T; N]`, or a struct around one."""
    while kind.code != gdb.TYPE_CODE_ARRAY:
        kind = next(field.type for field in kind.fields() if field.type.sizeof == kind.sizeof)
    first, last = kind.range()
    return Backing(kind.target(), last - first + 1)


def inline(array, place, length):
    return Elements(array.item, address_of(place), length, "inline", array.inline)


def zero_sized(array, place, length):
    return Elements(array.item, address_of(place), length, "zero-sized", None)


def spilled(array, pointer, length, capacity):
    return Elements(array.item, pointer, length, "spilled", capacity)


def word(storage, array):
    header, payload = integer(storage["header"]), storage["payload"]
    heap = payload["heap"]
    if array.item.sizeof == 0:
        return zero_sized(array, payload, int(heap["len"]))
    if header <= array.inline:
        return inline(array, payload, header)
    return spilled(array, integer(heap["ptr"]), int(heap["len"]), header)


def narrow(storage, array):
    code, length, payload = integer(storage["code"]), int(storage["len"]), storage["payload"]
    if array.item.sizeof == 0:
        return zero_sized(array, payload, length)
    # The code of the least capacity of a spilled storage.
    if storage["code"].type.sizeof == 1:
        first = 1
    else:
        first = array.inline + 1 if array.inline != 0 else 2
    if code < first:
        return inline(array, payload, length)
    return spilled(array, integer(payload["heap"]), length, code - first + array.inline + 1)


def compact(storage, array):
    base, control = address_of(storage), integer(storage["control"])
    # Of the type of an array without elements, which says where these are behind one byte, and of one of words.
    behind, words = [field.type.target() for field in storage["_align"].type.fields()]
    align = behind["_elements"].bitpos // 8
    if array.item.sizeof != 0 and control < 128:
        tag = 1 if array.inline < 1 << 7 else 2 if array.inline < 1 << 15 else 4
        return Elements(array.item, base + max(tag, align), big_endian(base, tag), "inline", array.inline)
    if storage.type.strip_typedefs().name.rstrip(" >").endswith("::PackedFields"):
        both, limit = big_endian(base, 8), (1 << 31) - 1
        length, capacity, pointer = both & limit, both >> 31 & limit, base + 8
    else:
        size, highest = words.sizeof, 1 << 8 * words.sizeof - 1
        length, pointer = int(read_at(base + 2 * size, words)), base + size
        capacity = big_endian(base, size) & (highest - 1 >> 1)
        if array.item.sizeof == 1:
            capacity |= (length & highest) >> 1
            length &= highest - 1
    if array.item.sizeof == 0:
        return Elements(array.item, base, length, "zero-sized", None)
    return spilled(array, int(read_at(pointer, words)), length, capacity)


def fixed(storage, array):
    state = zero_sized if array.item.sizeof == 0 else inline
    return state(array, storage["items"], integer(storage["len"]))


LAYOUTS = {
    "Word": word,
    "Narrow8": narrow,
    "Narrow16": narrow,
    "Narrow32": narrow,
    "Compact": compact,
    "Fixed": fixed,
    "FixedCopy": fixed,
}


def layout_of(kind):
    """Returns the name of a storage's layout; of another type, None."""
    match = STORAGE.match(kind.strip_typedefs().name or "")
    return match and match.group(1)


def storage_of(value):
    """Returns the storage of a declared type; of another one, None."""
    fields = [field for field in value.type.strip_typedefs().fields() if field.name == "storage"]
    return value["storage"] if fields and layout_of(fields[0].type) else None


def elements_of(storage):
    """Returns the elements of a storage."""
    layout = layout_of(storage.type)
    if layout == "Profiled":
        return elements_of(storage["inner"])
    return LAYOUTS[layout](storage, backing(storage.type.strip_typedefs().template_argument(0)))


def short(kind):
    return kind.name.split("<")[0].split("::")[-1]


def declared_name(kind):
    """Returns the name of a declared type; a member of a family has that of its tag."""
    kind = kind.strip_typedefs()
    is_member = any(field.name == "tag" for field in kind.fields())
    return short(kind.template_argument(0) if is_member else kind)


class Printer:
    """Prints the elements from `start` to `end`, behind a summary."""

    def __init__(self, summary, elements, start, end):
        self.summary, self.elements, self.start, self.end = summary, elements, start, end

    def to_string(self):
        return self.summary

    def children(self):
        for index in range(self.start, self.end):
            address = self.elements.address + index * self.elements.item.sizeof
            yield f"[{index - self.start}]", read_at(address, self.elements.item)

    def display_hint(self):
        return "array"


def print_vector(name, storage):
    elements = elements_of(storage)
    capacity = "" if elements.capacity is None else f", capacity={elements.capacity}"
    if elements.capacity is not None and elements.len > elements.capacity:
        return Printer(f"{name}(not initialised)", elements, 0, 0)
    return Printer(f"{name}(len={elements.len}, {elements.state}{capacity})", elements, 0, elements.len)


def print_iterator(name, iterator):
    if name == "Drain":
        # The pointer to the vector knows its type; that to the elements has forgotten theirs.
        vector = iterator["vec"]["pointer"].dereference()
    else:
        vector = iterator["vec"]
    start, end = int(iterator["start"]), int(iterator["end"])
    return Printer(f"{name}(left={end - start})", elements_of(storage_of(vector)), start, end)


def look_up(value):
    kind = value.type.strip_typedefs()
    # What is in registers has no address, and a printer for it could not point to elements.
    if kind.code != gdb.TYPE_CODE_STRUCT or value.address is None or kind.name is None:
        return None
    if layout_of(kind):
        return print_vector(short(kind), value)
    iterator = ITERATOR.match(kind.name)
    if iterator:
        return print_iterator(iterator.group(1), value)
    storage = storage_of(value)
    return None if storage is None else print_vector(declared_name(kind), storage)


look_up.name, look_up.enabled = "smallvec-runtime", True
# Older ones show fields, as without the script.
if hasattr(gdb.Architecture, "integer_type"):
    gdb.printing.register_pretty_printer(gdb.current_objfile(), look_up, replace=True)
