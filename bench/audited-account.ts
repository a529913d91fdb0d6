/** A large account for an audit, of which it is known what is wrong with it. */
import { crc32 } from 'node:zlib';
import type { Emulator } from '../emulator/index.js';

export interface AuditedAccount {
  account: string;
  region: string;
  functions: number;
  layers: number;
  /** Of each layer. */
  versions: number;
}

/** Packages that functions are made of, with so many files each. */
const PACKAGES = 40;
const FILES = 60;
/** Packages of each function, and layers. */
const CARRIED = 12;
const ATTACHED = 3;

type Listed = NonNullable<Parameters<ReturnType<Emulator['region']>['seedFunction']>[0]['listed']>;

/**
 * Each function has three layers in any version, a published version with an alias, and code of 10 to 20 MB of which a
 * part is that of others too.
 */
export function seedAudited(region: ReturnType<Emulator['region']>, of: AuditedAccount): void {
  const arns = Array.from({ length: of.layers }, (_, layer) =>
    Array.from({ length: of.versions }, () =>
      region.seedLayer({ name: `layer-${String(layer).padStart(3, '0')}`, codeSize: 50_000 }),
    ),
  );
  const packages = Array.from({ length: PACKAGES }, (_, index) => packageFiles(index));
  for (let index = 0; index < of.functions; index++) {
    const layers = Array.from({ length: ATTACHED }, (_, place) => {
      const versions = arns[(index + place * 7) % of.layers] ?? [];
      return versions[versionFor(index, place, of.versions)] ?? '';
    });
    const carried = Array.from({ length: CARRIED }, (_, place) => packages[(index + place) % PACKAGES] ?? []);
    region.seedFunction({
      name: `function-${String(index).padStart(4, '0')}`,
      runtime: 'python3.13',
      layers,
      versions: 1,
      aliases: { live: '1' },
      listed: [...carried.flat(), { path: 'handler.py', size: 9000, zippedSize: 3000, crc: index }],
    });
  }
}

/** Which of a layer's versions a function has, from 0 on: the newest in every third place. */
export function versionFor(index: number, place: number, versions: number): number {
  return (index + place) % 3 === 0 ? versions - 1 : (index * 5 + place) % (versions - 1);
}

/** How many findings `audit/behind` there have to be. */
export function behindIn({ functions, versions }: AuditedAccount): number {
  let behind = 0;
  for (let index = 0; index < functions; index++)
    for (let place = 0; place < ATTACHED; place++)
      if (versionFor(index, place, versions) < versions - 1) behind++;
  return behind;
}

function packageFiles(index: number): Listed {
  const name = `package_${index}`;
  const modules = Array.from({ length: FILES }, (_, file) => {
    const path = `${name}/module_${file}.py`;
    return { path, size: 60_000, zippedSize: 20_000, crc: crc32(path) };
  });
  const metadata = `${name}-1.${index}.0.dist-info/METADATA`;
  return [...modules, { path: metadata, size: 2000, zippedSize: 900, crc: crc32(metadata) }];
}
