import { closeSync } from 'node:fs';
import { resolve } from 'node:path';
import { archiveOn } from '../../layer/archive/archive.ts';
import type { Archive } from '../../layer/archive/archive.ts';
import { openRegular } from '../../layer/open-file.ts';
import { systemCode } from '../../shared/system-code.ts';
import { Problem } from '../../shared/problem.ts';
import { isHandOff } from './source-version.ts';
import type { HandOff, ReportedSource } from './source-version.ts';

/**
 * Opens the zip that an earlier job fetched, and proves it against that job's report. What was proven is what is read:
 * the file is opened once, and not followed if it is a link.
 * @param workspace what a relative path starts from
 * @returns the zip, whose file stays when it is closed
 * @throws Problem when it is not there, or not the one that the report tells of
 */
export function readHandOff(zipPath: string, workspace: string, handOff: HandOff): Archive {
  const { fd, size } = open(zipPath, workspace);
  try {
    // Before anything is read: a file may be endless.
    if (size !== handOff.codeSize) throw otherZip(zipPath, handOff, `${size} bytes`);
    const archive = archiveOn(fd);
    if (archive.sha256 !== handOff.codeSha256) throw otherZip(zipPath, handOff, `SHA-256 ${archive.sha256}`);
    return archive;
  } catch (error) {
    closeSync(fd);
    throw error instanceof Problem ? error : unreadableZip(zipPath, error);
  }
}

/**
 * What a report must hold for a job that cannot read the version itself.
 * @param path of the report, for the message
 * @throws Problem when something is missing
 */
export function refuseIncomplete(reported: ReportedSource, path: string): HandOff {
  if (isHandOff(reported)) return reported;
  throw new Problem(
    `${path} names ${reported.arn} and does not say all that it takes to publish it without reading it from AWS.`,
    'Give the report of the promote job that wrote the zip: it had the ARN as `source`, and `zip`.',
  );
}

function open(zipPath: string, workspace: string): { fd: number; size: number } {
  try {
    return openRegular(resolve(workspace, zipPath));
  } catch (error) {
    throw unreadableZip(zipPath, error);
  }
}

function unreadableZip(path: string, error: unknown): Problem {
  const code = systemCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new Problem(
      `There is nothing at ${path}.`,
      '`zip` is a path below the workspace, or an absolute one; download the artifact in a step before.',
    );
  }
  const isOther = code === 'ELOOP' || code === 'ENOTFILE';
  return new Problem(
    isOther ? `${path} is no file.` : `${path} cannot be read (${code}).`,
    'Give the file that the job before wrote to its `zip`, as it was uploaded.',
    { cause: error },
  );
}

function otherZip(path: string, { arn, codeSize, codeSha256 }: HandOff, found: string): Problem {
  return new Problem(
    `${path} is not the zip of ${arn}: it has ${found}, where the report says ${codeSize} bytes with SHA-256 ${codeSha256}.`,
    'Give the zip and the report of one and the same job, as they were uploaded; do not promote it if they are.',
  );
}
