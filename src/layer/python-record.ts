import { DISTRIBUTION_NOTE } from './installer-files.ts';

/** Scripts lie outside the packages, and hold the path of the build's Python; bytecode is written anew by each build. */
const SCRIPT = /^(?:(?:\.\.\/)*|\/.*\/)bin\/[^/]+$/;
const COMPILED = /(?:^|\/)__pycache__\//;
/** With `--target`, pip writes of what lies beside the packages where it was before it was moved there; uv does not. */
const BEFORE_MOVE = /^("?)\.\.\/\.\.\/(?!\.\.\/)/;

/**
 * A RECORD as every installer would write it for the same files: without the rows of scripts, bytecode and installers'
 * notes, sorted by bytes. It is normalised, not left out, as `importlib.metadata.files()` reads it.
 * Source: Python packaging specifications, "Recording installed projects"; RECORDs of pip 26 and uv 0.11.
 * @param text CSV with a row for each file; one with line breaks in a name is returned as it is
 */
export function canonicalRecord(text: string): string {
  const rows = text.split(/\r?\n/).filter((row) => row !== '');
  if (rows.some(isCut)) return text;
  const paths = new Set(rows.map(pathOf));
  const kept = rows.filter((row) => isKept(pathOf(row), paths)).map((row) => row.replace(BEFORE_MOVE, '$1'));
  return [...new Set(kept)]
    .sort()
    .map((row) => `${row}\n`)
    .join('');
}

/** A file of RECORD. */
export interface RecordRow {
  /** Below the site folder, `/`-separated; `../` leads out of it. */
  path: string;
  /** Bytes; undefined where the row does not say. */
  size: number | undefined;
}

/** The files that a RECORD lists. */
export function recordRows(text: string): RecordRow[] {
  const rows = text.split(/\r?\n/).filter((row) => row !== '');
  return rows.map((row) => {
    const size = /,(\d+)$/.exec(row)?.[1];
    return { path: pathOf(row), size: size === undefined ? undefined : Number(size) };
  });
}

/** A quoted value goes on in the next line. */
function isCut(row: string): boolean {
  return row.includes('"') && row.split('"').length % 2 === 0;
}

function pathOf(row: string): string {
  const quoted = row.startsWith('"') ? /^"((?:[^"]|"")*)"/.exec(row)?.[1] : undefined;
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  const end = row.indexOf(',');
  return end < 0 ? row : row.slice(0, end);
}

function isKept(path: string, paths: ReadonlySet<string>): boolean {
  if (SCRIPT.test(path) || COMPILED.test(path) || DISTRIBUTION_NOTE.test(path)) return false;
  return !(/\.py[co]$/.test(path) && paths.has(path.slice(0, -1)));
}
