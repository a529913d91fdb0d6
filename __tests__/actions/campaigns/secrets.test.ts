// Sixty secrets, planted in four encodings wherever a job has some: none of them is told, and none is published.
import { describe, expect } from '@jest/globals';
import { campaign } from '../../rollout/campaigns/campaign.ts';
import { whileRefusing } from '../answering.ts';
import { ENCODINGS, PLANTED, QUOTABLE, VARIABLES, leaksIn } from '../planted-secrets.ts';
import { REGION, startPlace } from '../step.ts';
import type { Outcome, Place } from '../step.ts';

const DEBUG = { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true', NODE_OPTIONS: '' };
/** AWS's key is the emulated account's, by which it knows who calls. */
const ENVIRONMENT = { ...VARIABLES, ...DEBUG };
const WRITTEN = PLANTED.flatMap(({ value }) => Object.values(ENCODINGS).map((encode) => encode(value)));
const QUOTED = QUOTABLE.flatMap(({ value }) => Object.values(ENCODINGS).map((encode) => encode(value)));

interface Scenario {
  name: string;
  run: (place: Place) => Promise<Told[]>;
}
type Told = Pick<Outcome, 'log' | 'outputs' | 'summary' | 'reportText' | 'recordText'>;

const WAYS = Object.values(ENCODINGS);
/** The encoding of the first secret, the next one of the second, and so on: all of all, or one of each. */
const ALONE = process.env['TRUST'] ? [...WAYS.keys()] : [0];

const SCENARIOS: Scenario[] = [
  {
    name: 'a layer that holds them is published to oneself',
    run: async (place) => {
      plant(place);
      return [await place.run({ 'fail-on': 'never' }, ENVIRONMENT)];
    },
  },
  {
    name: 'a layer that holds them fails the check',
    run: async (place) => {
      plant(place);
      return [await place.check({ 'fail-on': 'warning', 'sarif-file': 'layer.sarif' }, ENVIRONMENT)];
    },
  },
  {
    name: 'a layer that holds them is not made public',
    run: async (place) => {
      plant(place);
      const inputs = {
        'fail-on': 'never',
        'ignore-rules': 'secrets/*',
        'share-with': 'public',
        'allow-public': 'true',
      };
      const outcome = await place.run(inputs, ENVIRONMENT);
      expect(outcome.errors.at(-1)).toContain('what looks like credentials');
      expect(place.operations()).not.toContain('PublishLayerVersion');
      return [outcome];
    },
  },
  ...ALONE.map((first) => ({
    name: `no encoding of one alone is made public, from the encoding ${first} on`,
    run: async (place: Place) => {
      const told: Told[] = [];
      for (const [index, { value }] of PLANTED.entries()) {
        const encode = WAYS[(first + index) % WAYS.length] ?? String;
        place.write({ 'layer/python/settings.py': `A = "${encode(value)}"\n` });
        const inputs = { 'fail-on': 'never', 'share-with': 'public', 'allow-public': 'true' };
        const outcome = await place.run(inputs, ENVIRONMENT);
        expect(outcome.code).toBe(1);
        told.push(outcome);
      }
      expect(place.operations()).not.toContain('PublishLayerVersion');
      return told;
    },
  })),
  {
    name: 'AWS quotes them where it refuses',
    run: async (place) => {
      place.write({ 'layer/a': 'x' });
      const told: Told[] = [];
      for (let from = 0; from < QUOTED.length; from += 24) {
        const message = `The Canonical String should have been\n${QUOTED.slice(from, from + 24).join('\n')}`;
        await whileRefusing({ status: 403, code: 'InvalidSignatureException', message }, async (url) => {
          told.push(await place.run({}, { ...ENVIRONMENT, AWS_ENDPOINT_URL: url }));
        });
      }
      return told;
    },
  },
  {
    name: 'AWS quotes them where an update fails',
    run: async (place) => {
      place.write({ 'layer/a': 'x' });
      const functions = Array.from({ length: 30 }, (_, index) => {
        const reason = QUOTED.filter((__, at) => at % 30 === index).join(' ');
        const name = `fn-${index}`;
        place.region.seedFunction({ name, updateFailures: [{ code: 'InternalError', reason }] });
        return name;
      });
      return [await place.run({ functions: functions.join(), 'on-failure': 'stop' }, ENVIRONMENT)];
    },
  },
  {
    name: 'functions log them where a smoke test fails',
    run: async (place) => {
      place.write({ 'layer/a': 'x' });
      const functions = Array.from({ length: 30 }, (_, index) => {
        const lines = QUOTED.filter((__, at) => at % 30 === index);
        const name = `fn-${index}`;
        const invoke = (__: unknown, { log }: { log: (line: string) => void }) => {
          for (const line of lines) log(line);
          throw new Error(lines.join());
        };
        place.region.seedFunction({ name, invoke });
        return name;
      });
      const inputs = {
        functions: functions.join(),
        'smoke-test': JSON.stringify(QUOTED),
        'on-failure': 'stop',
      };
      return [await place.run(inputs, ENVIRONMENT)];
    },
  },
  {
    name: 'a rollout goes well',
    run: async (place) => {
      place.write({ 'layer/a': 'x' });
      place.region.seedFunction({ name: 'api' });
      const outcome = await place.run(
        { functions: 'api', 'smoke-test': JSON.stringify(QUOTED) },
        ENVIRONMENT,
      );
      expect(outcome.code).toBe(0);
      expect(outcome.recordText).not.toBe('');
      return [outcome];
    },
  },
  {
    name: 'inputs hold them where they do not belong',
    run: async (place) => {
      place.write({ 'layer/a': 'x' });
      const told: Told[] = [];
      const names = [
        'layer-name',
        'path',
        'functions',
        'share-with',
        'kms-key-id',
        'alarms',
        'waves',
        'smoke-test',
      ];
      for (const [index, name] of names.entries()) {
        const value = QUOTED.filter((_, at) => at % names.length === index)
          .slice(0, 12)
          .join(' ');
        told.push(await place.run({ [name]: value }, ENVIRONMENT));
      }
      return told;
    },
  },
];

describe('sixty secrets in four encodings are told nowhere', () => {
  campaign({
    name: `secrets: ${SCENARIOS.length} scenes with ${PLANTED.length} planted in ${Object.keys(ENCODINGS).length} encodings, debug logging on`,
    runs: { short: SCENARIOS.length, long: SCENARIOS.length },
    run: async (_, seed) => {
      const scenario = SCENARIOS[(seed - 1) % SCENARIOS.length];
      if (!scenario) throw new Error('there is no scene');
      const place = await startPlace();
      const told = await scenario.run(place);
      for (const [index, { log, outputs, summary, reportText, recordText }] of told.entries()) {
        const places = { log, outputs: JSON.stringify(outputs), summary, reportText, recordText };
        for (const [where, text] of Object.entries(places))
          expect({ scene: scenario.name, index, where, leaks: leaksIn(text) }).toEqual({
            scene: scenario.name,
            index,
            where,
            leaks: [],
          });
      }
    },
  });
});

/** Everything in files of every kind that is looked into. */
function plant(place: Place): void {
  const all = WRITTEN.join('\n');
  place.write({
    'layer/python/app/settings.py': WRITTEN.map(
      (text, index) => `A${index} = ${JSON.stringify(text)}\n`,
    ).join(''),
    'layer/python/app/.env': WRITTEN.map((text, index) => `SECRET_${index}='${text}'\n`).join(''),
    'layer/.npmrc': WRITTEN.map((text) => `//npm.internal/:_authToken=${text.replaceAll('\n', '')}\n`).join(
      '',
    ),
    'layer/notes.txt': all,
    'layer/data.json': JSON.stringify(WRITTEN),
    'layer/bin/run': { executable: `#!/bin/sh\n${all}\n` },
    [`layer/region-${REGION}`]: all,
    'layer/nodejs/node_modules/a/package.json': JSON.stringify({
      name: 'a',
      version: '1.0.0',
      description: all,
      scripts: { postinstall: all },
    }),
  });
}
