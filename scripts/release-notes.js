/**
 * Prints CHANGELOG.md's section of a version, given as its tag: `node scripts/release-notes.js v1.2.3`.
 * Fails where the tag is none, package.json has another version, or nothing is written about it.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';

const [tag = ''] = process.argv.slice(2);
const [, version] = /^v((?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*))$/.exec(tag) ?? [];
if (version === undefined) fail('The tag is not vX.Y.Z.');
/** @type {unknown} */
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const own = /** @type {{ version: string }} */ (manifest).version;
if (own !== version) fail(`package.json has version ${own}, and the tag says ${version}.`);
const notes = sectionOf(readFileSync('CHANGELOG.md', 'utf8'), version);
if (notes === '') fail(`CHANGELOG.md has no section "## [${version}] - <date>", or an empty one.`);
console.log(notes);

/** @param {string} changelog @param {string} wanted @returns {string} '' where there is none */
function sectionOf(changelog, wanted) {
  const sections = changelog.split(/^## /m);
  const found = sections.find((section) => /^\[([^\]]+)\] - \d{4}-\d\d-\d\d\n/.exec(section)?.[1] === wanted);
  return found === undefined ? '' : found.slice(found.indexOf('\n')).trim();
}

/** @param {string} what @returns {never} */
function fail(what) {
  console.error(what);
  process.exit(1);
}
