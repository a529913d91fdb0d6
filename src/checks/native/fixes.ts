import type { CheckedLayer } from '../checked-layer.ts';
import { shellWord } from '../shell.ts';
import type { Cause } from './causes.ts';
import { misfitOfTags } from './python-tags.ts';
import type { Target } from './targets.ts';

/** How to get a build of the package that fits the first target that fails, as a sentence without its stop. */
export function reinstall(cause: Cause, layer: CheckedLayer): string {
  const { ecosystem } = cause.owner;
  if (ecosystem === 'python') return pipInstall(cause, layer);
  if (ecosystem === 'node') return npmInstall(cause);
  if (ecosystem === 'ruby') return gemInstall(cause);
  return buildCommand(cause);
}

function pipInstall(cause: Cause, layer: CheckedLayer): string {
  const { owner, paths, targets } = cause;
  const target = targets.find(({ runtime }) => runtime?.language === 'python') ?? targets[0] ?? {};
  if (isThereAlready(cause, target)) return compileWheel(cause, target);
  const cpu = cpuOf([target]).pip;
  // A distribution that nobody can name is one of those that were asked for.
  const what =
    owner.version && !owner.version.includes(',') ? `${owner.name}==${owner.version}` : '-r requirements.txt';
  const options = [
    ...(isOld(targets) ? [] : [`--platform manylinux_2_28_${cpu}`]),
    `--platform manylinux2014_${cpu}`,
    '--only-binary=:all:',
    ...(target.runtime?.language === 'python' ? [`--python-version ${target.runtime.version}`] : []),
    '--implementation cp',
    // Without it pip leaves alone what is in the folder already.
    '--upgrade',
    `--target ${shellWord(siteFolder(paths[0] ?? '', layer))}`,
  ];
  return `Install the wheel for it: \`pip install ${options.join(' ')} ${what.startsWith('-') ? what : shellWord(what)}\`${isOld(targets) ? ' (a release that has one, if this has none)' : ''}`;
}

/** The wheel that pip would choose for a target: it is in the layer, and its code does not keep what its tags say. */
function isThereAlready({ wheelTags, targets }: Cause, target: Target): boolean {
  const tags = wheelTags?.filter((tag) => misfitOfTags([tag], target) === undefined) ?? [];
  return tags.some((tag) => {
    const [, minor] = /-manylinux_2_(\d+)_/.exec(tag) ?? [];
    const newest = isOld(targets) ? 17 : 28;
    return minor === undefined ? /-manylinux(?:1|2010|2014)_/.test(tag) : Number(minor) <= newest;
  });
}

function compileWheel({ owner: { name, version }, targets }: Cause, { runtime }: Target): string {
  const image = `public.ecr.aws/lambda/python:${runtime?.language === 'python' ? runtime.version : '3.13'}`;
  const what = shellWord(version === undefined || version.includes(',') ? name : `${name}==${version}`);
  return `Use another release of it, as the wheel of this one that is made for it is there already, or compile it in the image of the runtime: \`docker run --platform linux/${cpuOf(targets).go} ${image}\`, and in it \`pip install --no-binary ${shellWord(name)} ${what}\``;
}

/** Any of them has a glibc that is too old for manylinux_2_28. */
function isOld(targets: readonly Target[]): boolean {
  return targets.some(({ runtime }) => runtime !== undefined && runtime.os !== 'AL2023');
}

/** Where the packages of a path's site folder are on the user's disk. */
function siteFolder(path: string, { source }: CheckedLayer): string {
  const site = /^python(?:\/lib\/python[\d.]+\/site-packages)?(?=\/)/.exec(path)?.[0] ?? '';
  if (source.kind === 'zip') return site || '.';
  const prefix = source.prefix.replace(/^\/+|\/+$/g, '');
  const inner = prefix && `${site}/`.startsWith(`${prefix}/`) ? site.slice(prefix.length + 1) : site;
  return [source.path.replace(/(?<=.)\/+$/, ''), inner].filter(Boolean).join('/');
}

/** Packages with builds of their own for each platform are told to npm; others are compiled where they are installed. */
function npmInstall({ owner: { name, version }, paths, targets }: Cause): string {
  const cpu = cpuOf(targets).npm;
  if (!paths.some((path) => path.includes(`node_modules/${name}/`))) {
    const what = version && !version.includes(',') ? `${name}@${version}` : name;
    return `Install its build for that system: \`npm install --os=linux --cpu=${cpu} --libc=glibc ${shellWord(what)}\``;
  }
  const node = nodeOf({ targets });
  const runner = cpu === 'arm64' ? 'ubuntu-24.04-arm' : 'ubuntu-24.04';
  const setup = node ? ` with \`node-version: ${node}\` of actions/setup-node` : '';
  return `Run \`npm ci\`, or \`npm rebuild ${shellWord(name)}\`, on Linux with that CPU (\`runs-on: ${runner}\`)${setup}`;
}

function nodeOf({ targets }: Pick<Cause, 'targets'>): string | undefined {
  return targets.find(({ runtime }) => runtime?.language === 'nodejs')?.runtime?.version;
}

function gemInstall({ owner, targets }: Cause): string {
  const version = targets.find(({ runtime }) => runtime?.language === 'ruby')?.runtime?.version ?? '3.4';
  return `Install the gem in the image of the runtime: \`docker run --platform linux/${cpuOf(targets).go} public.ecr.aws/lambda/ruby:${version}\`, and in it \`gem install ${shellWord(owner.name)}\``;
}

/** How to get a build that asks less of the system. */
export function useOlder(cause: Cause, layer: CheckedLayer): string {
  const { ecosystem, name } = cause.owner;
  if (ecosystem === 'node')
    return `Use a release of it that is built for that system, or compile it there: \`npm rebuild --build-from-source ${shellWord(name)}\` in the image \`public.ecr.aws/lambda/nodejs:${nodeOf(cause) ?? '22'}\``;
  return reinstall(cause, layer);
}

/** How to build what no package manager installs. */
export function buildCommand(cause: Cause): string {
  const cpu = cpuOf(cause.targets).go;
  if (cause.isGo === true) return `Build it with \`CGO_ENABLED=0 GOOS=linux GOARCH=${cpu} go build\``;
  const other =
    cause.isGo === undefined
      ? ` (a Go program with \`CGO_ENABLED=0 GOOS=linux GOARCH=${cpu} go build\`)`
      : '';
  return `Build it${other} in the image of that system: \`docker run --platform linux/${cpu} ${imageFor(cause)}\``;
}

/** A public image of the oldest system that it has to run on. */
function imageFor({ targets }: Cause): string {
  return `public.ecr.aws/lambda/provided:${isOld(targets) ? 'al2' : 'al2023'}`;
}

/** What others call the CPU to build for; x86_64 is what functions have unless told. */
function cpuOf(targets: readonly Target[]): { pip: string; npm: string; go: string } {
  return targets[0]?.architecture === 'arm64'
    ? { pip: 'aarch64', npm: 'arm64', go: 'arm64' }
    : { pip: 'x86_64', npm: 'x64', go: 'amd64' };
}
