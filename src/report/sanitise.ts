/**
 * The one place where foreign text (file names, AWS messages, function names) is made harmless before it reaches
 * a log, an output, a summary or a comment.
 */

const MAX_LENGTH = 2000;

// Control characters, line separators, bidirectional overrides and zero-width characters.
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** Unpaired halves of a surrogate pair, which no UTF-8 writer can write. */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** What makes a URL usable by whoever reads it, and the shapes of AWS's own credentials. */
const SECRETS: [RegExp, string][] = [
  [/(X-Amz-(?:Signature|Credential|Security-Token)=)[^&\s"'<>]+/gi, '$1***'],
  [/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g, '***'],
  [/\b(?:gh[pousr]_[A-Za-z0-9_]{20,}|github_pat_[A-Za-z0-9_]{20,})/g, '***'],
];

/**
 * Makes text fit for one line of a log: no line breaks or other control characters, and none of the two forms by
 * which the runner recognises a command (`::name` at the start of a line, `##[name]` anywhere).
 */
export function plain(text: string): string {
  let safe = text.replace(INVISIBLE, escapeCharacter).replace(LONE_SURROGATE, '\ufffd');
  for (const [secret, replacement] of SECRETS) safe = safe.replace(secret, replacement);
  safe = safe.replace(/^(\s*):(?=:)/, '$1:\u200b').replace(/##(?=\[)/g, '##\u200b');
  return safe.length > MAX_LENGTH ? `${safe.slice(0, MAX_LENGTH)}…` : safe;
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Makes text fit for Markdown: nothing in it is markup, a link, a mention or HTML, in a table cell either. */
export function markdown(text: string): string {
  return plain(text)
    .replace(/[^\p{L}\p{N}\p{Zs}.,/:;=+"' -]/gu, entity)
    .replace(/:\/\//g, ':&#47;/');
}

/** Makes text fit for a Markdown code span, also in a table cell, whatever backticks it holds. */
export function code(text: string): string {
  return `<code>${plain(text).replace(/[^\p{L}\p{N}\p{Zs}./:=+-]/gu, entity)}</code>`;
}

function entity(character: string): string {
  return `&#${character.codePointAt(0)};`;
}

/** Makes text fit for a label in a mermaid diagram, which has an escape of its own. */
export function mermaidLabel(text: string): string {
  return plain(text)
    .replace(/[^\p{L}\p{N} ._/@+-]/gu, '_')
    .slice(0, 60);
}
