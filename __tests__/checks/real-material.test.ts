/**
 * The check over real wheels, npm packages, jars and programs: what it finds in each, and that it finds nothing in
 * what is right. Needs pip, npm, Maven, Go and gcc, and the registries until the cache is filled; rows whose material
 * cannot be had are skipped with a line that says so, and under CI they fail. What REAL_LAYERS_MINUTES are too short for is
 * left out, with a line that says so.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { checkLayer } from '../../src/checks/check.ts';
import type { CheckedFile } from '../../src/checks/checked-layer.ts';
import type { Finding } from '../../src/checks/finding.ts';
import { checkedLayer, declared } from './checked.ts';
import { temporaryFolder } from '../layer/temp-folder.ts';
import { LayerFolder } from './real-layers/layer-folder.ts';
import { run } from './real-layers/truth.ts';
import { Budget } from './real-material/budget.ts';
import { folderOf, obtain } from './real-material/cache.ts';
import type { Obtained } from './real-material/cache.ts';
import type { Material } from './real-material/material.ts';
import { MODULES, NATIVE, TABLE } from './real-material/table.ts';
import type { Row } from './real-material/table.ts';

// Elsewhere the C compiler makes other programs, and Windows has no permission bits.
const onLinux = process.platform === 'linux';
const mustRun = process.env['CI'] === 'true';

const budget = new Budget();
/** With a network that is slow. */
const LEAST = 10;

let obtained: (material: Material) => Obtained;

beforeAll(async () => {
  const materials = TABLE.map(([material]) => material);
  obtained = onLinux
    ? await obtain(materials, budget.downloadsEnd)
    : () => ({ fault: 'these are for Linux' });
  const faults = materials.map(obtained).filter((one) => 'fault' in one);
  if (faults.length > 0 && !mustRun) {
    const reasons = [...new Set(faults.map(({ fault }) => fault))].join('\n  ');
    console.warn(`${faults.length} of ${TABLE.length} real layers are skipped:\n  ${reasons}`);
  }
}, budget.timeout);

function titled(row: Row): { name: string; row: Row } {
  const [{ title, prefix }, target, rules, more] = row;
  return {
    name: `${title} in "${more?.prefix ?? prefix}" for ${target}: ${rules || 'nothing'}`,
    row,
  };
}

function isNative({ contents }: CheckedFile): boolean {
  return (contents?.elf ?? contents?.machO ?? contents?.pe) !== undefined;
}

function rulesOf(findings: readonly Finding[], isMeant: (finding: Finding) => boolean): string {
  return [...new Set(findings.filter(isMeant).map(({ rule }) => rule))].sort().join(' ');
}

function isTellingNotice({ rule, severity }: Finding): boolean {
  return severity === 'notice' && rule !== 'files/interpreter' && !rule.startsWith('weight/');
}

/** The wheels of the table are installed without what they require. */
function isSerious({ rule, severity }: Finding): boolean {
  return severity !== 'notice' && rule !== 'deps/missing';
}

test('the table has sixty rows or more', () => {
  expect(TABLE.length).toBeGreaterThanOrEqual(60);
});

async function hold(row: Row): Promise<void> {
  const [material, target, rules, more = {}] = row;
  const source = obtained(material);
  if ('fault' in source && !mustRun) return;
  const layer = await checkedLayer(folderOf(source), declared(target, more.prefix ?? material.prefix));
  if (NATIVE.includes(row)) expect(layer.files.some(isNative)).toBe(true);

  const findings = checkLayer(layer);
  expect(rulesOf(findings, isSerious)).toBe(rules);
  if (more.notices !== undefined) expect(rulesOf(findings, isTellingNotice)).toBe(more.notices);
  const text = findings.map(({ message, fix }) => `${message} ${fix}`).join('\n');
  for (const said of more.says ?? []) expect(text).toMatch(said);
}

describe('the check of real material', () => {
  test.each(TABLE.map(titled))('$name', ({ name, row }) => budget.run(name, () => hold(row)), 150_000);

  test(`has the time for ${LEAST} rows or more`, () => {
    budget.expectEnough(LEAST);
  });
});

/**
 * Rows of one wheel of which an import on this machine tells the truth: those about glibc and other CPUs need another
 * machine.
 */
const IMPORTED = TABLE.flatMap((row) => {
  const [{ title }, target, rules, more = {}] = row;
  const module = MODULES[title.replace(/==.*$/s, '')];
  const isHere =
    target.endsWith(' x86_64') &&
    (rules === '' || /^native\/(python-abi|pe|mach-o|musl|architecture)$/.test(rules));
  return module !== undefined && isHere && more.prefix === undefined ? [{ ...titled(row), module }] : [];
});

describe('the table of real material is true by an import', () => {
  test.each(IMPORTED)('of $module: $name', async ({ row, module }) => {
    const [material, target, rules] = row;
    const source = obtained(material);
    if ('fault' in source) return;
    const layer = new LayerFolder(join(temporaryFolder(), 'layer')).put(source.folder, material.prefix);
    const outcomes = await Promise.all(
      declared(target, '').runtimes.map((name) =>
        run({ python: name.replace('python', ''), code: `import ${module}` }, layer, () => undefined),
      ),
    );
    rmSync(layer.root, { recursive: true, force: true });
    if (outcomes.includes(undefined)) return;
    const works = outcomes.every((one) => one?.works);
    expect([works, outcomes.map((one) => one?.output)]).toEqual([rules === '', expect.anything()]);
  });
});
