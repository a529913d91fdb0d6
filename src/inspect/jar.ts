import type { FileBytes } from './bytes.ts';
import type { Jar } from './file-facts.ts';
import { headOfEntry } from './jar-directory.ts';
import type { JarEntry } from './jar-directory.ts';

/** A class file begins with this; its version is in bytes 6 and 7. Source: JVM specification, chapter 4.1. */
const CLASS_MAGIC = 0xcafebabe;
const CLASS_HEAD_BYTES = 8;

/** Classes of other versions of Java than the one a jar is for, and the one that older ones leave alone. */
const ELSEWHERE = /^META-INF\/versions\/|(?:^|\/)module-info\.class$/;

/** A jar is compiled in one go nearly always, so some of its classes speak for all. */
const MOST_CLASSES = 200;
/** Enough for the code tables of a deflate stream and the first bytes behind them. */
const PACKED_HEAD_BYTES = 512;

/** Reads the versions of a jar's class files; undefined where it has none. */
export function readJar(file: FileBytes, entries: readonly JarEntry[]): Jar | undefined {
  const classes = entries.filter(({ name }) => name.endsWith('.class') && !ELSEWHERE.test(name));
  const step = Math.max(1, classes.length / MOST_CLASSES);
  let classVersion = 0;
  for (let index = 0; index < classes.length; index += step) {
    const one = classes[Math.floor(index)];
    if (one) classVersion = Math.max(classVersion, versionOf(file, one) ?? 0);
  }
  return classVersion > 0 ? { classVersion } : undefined;
}

/** The major version of a class, or undefined where it cannot be read. */
function versionOf(file: FileBytes, entry: JarEntry): number | undefined {
  const bytes = headOfEntry(file, entry, PACKED_HEAD_BYTES);
  if (bytes.length < CLASS_HEAD_BYTES || bytes.readUInt32BE(0) !== CLASS_MAGIC) return undefined;
  return bytes.readUInt16BE(6);
}
