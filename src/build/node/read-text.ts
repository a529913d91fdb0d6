import { lstatSync, readFileSync } from 'node:fs';
import { isRecord } from '../../shared/json.ts';
import { systemCode } from '../../shared/system-code.ts';
import { BuildProblem } from '../build-problem.ts';

/** What git leaves in a file that it could not merge. */
const MERGE_MARKS = /^(?:<{7}|>{7})(?: |$)/m;

/** Bytes: the longest lock that people have is a tenth of it. */
const MOST_BYTES = 128 << 20;

/** A file of the repository, by its absolute path and by the name that messages have for it. */
export interface RepositoryFile {
  file: string;
  place: string;
}

/**
 * Reads a manifest or lock.
 * @param command writes the file anew, for the sentence that says what to do
 * @throws BuildProblem where it is not there, too large, or was not merged
 */
export function readText({ file, place }: RepositoryFile, command: string): string {
  const text = textAt({ file, place });
  if (MERGE_MARKS.test(text))
    throw new BuildProblem(
      'build/not-readable',
      `${place} has the marks of a merge that was not finished (\`<<<<<<<\`).`,
      `Finish the merge, write the file anew and commit it: \`${command}\`.`,
    );
  return text.replace(/^\uFEFF/, '');
}

function textAt({ file, place }: RepositoryFile): string {
  try {
    const stat = lstatSync(file);
    if (stat.size <= MOST_BYTES) return readFileSync(file, 'utf8');
  } catch (error) {
    throw new BuildProblem(
      'build/not-readable',
      `${place} cannot be read: ${systemCode(error)}.`,
      'Commit it, and check the repository out before this step: `uses: actions/checkout@v5`.',
      { cause: error },
    );
  }
  throw new BuildProblem(
    'build/not-readable',
    `${place} is larger than ${MOST_BYTES >> 20} MiB.`,
    'Commit the file that the package manager writes.',
  );
}

/** Reads a JSON file that is an object. @throws BuildProblem as readText, and where it is none */
export function readJson(at: RepositoryFile, command: string): Record<string, unknown> {
  const text = readText(at, command);
  try {
    const value: unknown = JSON.parse(text);
    if (isRecord(value)) return value;
  } catch (error) {
    throw notReadable(at.place, `is no JSON: ${reasonOf(error)}`, command);
  }
  throw notReadable(at.place, 'is no JSON object', command);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.replace(/ \(line .*$/, '') : String(error);
}

/** The error of a file that is not what its name says. */
export function notReadable(place: string, what: string, command: string): BuildProblem {
  return new BuildProblem(
    'build/not-readable',
    `${place} ${what}.`,
    `Write it anew and commit it: \`${command}\`.`,
  );
}
