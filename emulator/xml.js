// XML as AWS writes it.

/** @typedef {string | number | boolean | undefined} Leaf undefined: no element */
/** @typedef {{ [name: string]: Leaf | Elements | Elements[] }} Elements by name; a list repeats its element */

/** @param {Elements} elements @returns {string} */
export const xmlOf = (elements) =>
  Object.entries(elements)
    .map(([name, node]) => element(name, node))
    .join('');

/** @param {string} name @param {Leaf | Elements | Elements[]} node @returns {string} */
function element(name, node) {
  if (node === undefined) return '';
  if (Array.isArray(node)) return node.map((item) => element(name, item)).join('');
  return `<${name}>${typeof node === 'object' ? xmlOf(node) : escaped(String(node))}</${name.split(' ')[0]}>`;
}

/** @param {string} text */
const escaped = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** @param {string} text of an element */
export const unescaped = (text) =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(amp|lt|gt|quot|apos));/gi, (_, decimal, hex, named) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(parseInt(String(hex), 16));
    return (
      /** @type {Record<string, string>} */ ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[
        String(named).toLowerCase()
      ] ?? ''
    );
  });

/** @param {Elements} elements @returns {Buffer} */
export const xmlDocument = (elements) =>
  Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${xmlOf(elements)}`);
