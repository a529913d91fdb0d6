// Whatever a file is called and whatever AWS says, it is nothing but text wherever it is told.
import { describe, expect } from '@jest/globals';
import fc from 'fast-check';
import { toProblem } from '../../../src/aws/error-messages.ts';
import { commandsIn } from '../../actions/runner-commands.ts';
import { campaign } from '../../rollout/campaigns/campaign.ts';
import { aPlaceToTell } from '../as-told.ts';
import type { Told } from '../as-told.ts';
import { reportsOf } from '../hostile-reports.ts';
import type { Foreign } from '../hostile-reports.ts';
import { HOSTILE, SECRETS, hostileNames } from '../hostile-text.ts';
import { decoded, shapeOf } from '../markdown-nodes.ts';

const told = aPlaceToTell();

describe('hostile text is nothing but text in log, annotations, outputs, summary, comment, SARIF and report', () => {
  campaign({
    name: 'hostile file names',
    runs: { short: 150, long: 5000 },
    run: async (_, seed) => {
      const name = seed <= HOSTILE.length ? (HOSTILE[seed - 1] ?? '') : nameFrom(seed);
      await expectOnlyText({ name, message: 'It is refused' });
    },
  });

  campaign({
    name: 'hostile messages of AWS',
    runs: { short: 80, long: 500 },
    run: async (dice, seed) => {
      const message = seed <= HOSTILE.length ? (HOSTILE[seed - 1] ?? '') : messageFrom(seed);
      const { text, secret } = dice.pick(SECRETS);
      const answer = Object.assign(new Error(`${message} ${text}`), {
        name: dice.pick([...CODES, nameFrom(-seed)]),
        $metadata: { httpStatusCode: dice.pick([400, 403, 404, 409, 413, 429, 500, 503]) },
      });
      const { what, fix } = toProblem(answer, ATTEMPT);
      const shown = await expectOnlyText({ name: 'api', message: `${what} ${fix}` });
      for (const part of partsOf(shown)) expect(part).not.toContain(secret);
    },
  });
});

const ATTEMPT = {
  ...{ action: 'lambda:GetFunction', subject: 'function "api"', resource: '*' },
  region: 'eu-central-1',
};

const CODES = [
  'AccessDeniedException',
  'InvalidSignatureException',
  'CodeStorageExceededException',
  'ThrottlingException',
  'InvalidParameterValueException',
  'SomethingNewException',
];

function nameFrom(seed: number): string {
  const [name = ''] = fc.sample(hostileNames, { numRuns: 1, seed });
  return name || '::error::';
}

/** As long as AWS's are at most. */
function messageFrom(seed: number): string {
  return fc
    .sample(hostileNames, { numRuns: 8, seed })
    .join(seed % 2 === 0 ? '\n' : ' ')
    .slice(0, 2000);
}

function partsOf({ log, outputs, summaries, comment, documents }: Told): string[] {
  return [log, ...outputs.flatMap((one) => Object.values(one)), ...summaries, comment, ...documents];
}

/** Expects that what is told of foreign words is told as the same of plain ones is: a word more or less, and no more. */
async function expectOnlyText(foreign: Foreign): Promise<Told> {
  const plainly = await (toldPlainly ??= told(reportsOf(PLAIN)));
  const shown = await told(reportsOf(foreign));
  expect(commandsIn(shown.log).map(({ name }) => name)).toEqual(
    commandsIn(plainly.log).map(({ name }) => name),
  );
  const properties = commandsIn(shown.log).flatMap((command) => Object.keys(command.properties));
  expect(properties.filter((name) => !['title', 'file'].includes(name))).toEqual([]);
  expect(shown.outputs.map((one) => Object.keys(one))).toEqual(
    plainly.outputs.map((one) => Object.keys(one)),
  );
  for (const part of partsOf({ ...shown, log: '' })) expect(commandsIn(part)).toEqual([]);
  for (const part of partsOf(shown)) {
    expect(part.replaceAll('\n', '')).not.toMatch(UNSEEN);
    expect(part.isWellFormed()).toBe(true);
  }
  for (const document of shown.documents) expect(() => JSON.parse(document) as unknown).not.toThrow();
  for (const [index, written] of [...shown.summaries, shown.comment].entries()) {
    expect(shapeOf(written)).toEqual(shapeOf([...plainly.summaries, plainly.comment][index] ?? ''));
    expectNoLinks(written);
  }
  return shown;
}

const PLAIN: Foreign = { name: 'word', message: 'It is refused' };
let toldPlainly: Promise<Told> | undefined;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** What stands in blocks of code is ours, and what a way back is told with. */
const CODE_BLOCKS = /^```[^]*?^```$/gm;

function expectNoLinks(written: string): void {
  const prose = written.replace(CODE_BLOCKS, '');
  expect(prose).not.toMatch(/(?:https?|ftp):\/\/|www\.\S/i);
  expect(decoded(prose)).not.toMatch(/@[a-z0-9]|#\d|\bGH-\d/i);
}
