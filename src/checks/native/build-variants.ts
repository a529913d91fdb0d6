/**
 * Which binaries are alternatives of each other, told by their paths. Installers and packages put builds for several
 * platforms side by side, and the loader takes the one that fits: `prebuilds/linux-x64/` and `prebuilds/darwin-arm64/`,
 * `@img/sharp-linux-x64` and `@img/sharp-linuxmusl-x64`, `_x.cpython-312-x86_64-linux-gnu.so` and `_x.abi3.so`.
 */
interface Placed {
  path: string;
}

/** Files that serve one purpose, as alternatives of which one has to fit as a whole. */
export type BuildVariants<T> = Map<string, BuildVariant<T>>;

export interface BuildVariant<T> {
  files: T[];
  /** Where the rest of the paths begins, if the alternative is a folder that may hold units of its own. */
  inner?: number;
}

/** Groups files into units. @param start where to begin in the paths: they agree up to there */
export function buildVariantsOf<T extends Placed>(files: readonly T[], start = 0): BuildVariants<T>[] {
  const units = new Map<string, BuildVariants<T>>();
  for (const file of files) {
    const { unit, alternative, inner } = placeOf(file.path, start);
    const members = units.get(unit) ?? new Map<string, BuildVariant<T>>();
    units.set(unit, members);
    const known = members.get(alternative);
    if (known) known.files.push(file);
    else members.set(alternative, { files: [file], ...(inner !== undefined && { inner }) });
  }
  return [...units.values()];
}

/** Tells whether a path leads through a folder that is named after a platform. */
export function isInPlatformFolder(path: string): boolean {
  return placeOf(path, 0).inner !== undefined;
}

/** Tells whether a package is named after a platform: `@img/sharp-linux-x64`, not `fsevents`. */
export function isForOnePlatform(name: string): boolean {
  return name.split('/').some(isPlatform);
}

/** Where the folders of single versions of Python and Node.js are; the same module may be in several. */
const VERSIONED = /^(?:python\/lib\/python[\d.]+\/site-packages\/|nodejs\/node\d+\/(?=node_modules\/))/;

function placeOf(path: string, start: number): { unit: string; alternative: string; inner?: number } {
  const skipped = start > 0 ? '' : (VERSIONED.exec(path)?.[0] ?? '');
  const root = skipped.slice(0, skipped.indexOf('/') + 1);
  const at = start + skipped.length;
  const folders = path.slice(at).split('/');
  const name = folders.pop() ?? '';
  // Inside a platform's folder there may be one for each C library and version of Node.js (zeromq: `108`, `musl-127`).
  const platform = folders.findIndex((folder) => isPlatform(folder) || (start > 0 && isBuild(folder)));
  if (platform < 0) return { unit: root + [...folders, withoutTags(name)].join('/'), alternative: path };
  const unit = [...folders.slice(0, platform), withoutPlatform(folders[platform] ?? ''), ''].join('/');
  const inner = at + folders.slice(0, platform + 1).join('/').length + 1;
  return { unit: root + unit, alternative: path.slice(0, inner), inner };
}

/** Names of operating systems and CPUs as packages use them, in lower case. */
const PLATFORMS = new Set(
  `linux linuxmusl linuxglibc linux32 linux64 alpine manylinux musllinux darwin mac macos macosx osx win win32 win64
  windows freebsd netbsd openbsd sunos android aix openharmony wasm32 wasi
  x64 x86 x86_64 amd64 ia32 i386 i686 arm arm64 arm64e aarch64 arm32 armv6 armv7 armv7l armv8 armhf ppc64 ppc64le
  powerpc64le s390x riscv64 riscv64gc loong64 loongarch64 mips64el mipsel universal universal2`.split(/\s+/),
);

/** Words that stand beside them: C libraries and the versions of interfaces. */
const QUALIFIERS =
  /^(?:gnu|glibc|musl|msvc|gnueabihf|gnueabi|musleabihf|musleabi|eabi|node|napi|electron|unknown|pc|apple|libc|release|debug|n?v?\d{1,3}|abi\d+)$/;

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/x86[-_]64/g, 'x64')
    .split(/[-_.+@]/);
}

function isPlatform(folder: string): boolean {
  return wordsOf(folder).some((word) => PLATFORMS.has(word));
}

function isBuild(folder: string): boolean {
  return wordsOf(folder).every((word) => PLATFORMS.has(word) || QUALIFIERS.test(word));
}

function withoutPlatform(name: string): string {
  return (
    wordsOf(name)
      .filter((word) => !PLATFORMS.has(word) && !QUALIFIERS.test(word))
      .join('-') || '*'
  );
}

/** Source: PEP 3149, PEP 384 and the suffixes that CPython and PyPy look for. */
const PYTHON_MODULE = /^([^.]+)(?:\.(?:cpython-|cp\d|abi3|pypy)[^.]*)?\.(?:so|pyd)$/;
const LIBRARY = /\.(?:so|dylib|dll|pyd|node)$/;

/** A file's name without what makes it one of several alternatives. */
function withoutTags(name: string): string {
  const module = PYTHON_MODULE.exec(name)?.[1];
  const stem = module ?? name.replace(/\.exe$/, '').replace(LIBRARY, '');
  const kind = module !== undefined || LIBRARY.test(name) ? '.library' : '';
  const isAlternative = name.endsWith('.node') || isPlatform(stem);
  return (isAlternative ? withoutPlatform(stem) : stem) + kind;
}
