import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { cleanUp, runStep } from '../emulator/github-runner.js';
import { startEmulator } from '../emulator/index.js';
import { readAttachInputs } from '../src/inputs/attach.ts';
import { readAuditInputs } from '../src/inputs/audit.ts';
import { readCheckInputs } from '../src/inputs/check.ts';
import { readPromotion } from '../src/inputs/promote.ts';
import { readPruneInputs } from '../src/inputs/prune.ts';
import { readPublishInputs } from '../src/inputs/publish.ts';
import { readRollbackInputs } from '../src/inputs/rollback.ts';
import { BUILT_IN_EXCLUDES } from '../src/layer/exclude.ts';
import { attachOutputs, startAttachReport } from '../src/report/attach-report.ts';
import { auditOutputs, startAuditReport } from '../src/report/audit-report.ts';
import { checkOutputs } from '../src/report/check-outputs.ts';
import { startCheckReport } from '../src/report/check-report.ts';
import { pruneOutputs, startPruneReport } from '../src/report/prune-report.ts';
import { outputsOf, startReport } from '../src/report/report.ts';
import { rollbackOutputs, startRollbackReport } from '../src/report/rollback-report.ts';
import { spawnSync } from './child-process.ts';
import { documentationPages } from './documentation-pages.ts';
import { actionsOf, jsonAt, policyNamed } from './documented-policies.ts';
import type { Statement } from './documented-policies.ts';
import { randomBytes } from './layer/tree.ts';
import { parseMarkdown } from './report/markdown-nodes.ts';
import { MINUTE, seedChanged } from './rollout/performance/stage.ts';

interface Action {
  inputs: Record<string, { description: string; required: boolean; default?: string }>;
  outputs: Record<string, { description: string }>;
  runs: { using: string; main: string };
}

const described = (folder: string) => parse(readFileSync(join(folder, 'action.yml'), 'utf8')) as Action;
const action = described('.');
const PAGES = documentationPages();
const textOf = (page: string) => readFileSync(page, 'utf8');
const readme = textOf('README.md');

/** The code blocks of a page in a language. */
function blocks(language: string, text: string): string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    ([, body = '']) => body,
  );
}

const DELIVERY = [
  ...['account-ids', 'functions', 'rollout', 'delivery', 'regions', 'region'],
  ...['sharing', 'staging', 'bucket', 'ssm-parameter'],
];
const SOURCE = 'arn:aws:lambda:eu-central-1:111111111111:layer:greetings:1';
const REQUIRED = { 'layer-name': 'models', path: 'layer' };

/** Each action with what its code makes of inputs and gives as outputs; some of that code reads inputs of others. */
const ACTIONS = [
  {
    folder: '.',
    main: 'dist/publish.js',
    read: readPublishInputs,
    required: REQUIRED,
    sources: ['layer', 'build', 'compatibility', 'check', 'ignore-rules', 'packages', 'publish', ...DELIVERY],
    others: ['compare-with', 'base-path', 'comment', 'sarif-file'],
    outputs: () => outputsOf(startReport(), 'report.json'),
  },
  {
    folder: 'check',
    main: '../dist/check.js',
    read: readCheckInputs,
    required: REQUIRED,
    sources: ['layer', 'build', 'compatibility', 'check', 'ignore-rules', 'packages', 'bucket'],
    others: [],
    outputs: () => checkOutputs(startCheckReport(), 'report.json'),
  },
  {
    folder: 'promote',
    main: '../dist/promote.js',
    read: () => {
      const { source, inputsFor } = readPromotion();
      return { source, ...inputsFor('greetings') };
    },
    required: { source: SOURCE },
    sources: ['promote', 'promote-source', 'attestation', ...DELIVERY],
    others: [],
    outputs: () => outputsOf(startReport('promote'), 'report.json'),
  },
  {
    folder: 'prune',
    main: '../dist/prune.js',
    read: readPruneInputs,
    required: { 'layer-names': 'models' },
    sources: ['prune', 'account-ids', 'regions', 'ssm-parameter'],
    others: [],
    outputs: () => pruneOutputs(startPruneReport(), 'report.json'),
  },
  {
    folder: 'rollback',
    main: '../dist/rollback.js',
    read: readRollbackInputs,
    required: { record: 'record.jsonl' },
    sources: ['account-ids', 'functions', 'rollout', 'rollback'],
    others: ['attach', 'replaces', 'watch-minutes'],
    outputs: () => rollbackOutputs(startRollbackReport(), 'report.json'),
  },
  {
    folder: 'attach',
    main: '../dist/attach.js',
    read: readAttachInputs,
    required: { layer: SOURCE, functions: 'api' },
    sources: ['account-ids', 'functions', 'rollout', 'attach'],
    others: ['watch-minutes'],
    outputs: () => attachOutputs(startAttachReport(), 'report.json'),
  },
  {
    folder: 'audit',
    main: '../dist/audit.js',
    read: readAuditInputs,
    // Where it is not given at all, by hand, no tag is compared.
    required: { 'environment-tag': 'environment' },
    sources: ['audit', 'functions', 'ignore-rules', 'region', 'regions'],
    others: ['max-functions'],
    outputs: () => auditOutputs(startAuditReport(), 'report.json'),
  },
];

