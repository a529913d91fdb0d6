import { brokenLinks } from '../layer/links.ts';
import type { BrokenLink } from '../layer/links.ts';
import type { CheckedLayer } from './checked-layer.ts';
import { byExcluding, exactPattern } from './exclude-pattern.ts';
import type { Finding, Severity } from './finding.ts';
import { isLacking } from './system-paths.ts';
import { isInEnvironmentFinding } from './virtual-environments.ts';

const RULE = 'files/broken-link';

/** A package that was linked instead of installed. */
const PACKAGE = /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/@.][^/]*$/;

/** Links that are wrong in the same way, and mended in the same way. */
interface Group {
  severity: Severity;
  /** The end of a sentence. */
  fault: string;
  fix: string;
  links: BrokenLink[];
}

/** The symbolic links that lead nowhere, and those that lead to what the function's system has to have. */
export function links(layer: CheckedLayer): Finding[] {
  const groups = new Map<string, Group>();
  const isTold = isInEnvironmentFinding(layer);
  for (const link of brokenLinks(layer.files)) {
    if (isTold(link.path)) continue;
    const { severity, fault, fix } = judge(link, layer);
    const key = `${fault} ${adviceOf(link, layer)}`;
    const group = groups.get(key) ?? { severity, fault, fix, links: [] };
    group.links.push(link);
    groups.set(key, group);
  }
  return [...groups.values()].map(findingOf);
}

function findingOf({ severity, fault, fix, links: [first, ...others] }: Group): Finding {
  const { path = '', target = '' } = first ?? {};
  const subject =
    others.length === 0 ? 'The symbolic link' : `${others.length + 1} symbolic links, among them`;
  return { rule: RULE, severity, path, message: `${subject} "${path}" -> "${target}" ${fault}.`, fix };
}

type Advice = 'system' | 'layer' | 'npm' | 'pnpm' | 'copy';

function adviceOf({ path, target, outside }: BrokenLink, { files, runtimes }: CheckedLayer): Advice {
  if (outside !== undefined && !isLacking(outside, runtimes)) return 'system';
  if (/^\/+opt(?:\/|$)/.test(target)) return 'layer';
  if (!PACKAGE.test(path) || target.startsWith('/')) return 'copy';
  return files.some((file) => /(?:^|\/)node_modules\/\.pnpm\//.test(file.path)) ? 'pnpm' : 'npm';
}

function judge(link: BrokenLink, layer: CheckedLayer): Omit<Group, 'links'> {
  const advice = adviceOf(link, layer);
  if (advice === 'system')
    return {
      severity: 'notice',
      fault: 'leads out of the layer, to a place of the system that the function runs on',
      fix: 'Leave it if the function has something there; else put what it points to into the layer (`cp -RL`).',
    };
  return { severity: 'error', fault: link.fault, fix: mending(advice, link, layer) };
}

function mending(advice: Advice, { path }: BrokenLink, { source }: CheckedLayer): string {
  const orExclude = `leave it out${byExcluding([exactPattern(path, source.prefix) ?? []].flat(), source)}`;
  if (advice === 'layer')
    return `/opt is the layer itself: put there what the link points to, point it to something that is there, or ${orExclude}.`;
  if (advice === 'npm')
    return 'Install such packages as copies: `npm install --install-links`; npm links what `file:` names otherwise.';
  if (advice === 'pnpm')
    return 'Install packages of the workspace as copies: `pnpm --filter <package> deploy --prod <folder>` with `injectWorkspacePackages: true` in pnpm-workspace.yaml.';
  return `Replace it by what it points to (\`cp -RL\`), or ${orExclude}.`;
}
