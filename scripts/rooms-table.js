/** Writes the table of rooms in docs/architecture.md; with `--check` it only tells whether it is up to date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { ROOMS } from './rooms.js';

const page = join(dirname(dirname(fileURLToPath(import.meta.url))), 'docs/architecture.md');
const [START, END] = ['<!-- rooms:start -->', '<!-- rooms:end -->'];

const rows = ROOMS.map(
  ({ name, holds, imports, pure }) =>
    `| \`${name}/\` | ${holds}${pure ? ' (pure)' : ''} | ${imports.map((room) => `\`${room}\``).join(', ') || 'none'} |`,
);
const table = ['| Room in `src/` | Holds | May import |', '| --- | --- | --- |', ...rows].join('\n');

const before = readFileSync(page, 'utf8');
const [head = '', rest = ''] = before.split(START);
const [, tail = ''] = rest.split(END);
const text = `${head}${START}\n\n${table}\n\n${END}${tail}`;
const after = await format(text, { parser: 'markdown', singleQuote: true, printWidth: 110 });
if (before !== after && process.argv.includes('--check')) {
  console.error(
    'The table of docs/architecture.md is not that of scripts/rooms.js. Run `npm run docs` and commit it.',
  );
  process.exitCode = 1;
} else if (before !== after) {
  writeFileSync(page, after);
}