/** What the code makes of inputs given as the runner gives them. */
function reading<T>(read: () => T, inputs: Record<string, string>): T {
  const before = { ...process.env };
  for (const [name, value] of Object.entries(inputs)) process.env[`INPUT_${name.toUpperCase()}`] = value;
  try {
    return read();
  } finally {
    process.env = before;
  }
}

describe.each(ACTIONS)('action.yml in $folder and the code', (action) => {
  const { folder, main, read, required, sources, others } = action;
  const { inputs, outputs: promised, runs } = described(folder);

  test('have the same inputs', () => {
    const source = sources.map((name) => readFileSync(`src/inputs/${name}.ts`, 'utf8')).join('\n');
    const readers =
      /\b(?:text|required|list|names|boolean|autoOrBoolean|choice|wholeNumber|byteSize|readLayerSelectors|readAccountIds|read)\('([a-z\d-]+)'/g;
    const names = new Set([...source.matchAll(readers)].map(([, name = '']) => name));
    for (const name of others) names.delete(name);
    expect([...names].sort()).toEqual(Object.keys(inputs).sort());
  });

  test('have the same outputs', () => {
    expect(Object.keys(action.outputs())).toEqual(Object.keys(promised));
  });

  test('have the same defaults', () => {
    const defaults = Object.fromEntries(
      Object.entries(inputs).map(([name, input]) => [name, input.default ?? '']),
    );
    const { 'github-token': token, ...rest } = defaults;
    expect(token).toBe(['.', 'check', 'promote'].includes(folder) ? '${{ github.token }}' : undefined);
    expect(reading<unknown>(read, { ...rest, ...required })).toEqual(reading<unknown>(read, required));
  });

  test('name a bundle that exists and the runtime of GitHub that it is made for', () => {
    expect(existsSync(join(folder, runs.main))).toBe(true);
    expect(runs).toEqual({ using: 'node24', main });
  });
});

describe('action.yml and the code', () => {
  test('agree on how many functions are too many by default', () => {
    const most = Number(action.inputs['max-functions']?.default);
    const names = (count: number) => Array.from({ length: count }, (_, n) => `function-${n}`).join();
    const read = (count: number) => reading(readPublishInputs, { ...REQUIRED, functions: names(count) });
    expect(read(most).functions).toHaveLength(most);
    expect(() => read(most + 1)).toThrow('max-functions');
  });
});

describe('The pages', () => {
  test('have the tables of inputs and outputs that action.yml gives', () => {
    const check = spawnSync(process.execPath, ['scripts/readme-tables.js', '--check'], { encoding: 'utf8' });
    expect(`${check.stdout}${check.stderr}`).toBe('');
    expect(check.status).toBe(0);
  });

  test('list the files that are left out of a layer', () => {
    const [list = ''] = blocks('gitignore', textOf('docs/change-detection.md'));
    expect(list.trimEnd().split('\n')).toEqual([...BUILT_IN_EXCLUDES]);
  });

  test.each(['README.md', 'docs/troubleshooting.md'])('quote messages as the code has them: %s', (page) => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => readFileSync(join('src', path), 'utf8'))
      .join('\n');
    const tables = textOf(page).matchAll(/^\| Message .*\n\|.*\n((?:\|.*\n)+)/gm);
    const rows = [...tables].map(([, table = '']) => table).join('');
    const quoted = [...rows.matchAll(/^\| `([^`]+)`/gm)].map(([, message = '']) => message);
    expect(quoted.length).toBeGreaterThan(page === 'README.md' ? 4 : 70);
    const pieces = quoted.flatMap((message) => message.split('…')).map((piece) => piece.trim());
    for (const piece of pieces) expect(sources).toContain(piece);
  });

  test('have the output of the demo and of the tests in one block each', () => {
    for (const [name, page] of Object.entries({ demo: 'docs/demo.md', test: 'docs/verification.md' })) {
      const between = new RegExp(`<!-- ${name}:start -->([\\s\\S]*?)<!-- ${name}:end -->`);
      const [, text = ''] = between.exec(textOf(page)) ?? [];
      expect(parseMarkdown(text).types.filter((type) => !['html', 'root'].includes(type))).toEqual(['code']);
    }
  });

  test('state how many suites there are', () => {
    const files = readdirSync('__tests__', { recursive: true, encoding: 'utf8' });
    const suites = files.filter((name) => name.endsWith('.test.ts')).length;
    // A suite that compares with answers recorded elsewhere is skipped in a plain clone.
    expect(textOf('docs/verification.md')).toMatch(new RegExp(`^Test Suites: .*\\b${suites} total$`, 'm'));
  });

  test('name every example in the README', () => {
    const named = new Set([...readme.matchAll(/\(examples\/([\w/-]+\.\w+)\)/g)].map(([, name]) => name));
    // Of two that belong together, the first is enough.
    const others = ['check-comment.yml', 'dependabot.yml'];
    const examples = readdirSync('examples', { recursive: true, encoding: 'utf8' });
    const files = examples.filter((name) => name.includes('.')).map((name) => name.replaceAll('\\', '/'));
    expect([...named, ...others].sort()).toEqual(files.sort());
  });

  test('are in the index', () => {
    const pages = readdirSync('docs').filter((name) => name.endsWith('.md') && name !== 'README.md');
    const linked = [...textOf('docs/README.md').matchAll(/^\| \[[^\]]*\]\(([\w-]+\.md)\)/gm)];
    expect(linked.map(([, page]) => page).sort()).toEqual(pages.sort());
  });

  test('are short enough to be read', () => {
    const most = (page: string) => {
      if (page === 'README.md') return 240;
      return page.startsWith('docs/') ? 250 : 150;
    };
    const read = PAGES.filter((page) => /^docs\/|README\.md$/.test(page) && page !== GENERATED);
    const long = read.filter((page) => textOf(page).trimEnd().split('\n').length > most(page));
    expect(read.length).toBeGreaterThan(40);
    expect(long).toEqual([]);
  });
});

/** Text of a page without code, tables that are generated, headings and messages of the code. */
function proseOf(page: string): string {
  return textOf(page)
    .replace(/^```[\s\S]*?^```$/gm, '')
    .replace(/<!-- ([\w-]+):start -->[\s\S]*?<!-- \1:end -->/g, '')
    .replace(/`[^`]*`/g, '')
    .replace(/^#.*$/gm, '');
}

/** Of maintainers, who have words of their own. */
const INTERNAL = ['docs/architecture.md', 'docs/benchmarks.md', 'emulator/README.md', 'CHANGELOG.md'];

// Figures that the READMEs of six well-known actions have, 0.0 of a thousand words each.
test('The pages have no clause with "what" for a noun, and no "somebody"', () => {
  const odd = /(?:[.,:;]|\b(?:of|and|with)) what\b|\b(?:some|no|every|any)body\b|\bwhoever\b/gi;
  const found = PAGES.filter((page) => !INTERNAL.includes(page)).flatMap((page) => {
    const prose = proseOf(page).replace(/\s+/g, ' ');
    return [...prose.matchAll(odd)].map(({ index }) => [
      page,
      prose.slice(Math.max(0, index - 30), index + 40),
    ]);
  });
  expect(found).toEqual([]);
});

/** Has a section for each rule, from the sources. */
const GENERATED = 'docs/rules.md';

describe.each(PAGES)('%s', (page) => {
  test('has no link that leads nowhere', () => {
    const links = [...textOf(page).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]*))?\)/g)];
    const broken = links.filter(([, path = '', anchor]) => {
      const target = path ? join(page, '..', path) : page;
      return !existsSync(target) || (anchor && !anchorsOf(target).includes(anchor));
    });
    expect(broken.map(([link]) => link)).toEqual([]);
  });
});

