import type { CheckedFile } from '../checked-layer.ts';
import { isInPlatformFolder } from './build-variants.ts';

/** Where packages keep what only their tests load, and builds for systems that have ELF files as Linux does. */
const IGNORED =
  /(?:^|\/)(?:tests?|__tests__|testdata|fixtures)\/|(?:^|[-_./])(?:freebsd|netbsd|openbsd|sunos|android|openharmony)(?:[-_.][^/]*)?\//;

/** Loaded as it is, whatever it is: by Python, by Node.js, or by Lambda itself. */
const LOADED = /\.(?:pyd|node)$|^extensions\/[^/]+$|^bootstrap$/;

/**
 * Files that something loads. Windows programs and libraries are not taken for that on their own: pip and setuptools
 * bring launchers, and .NET assemblies, which have the same format, run everywhere.
 */
export function isLoadable({ path, executable, contents }: CheckedFile): boolean {
  if (!contents || IGNORED.test(path)) return false;
  const { elf, machO, pe, jar, damage } = contents;
  if (damage !== undefined) return true;
  if (elf)
    return elf.kind !== 'other' || (elf.damage !== undefined && (executable || /\.(?:so|node)$/.test(path)));
  if (pe) return !pe.dotnet && (LOADED.test(path) || isInPlatformFolder(path));
  return machO !== undefined || jar !== undefined;
}
