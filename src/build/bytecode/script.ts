/**
 * What interpreters are asked to run: always with these options, which keep out the site's and the user's packages,
 * `PYTHON…` variables are not in their environment, and no file of a layer is imported. `-I` would do the same, but also
 * ignore PYTHONHASHSEED, which up to Python 3.10 orders the sets in bytecode.
 */
export const ISOLATED = ['-s', '-S', '-B', '-X', 'utf8', '-W', 'ignore', '-c'] as const;

export const ENVIRONMENT: Readonly<Record<string, string>> = { PYTHONHASHSEED: '0' };

/** Prints what an interpreter is. With `-c`, the first place that is searched for modules is the current folder. */
export const IDENTIFY = `
import sys
sys.path.pop(0)
from _frozen_importlib_external import MAGIC_NUMBER
print(sys.implementation.name, sys.implementation.cache_tag, sys.version_info.releaselevel, MAGIC_NUMBER.hex())
`;

/**
 * Compiles the files of a list: for each its path, the path to embed, and the path of the bytecode, with NUL behind each.
 * The second argument is how many of them to pass over. Prints a line for each file when it is done with it, so that it
 * is known which file one did not survive.
 */
export const COMPILE = `
import sys
sys.path.pop(0)
import _imp, gc, marshal
from _frozen_importlib_external import MAGIC_NUMBER
gc.disable()
KEY = int.from_bytes(MAGIC_NUMBER, "little")
HEADER = MAGIC_NUMBER + b"\\x01\\x00\\x00\\x00"
with open(sys.argv[1], encoding="utf-8", newline="") as file:
    fields = file.read().split("\\0")
for at in range(3 * int(sys.argv[2]), len(fields) - 2, 3):
    source, embedded, target = fields[at:at + 3]
    try:
        with open(source, "rb", buffering=0) as file:
            text = file.readall()
        code = marshal.dumps(compile(text, embedded, "exec", dont_inherit=True))
    except Exception:
        print("-", flush=True)
        continue
    with open(target, "xb", buffering=0) as file:
        file.write(HEADER + _imp.source_hash(KEY, text) + code)
    print("+", flush=True)
`;
