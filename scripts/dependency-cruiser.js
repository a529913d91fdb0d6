/** The rules of dependency-cruiser: which file may import which. */
import { ROOMS } from './rooms.js';

/** @import { IConfiguration, IForbiddenRuleType } from 'dependency-cruiser' */

const pureRooms = ROOMS.filter(({ pure }) => pure).map(({ name }) => `^src/${name}/`);
/** Plans are pure in every room. */
const PURE = [...pureRooms, '/plan[^/]*[.]ts$'];
const EFFECTS = [
  '^(node:)?(fs|child_process|http|https|net)$',
  '^src/(aws|github|build)/',
  '^src/shared/log[.]ts$',
];
/** A room imports itself, the rooms on its list, and nothing else of src/. */
const oneWay = ROOMS.map(
  /** @returns {IForbiddenRuleType} */ ({ name, imports }) => ({
    name: `one-way-${name}`,
    severity: 'error',
    from: { path: `^src/${name}/` },
    to: { path: '^src/', pathNot: `^src/(${[name, ...imports].join('|')})/` },
  }),
);

/** @type {IConfiguration} */
export default {
  forbidden: [
    ...oneWay,
    {
      name: 'known-rooms',
      comment: 'Every file is in a room of scripts/rooms.js; src/main.ts is the entry.',
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: `^src/(main[.]ts$|(${ROOMS.map(({ name }) => name).join('|')})/)` },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'sdk-only-in-aws',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/aws/' },
      to: { path: '@(aws-sdk|smithy)/' },
    },
    {
      name: 'github-only-in-github',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/github/' },
      to: { path: '@actions/github' },
    },
    {
      name: 'core-only-in-inputs-log-and-actions',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(inputs/read[.]ts|shared/log[.]ts|actions/conclude[.]ts)$' },
      to: { path: '@actions/core' },
    },
    {
      name: 'pure',
      severity: 'error',
      from: { path: PURE },
      to: { path: EFFECTS, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'programs-from-two-places',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(publish/promote/gh|build/program)[.]ts$' },
      to: { path: '^(node:)?child_process$|@actions/exec' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
