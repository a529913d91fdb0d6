// Swaps files and folders of a layer for links that lead out of it, and back, as fast as it can, until it is told to end
// or has made as many swaps as it was told: `node swap.js ASIDE COUNT PLACE…`. It prints a newline when it begins, and how
// many swaps it made. Of each place `ASIDE/<index>` is the link.
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const [aside = '', count = '0', ...places] = process.argv.slice(2);
let swaps = 0;
let isOver = false;
process.on('SIGTERM', () => (isOver = true));

/** @param {string} place @param {number} index */
function swap(place, index) {
  const [link, real] = [join(aside, String(index)), join(aside, `real-${index}`)];
  renameSync(place, real);
  renameSync(link, place);
  const until = performance.now() + Math.random() * 12;
  while (performance.now() < until);
  renameSync(place, link);
  renameSync(real, place);
  swaps += 2;
}

function some() {
  for (let turn = 0; turn < 20 && swaps < Number(count); turn += 1)
    swap(places[turn % places.length] ?? '', turn % places.length);
  if (!isOver && swaps < Number(count)) setTimeout(some, Math.random() * 2);
  else process.stdout.write(String(swaps));
}
process.stdout.write('\n');
some();
