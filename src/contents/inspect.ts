import { readBytecode } from './bytecode.js';
import { bytesAt } from './bytes.js';
import type { FileBytes } from './bytes.js';
import type { Contents, Read } from './contents.js';
import { readElf } from './elf.js';
import { readGoModules } from './go-modules.js';
import { listJar } from './jar-directory.js';
import { readJar } from './jar.js';
import { readJavaModules } from './java-modules.js';
import { readMachO } from './mach-o.js';
import { readMetadata } from './metadata.js';
import { readPe } from './pe.js';
import { readScript } from './script.js';
import { findSecrets } from './secrets.js';

const TEXT_HEAD_BYTES = 4096;

/**
 * Looks into a file. What it is, its first bytes tell; only metadata and jars go by their name. A file that is broken
 * or hostile gives what could be read of it.
 * @param path in the layer
 * @param size bytes
 * @returns undefined where there is nothing to tell
 */
export function inspect(path: string, size: number, read: Read): Contents | undefined {
  const file = { size, read };
  const contents = readBinary(path, file) ?? readText(path, file);
  return Object.keys(contents).length > 0 ? contents : undefined;
}

/** What a file of one of the binary formats says; undefined where it is of none of them. */
function readBinary(path: string, file: FileBytes): Contents | undefined {
  const magic = bytesAt(file, 0, 4).toString('latin1');
  if (magic === '\x7fELF') return { elf: readElf(path, file), ...goModules(file) };
  const bytecode = readBytecode(path, file);
  if (bytecode) return bytecode;
  const [machO, pe] = [readMachO(file), magic.startsWith('MZ') ? readPe(file) : undefined];
  if (machO) return { machO };
  if (pe) return { pe };
  return /\.[jw]ar$/i.test(path) ? readJavaArchive(file) : undefined;
}

function goModules(file: FileBytes): Contents {
  const modules = readGoModules(file);
  return modules ? { goModules: modules } : {};
}

function readJavaArchive(file: FileBytes): Contents | undefined {
  const entries = listJar(file);
  const [jar, modules] = [readJar(file, entries), readJavaModules(file, entries)];
  if (!jar && modules.length === 0) return undefined;
  return { ...(jar && { jar }), ...(modules.length > 0 && { javaModules: modules }) };
}

/** What a text says: one without a NUL at its beginning. */
function readText(path: string, file: FileBytes): Contents {
  const head = bytesAt(file, 0, TEXT_HEAD_BYTES);
  if (head.length === 0 || head.includes(0)) return {};
  const script = readScript(head);
  const metadata = readMetadata(path, file);
  const secrets = findSecrets(path, file);
  return { ...metadata, ...(script && { script }), ...(secrets.length > 0 && { secrets }) };
}
