// The step of the pages that looks at a run before its record is downloaded.
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { WORKFLOW_RUN } from '../../emulator/github-runner.js';
import { documentationPages } from '../documentation-pages.ts';
import { ghScript } from '../tools/gh-of-runs.ts';
import type { RunShown } from '../tools/gh-of-runs.ts';
import { asWorkflow, yamlBlocks } from '../tools/yaml-blocks.ts';
import type { Workflow } from '../workflow-runner.ts';
import { runScript, tempFolder, testScript } from './script-of.ts';

const NAME = 'Refuse the run of a fork';

/** Every workflow, job or step of the documentation that takes a record of another run. */
const taking = documentationPages()
  .flatMap(yamlBlocks)
  .filter(({ text }) => /name: (?:rollout-)?record/.test(text) && text.includes('run-id:'))
  .filter(({ text }) => text.includes('actions/download-artifact@'))
  .map((block) => ({ name: block.name, workflow: parse(asWorkflow(block)) as Workflow }));

test('every page that takes a record of another run is known', () => {
  expect(taking.map(({ name }) => name)).toEqual([
    'docs/accounts.md: Roll back',
    'docs/pruning.md: Records and reports',
    'docs/rolling-back.md: Several regions',
    'rollback/README.md: Usage',
  ]);
});

describe.each(taking)('$name', ({ workflow }) => {
  const end = (run: RunShown, id = '7') =>
    runScript(workflow, NAME, {
      cwd: tempFolder(),
      gh: ghScript(run),
      env: { ...WORKFLOW_RUN, GITHUB_REPOSITORY: 'octo-org/layers', RUN_ID: id },
    });

  test('looks at the very run of which it downloads, before it does', () => {
    const steps = Object.values(workflow.jobs).flatMap((job) => job.steps ?? []);
    const at = (words: string) => steps.findIndex((step) => (step.name ?? step.uses ?? '').includes(words));
    const [look, download] = [at(NAME), at('actions/download-artifact@')];
    expect(look).toBeGreaterThanOrEqual(0);
    expect(look).toBeLessThan(download);
    expect(steps[look]?.env?.['RUN_ID']).toBe(steps[download]?.with?.['run-id']);
    expect(steps[look]?.if).toBeUndefined();
  });

  testScript('lets a run of the repository itself through', () => {
    expect(end({})).toMatchObject({ code: 0, log: '' });
  });

  testScript('refuses a run that had the code of a fork, or of one that was deleted', () => {
    for (const head_repository of [{ id: 1296270 }, null]) {
      const { code, log } = end({ head_repository });
      expect(code).toBe(1);
      expect(log).toContain('::error::That run had the code of another repository');
    }
  });

  testScript('refuses a run that GitHub does not know, and a number that is none', () => {
    expect(end({}, 'x').code).toBe(1);
    expect(end({}, '').code).toBe(1);
    expect(end({}, '7/../8').code).toBe(1);
    expect(end({ id: 8 }).code).toBe(1);
  });
});
