"""Computes in gdb what the file for Visual Studio says of a vector, and prints it as `smallvec_runtime_gdb.py` does.

The expressions are of C++, which gdb knows, too. Those of the file's own functions are put in their places; the fields are those of the
storage, which is `$self`; for elements of any type, whose size is all that matters, there are bytes.
"""

import re
import xml.etree.ElementTree

import gdb

NAMESPACE = "{http://schemas.microsoft.com/vstudio/debugger/natvis/2010}"


class Entry:
    """What the file says of one storage."""

    def __init__(self, element, storage):
        self.element = element
        self.functions = {each.get("Name"): each.get("Expression") for each in element.findall(NAMESPACE + "Intrinsic")}
        array = storage.type.template_argument(0)
        while array.code != gdb.TYPE_CODE_ARRAY:
            array = array.fields()[0].type
        self.item, self.inline = array.target(), array.range()[1] + 1

    def expand(self, expression):
        """Puts what functions are in their places, from the inside out."""
        expression = expression.replace("$T2", str(self.inline)).replace("unsigned __int64", "unsigned long")
        expression = expression.replace("sizeof($T1)", str(self.item.sizeof)).replace("$T1", "unsigned char")
        expression = re.sub(r"(?<![\w.>$])(header|payload|code|len|_align|control|items)\b(?!\()", r"$self->\1", expression)
        expression = re.sub(r"\bthis\b", "$self", expression)

        def call(match):
            name, argument = match.groups()
            body = self.functions[name]
            return "(" + self.expand(re.sub(r"\bindex\b", argument, body) if argument else body) + ")"

        return re.sub(r"\b(?!sizeof)([a-z_]+)\((\d*)\)", call, expression)

    def value(self, expression):
        return int(gdb.parse_and_eval(self.expand(expression)))


def name_of(text):
    """The name of a type without its parameters, but with those that choose an entry of the file."""
    path, _, parameters = text.partition("<")
    fields = re.search(r"(WideFields|PackedFields)>$", parameters) if path.endswith("::Compact") else None
    return path + (fields.group(1) if fields else "")


def element_of(root, kind):
    name = name_of(kind.strip_typedefs().name)
    for element in root.findall(NAMESPACE + "Type"):
        if name in [name_of(each.get("Name")) for each in [element, *element.findall(NAMESPACE + "AlternativeType")]]:
            return element
    raise gdb.GdbError(f"no entry for {kind}")


def content(element, name):
    return next(element.iter(NAMESPACE + name)).text


def inner(storage):
    """Of a storage that counts, that in it."""
    return storage["inner"] if storage.type.strip_typedefs().name.split("<")[0].endswith("::Profiled") else storage


def elements_at(entry, first, count):
    array, size = gdb.Value(first).cast(entry.item.pointer()), entry.item.sizeof
    elements = [str((array + index if size else array).dereference()) for index in range(count)]
    return f" = {{{', '.join(elements)}}}" if elements else ""


def vector(root, value):
    storage = inner(value["storage"])
    element = element_of(root, storage.type)
    entry = Entry(element, storage)
    capacity = next(each for each in element.iter(NAMESPACE + "Item") if each.get("Name") == "[capacity]")
    with CPlusPlus(storage):
        count, first = entry.value(content(element, "Size")), entry.value(content(element, "ValuePointer"))
        has_size, is_spilled = entry.value(capacity.get("Condition")), entry.value("is_spilled()")
        room = f", capacity={entry.value(capacity.text)}" if has_size else ""
    state = "zero-sized" if not has_size else "spilled" if is_spilled else "inline"
    return f"(len={count}, {state}{room}){elements_at(entry, first, count)}"


def iterator(root, value):
    element = element_of(root, value.type)
    of_self = lambda text: re.sub(r"(?<![\w.>])(vec|start|end)\b", r"$self->\1", text)
    storage, start = re.fullmatch(r"(.*)\.first\(\) \+ (.*)", content(element, "ValuePointer")).groups()
    with CPlusPlus(value):
        count, start = [int(gdb.parse_and_eval(of_self(text))) for text in [content(element, "Size"), start]]
        storage = inner(gdb.parse_and_eval(of_self(storage)))
    entry = Entry(element_of(root, storage.type), storage)
    with CPlusPlus(storage):
        first = entry.value("first()")
    return f"(left={count}){elements_at(entry, first + start * entry.item.sizeof, count)}"


class CPlusPlus:
    """While expressions are of C++, and `$self` is this."""

    def __init__(self, value):
        gdb.set_convenience_variable("self", value.address)

    def __enter__(self):
        gdb.execute("set language c++", to_string=True)

    def __exit__(self, *_):
        gdb.execute("set language auto", to_string=True)


class Natvis(gdb.Command):
    """natvis FILE EXPRESSION...: prints vectors and iterators as the file shows them."""

    def __init__(self):
        super().__init__("natvis", gdb.COMMAND_DATA)

    def invoke(self, argument, _):
        file, *expressions = gdb.string_to_argv(argument)
        root = xml.etree.ElementTree.parse(file).getroot()
        for expression in expressions:
            value = gdb.parse_and_eval(expression)
            is_vector = any(field.name == "storage" for field in value.type.strip_typedefs().fields())
            print("\n>>>" + (vector if is_vector else iterator)(root, value))


Natvis()
