// What a step said, held against what it may say: foreign words are nothing but text, wherever they are told.
import { expect } from '@jest/globals';
import { SECRETS } from '../report/hostile-text.ts';
import { decoded, parseMarkdown } from '../report/markdown-nodes.ts';
import { commandsIn } from './runner-commands.ts';
import { ACCOUNT, OUTPUTS, REGION } from './step.ts';
import type { Outcome } from './step.ts';

/** What the action itself says to the runner. */
export const OWN_COMMANDS = ['group', 'endgroup', 'warning', 'error', 'debug'];
/** Characters that nobody sees. */
export const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** Expects that nothing a step said became more than text, wherever it was said. */
export function expectHarmless(outcome: Outcome): void {
  const { log, commands, outputs, summary, reportText } = outcome;
  expect(commands.filter(({ name }) => !OWN_COMMANDS.includes(name))).toEqual([]);
  const properties = commands.flatMap((command) => Object.keys(command.properties));
  expect(properties.filter((name) => !['title', 'file'].includes(name))).toEqual([]);
  expect(log.replaceAll('\n', '')).not.toMatch(UNSEEN);
  expect(Object.keys(outputs).sort()).toEqual([...OUTPUTS].sort());
  expect(outputs['layer-arn']).toMatch(new RegExp(`^(arn:aws:lambda:${REGION}:${ACCOUNT}:layer:models)?$`));
  for (const value of [...Object.values(outputs), summary, reportText]) {
    expect(commandsIn(value)).toEqual([]);
    expect(value.replaceAll('\n', '')).not.toMatch(UNSEEN);
  }
  expectOnlyText(summary);
  for (const { secret } of SECRETS) {
    for (const value of [log, summary, reportText, ...Object.values(outputs)])
      expect(value).not.toContain(secret);
  }
}

/** Our own markup: the rule's name before each finding, what folds the rest of them away, the rollback. */
const OWN_MARKUP =
  /\*\*<code>[a-z]+\/[a-z-]+<\/code>\*\*|<details>\n<summary>[\w ,]+<\/summary>|<\/details>|```yaml\n- uses: org\/publish-layer\/rollback@v1\n {2}with:\n {4}record: "[\w/.-]+"\n```/g;

/** Labels in a chart are drawn as they are; what they may hold, __tests__/shared/sanitise.test.ts says. */
const CHARTS = /^```mermaid$[^]*?^```$/gm;

function expectOnlyText(summary: string): void {
  const foreign = summary.replace(OWN_MARKUP, '').replace(CHARTS, '');
  const { types, html } = parseMarkdown(foreign);
  expect(types.filter((type) => /link|image|definition|footnote|emphasis|strong|delete/i.test(type))).toEqual(
    [],
  );
  expect(html.filter((tag) => !/^<(?:\/?code|br)>$/.test(tag))).toEqual([]);
  expect(foreign).not.toMatch(/(?:https?|ftp):\/\/|www\.\S/i);
  expect(decoded(foreign)).not.toMatch(/@[a-z0-9]|#\d/i);
}
