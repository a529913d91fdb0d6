import type { FileBytes } from './bytes.ts';
import type { Installed } from './file-facts.ts';
import { headOfEntry } from './jar-directory.ts';
import type { JarEntry } from './jar-directory.ts';

const POM_PROPERTIES = /^META-INF\/maven\/[^/]+\/[^/]+\/pom\.properties$/;
const MANIFEST = 'META-INF/MANIFEST.MF';

/** Packed bytes. The one has three lines; the other may list the digests of all files, behind what is wanted. */
const MOST_BYTES = { properties: 4096, manifest: 16 * 1024 } as const;
/** A jar with everything in it has some hundred others. */
const MOST_MODULES = 1000;

/**
 * The artifacts that a jar was made of. Maven leaves the coordinates of each in it; a jar that other tools made is
 * known by its manifest, without a group as a rule.
 * Sources: Apache Maven Archiver, "Pom properties"; JAR file specification, "Main attributes"; OSGi Core, chapter 3.2.
 */
export function readJavaModules(file: FileBytes, entries: readonly JarEntry[]): Installed[] {
  const manifest = mainAttributes(file, entries);
  const poms = entries.filter(({ name }) => POM_PROPERTIES.test(name)).slice(0, MOST_MODULES);
  const modules = poms.flatMap((entry) =>
    coordinatesIn(headOfEntry(file, entry, Math.min(entry.packedSize, MOST_BYTES.properties)).toString()),
  );
  const license = manifest.get('bundle-license')?.split(';')[0]?.trim();
  const licenses = license && license.length <= 200 ? { licenses: [license] } : {};
  const [only, ...others] = modules;
  // The manifest speaks of the jar as a whole.
  if (only) return others.length === 0 ? [{ ...only, ...licenses }] : modules;
  return describedBy(manifest).map((module) => ({ ...module, ...licenses }));
}

function coordinatesIn(text: string): Installed[] {
  const value = (key: string) => new RegExp(`^${key}\\s*[=:]\\s*(.*?)\\s*$`, 'm').exec(text)?.[1] ?? '';
  const [group, name, version] = [value('groupId'), value('artifactId'), value('version')];
  return name !== '' && version !== '' ? [{ ...(group && { group }), name, version }] : [];
}

/** By their names in lower case; a line that begins with a space goes on with the one before. */
function mainAttributes(file: FileBytes, entries: readonly JarEntry[]): Map<string, string> {
  const entry = entries.find(({ name }) => name === MANIFEST);
  if (!entry) return new Map();
  const text = headOfEntry(file, entry, Math.min(entry.packedSize, MOST_BYTES.manifest)).toString();
  const [main = ''] = text.replace(/\r\n?/g, '\n').split('\n\n', 1);
  const lines = main.replaceAll('\n ', '').split('\n');
  return new Map(
    lines.flatMap((line): [string, string][] => {
      const colon = line.indexOf(':');
      return colon < 0 ? [] : [[line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]];
    }),
  );
}

function describedBy(manifest: ReadonlyMap<string, string>): Installed[] {
  const bundle = manifest.get('bundle-symbolicname')?.split(';')[0]?.trim();
  const name = bundle || manifest.get('implementation-title');
  const version = bundle ? manifest.get('bundle-version') : manifest.get('implementation-version');
  return name && version ? [{ name, version }] : [];
}
