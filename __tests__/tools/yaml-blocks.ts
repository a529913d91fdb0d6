// The YAML that the documentation shows, as files that a linter can read.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { parse } from 'yaml';

export interface YamlBlock {
  page: string;
  /** Its first line in the page. */
  line: number;
  /** The page and the heading that it is below, with a number behind it for those after the first one. */
  name: string;
  kind: Kind;
  text: string;
}

/** What GitHub reads it as; a template is one of AWS's. */
export type Kind = 'workflow' | 'jobs' | 'job' | 'steps' | 'head' | 'dependabot' | 'template';

/**
 * The blocks that are marked as `yaml` (those of other tools are marked as `yml`), without the indentation of the list that they are in. What is an example's text
 * is left out: it is looked at as the example.
 */
export function yamlBlocks(page: string): YamlBlock[] {
  const text = readFileSync(page, 'utf8');
  const names = new Map<string, number>();
  const nameAt = (index: number) => {
    const before = text.slice(0, index).replaceAll(/^( *)```[\s\S]*?^\1```$/gm, '');
    const name = `${page}: ${before.match(/(?<=^#+ ).*$/gm)?.at(-1)}`;
    names.set(name, (names.get(name) ?? 0) + 1);
    return names.get(name) === 1 ? name : `${name} (${names.get(name)})`;
  };
  return [...text.matchAll(/^([ ]*)```yaml[^\n]*\n([\s\S]*?)^\1```$/gm)].flatMap((match) => {
    const [, indent = '', inner = ''] = match;
    const line = text.slice(0, match.index).split('\n').length + 1;
    const block = inner.replaceAll(new RegExp(`^${indent}`, 'gm'), '');
    if (examples.includes(block)) return [];
    const kind = kindOf(block, `${page}:${line}`);
    return [{ page, line, name: nameAt(match.index), kind, text: block }];
  });
}

const examples = readdirSync('examples')
  .filter((name) => name.endsWith('.yml'))
  .map((name) => readFileSync(join('examples', name), 'utf8'));

/** @throws Error for what is none of them: whoever adds a new kind says how it is looked at */
function kindOf(text: string, place: string): Kind {
  // CloudFormation's templates have tags of their own, of which the parser would warn.
  const content: unknown = parse(text, { logLevel: 'error' });
  if (Array.isArray(content)) return 'steps';
  const keys = Object.keys(content as object);
  if (keys.includes('Resources')) return 'template';
  if (keys.includes('updates')) return 'dependabot';
  if (keys.includes('jobs')) return keys.includes('on') ? 'workflow' : 'jobs';
  if (keys.includes('steps')) return 'job';
  if (keys.every((key) => ['on', 'permissions', 'concurrency', 'env'].includes(key))) return 'head';
  throw new Error(`${place} is YAML of a kind that is not known here`);
}

/** A fragment in the least workflow that it can be part of, with the rights that our steps ask for. */
export function asWorkflow({ kind, text }: Pick<YamlBlock, 'kind' | 'text'>): string {
  if (kind === 'workflow') return text;
  const isOfOneJob = kind === 'steps' || kind === 'job';
  const keys = isOfOneJob ? [] : Object.keys(parse(text) as object);
  const isMissing = (key: string) => !keys.includes(key);
  return [
    'name: fragment\n',
    isMissing('on') ? 'on: { workflow_dispatch: { inputs: { run-id: { required: true } } } }\n' : '',
    isMissing('permissions') ? 'permissions: {}\n' : '',
    isMissing('concurrency') ? 'concurrency: { group: fragment, cancel-in-progress: false }\n' : '',
    kind === 'steps' ? `${JOB}    steps:\n${indented(text, 6)}` : '',
    kind === 'job' ? `${JOB}${indented(text, 4)}` : '',
    isOfOneJob ? '' : text,
    kind === 'head' ? `${JOB}    steps: [{ run: 'true' }]\n` : '',
  ].join('');
}

const indented = (text: string, by: number) => text.replaceAll(/^(?=.)/gm, ' '.repeat(by));

const JOB = `jobs:
  fragment:
    name: fragment
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      id-token: write # to get AWS credentials
      contents: read # to check out
`;
