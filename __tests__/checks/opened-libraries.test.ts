import { describe, expect, test } from '@jest/globals';
import { native } from '../../src/checks/native.ts';
import type { CheckedFile } from '../../src/checks/checked-layer.ts';
import { withTexts } from '../../src/checks/read-texts.ts';
import type { FileFacts } from '../../src/inspect/file-facts.ts';
import { contentsOf } from '../inspect/look.ts';
import { file, layerOf, library } from './native-files.ts';
import type { Declared } from './native-files.ts';

const PATH = 'python/acme/ffi.py';

async function checked(
  text: string,
  more: readonly CheckedFile[] = [],
  declared: Declared = {},
  path = PATH,
) {
  const contents: FileFacts = contentsOf(path, Buffer.from(text)) ?? {};
  const files = [file(path, contents), ...more];
  const layer = await withTexts(layerOf(files, declared), (paths) =>
    Promise.resolve(new Map(paths.map((one) => [one, text]))),
  );
  return native(layer);
}

const WRAPPER = `import cffi
ffi = cffi.FFI()
def _dlopen(ffi, *names, allow_fail=False):
    for name in names:
        with suppress(OSError):
            return ffi.dlopen(name)
    if allow_fail:
        return
    return ffi.dlopen(names[0])
`;

describe('a library that Python code opens by its name', () => {
  test.each([
    ['ctypes', 'import ctypes\nlib = ctypes.CDLL("libpango-1.0.so.0")\n', 'libpango-1.0.so.0'],
    [
      'cdll of ctypes',
      'from ctypes import cdll\nlib = cdll.LoadLibrary("libpango-1.0.so.0")\n',
      'libpango-1.0.so.0',
    ],
    ['cffi', 'from cffi import FFI\nlib = FFI().dlopen("libpango-1.0.so.0")\n', 'libpango-1.0.so.0'],
    [
      'find_library',
      'from ctypes import CDLL\nfrom ctypes.util import find_library\nlib = CDLL(find_library("zbar"))\n',
      'libzbar',
    ],
    [
      'a function of the source, by several names',
      `${WRAPPER}pango = _dlopen(\n    ffi, 'libpango-1.0-0', 'pango-1.0', 'libpango-1.0.so.0',\n    'libpango-1.0.dylib')\n`,
      'libpango-1.0.so.0',
    ],
    [
      'a function that raises an ImportError',
      'from ctypes.util import find_library\ndef load():\n    if platform.system() == "Windows":\n        pass\n    else:\n        path = find_library("zbar")\n        if not path:\n            raise ImportError("zbar")\n',
      'libzbar',
    ],
  ])('with %s is worth a warning where nothing brings it', async (_, text, name) => {
    const [finding, ...others] = await checked(text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'native/opened-library', severity: 'warning', path: PATH });
    expect(finding?.message).toContain(name);
    expect(finding?.message).toContain('acme');
    expect(finding?.fix).toContain('`lib/`');
  });

  test.each([
    ['the layer', 'libpango-1.0.so.0', [library('lib/libpango-1.0.so.0')]],
    [
      'the package under a hash',
      'libpango-1.0.so.0',
      [library('python/acme.libs/libpango-1.0-5df1d27b.so.0.1')],
    ],
    ['Amazon Linux', 'libgobject-2.0.so.0', []],
    ['every Linux', 'libc.so.6', []],
  ])('is fine where it comes with %s', async (_, name, files) => {
    expect(await checked(`import ctypes\nlib = ctypes.CDLL("${name}")\n`, files)).toEqual([]);
  });

  test('is missing on the system that lacks it alone', async () => {
    const text = 'import ctypes\nlib = ctypes.CDLL("libarchive.so.13")\n';
    expect(await checked(text)).toEqual([]);
    const [finding] = await checked(text, [], { runtimes: ['python3.11', 'python3.12'] });
    expect(finding?.message).toMatch(/nor python3\.11 brings/);
  });

  test.each([
    [
      'it goes on without it',
      'import ctypes\ntry:\n    lib = ctypes.CDLL("libfoo.so.1")\nexcept OSError:\n    lib = None\n',
    ],
    [
      'it is for another system',
      'import ctypes, sys\nif sys.platform == "win32":\n    lib = ctypes.CDLL("libfoo.so.1")\n',
    ],
    [
      'that is a framework of macOS',
      'from ctypes.util import find_library\nlib = find_library("CoreFoundation")\n',
    ],
    ['only a function comes there', 'import ctypes\ndef later():\n    return ctypes.CDLL("libfoo.so.1")\n'],
    ['the call may fail', `${WRAPPER}lib = _dlopen(ffi, 'libfoo.so.1', allow_fail=True)\n`],
    ['its name is made up at run time', 'import ctypes\nlib = ctypes.CDLL(path)\n'],
    [
      'it is a comment or a text',
      '"""ctypes.CDLL("libfoo.so.1")"""\nimport ctypes\n# ctypes.CDLL("libfoo.so.1")\n',
    ],
    ['it is a path', 'import ctypes\nlib = ctypes.CDLL("/opt/acme/libfoo.so.1")\n'],
  ])('is none where %s', async (_, text) => {
    expect(await checked(text)).toEqual([]);
  });

  test('of a test is none', async () => {
    const text = 'import ctypes\nlib = ctypes.CDLL("libfoo.so.1")\n';
    expect(await checked(text, [], {}, 'python/acme/tests/test_ffi.py')).toEqual([]);
  });
});
