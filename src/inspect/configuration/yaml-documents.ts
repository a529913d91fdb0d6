import { Composer, Lexer, Parser, visit } from 'yaml';
import type { CST, Document, ErrorCode, YAMLError } from 'yaml';
import { BeyondBounds, MOST_LEVELS } from './reading.ts';
import type { ConfigurationReading } from './reading.ts';

/** A configuration of a mebibyte has less than half of these; texts that are made to take time have more. */
const MOST_TOKENS = 300_000;

/** A pair of a mapping may take two places on the parser's stack, and the document takes one. */
const MOST_STACKED = 2 * MOST_LEVELS + 1;

const NOT_PRINTABLE = /[\0-\x08\v\f\x0e-\x1f\x7f]/;

/**
 * The documents of a YAML file, one after another. Keys that are there twice are left to the caller: the library's own
 * search for them compares each key with each.
 * @throws BeyondBounds before the library would run out of stack, memory or time
 */
export function documentsOf(text: string): Iterable<Document> {
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
  return composer.compose(tokensOf(text), true, text.length);
}

function* tokensOf(text: string): Generator<CST.Token> {
  const parser = new Parser();
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (parser.stack.length > MOST_STACKED) throw new BeyondBounds(`nests deeper than ${MOST_LEVELS} levels`);
    if ((count += 1) > MOST_TOKENS)
      throw new BeyondBounds('has more than 300,000 keys, values, signs and line ends');
    yield* parser.next(lexeme);
  }
  yield* parser.end();
}

/** Kinds of the library's errors in our words: its own quote the file, which may hold secrets. */
const FAULTS: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: 'has an alias with an anchor or a tag of its own, which YAML forbids',
  BAD_ALIAS: 'has an alias or an anchor without a proper name',
  BAD_COLLECTION_TYPE: 'has a tag that does not fit the list or mapping behind it',
  BAD_DIRECTIVE: 'has a directive that YAML does not know',
  BAD_DQ_ESCAPE: 'has an escape in double quotes that YAML does not know',
  BAD_INDENT: 'is indented like nothing that it could belong to',
  BAD_PROP_ORDER: 'has an anchor or a tag in the wrong place',
  BAD_SCALAR_START: 'has a value that begins with a character that YAML keeps for later',
  BLOCK_AS_IMPLICIT_KEY: 'has a mapping or a list where a text is expected, as a colon in it does',
  BLOCK_IN_FLOW: 'has a block of lines within brackets',
  DUPLICATE_KEY: 'has a key twice',
  IMPOSSIBLE: 'cannot be read as YAML',
  KEY_OVER_1024_CHARS: 'has a key of more than 1,024 characters',
  MISSING_CHAR: 'lacks a closing quote or bracket, a comma, or the colon behind a key',
  MULTILINE_IMPLICIT_KEY: 'has no `key:` where a key is expected, or one over several lines',
  MULTIPLE_ANCHORS: 'has two anchors for one value',
  MULTIPLE_DOCS: 'has several documents',
  MULTIPLE_TAGS: 'has two tags for one value',
  NON_STRING_KEY: 'has a key that is no text',
  RESOURCE_EXHAUSTION: 'cannot be read as YAML',
  TAB_AS_INDENT: 'is indented with a tab, which YAML forbids',
  TAG_RESOLVE_FAILED: 'has a value that its tag does not allow',
  UNEXPECTED_TOKEN: 'has something that YAML does not expect there',
};

/** Why no program can read a document; the first of several reasons. */
export function faultOf(
  document: Document,
  lineOf: (offset: number) => number,
): ConfigurationReading['fault'] {
  const [first] = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  return first && { line: lineOf(placeOf(first, document)), what: FAULTS[first.code] };
}

/** A quote that is not closed is missed where the file ends, and to be looked for where the text begins. */
function placeOf({ code, pos: [at] }: YAMLError, document: Document): number {
  if (code !== 'MISSING_CHAR') return at;
  let place = at;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (range && range[0] < at && at <= range[1] && type?.startsWith('QUOTE')) [place] = range;
    },
  });
  return place;
}

/** What YAML's characters leave out; text in UTF-16 has NUL characters. Source: YAML 1.2.2, section 5.1. */
export function unprintable(text: string, lineOf: (offset: number) => number): ConfigurationReading['fault'] {
  const at = text.search(NOT_PRINTABLE);
  return at < 0 ? undefined : { line: lineOf(at), what: 'has a control character, which YAML forbids' };
}
