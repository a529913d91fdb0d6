import { describe, expect, test } from '@jest/globals';
import { checkLayer } from '../../src/checks/check.ts';
import { config } from '../../src/checks/config.ts';
import type { Configuration } from '../../src/inspect/file-facts.ts';
import { checkedLayer } from './checked-layer.ts';

const holding = (configuration: Partial<Configuration>) => ({
  'a.yaml': {
    contents: { configuration: { format: 'YAML' as const, repeated: [], secrets: [], ...configuration } },
  },
});
const TOO_LARGE = holding({ unread: 'is larger than 1 MiB' });
const BROKEN = holding({ fault: { line: 7, what: 'is indented with a tab, which YAML forbids' } });
const rules = (findings: { rule: string; severity: string }[]) =>
  findings.map(({ rule, severity }) => `${severity} ${rule}`);

describe('a configuration file that is not read whole', () => {
  test('is a notice that says why', () => {
    const [finding, ...others] = config(checkedLayer(TOO_LARGE));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'config/unread', severity: 'notice', path: 'a.yaml' });
    expect(finding?.message).toContain('"a.yaml" is larger than 1 MiB and is not read whole');
  });

  test('is an error in a public layer, for a broken one too', () => {
    expect(rules(config(checkedLayer(TOO_LARGE, { isPublic: true })))).toEqual(['error config/unread']);
    expect(rules(config(checkedLayer(BROKEN)))).toEqual(['error config/syntax']);
    const findings = config(checkedLayer(BROKEN, { isPublic: true }));
    expect(rules(findings)).toEqual(['error config/syntax', 'error config/unread']);
    expect(findings[1]?.message).toContain('is broken in line 7');
  });

  test.each([[['config/*']], [['config/unread', 'config/syntax']]])(
    'can be ignored by %j only in a private layer',
    (ids) => {
      const ignored = ids.map((rule) => ({ rule, place: rule }));
      expect(rules(checkLayer(checkedLayer(BROKEN), ignored))).toEqual([]);
      expect(rules(checkLayer(checkedLayer(BROKEN, { isPublic: true }), ignored))).toEqual([
        'error config/unread',
      ]);
    },
  );

  test('is nobody’s business in a layer of code', () => {
    expect(config(checkedLayer({ ...BROKEN, 'app.py': 1 }, { isPublic: true }))).toEqual([]);
  });
});
