import { formatBytes } from '../../shared/format.ts';
import type { CheckedLayer } from '../checked-layer.ts';
import { byExcluding, exactPattern } from '../exclude-pattern.ts';
import { filesBelow, filesWithFacts } from '../file-lists.ts';
import { inSiteFolder, installedPackage, versionsOf } from '../../lambda/search-paths.ts';
import type { Weighed } from './weighed.ts';

const NOTHING: Weighed = { bytes: 0, finding: [] };

/** The AWS SDK where all declared runtimes bring one, and nothing in the layer is bound to the layer's. */
export function runtimeSdk(layer: CheckedLayer): Weighed {
  const { runtimes } = layer;
  if (runtimes.length > 0 && versionsOf('python', runtimes).length === runtimes.length)
    return pythonSdk(layer);
  if (runtimes.length > 0 && versionsOf('nodejs', runtimes).every((major) => Number(major) >= 18))
    return versionsOf('nodejs', runtimes).length === runtimes.length ? nodeSdk(layer) : NOTHING;
  return NOTHING;
}

/** Their releases work with one release of botocore alone. */
const BOUND_TO_BOTOCORE = /^(?:aiobotocore|awscli|aioboto3|s3fs|moto|localstack|boto3_stubs)$/;

function pythonSdk(layer: CheckedLayer): Weighed {
  const places = filesBelow(layer.files, 'python/').flatMap(({ path, size }) => {
    const place = inSiteFolder(path);
    return place ? [{ ...place, size }] : [];
  });
  const names = new Set(places.map(({ name }) => name));
  // One alone is shadow/partial-sdk.
  if (!names.has('boto3') || !names.has('botocore')) return NOTHING;
  if ([...names].some((name) => BOUND_TO_BOTOCORE.test(name))) return NOTHING;
  const own = places.filter(({ name }) => name === 'boto3' || name === 'botocore');
  const folders = new Set(own.map(({ site, name }) => `${site}/${name}/`));
  return notice(layer, {
    what: 'boto3 and botocore',
    folders,
    bytes: own.reduce((sum, { size }) => sum + size, 0),
  });
}

const SDK_PACKAGE = /^@(?:aws-sdk|smithy|aws-crypto)\//;

/** Packages that the runtimes are known to have: the clients, and what these work by. */
const IN_RUNTIME = /^@aws-sdk\/(?:client-|lib-dynamodb$)/;

function nodeSdk(layer: CheckedLayer): Weighed {
  const installed = filesWithFacts(layer.files).flatMap(({ path, contents }) => {
    const place = installedPackage(path);
    return place && contents?.nodePackage
      ? [{ ...place, needs: Object.keys(contents.nodePackage.dependencies) }]
      : [];
  });
  const others = installed.filter(({ name }) => !SDK_PACKAGE.test(name));
  const own = installed.filter(({ name }) => SDK_PACKAGE.test(name));
  const needed = new Set(own.flatMap(({ needs }) => needs));
  const isKnown = own.every(({ name }) => needed.has(name) || IN_RUNTIME.test(name));
  const isBound = others.some(({ needs }) =>
    needs.some((name) => SDK_PACKAGE.test(name) && !IN_RUNTIME.test(name)),
  );
  if (!own.some(({ name }) => IN_RUNTIME.test(name)) || !isKnown || isBound) return NOTHING;
  const folders = new Set(
    own.flatMap(({ modules, name }) =>
      /^nodejs\/(?:node\d+\/)?node_modules\/$/.test(modules)
        ? [`${modules}${name.replace(/\/.*/, '')}/`]
        : [],
    ),
  );
  const bytes = layer.files.reduce(
    (sum, { path, size }) => sum + ([...folders].some((folder) => path.startsWith(folder)) ? size : 0),
    0,
  );
  return notice(layer, { what: 'the AWS SDK for JavaScript', folders, bytes });
}

interface Sdk {
  what: string;
  /** With a trailing slash. */
  folders: ReadonlySet<string>;
  bytes: number;
}

function notice({ source }: CheckedLayer, { what, folders, bytes }: Sdk): Weighed {
  const patterns = [...folders].flatMap((folder) => exactPattern(folder, source.prefix) ?? []);
  const message = `${formatBytes(bytes)} of the layer are ${what}, of which the declared runtimes have their own, which AWS updates.`;
  const fix = `If the functions need no newer release than the runtime's, leave it out${byExcluding(patterns, source)}.`;
  return { bytes, finding: [{ rule: 'weight/runtime-sdk', severity: 'notice', path: '', message, fix }] };
}
