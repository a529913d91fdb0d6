import type { CheckedLayer } from '../checked-layer.ts';
import { filesBelow } from '../file-lists.ts';
import type { Finding } from '../finding.ts';
import { memoized } from '../../shared/memoized.ts';
import { inWords } from '../../shared/wording.ts';
import { gemHome, versionsOf } from '../../lambda/search-paths.ts';
import { relocation, severityOf } from './placement.ts';

const SEARCHED = /^ruby\/gems\/(\d+\.\d+)\.0\/$/;

/** Where Bundler keeps gems from git repositories, which it finds itself. */
const FROM_GIT = /^ruby\/gems\/[^/]+\/bundler\/$/;

/** The folders that gems are installed in, each with a trailing slash; '' for the top. */
export const gemHomes = memoized((files: CheckedLayer['files']): ReadonlySet<string> => {
  const homes = files.flatMap(({ path }) => gemHome(path) ?? []);
  return new Set(homes.filter((home) => !FROM_GIT.test(home)));
});

/** Gems that are where no declared Ruby looks, while it finds none elsewhere. */
export function rubyLayout(layer: CheckedLayer): Finding[] {
  const homes = [...gemHomes(layer.files)].sort();
  const declared = versionsOf('ruby', layer.runtimes);
  const lacking = declared.filter((version) => !homes.includes(`ruby/gems/${version}.0/`));
  const [version = declared[0] ?? '3.4'] = lacking;
  const misplaced = homes.find((home) => !SEARCHED.test(home));
  const severity = severityOf(layer, 'ruby', lacking.length > 0 && !hasLibrary(layer));
  if (!severity) return [];
  if (misplaced !== undefined)
    return [
      {
        rule: 'layout/ruby',
        severity,
        path: '',
        message: `The gems are in ${misplaced}gems/, and Ruby ${version} looks for them in ruby/gems/${version}.0/gems/.`,
        fix: relocation(layer, { from: misplaced.slice(0, -1), to: `ruby/gems/${version}.0` }),
      },
    ];
  if (lacking.length === 0 || homes.length === 0) return [];
  const others = homes.flatMap((home) => SEARCHED.exec(home)?.[1] ?? []).map((one) => `ruby${one}`);
  return [
    {
      rule: 'layout/ruby',
      severity,
      path: '',
      message: `The layer is declared for ${inWords(lacking.map((one) => `ruby${one}`))} but holds gems for ${inWords(others)} only.`,
      fix: `Install the gems with Ruby ${version} into ruby/gems/${version}.0, or declare \`compatible-runtimes: ${others.join(', ')}\`.`,
    },
  ];
}

/** Code in ruby/lib is found by every Ruby. */
function hasLibrary({ files }: CheckedLayer): boolean {
  return filesBelow(files, 'ruby/').some(({ path }) => /^ruby\/lib\/.+\.rb$/.test(path));
}
