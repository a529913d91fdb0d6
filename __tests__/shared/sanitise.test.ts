import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { code, json, markdown, mermaidLabel, plain } from '../../src/shared/sanitise.ts';
import { commandsIn } from '../actions/runner-commands.ts';
import { HOSTILE, SECRETS, hostileNames } from '../report/hostile-text.ts';
import { decoded, parseMarkdown } from '../report/markdown-nodes.ts';
import { IS_LONG } from '../long-form.ts';

const RUNS = IS_LONG ? 5000 : 1000;
/** A Markdown parser takes longer. */
const PARSES = IS_LONG ? 1000 : 300;
const SANITISERS = { plain, markdown, code, mermaidLabel };
const EACH = Object.entries(SANITISERS);

/** Characters that nobody sees: control and format characters, and separators of lines. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** What GitHub makes a link of without any markup, in what is written and in what its entities stand for. */
function linksIn(written: string): string[] {
  const inWritten = written.match(/\b(?:https?|ftp):\/\/|(?<![a-z])www\.\S/gi) ?? [];
  const inText = decoded(written).match(/@[a-z0-9]|[\w.+-]@[\w-]+\.\w|#\d|\bGH-\d/gi) ?? [];
  return [...inWritten, ...inText];
}

describe('the runner', () => {
  test('would obey many of these names as they are', () => {
    const obeyed = HOSTILE.filter((name) => commandsIn(name).length > 0);
    expect(obeyed.length).toBeGreaterThan(8);
    const names = fc.sample(hostileNames, { numRuns: RUNS, seed: 1 });
    expect(names.filter((name) => commandsIn(name).length > 0).length).toBeGreaterThan(RUNS / 50);
  });

  test.each(EACH)('obeys none of them after %s', (_, sanitise) => {
    const obeyed = [...HOSTILE, ...fc.sample(hostileNames, { numRuns: RUNS, seed: 2 })].filter(
      (name) => commandsIn(sanitise(name)).length > 0,
    );
    expect(obeyed).toEqual([]);
  });

  test.each(EACH)('obeys nothing that two names after %s make together', (_, sanitise) => {
    fc.assert(
      fc.property(hostileNames, hostileNames, (a, b) => {
        const line = `${sanitise(a)} and ${sanitise(b)}`;
        expect(commandsIn(`"${line}"`)).toEqual([]);
        expect(commandsIn(line)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});

describe.each(EACH)('%s', (name, sanitise) => {
  test('gives one line without unseen characters, of whole characters', () => {
    fc.assert(
      fc.property(hostileNames, (text) => {
        const safe = sanitise(text);
        expect(safe).not.toMatch(UNSEEN);
        expect(safe.isWellFormed()).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  test.each(SECRETS)('hides what is secret in $text', ({ text, secret }) => {
    expect(sanitise(`see ${text}`)).not.toContain(secret);
    expect(decoded(sanitise(text))).not.toContain(secret);
  });

  test('keeps ordinary names as they are', () => {
    const ordinary = 'python/lib/größe_übersicht-1.2/データ.py';
    const safe = decoded(sanitise(ordinary));
    expect(safe).toBe(name === 'code' ? `<code>${ordinary}</code>` : ordinary);
  });
});

describe('one line of a log', () => {
  test.each([
    'git+ssh://git@github.com/acme/lib.git',
    'http://127.0.0.1:8080/simple/x@1.0',
    'npm:@aws-sdk/client-s3@3.1.0 at https://registry.example:8443/@aws-sdk',
  ])('keeps an address without a password: %s', (text) => {
    expect(plain(text)).toBe(text);
  });

  test('is at most 2,001 characters long, also where it ends inside a character', () => {
    fc.assert(fc.property(hostileNames, (text) => plain(text.repeat(300)).length <= 2001));
    expect(plain('a'.repeat(2000))).toHaveLength(2000);
    expect(plain('a'.repeat(9000))).toBe(`${'a'.repeat(2000)}…`);
    expect(plain(`a${'\u{1f600}'.repeat(1500)}`).isWellFormed()).toBe(true);
  });

  test('changes nothing when done twice', () => {
    fc.assert(
      fc.property(hostileNames, (text) => {
        expect(plain(plain(text))).toBe(plain(text));
      }),
      { numRuns: RUNS },
    );
  });

  test('says which unseen characters there were', () => {
    expect(plain('a\u202eb\nc\u001b[1m\u00ad\u{e0041}')).toBe('a\\u202eb\\u000ac\\u001b[1m\\u00ad\\u{e0041}');
  });
});

describe('markdown', () => {
  test.each(HOSTILE)('is nothing but text, and all of it: %j', (text) => {
    const { types, text: shown } = parseMarkdown(markdown(text));
    expect(types).toEqual(['paragraph', 'root', 'text']);
    expect(visible(shown)).toBe(visible(plain(text)));
  });

  test('is nothing but text for any name', () => {
    fc.assert(
      fc.property(hostileNames, (text) => {
        const { types } = parseMarkdown(markdown(text));
        expect(types.filter((type) => !['paragraph', 'root', 'text'].includes(type))).toEqual([]);
      }),
      { numRuns: PARSES },
    );
  });

  test('links nothing, mentions nobody and ends no cell', () => {
    fc.assert(
      fc.property(hostileNames, (text) => {
        const safe = markdown(text);
        expect(linksIn(safe)).toEqual([]);
        expect(safe).not.toMatch(/[<>|`*_[\]()!~\\{}$^]|&(?!#\d+;)|#(?!\d+;)/);
      }),
      { numRuns: PARSES },
    );
    for (const text of HOSTILE) expect(linksIn(markdown(text))).toEqual([]);
  });
});

describe('code', () => {
  test.each(HOSTILE)('is one code element and nothing else: %j', (text) => {
    const { types, html, text: shown } = parseMarkdown(code(text));
    expect(types).toEqual(['html', 'paragraph', 'root', 'text']);
    expect(html).toEqual(['<code>', '</code>']);
    expect(visible(shown)).toBe(visible(plain(text)));
  });

  test('stays one for any name, with no link in it', () => {
    fc.assert(
      fc.property(hostileNames, (text) => {
        const safe = code(text);
        expect(linksIn(safe)).toEqual([]);
        expect(safe.slice('<code>'.length, -'</code>'.length)).not.toMatch(
          /[<>|`*_[\]()!~\\{}$^]|&(?!#\d+;)/,
        );
        expect(parseMarkdown(safe).html).toEqual(['<code>', '</code>']);
      }),
      { numRuns: PARSES },
    );
    for (const text of HOSTILE) expect(linksIn(code(text))).toEqual([]);
  });
});

describe('a label of a mermaid diagram', () => {
  test('holds nothing that mermaid knows, and is at most 60 characters long', () => {
    fc.assert(
      fc.property(hostileNames, (text) => {
        const label = mermaidLabel(text);
        expect(Array.from(label).length).toBeLessThanOrEqual(60);
        expect(label).not.toMatch(/["#;%{}<>`[\]()|:$\\\n]/);
      }),
      { numRuns: RUNS },
    );
  });

  test('is cut between characters', () => {
    expect(mermaidLabel(`a${'\u{20bb7}'.repeat(80)}`)).toBe(`a${'\u{20bb7}'.repeat(59)}`);
  });
});

describe('JSON', () => {
  const values = fc.dictionary(hostileNames, fc.array(hostileNames, { maxLength: 3 }), { maxKeys: 4 });

  test('says the same, and nothing of it is a command or unseen when it is printed', () => {
    fc.assert(
      fc.property(values, fc.constantFrom(undefined, 2), (value, indent) => {
        // What has the form of a login in an address is hidden.
        fc.pre(!/\/\/[^\s/]*@/.test(JSON.stringify(value)));
        const written = json(value, indent);
        // Not `value` itself: Node.js 24 reads half a surrogate pair as a backslash, as a key where it has met that as one.
        expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(commandsIn(written)).toEqual([]);
        expect(written.replaceAll('\n', '')).not.toMatch(UNSEEN);
        expect(written.isWellFormed()).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  test.each(SECRETS)('hides what is secret in $text', ({ text, secret }) => {
    const written = json({ problems: [{ what: `"${text}"\\` }] });
    expect(written).not.toContain(secret);
    expect(JSON.parse(written)).toEqual({ problems: [{ what: expect.stringMatching(/^".*\*\*\*.*"\\$/) }] });
  });
});

/** As a reader compares: Markdown folds spaces, and zero-width spaces are what keeps words apart. */
function visible(text: string): string {
  return text.replaceAll('\u200b', '').replace(/\s+/g, ' ').trim();
}
