import { readBytecode } from './bytecode.ts';
import { bytesAt } from './bytes.ts';
import type { FileBytes } from './bytes.ts';
import type { FileFacts } from './file-facts.ts';
import { mayBeDamaged, readDamage } from './damage.ts';
import { readElf } from './elf.ts';
import { formerModules } from './former-modules.ts';
import { readGoModules } from './go-modules.ts';
import { listJar } from './jar-directory.ts';
import { readJar } from './jar.ts';
import { readJavaModules } from './java-modules.ts';
import { readMachO } from './mach-o.ts';
import { readMetadata } from './metadata.ts';
import { mayOpenLibraries } from './opened-libraries.ts';
import { mayBePacked, readPacked } from './packed.ts';
import { readPe } from './pe.ts';
import { readScript } from './script.ts';
import { findSecrets } from './secrets.ts';

/** Bytes of a file's beginning that choose its readers; a text has no NUL in them. */
export const HEAD_BYTES = 4096;

/** A kind of file, and how its bytes are read. */
export interface Reader {
  name: string;
  /**
   * Whether the file may be of this kind.
   * @param path in the layer
   * @param head the first HEAD_BYTES of it
   * @param size bytes
   */
  reads: (path: string, head: Buffer, size: number) => boolean;
  /** What the bytes say; undefined where the file is of another kind after all. */
  read: (path: string, file: FileBytes) => FileFacts | undefined;
  /** A file of this kind is of no other: once its reader says something, those behind it on the list are not asked. */
  isExclusive: boolean;
}

/**
 * Every kind of file that is read by itself, in the order in which a file is tried; folders, zips and published layers
 * are all read by it (inspect.ts). A new kind of file is one entry here. Kinds that only the layer as a whole tells are
 * in layer-readers.ts, apart from these because of what they load: these run in threads.
 */
export const READERS: readonly Reader[] = [
  { name: 'ELF', reads: startsWith('\x7fELF'), read: readElfFile, isExclusive: true },
  { name: 'Python bytecode', reads: (path) => /\.py[co]$/.test(path), read: readBytecode, isExclusive: true },
  { name: 'Mach-O', reads: () => true, read: readMachOFile, isExclusive: true },
  { name: 'PE', reads: startsWith('MZ'), read: readPeFile, isExclusive: true },
  {
    name: 'Java archive',
    reads: (path) => /\.[jw]ar$/i.test(path),
    read: readJavaArchive,
    isExclusive: true,
  },
  { name: 'packed files', reads: mayBePacked, read: readPackedFile, isExclusive: true },
  { name: 'damage', reads: mayBeDamaged, read: readDamaged, isExclusive: false },
  { name: 'metadata', reads: isText, read: readMetadata, isExclusive: false },
  { name: 'script', reads: isScript, read: readScriptLine, isExclusive: false },
  {
    name: 'libraries opened by name',
    reads: (path) => path.endsWith('.py'),
    read: readOpening,
    isExclusive: false,
  },
  {
    name: 'modules that Python has no longer',
    reads: (path) => path.endsWith('.py'),
    read: readFormerModules,
    isExclusive: false,
  },
  { name: 'credentials', reads: isText, read: readCredentials, isExclusive: false },
];

function startsWith(magic: string): Reader['reads'] {
  const bytes = Buffer.from(magic, 'latin1');
  return (_, head) => head[0] === bytes[0] && head.subarray(0, bytes.length).equals(bytes);
}

function isText(_: string, head: Buffer): boolean {
  return head.length > 0 && !head.includes(0);
}

/** Behind its first line there may be bytes: an application of Python is a zip behind one. */
function isScript(_: string, head: Buffer): boolean {
  if (head[0] !== 0x23 || head[1] !== 0x21) return false;
  const end = head.indexOf('\n');
  return !head.subarray(0, end < 0 ? head.length : end).includes(0);
}

function readElfFile(path: string, file: FileBytes): FileFacts {
  const goModules = readGoModules(file);
  return { elf: readElf(path, file), ...(goModules && { goModules }) };
}

function readMachOFile(_: string, file: FileBytes): FileFacts | undefined {
  const machO = readMachO(file);
  return machO && { machO };
}

function readPeFile(_: string, file: FileBytes): FileFacts | undefined {
  const pe = readPe(file);
  return pe && { pe };
}

function readJavaArchive(_: string, file: FileBytes): FileFacts | undefined {
  const entries = listJar(file);
  const [jar, modules] = [readJar(file, entries), readJavaModules(file, entries)];
  if (!jar && modules.length === 0) return undefined;
  return { ...(jar && { jar }), ...(modules.length > 0 && { javaModules: modules }) };
}

function readPackedFile(path: string, file: FileBytes): FileFacts | undefined {
  const packed = readPacked(path, file);
  return packed && { packed };
}

function readDamaged(path: string, file: FileBytes): FileFacts | undefined {
  const damage = readDamage(path, file);
  return damage === undefined ? undefined : { damage };
}

function readOpening(path: string, file: FileBytes): FileFacts | undefined {
  return mayOpenLibraries(path, file) ? { opensLibraries: true } : undefined;
}

function readFormerModules(path: string, file: FileBytes): FileFacts | undefined {
  const former = formerModules(path, file);
  return former.length > 0 ? { formerModules: former } : undefined;
}

function readScriptLine(_: string, file: FileBytes): FileFacts | undefined {
  const script = readScript(bytesAt(file, 0, HEAD_BYTES));
  return script && { script };
}

function readCredentials(path: string, file: FileBytes): FileFacts | undefined {
  const secrets = findSecrets(path, file);
  return secrets.length > 0 ? { secrets } : undefined;
}
