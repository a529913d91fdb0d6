/**
 * The folders of src/, from the top to the ground: each imports only those that it lists, and all of them are below it.
 * `npm run lint` holds the sources to it, and `npm run docs` writes the table in docs/architecture.md from it.
 */

/**
 * @typedef {object} Room
 * @property {string} name of the folder in src/
 * @property {string} holds for the table; Markdown
 * @property {string[]} imports the rooms that it may import
 * @property {boolean} [pure] reads no disk, starts no program, calls nobody and logs nothing
 */

/** @type {readonly Room[]} */
export const ROOMS = [
  {
    name: 'actions',
    holds:
      'a file for each action, `run-action.ts` with the one way in which all of them run and end, and the steps that publish and check share',
    imports: [
      ...['github', 'build', 'inputs', 'report', 'account', 'publish', 'rollout'],
      ...['checks', 'packages', 'aws', 'layer', 'inspect', 'lambda', 'shared'],
    ],
  },
  {
    name: 'github',
    holds:
      "the comment on a pull request, the dependency graph, whose run it is, the builds in GitHub's cache; the only use of `@actions/github`",
    imports: ['packages', 'shared'],
  },
  {
    name: 'build',
    holds:
      'a layer out of manifests: `python/` by uv, `node/` by npm and pnpm, `bytecode/`; the only programs that are started beside `gh`',
    imports: ['checks', 'packages', 'layer', 'inspect', 'lambda', 'shared'],
  },
  {
    name: 'inputs',
    holds:
      "the only reader of inputs; refuses what cannot work before any file is read or AWS is called. Returns the rooms' option types",
    imports: ['account', 'publish', 'rollout', 'checks', 'layer', 'lambda', 'shared'],
  },
  {
    name: 'report',
    holds: 'outputs, summary, comment, SARIF and JSON, made from the result types of the rooms below',
    imports: ['account', 'publish', 'rollout', 'checks', 'packages', 'layer', 'lambda', 'shared'],
    pure: true,
  },
  {
    name: 'account',
    holds:
      "an account's layers, versions, functions and who may use them; `audit/` with its findings (pure), `prune/` with its plan (pure)",
    imports: ['publish', 'rollout', 'checks', 'packages', 'aws', 'layer', 'inspect', 'lambda', 'shared'],
  },
  {
    name: 'publish',
    holds:
      'a layer on its way to every region: versions, grants, rollout, parameter; `promote/` with a published version as the source',
    imports: ['rollout', 'checks', 'packages', 'aws', 'layer', 'lambda', 'shared'],
  },
  {
    name: 'rollout',
    holds:
      'which functions get the layer and when (pure), waves, gates, the record, rolling back; `rollback/`; `attach/`; `performance/` compares durations before and after',
    imports: ['aws', 'lambda', 'shared'],
  },
  {
    name: 'checks',
    holds: 'the rules, a file or folder for each family, over what `inspect` read and tables of facts',
    imports: ['packages', 'layer', 'inspect', 'lambda', 'shared'],
    pure: true,
  },
  {
    name: 'packages',
    holds:
      'files as packages: bill of materials, licenses, known vulnerabilities, comparison of two layers, reading a published one',
    imports: ['aws', 'layer', 'inspect', 'lambda', 'shared'],
  },
  {
    name: 'aws',
    holds: 'the only use of the AWS SDK: calls, rate limits, retries, error messages; `s3/` for staging',
    imports: ['layer', 'lambda', 'shared'],
  },
  {
    name: 'layer',
    holds: 'a folder or zip as entries, content hash and archive; the threads that read it',
    imports: ['inspect', 'lambda', 'shared'],
  },
  {
    name: 'inspect',
    holds:
      'bytes as facts: ELF, Mach-O, PE, JAR, scripts, metadata, credentials, configuration; `readers.ts` lists the kinds of file',
    imports: ['shared'],
  },
  {
    name: 'lambda',
    holds: 'Lambda as tables and parsers: limits, runtimes, systems, search paths, ARNs, principals',
    imports: ['shared'],
    pure: true,
  },
  {
    name: 'shared',
    holds:
      'problems and failures, log, sanitiser, formats, concurrency, clock, cancellation, proxies, files of the runner',
    imports: [],
  },
];
