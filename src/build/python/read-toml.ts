import { readFileSync } from 'node:fs';
import { systemCode } from '../../shared/system-code.ts';
import { BuildProblem } from '../build-problem.ts';

/** Bytes; the largest locks have a few megabytes. */
const MOST_BYTES = 64 << 20;

/** @throws BuildProblem where the file cannot be read */
export function readManifest(file: string, place: string): string {
  try {
    const bytes = readFileSync(file);
    if (bytes.length > MOST_BYTES) throw notReadable(place, `is larger than ${MOST_BYTES / 2 ** 20} MiB`);
    return textOf(bytes);
  } catch (error) {
    if (error instanceof BuildProblem) throw error;
    throw notReadable(place, `cannot be read (${systemCode(error)})`);
  }
}

/** PowerShell writes UTF-16 where a list is redirected into a file. */
function textOf(bytes: Buffer): string {
  const encoding = { fffe: 'utf-16le', feff: 'utf-16be' }[bytes.toString('hex', 0, 2)] ?? 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/**
 * Reads a file of TOML.
 * @throws BuildProblem where it is none
 */
export async function readToml(file: string, place: string): Promise<Record<string, unknown>> {
  const text = readManifest(file, place);
  const { parse } = await import('smol-toml');
  try {
    return parse(text);
  } catch (error) {
    const { line } = error as { line?: unknown };
    throw notReadable(
      place,
      `is no TOML${typeof line === 'number' ? ` (line ${line})` : ''}${mergeHint(text)}`,
    );
  }
}

/** Reads a file of JSON that holds an object or list. @throws BuildProblem where it is none */
export function readJson(file: string, place: string): unknown {
  const text = readManifest(file, place);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw notReadable(place, `is no JSON${mergeHint(text)}`);
  }
}

export function notReadable(place: string, fault: string, fix?: string): BuildProblem {
  return new BuildProblem(
    'build/not-readable',
    `${place} ${fault}.`,
    fix ?? 'Make it anew with the tool that wrote it, and commit it.',
  );
}

function mergeHint(text: string): string {
  return /^(?:<{7}|={7}|>{7})(?: |$)/m.test(text)
    ? ': it has the marks of a merge that was not finished'
    : '';
}
