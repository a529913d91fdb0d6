import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { digestIngredients } from '../../src/build/ingredients.ts';
import type { BuildSettings, InputDigest, ManifestIngredients } from '../../src/build/ingredients.ts';
import type { Entry } from '../../src/layer/entry.ts';

const SHA256 = /^[0-9a-f]{64}$/;
const sha256 = fc.stringMatching(SHA256);
/** Texts with the characters by which lists could be taken for others, were they joined. */
const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', ',', '"', '/', '-', 'é'), maxLength: 4 });
const texts = fc.uniqueArray(text, { maxLength: 3 });
/** No path has a newline; an empty one is none. */
const path = fc.string({ unit: fc.constantFrom('a', 'b', '/', ' ', '.'), minLength: 1, maxLength: 4 });

const input: fc.Arbitrary<InputDigest> = fc.record(
  { place: path, executable: fc.boolean(), link: text, sha256 },
  { requiredKeys: ['place', 'executable', 'sha256'] },
);
const manifest: fc.Arbitrary<ManifestIngredients> = fc.record({
  ecosystem: fc.constantFrom('python', 'nodejs'),
  tool: fc.record({ name: fc.constantFrom('uv', 'npm', 'pnpm'), version: text }),
  place: path,
  inputs: fc.uniqueArray(input, { selector: ({ place }) => place, minLength: 1, maxLength: 3 }),
});
const entry: fc.Arbitrary<Entry> = fc.record({
  path,
  type: fc.constant('file'),
  executable: fc.boolean(),
  size: fc.constant(1),
  sha256,
  crc: fc.constant(0),
});
const settings: fc.Arbitrary<BuildSettings> = fc.record(
  {
    entries: fc.uniqueArray(entry, { selector: ({ path: at }) => at, minLength: 1, maxLength: 3 }),
    runtimes: fc.subarray(['python3.12', 'python3.13', 'nodejs22.x']),
    architectures: fc.subarray(['x86_64', 'arm64']),
    license: fc.constantFrom('MIT', 'Apache-2.0'),
    prefix: text,
    exclude: texts,
    groups: texts,
    extras: texts,
    member: text,
    slim: fc.boolean(),
    bytecode: fc.constantFrom('auto' as const, 'false' as const),
  },
  {
    requiredKeys: [
      ...(['entries', 'runtimes', 'architectures', 'prefix', 'exclude'] as const),
      ...(['groups', 'extras', 'slim', 'bytecode'] as const),
    ],
  },
);

interface Ingredients {
  manifests: ManifestIngredients[];
  settings: BuildSettings;
}

const ingredients: fc.Arbitrary<Ingredients> = fc.record({
  manifests: fc.uniqueArray(manifest, { selector: ({ ecosystem }) => ecosystem, minLength: 1 }),
  settings,
});

const digest = ({ manifests, settings: chosen }: Ingredients) => digestIngredients(manifests, chosen);

/** Changes one ingredient each, and leaves all others as they are. */
const CHANGES: Readonly<Record<string, (before: Ingredients, other: string) => Ingredients>> = {
  'the language of a manifest': inManifest((one) => ({
    ecosystem: one.ecosystem === 'python' ? 'nodejs' : 'python',
  })),
  'the tool': inManifest((one) => ({ tool: { ...one.tool, name: `${one.tool.name}x` } })),
  'the version of the tool': inManifest((one, other) => ({
    tool: { ...one.tool, version: one.tool.version + other },
  })),
  'the place of a manifest': inManifest((one, other) => ({ place: one.place + other })),
  'one more file': inManifest((one, other) => ({
    inputs: [...one.inputs, { place: `new/${other}`, executable: false, sha256: '0'.repeat(64) }],
  })),
  'the place of a file': inInput((one, other) => ({ place: `new/${one.place}${other}` })),
  'the mode of a file': inInput((one) => ({ executable: !one.executable })),
  'the target of a link': inInput((one, other) => ({ link: (one.link ?? '') + other })),
  'the bytes of a file': inInput((one) => ({ sha256: flipped(one.sha256) })),
  "the place of one of path's files": inEntry((one, other) => ({ path: `new/${one.path}${other}` })),
  "the mode of one of path's files": inEntry((one) => ({ executable: !one.executable })),
  "the bytes of one of path's files": inEntry((one) => ({ sha256: flipped(one.sha256) })),
  "whether one of path's files is a link": inEntry(() => ({ type: 'link' })),
  'one file less in path': inSettings(({ entries }) => ({ entries: entries.slice(1) })),
  prefix: inSettings(({ prefix }, other) => ({ prefix: prefix + other })),
  'an exclude pattern': inSettings(({ exclude }, other) => ({ exclude: [...exclude, `new${other}`] })),
  'a runtime': inSettings(({ runtimes }, other) => ({ runtimes: [...runtimes, `new${other}`] })),
  'an architecture': inSettings(({ architectures }, other) => ({
    architectures: [...architectures, `new${other}`],
  })),
  license: inSettings(({ license = '' }, other) => ({ license: license + other })),
  'a group': inSettings(({ groups }, other) => ({ groups: [...groups, `new${other}`] })),
  'an extra': inSettings(({ extras }, other) => ({ extras: [...extras, `new${other}`] })),
  'the member of a monorepo': inSettings(({ member = '' }, other) => ({ member: member + other })),
  slim: inSettings(({ slim }) => ({ slim: !slim })),
  'required bytecode': inSettings(({ runtimes }) => ({
    bytecode: 'true',
    runtimes: [...runtimes, 'python3.13'],
  })),
};

