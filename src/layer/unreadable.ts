import { Problem } from '../shared/problem.ts';

const CAUSES: Record<string, [what: string, fix: string]> = {
  EACCES: [
    'cannot be read: permission denied',
    'Give the job read permission first: `chmod -R a+rX <path>`.',
  ],
  EPERM: ['cannot be read: permission denied', 'Give the job read permission first: `chmod -R a+rX <path>`.'],
  ENOENT: ['vanished while the layer was read', 'Let the build finish before this step and run it again.'],
  ELOOP: [
    'became a symbolic link while the layer was read',
    'Let the build finish before this step and run it again.',
  ],
  ECHANGED: ['changed while the layer was packed', 'Let the build finish before this step and run it again.'],
  ENOSPC: [
    'cannot be unpacked to be looked into: the disk is full',
    "See that the runner's temporary folder (RUNNER_TEMP) has room for the largest file of the layer, and run it again.",
  ],
  ENOTFILE: [
    'is neither a file, a folder nor a symbolic link',
    'Remove it, or leave it out: `exclude: <its name>` (a layer cannot hold FIFOs, sockets or devices).',
  ],
};

/**
 * The problem with a file that could not be read as part of the layer.
 * @param path as the user knows it
 * @param code the system's error code, or ECHANGED and ENOTFILE of our own
 */
export function unreadable(path: string, code: string): Problem {
  const [what, fix] = CAUSES[code] ?? [`cannot be read (${code})`, 'Check the file and run the step again.'];
  return new Problem(`"${path}" ${what}.`, fix);
}
