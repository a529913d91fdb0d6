import { createHash } from 'node:crypto';
import AdmZip from 'adm-zip';

export interface WheelParts {
  name: string;
  version: string;
  /** E.g. `cp313-cp313-manylinux_2_28_aarch64`. */
  tag?: string;
  /** Paths below the site folder, with their text. */
  files?: Readonly<Record<string, string>>;
  /** `Requires-Dist` of METADATA. */
  requires?: readonly string[];
  requiresPython?: string;
  /** The text of entry_points.txt. */
  entryPoints?: string;
}

/** A file of a package index. */
export interface IndexFile {
  fileName: string;
  bytes: Buffer;
}

/** Makes a wheel as a build backend does: files, metadata, and a RECORD with digests. */
export function makeWheel(parts: WheelParts): IndexFile {
  const { name, version, tag = 'py3-none-any', requires = [], requiresPython, entryPoints } = parts;
  const module = name.replace(/[-.]/g, '_');
  const info = `${module}-${version}.dist-info`;
  const files: Record<string, string> = {
    ...(parts.files ?? { [`${module}/__init__.py`]: `__version__ = "${version}"\n` }),
    [`${info}/METADATA`]: [
      ...['Metadata-Version: 2.1', `Name: ${name}`, `Version: ${version}`],
      ...(requiresPython === undefined ? [] : [`Requires-Python: ${requiresPython}`]),
      ...requires.map((line) => `Requires-Dist: ${line}`),
      '',
    ].join('\n'),
    [`${info}/WHEEL`]: `Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: ${String(tag.endsWith('-any'))}\nTag: ${tag}\n`,
    ...(entryPoints !== undefined && { [`${info}/entry_points.txt`]: entryPoints }),
  };
  const record = Object.entries(files).map(
    ([path, text]) => `${path},sha256=${digestOf(text)},${text.length}\n`,
  );
  const zip = new AdmZip();
  for (const [path, text] of Object.entries({
    ...files,
    [`${info}/RECORD`]: `${record.join('')}${info}/RECORD,,\n`,
  }))
    zip.addFile(path, Buffer.from(text));
  return { fileName: `${module}-${version}-${tag}.whl`, bytes: zip.toBuffer() };
}

/** A source distribution whose build would write a file, wherever it ran. */
export function makeSdist(name: string, version: string): IndexFile {
  return { fileName: `${name}-${version}.tar.gz`, bytes: Buffer.from('no archive, as nothing reads it') };
}

/** Hexadecimal, as locks have it. */
export function sha256({ bytes }: IndexFile): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