/** The anchors that GitHub gives to the headings of a page. */
function anchorsOf(page: string): string[] {
  const text = readFileSync(page, 'utf8').replace(/^```[\s\S]*?^```$/gm, '');
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

test('docs/threat-model.md, docs/verification.md and docs/campaigns.md name files that exist', () => {
  const text = ['threat-model', 'verification', 'campaigns']
    .map((name) => readFileSync(`docs/${name}.md`, 'utf8'))
    .join('');
  const named = [
    ...text.matchAll(/`((?:src|__tests__|scripts|docs|examples|dist|\.github|\.ci)\/[\w./-]*\w)`/g),
  ];
  expect(named.length).toBeGreaterThan(40);
  expect(named.map(([, path = '']) => path).filter((path) => !existsSync(path))).toEqual([]);
});

test.each([
  ['docs/promoting.md', 'examples/promote.yml'],
  ['docs/attestations.md', 'examples/attest.yml'],
])('%s shows %s as it is', (page, example) => {
  const text = textOf(example);
  expect(textOf(page)).toContain(`<!-- ${example} -->\n\n\`\`\`yaml\n${text}\`\`\`\n`);
});

test('The pages show workflows, steps, policies and other documents', () => {
  const texts = PAGES.map(textOf).join('\n');
  expect(blocks('yaml', texts).length).toBeGreaterThan(50);
  expect(blocks('json', texts).length).toBeGreaterThan(35);
});

describe.each(PAGES)('%s', (page) => {
  const text = textOf(page);

  test('shows YAML and JSON that parse', () => {
    for (const block of blocks('yaml', text)) expect(parse(block)).toBeTruthy();
    for (const block of blocks('json', text)) expect(JSON.parse(block)).toBeTruthy();
  });

  test('uses only actions, inputs and outputs that exist', () => {
    const used = blocks('yaml', text).flatMap((block) => steps(parse(block)));
    for (const { uses = '', with: given = {} } of used) {
      expect(Object.keys(inputsOf(uses))).toEqual(expect.arrayContaining(Object.keys(given)));
    }
    const outputs = [...text.matchAll(/steps\.(layer|check)\.outputs\.([a-z\d-]+)/g)];
    for (const [, id, name] of outputs)
      expect(Object.keys(described(id === 'check' ? 'check' : '.').outputs)).toContain(name);
  });

  test('never puts an expression into a script', () => {
    for (const block of blocks('yaml', text)) expect(block).not.toMatch(/(?<!-)run:[^\n]*\$\{\{/);
  });
});

test('docs/rules.md has every rule with its sentence', () => {
  const check = spawnSync(process.execPath, ['scripts/rules-table.js', '--check'], { encoding: 'utf8' });
  expect(`${check.stdout}${check.stderr}`).toBe('');
  expect(check.status).toBe(0);
});

interface Use {
  uses?: string;
  with?: Record<string, unknown>;
}

/** What a YAML block, a workflow or a list of steps, uses of this repository. */
function steps(yaml: unknown): Use[] {
  if (Array.isArray(yaml)) return (yaml as Use[]).filter(({ uses }) => uses?.startsWith('org/'));
  const { jobs = {}, steps: own = [] } = yaml as {
    jobs?: Record<string, Use & { steps?: unknown }>;
    steps?: unknown;
  };
  const called = Object.values(jobs).flatMap((job) => (job.uses ? [job] : steps(job.steps)));
  return [...steps(own), ...called];
}

/** The inputs of an action or of a workflow of this repository. */
function inputsOf(uses: string): Record<string, unknown> {
  const path = /^org\/publish-layer(?:\/([\w./-]+))?@v1$/.exec(uses)?.[1] ?? '.';
  if (!path.endsWith('.yml')) return described(path).inputs;
  const workflow = parse(readFileSync(path, 'utf8')) as { on: { workflow_call: { inputs: object } } };
  return { ...workflow.on.workflow_call.inputs };
}

const BOTH = 'checkout, invoices';
const PUBLISH = { 'layer-name': 'greetings', functions: BOTH };
const PRUNE = { 'layer-names': 'greetings', keep: '1', 'dry-run': 'false' };
const BUCKET = 'my-org-layers-eu-central-1';
const KEY = '1234abcd-12ab-34cd-56ef-1234567890ab';
const READER = 'arn:aws:iam::111111111111:role/read-layers';
const SHOP = { 'codedeploy-application': 'shop', 'codedeploy-deployment-group': 'checkout' };

/** So that a small layer goes through the bucket. */
const BY_REFERENCE = { 's3-bucket': BUCKET, 's3-object-storage-mode': 'reference' };

interface Feature {
  policy: string;
  /** Policies that its own comes on top of. */
  others: string[];
  inputs: Record<string, string>;
  /** Of another action than the root's. */
  folder?: string;
  /** Actions whose statements this run can do without. */
  unused?: string[];
  /** Without a right, the step warns and goes on. */
  warns?: boolean;
  /** What is seeded besides the shop. */
  seed?: (region: Region, aws: Aws) => void;
  /** Bytes of the layer. */
  bytes?: number;
  /** Inputs of a run of the root action before, which may do everything. */
  before?: Record<string, string>;
}

/** What the documentation says a feature needs: its own policy and those of others; and inputs that make use of it. */
const FEATURES: Feature[] = [
  { policy: 'publish', others: [], inputs: { ...PUBLISH, functions: '' } },
  {
    policy: 'regions',
    others: [],
    inputs: { ...PUBLISH, functions: '', regions: 'eu-central-1, us-east-1' },
  },
  {
    policy: 'bucket',
    others: ['publish'],
    inputs: { ...PUBLISH, functions: '', 's3-bucket': BUCKET },
    seed: (region) => region.seedBucket({ name: BUCKET }),
    bytes: 53_000_000,
  },
  {
    policy: 'bucket-versions',
    others: ['publish', 'bucket'],
    inputs: { ...PUBLISH, functions: '', 's3-bucket': BUCKET },
    seed: (region) => region.seedBucket({ name: BUCKET, versioning: 'Enabled' }),
    bytes: 53_000_000,
  },
  {
    policy: 'kms',
    others: ['publish', 'bucket'],
    inputs: { ...PUBLISH, functions: '', 's3-bucket': BUCKET, 'kms-key-id': KEY },
    seed: (region) => {
      region.seedKey({ id: KEY });
      region.seedBucket({ name: BUCKET });
    },
    bytes: 53_000_000,
  },
  {
    policy: 'reference',
    others: ['publish'],
    inputs: { ...PUBLISH, functions: '', ...BY_REFERENCE },
    seed: (region) => {
      const statement = JSON.parse(jsonAt('bucket-policy:reference')) as BucketStatement;
      region.seedBucket({ name: BUCKET, versioning: 'Enabled', policy: { Statement: [statement] } });
    },
  },
  {
    policy: 'share',
    others: ['publish'],
    inputs: { ...PUBLISH, functions: '', 'share-with': '210987654321, o-a1b2c3d4e5, previous' },
  },
  {
    policy: 'share-exact',
    others: ['publish', 'share'],
    inputs: { ...PUBLISH, functions: '', 'share-with': '210987654321', 'share-exact': 'true' },
    before: { ...PUBLISH, functions: '', 'share-with': '444444444444' },
  },
  {
    policy: 'compare',
    folder: 'check',
    others: [],
    inputs: { 'layer-name': 'greetings', path: 'layer', 'compare-with': 'latest' },
    warns: true,
  },
  {
    policy: 'scan',
    folder: 'check',
    others: [],
    inputs: { 'layer-name': 'greetings', path: 'layer', vulnerabilities: 'true' },
  },
  {
    policy: 'vulnerabilities',
    others: ['publish'],
    inputs: { ...PUBLISH, functions: '', vulnerabilities: 'true' },
  },
  {
    policy: 'parameter',
    others: ['publish'],
    inputs: { ...PUBLISH, functions: '', 'ssm-parameter': '/layers/{layer-name}' },
  },
  {
    policy: 'promote',
    folder: 'promote',
    others: ['publish'],
    inputs: { source: SOURCE },
    seed: (_, aws) => seedSource(aws, { isShared: true }),
  },
  {
    policy: 'source-role',
    folder: 'promote',
    others: ['publish'],
    inputs: { source: SOURCE, 'source-role': READER },
    seed: (_, aws) => seedSource(aws, { readerMay: policyNamed('read-layers') }),
  },
  { policy: 'functions', others: ['publish'], inputs: PUBLISH },
  {
    policy: 'quick-start',
    others: [],
    inputs: { ...PUBLISH, 'layer-name': 'python-packages' },
    // Without other layers, whose rights are not in the policy.
    seed: (region) => {
      for (const name of ['checkout', 'invoices']) region.seedFunction({ name });
    },
  },
  {
    policy: 'fleet',
    others: [],
    inputs: {
      ...{ ...PUBLISH, functions: 'tag:team=fleet', alias: 'live', 'smoke-test': '{}' },
      alarms: 'checkout-errors',
    },
    seed: (region) => {
      for (const number of [1, 2, 3]) {
        const layers = region.layersOf('checkout');
        const live = { versions: 1, aliases: { live: '1' }, tags: { team: 'fleet' } };
        region.seedFunction({ name: `shop-${number}`, layers, ...live });
      }
    },
  },
  { policy: 'list', others: ['publish', 'functions'], inputs: { ...PUBLISH, functions: 'check*, inv*' } },
  { policy: 'tags', others: ['publish', 'functions'], inputs: { ...PUBLISH, functions: 'tag:team=shop' } },
  { policy: 'alias', others: ['publish', 'functions'], inputs: { ...PUBLISH, alias: 'live' } },
  {
    policy: 'canary',
    others: ['publish', 'functions', 'alias'],
    // A canary takes a minute at the least, so its metrics are not asked for.
    inputs: { ...PUBLISH, alias: 'live', 'canary-percent': '10', 'dry-run': 'true' },
    unused: ['cloudwatch:GetMetricData'],
  },
  {
    policy: 'watch',
    others: ['publish', 'functions'],
    // It takes a minute at the least, and a right that is missing then fails nothing: see __tests__/actions/watch.test.ts.
    inputs: { ...PUBLISH, 'watch-minutes': '30', 'dry-run': 'true' },
    unused: ['logs:StartQuery', 'logs:GetQueryResults'],
  },
  {
    policy: 'smoke-test',
    others: ['publish', 'functions', 'alias'],
    inputs: { ...PUBLISH, functions: 'checkout:live, invoices', 'smoke-test': '{}' },
  },
  {
    policy: 'managed-instances',
    others: ['publish', 'functions'],
    inputs: { ...PUBLISH, functions: 'checkout' },
    seed: (region) => {
      const layers = region.layersOf('checkout');
      region.seedFunction({ name: 'checkout', capacityProvider: 'pool', layers });
    },
  },
  { policy: 'alarms', others: ['publish', 'functions'], inputs: { ...PUBLISH, alarms: 'checkout-errors' } },
  {
    policy: 'codedeploy',
    others: ['publish', 'functions', 'alias'],
    inputs: { ...PUBLISH, functions: 'checkout:live', ...SHOP },
    unused: ['codedeploy:StopDeployment'],
  },
  { policy: 'prune', folder: 'prune', others: [], inputs: PRUNE, seed: seedOld },
  {
    policy: 'prune-patterns',
    folder: 'prune',
    others: ['prune'],
    inputs: { ...PRUNE, 'layer-names': 'greet*' },
    seed: seedOld,
  },
  {
    policy: 'prune-parameter',
    folder: 'prune',
    others: ['prune'],
    inputs: { ...PRUNE, 'ssm-parameter': '/layers/{layer-name}' },
    seed: seedOld,
  },
  {
    policy: 'rollback',
    folder: 'rollback',
    others: [],
    inputs: { record: 'record.jsonl' },
    before: PUBLISH,
  },
  {
    policy: 'previous',
    folder: 'rollback',
    others: ['rollback'],
    inputs: { functions: BOTH, to: 'previous', 'layer-name': 'greetings' },
    before: PUBLISH,
  },
  {
    policy: 'audit',
    folder: 'audit',
    others: [],
    inputs: { 'common-dependencies': 'true' },
    seed: (region, aws) => {
      seedSource(aws, { isShared: true });
      region.seedFunction({ name: 'foreign', layers: [SOURCE], codeSize: 100_000 });
    },
  },
  { policy: 'activity', folder: 'audit', others: ['audit'], inputs: { since: '30d' } },
  {
    policy: 'compare-runtime',
    folder: 'audit',
    others: ['audit', 'activity'],
    inputs: { since: '30d', 'compare-runtime': 'true' },
    warns: true,
    seed: seedUpdate,
  },
];

describe.each(FEATURES)('The policies for $policy', (feature) => {
  const { policy, others, unused = [], warns = false } = feature;
  const own = policyNamed(policy);
  const before = others.flatMap(policyNamed);

  // A run waits for AWS most of its time, so that some are under way together.
  test.concurrent(
    'are enough',
    async () => {
      expect(await runWith([...before, ...own], feature)).toEqual({ code: 0, told: '' });
    },
    60_000,
  );

  const denied = warns ? 'warns' : 'fails';
  test.concurrent(
    `have no statement that could be left out: the step ${denied}, and names a right that it lacks`,
    async () => {
      const needed = own.filter(
        (statement) => !actionsOf(statement).some((action) => unused.includes(action)),
      );
      const runs = needed.map((statement) => {
        const rest = own.filter((other) => other !== statement);
        return runWith([...before, ...rest], feature);
      });
      const seen = (await Promise.all(runs)).map(({ code, told }, index) => {
        const [statement] = needed.slice(index);
        const named = statement && actionsOf(statement).filter((action) => told.includes(action));
        return { code, named };
      });
      expect(seen).toEqual(
        needed.map(() => ({ code: warns ? 0 : 1, named: expect.arrayContaining([expect.any(String)]) })),
      );
    },
    120_000,
  );
});

test('The role that reads for a promotion needs its policy', async () => {
  const feature = FEATURES.find(({ policy }) => policy === 'source-role');
  if (!feature) throw new Error('there is no such feature');
  const seed = (_: Region, aws: Aws) => seedSource(aws, { readerMay: [] });
  const allow = ['publish', 'source-role'].flatMap(policyNamed);
  const { code, told } = await runWith(allow, { ...feature, seed });
  expect([code, told]).toEqual([1, expect.stringContaining('lambda:GetLayerVersion')]);
}, 60_000);

/** Runs an action with the rights of a policy, where two functions have the layer and another one. */
async function runWith(allow: Statement[], feature: Feature): Promise<{ code: number | null; told: string }> {
  const { folder = '.', inputs, seed, bytes, before, warns = false } = feature;
  const workspace = mkdtempSync(join(tmpdir(), 'policy-'));
  const aws = await startEmulator();
  const env = {
    AWS_ENDPOINT_URL: aws.url,
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: '123456789012',
    AWS_SECRET_ACCESS_KEY: 'any',
  };
  const run = async (of: string, given: Record<string, string>) => {
    const result = await runStep({
      main: resolve(of, described(of).runs.main),
      inputs: given,
      workspace,
      env,
    });
    const { code, outputs, log, summary } = result;
    if (outputs['record']) copyFileSync(outputs['record'], join(workspace, 'record.jsonl'));
    cleanUp(result);
    const told = log.split('\n').filter((line) => line.startsWith(warns ? '::warning' : '::error'));
    // What is only a note stands in the summary.
    const notes = warns ? (summary.match(/^.*\b(?:Durations|Invocations).* not known.*$/gm) ?? []) : [];
    return { code, told: [...told, ...notes].join('\n') };
  };
  try {
    mkdirSync(join(workspace, 'layer'));
    writeFileSync(join(workspace, 'layer', 'data.txt'), bytes === undefined ? DATA : randomBytes(bytes));
    const six = join(workspace, 'layer', 'python', 'six-1.17.0.dist-info');
    mkdirSync(six, { recursive: true });
    writeFileSync(join(six, 'METADATA'), 'Metadata-Version: 2.1\nName: six\nVersion: 1.17.0\n');
    const region = aws.region('123456789012', 'eu-central-1');
    seedShop(region);
    seed?.(region, aws);
    if (before) await run('.', { ...before, path: 'layer' });
    aws.set({ allow });
    return await run(folder, folder === '.' ? { ...inputs, path: 'layer' } : inputs);
  } finally {
    await aws.close();
    rmSync(workspace, { recursive: true, force: true });
  }
}

type Aws = Awaited<ReturnType<typeof startEmulator>>;
type Region = ReturnType<Aws['region']>;
type BucketStatement = NonNullable<Parameters<Region['seedBucket']>[0]['policy']>['Statement'][number];

const DATA = 'data';

/** A version of greetings that another account has published. */
function seedSource(aws: Aws, how: { isShared?: boolean; readerMay?: Statement[] }): void {
  const owner = aws.region('111111111111', 'eu-central-1');
  owner.seedLayer({ name: 'greetings', files: { 'python/greetings.py': 'HELLO = 1' } });
  if (how.isShared) {
    const grant = { Sid: 'x', Effect: 'Allow' as const, Action: 'lambda:GetLayerVersion', Resource: SOURCE };
    const statements = [{ ...grant, Principal: { AWS: 'arn:aws:iam::123456789012:root' } }];
    owner.seedPolicy({ name: 'greetings', version: 1, statements });
  }
  if (how.readerMay) owner.seedRole({ name: 'read-layers', trusts: ['123456789012'], allow: how.readerMay });
}

/** Of four versions of greetings, one is in use and one the newest. */
function seedOld(region: Region): void {
  for (let more = 0; more < 3; more++) region.seedLayer({ name: 'greetings' });
}

/** The layers of a function were written six hours ago, and it was called before and since. */
function seedUpdate(region: Region): void {
  const now = Date.now();
  const layers = ['arn:aws:lambda:eu-central-1:123456789012:layer:greetings:1'];
  region.seedFunction({ name: 'orders', layers });
  const side = { invocations: 50, cold: 20, init: 400, duration: 100 };
  seedChanged(region, now, { name: 'orders', minutesAgo: 360, before: side, after: side });
  region.seedEvent({
    ...{ name: 'UpdateFunctionConfiguration20150331v2', at: now - 361 * MINUTE },
    userIdentity: { type: 'IAMUser', arn: 'arn:aws:iam::123456789012:user/deploy' },
    requestParameters: { functionName: 'orders', layers },
  });
}

function seedShop(region: Region): void {
  const layers = [region.seedLayer({ name: 'telemetry' }), region.seedLayer({ name: 'greetings' })];
  for (const name of ['checkout', 'invoices']) {
    region.seedFunction({ name, layers, versions: 1, aliases: { live: '1' }, tags: { team: 'shop' } });
  }
  region.seedAlarm({ name: 'checkout-errors' });
  region.seedDeploymentGroup({ application: 'shop', name: 'checkout', millis: 100 });
}
