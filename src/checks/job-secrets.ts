import type { Leak } from '../layer/find-secrets.ts';
import type { CheckedLayer } from './checked-layer.ts';
import { byExcludingFiles } from './exclude-pattern.ts';
import type { Finding } from './finding.ts';
import { quotedList } from '../shared/wording.ts';

/** Secrets of the job's environment in a layer that becomes public: always an error, wherever they stand. */
export function jobSecretFindings({ leaks = [], source }: CheckedLayer): Finding[] {
  const groups = new Map<string, [Leak, ...Leak[]]>();
  for (const leak of leaks) {
    const key = `${leak.place} ${leak.variable}`;
    const group = groups.get(key);
    if (group) group.push(leak);
    else groups.set(key, [leak]);
  }
  return [...groups.values()].map((group) => {
    const [{ place, variable, path }] = group;
    const paths = group.map((leak) => leak.path);
    const inFiles = place === 'file';
    return {
      rule: 'secrets/job' as const,
      severity: 'error' as const,
      path,
      key: `${place} ${variable}`,
      message: `${subjectOf(group[0], paths)} ${inFiles && paths.length > 1 ? 'hold' : 'holds'} the value of ${variable}, a secret of this job's environment, which everybody who may use the layer can read.`,
      fix: inFiles
        ? `Revoke it if a version with it was ever published, and leave it out${byExcludingFiles(paths, source)}.`
        : 'Revoke it if a version with it was ever published, and take it out.',
    };
  });
}

/** Where a secret stands, and whose it is, for a sentence: `python/a.py (the value of DB_PASS)`. */
export function describeLeak({ place, path, variable }: Leak): string {
  return `${place === 'file' ? path : PLACES[place](`"${path}"`)} (the value of ${variable})`;
}

function subjectOf({ place }: Leak, paths: readonly string[]): string {
  const text = PLACES[place](quotedList(paths));
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

const PLACES: Readonly<Record<Leak['place'], (paths: string) => string>> = {
  file: (paths) => paths,
  name: (paths) => `the name of ${paths}`,
  target: (paths) => `the target of the link ${paths}`,
  zip: () => 'a comment or another field of the zip',
  description: () => 'the description of the version',
  license: () => 'the license of the version',
};
