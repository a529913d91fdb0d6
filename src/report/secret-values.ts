import { fragment } from '../contents/base64.js';
import { isSecretName } from '../contents/secret-names.js';

/** Shorter values stand in ordinary words, which would be hidden with them; the runner knows the job's secrets itself. */
const SHORTEST = 16;

/**
 * Finds what the environment holds under the name of a secret, in every form in which it may be quoted: as it is, line
 * by line, in base64 (also as a part of something longer), URL-encoded, and escaped as in JSON.
 * @returns a pattern for all of them; undefined where there are none
 */
export function secretValues(environment: Readonly<Record<string, string | undefined>>): RegExp | undefined {
  const values = Object.entries(environment).flatMap(([name, value = '']) =>
    isSecretName(name) ? [value, value.trim(), ...linesOf(value)] : [],
  );
  const forms = new Set(values.filter(({ length }) => length >= SHORTEST).flatMap(formsOf));
  if (forms.size === 0) return undefined;
  // The longest first: a form may begin with a shorter one.
  const patterns = [...forms].sort((a, b) => b.length - a.length).map(escaped);
  return new RegExp(patterns.join('|'), 'g');
}

/** The frame of a PEM file is no secret, and stands in much code. */
function linesOf(value: string): string[] {
  return value.split(/\r?\n/).filter((line) => !line.startsWith('-----'));
}

function formsOf(value: string): string[] {
  const inJson = JSON.stringify(value).slice(1, -1);
  const inUrl = encodeURIComponent(value.toWellFormed());
  return [
    value,
    inJson,
    inJson.replaceAll('/', '\\/'),
    inUrl,
    inUrl.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
    inUrl.replaceAll('%20', '+'),
    ...[0, 1, 2].flatMap((before) => inBase64(value, before)),
  ];
}

function inBase64(value: string, before: number): string[] {
  const text = fragment(value, before);
  return [text, text.replaceAll('+', '-').replaceAll('/', '_')];
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