type Change<T> = (before: T, other: string) => Partial<T>;

function inSettings(change: Change<BuildSettings>) {
  return (before: Ingredients, other: string): Ingredients => ({
    ...before,
    settings: { ...before.settings, ...change(before.settings, other) },
  });
}

function inManifest(change: Change<ManifestIngredients>) {
  return ({ manifests, ...rest }: Ingredients, other: string): Ingredients => ({
    ...rest,
    manifests: changedFirst(manifests, (one) => change(one, other)),
  });
}

function inInput(change: Change<InputDigest>) {
  return inManifest((one, other) => ({ inputs: changedFirst(one.inputs, (file) => change(file, other)) }));
}

function inEntry(change: Change<Entry>) {
  return inSettings(({ entries }, other) => ({
    entries: changedFirst(entries, (one) => change(one, other)),
  }));
}

function changedFirst<T>(items: readonly T[], change: (item: T) => Partial<T>): T[] {
  return items.map((item, index) => (index === 0 ? { ...item, ...change(item) } : item));
}

const flipped = (hex: string) => (hex.startsWith('0') ? '1' : '0') + hex.slice(1);

test.each(Object.entries(CHANGES))('Another value of %s gives another digest', (_, change) => {
  fc.assert(
    fc.property(ingredients, fc.constantFrom('x', ' ', '"'), (before, other) => {
      expect(digest(before)).toMatch(SHA256);
      expect(digest(change(before, other))).not.toBe(digest(before));
    }),
  );
});

test('The order in which ingredients are listed has no part in the digest, but that of exclude patterns', () => {
  fc.assert(
    fc.property(ingredients, ({ manifests, settings: chosen }) => {
      const turned: Ingredients = {
        manifests: manifests.map((one) => ({ ...one, inputs: one.inputs.toReversed() })).toReversed(),
        settings: {
          ...chosen,
          entries: chosen.entries.toReversed(),
          runtimes: chosen.runtimes.toReversed(),
          architectures: chosen.architectures.toReversed(),
          groups: chosen.groups.toReversed(),
          extras: chosen.extras.toReversed(),
        },
      };
      expect(digest(turned)).toBe(digest({ manifests, settings: chosen }));
    }),
  );
  const [before, after] = [
    ['*', '!a'],
    ['!a', '*'],
  ].map((exclude) => digestIngredients([], { ...NOTHING, exclude }));
  expect(before).not.toBe(after);
});

const NOTHING: BuildSettings = {
  ...{ entries: [], runtimes: [], architectures: [], prefix: '', exclude: [] },
  ...{ groups: [], extras: [], slim: false },
};

test('Lists that read alike when they are joined have digests of their own', () => {
  const lists = [['a b'], ['a', 'b'], ['a,b'], ['"a"', 'b'], ['a\nb'], []];
  const digests = lists.flatMap((list) => [
    digestIngredients([], { ...NOTHING, groups: list }),
    digestIngredients([], { ...NOTHING, extras: list }),
    digestIngredients([], { ...NOTHING, exclude: list }),
  ]);
  // The three empty lists are one.
  expect(new Set(digests).size).toBe(3 * (lists.length - 1) + 1);
});
