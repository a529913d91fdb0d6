import { fragment } from './base64.ts';

/**
 * A value in every form in which a text may hold it: as it is, URL-encoded, escaped as in JSON, in hexadecimal digits, and in
 * base64 wherever it begins in what is encoded, in both alphabets.
 */
export function textForms(value: string): string[] {
  return [...new Set([...plainForms(value), ...encodedForms(value)])];
}

/** The same as bytes, and in UTF-16, as Windows and Java have it. */
export function byteForms(value: string): Buffer[] {
  const wide = plainForms(value).map((form) => Buffer.from(form, 'utf16le'));
  return [
    ...textForms(value).map((form) => Buffer.from(form)),
    ...wide,
    ...wide.map((bytes) => Buffer.from(bytes).swap16()),
  ];
}

function plainForms(value: string): string[] {
  const inJson = JSON.stringify(value).slice(1, -1);
  const inUrl = encodeURIComponent(value.toWellFormed());
  const strict = inUrl.replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
  const urls = [inUrl, strict, inUrl.replaceAll('%20', '+'), strict.replaceAll('%2F', '/')];
  return [
    value,
    // As a checkout on Windows, and as programs in Java, Python and PHP write it.
    ...(value.includes('\n') ? [value.replace(/\r?\n/g, '\n'), value.replace(/\r?\n/g, '\r\n')] : []),
    inJson,
    inJson.replaceAll('/', '\\/'),
    inJson.replace(/[^\x20-\x7e]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`),
    ...urls,
    ...urls.map((url) => url.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())),
  ];
}

function encodedForms(value: string): string[] {
  const hex = Buffer.from(value).toString('hex');
  const base64 = [0, 1, 2].map((before) => fragment(value, before));
  return [
    hex,
    hex.toUpperCase(),
    ...base64.flatMap((text) => [text, text.replaceAll('+', '-').replaceAll('/', '_')]),
  ];
}
