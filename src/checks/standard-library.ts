import { FORMER_MODULES } from '../inspect/former-modules.ts';

/**
 * Top-level modules of Python's standard library that a module of the same name can hide: those built into the
 * interpreter are found before any folder, and those of other systems are not there.
 * Source: sys.stdlib_module_names of Python 3.10 to 3.13, Python/stdlib_module_names.h of 3.14, and PEP 799 for 3.15.
 */
const EVERYWHERE = new Set(
  `abc antigravity argparse array ast asyncio base64 bdb binascii bisect bz2 cProfile calendar cmath cmd code codecs
  codeop collections colorsys compileall concurrent configparser contextlib contextvars copy copyreg csv ctypes curses
  dataclasses datetime dbm decimal difflib dis doctest email encodings ensurepip enum fcntl filecmp fileinput fnmatch
  fractions ftplib functools genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http
  imaplib importlib inspect io ipaddress json keyword linecache locale logging lzma mailbox math mimetypes mmap
  modulefinder multiprocessing netrc ntpath numbers opcode operator optparse os pathlib pdb pickle pickletools pkgutil
  platform plistlib poplib posixpath pprint profile pstats pty py_compile pyclbr pydoc pyexpat queue quopri random re
  readline reprlib resource rlcompleter runpy sched secrets select selectors shelve shlex shutil signal site smtplib
  socket socketserver sqlite3 ssl stat statistics string stringprep struct subprocess symtable sysconfig syslog tabnanny
  tarfile tempfile termios textwrap threading timeit token tokenize trace traceback tracemalloc tty types typing
  unicodedata unittest urllib uuid venv warnings wave weakref webbrowser wsgiref xml xmlrpc zipapp zipfile zipimport
  zlib zoneinfo`.split(/\s+/),
);

/** The minor version of Python 3 that a module came with, and the first without it. */
const FOR_A_TIME: readonly [names: string, from: number, until: number][] = [
  ...FORMER_MODULES.map(([names, until]): [string, number, number] => [names, 0, until]),
  ['tomllib', 11, Infinity],
  ['annotationlib compression', 14, Infinity],
  ['profiling', 15, Infinity],
];

/**
 * Tells whether a Python has a module of this name in its standard library.
 * @param version e.g. `3.12`
 */
export function isStandard(name: string, version: string): boolean {
  const minor = Number(version.split('.')[1]);
  if (EVERYWHERE.has(name)) return true;
  return FOR_A_TIME.some(
    ([names, from, until]) => from <= minor && minor < until && names.split(/\s+/).includes(name),
  );
}
