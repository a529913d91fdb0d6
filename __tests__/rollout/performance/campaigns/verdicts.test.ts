// Fleets in which nothing changed but the samples, and in which one function in five became slower: nearly nobody is
// called slower that is not, and nearly everybody is that is.
import { expect } from '@jest/globals';
import { evaluateReadings } from '../../../../src/rollout/performance/verdict.ts';
import { campaign } from '../../campaigns/campaign.ts';
import { distributionOf, durations } from '../stage.ts';

const FLEET = 100;
const SLOWER = 1.6;
let [wrong, missed, judged, slowed] = [0, 0, 0, 0];

campaign({
  name: 'functions are called slower that are, and hardly any that are not',
  runs: { short: 3, long: 60 },
  run: (dice, seed) => {
    for (let n = 0; n < FLEET; n += 1) {
      const next = () => dice.next();
      const isSlower = n % 5 === 0;
      const [init, took] = [100 + next() * 2000, 5 + next() * 500];
      const side = (factor: number) => ({
        init: distributionOf(durations(80 + Math.floor(next() * 200), init * factor, next)),
        duration: distributionOf(durations(100 + Math.floor(next() * 900), took, next)),
      });
      const { verdict } = evaluateReadings(side(1), side(isSlower ? SLOWER : 1));
      judged += Number(!isSlower);
      slowed += Number(isSlower);
      wrong += Number(!isSlower && verdict !== 'same');
      missed += Number(isSlower && verdict !== 'slower');
    }
    // Of the fleets so far; of one alone, chance may say anything.
    expect({ seed, wrong: wrong <= 1 + judged / 400 }).toEqual({ seed, wrong: true });
    expect({ seed, missed: missed <= 3 + slowed / 20 }).toEqual({ seed, missed: true });
    return Promise.resolve();
  },
});
