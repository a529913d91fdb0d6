import type { NATIVE_RULES } from '../rules.ts';
import type { BYTECODE_RULES } from '../rules.ts';
import type { RuleDocs } from './rule-doc.ts';

type NativeRule = (typeof NATIVE_RULES)[number] | (typeof BYTECODE_RULES)[number];

const NEVER_LOADED = 'No function loads the file: it is optional, and its package works without it.';

export const NATIVE_DOCS: RuleDocs<NativeRule> = {
  'native/mach-o': {
    why: 'Lambda is Linux: loading the file fails with "invalid ELF header".',
    ignoreWhen: NEVER_LOADED,
    example: 'python/numpy/_core.cpython-312-darwin.so',
  },
  'native/pe': {
    why: 'Lambda is Linux: loading the file fails with "invalid ELF header".',
    ignoreWhen: NEVER_LOADED,
    example: 'python/numpy/_core.cp312-win_amd64.pyd',
  },
  'native/architecture': {
    why: 'A function on arm64 cannot load code for x86_64, and the other way round: "wrong ELF class" or "cannot open shared object file".',
    ignoreWhen: NEVER_LOADED,
    example: 'python/numpy/_core.cpython-312-aarch64-linux-gnu.so   (declared: x86_64)',
  },
  'native/musl': {
    why: 'The code asks for the C library of Alpine, musl; Lambda has glibc, so that loading it fails.',
    ignoreWhen: 'The layer brings musl itself, and the code finds it.',
    example: 'nodejs/node_modules/@img/sharp-linuxmusl-x64/lib/sharp.node',
  },
  'native/interpreter': {
    why: 'The kernel starts a program by the loader that it names; without that, starting fails with "no such file or directory".',
    ignoreWhen: 'The layer brings the loader, at that very path below /opt.',
    example: 'bin/tool   (loader: /nix/store/…/ld-linux-x86-64.so.2)',
  },
  'native/python-abi': {
    why: 'Python looks for extension modules by the tag of its own version, and finds none: ModuleNotFoundError.',
    ignoreWhen: NEVER_LOADED,
    example: 'python/numpy/_core.cpython-311-x86_64-linux-gnu.so   (declared: python3.13)',
  },
  'native/node-abi': {
    why: 'An addon is bound to one NODE_MODULE_VERSION; another Node.js refuses it with ERR_DLOPEN_FAILED.',
    ignoreWhen: NEVER_LOADED,
    example: 'nodejs/node_modules/canvas/build/Release/canvas.node   (115, declared: nodejs22.x)',
  },
  'native/java-class': {
    why: 'An older Java refuses newer classes with UnsupportedClassVersionError.',
    ignoreWhen: 'The classes are for newer runtimes only, and are not loaded by older ones.',
    example: 'java/lib/app.jar   (Java 21, declared: java17)',
  },
  'native/glibc': {
    why: 'The loader refuses the file: "version `GLIBC_2.34\' not found".',
    ignoreWhen: NEVER_LOADED,
    example: 'python/acme/_core.abi3.so   (GLIBC_2.38, declared: python3.12)',
  },
  'native/libstdcxx': {
    why: 'The loader refuses the file: "version `GLIBCXX_3.4.30\' not found".',
    ignoreWhen: 'The layer brings a newer libstdc++ in lib/.',
    example: 'python/acme/_core.abi3.so   (GLIBCXX_3.4.32)',
  },
  'native/damaged': {
    why: 'The file ends too early or is not what it says, so that it cannot be loaded.',
    ignoreWhen: NEVER_LOADED,
    example: 'python/acme/_core.abi3.so   (cut short)',
  },
  'native/missing-library': {
    why: 'The loader looks for every library that the code names, and gives up without one: "cannot open shared object file".',
    ignoreWhen: 'Another layer of the same functions brings the library.',
    example: 'python/psycopg2/_psycopg.cpython-312-x86_64-linux-gnu.so   (needs libpq.so.5)',
  },
  'native/opened-library': {
    why: 'Python code opens the library by its name with ctypes or cffi, and the loader does not find it: "cannot open shared object file".',
    ignoreWhen: 'Another layer of the same functions brings the library, or no function imports the code.',
    example: 'python/weasyprint/text/ffi.py   (opens libpango-1.0.so.0)',
  },
  'native/bytecode': {
    why: 'Python imports bytecode without its source only where its own version made it: "bad magic number".',
    ignoreWhen: 'No function imports the module.',
    example: 'python/acme/main.pyc   (Python 3.11, declared: python3.13)',
  },
};
