import type { CheckedLayer } from '../checked-layer.ts';
import { filesBelow } from '../file-lists.ts';
import type { Finding } from '../finding.ts';
import { quotedList } from '../../shared/wording.ts';
import { relocation, severityOf } from './placement.ts';

/** Python and npm packages bring jars of their own, e.g. pyspark. */
const FOREIGN = /^(?:python|nodejs|ruby|extensions)\/|(?:^|\/)(?:node_modules|site-packages)\//;

/** A JVM is pointed at an agent by its path (JAVA_TOOL_OPTIONS), so it may be anywhere. */
const AGENT = /agent[^/]*\.jar$/i;

/** The jars that an application has on its class path, wherever they are. */
export function libraries(files: CheckedLayer['files']): string[] {
  return files
    .map(({ path }) => path)
    .filter((path) => path.endsWith('.jar') && !FOREIGN.test(path) && !AGENT.test(path));
}

/** Jars that are not on the class path although nothing else is. */
export function javaLayout(layer: CheckedLayer): Finding[] {
  const jars = libraries(layer.files);
  const severity = severityOf(layer, 'java', true);
  const isFound = filesBelow(layer.files, 'java/').some(({ path }) => /^java\/lib\/[^/]+\.jar$/.test(path));
  if (jars.length === 0 || isFound || layer.runtimes.length === 0 || !severity) return [];
  const folders = new Set(jars.map((path) => path.slice(0, Math.max(path.lastIndexOf('/'), 0))));
  const [folder = ''] = folders;
  const isOneFolder = folders.size === 1;
  return [
    {
      rule: 'layout/java',
      severity: isOneFolder && !layer.files.some(({ path }) => AGENT.test(path)) ? severity : 'warning',
      path: jars[0] ?? '',
      message: `No jar is in java/lib/, the only folder whose jars Java finds; ${quotedList(jars)} ${jars.length === 1 ? 'is' : 'are'} elsewhere.`,
      fix: isOneFolder
        ? relocation(layer, { from: folder, to: 'java/lib' })
        : 'Put them into `java/lib/` of the layer.',
    },
  ];
}
