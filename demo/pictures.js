/**
 * Writes the Markdown behind the pictures of docs/images/: the comment of the check and the job summary of a publish, from
 * the bundle in dist/ and real packages of PyPI. `node demo/pictures.js FOLDER` writes comment.md and summary.md there.
 * Render both with GitHub's style sheet (github-markdown-css), light and 880 pixels wide, the summary without its chart, and
 * save them as docs/images/comment.png and docs/images/summary.png, at most 150 kB each.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { cleanUp, runStep } from '../emulator/github-runner.js';
import { startEmulator } from '../emulator/index.js';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const ACCOUNT = '123456789012';
const REGION = 'eu-central-1';
const SHARED = ['urllib3==2.5.0', 'certifi==2025.10.5', 'idna==3.11', 'charset-normalizer==3.4.4'];
const INPUTS = {
  'layer-name': 'python-packages',
  'compatible-runtimes': 'python3.13',
  'compatible-architectures': 'x86_64',
};

const [folder = '.'] = process.argv.slice(2);
const workspace = mkdtempSync(join(tmpdir(), 'pictures-'));
try {
  install('base/layer', 'x86_64', [...SHARED, 'requests==2.31.0']);
  install('layer', 'x86_64', [...SHARED, 'requests==2.32.5']);
  // The mistake that the check finds.
  install('layer', 'aarch64', ['orjson==3.11.4']);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'comment.md'), await commentOfCheck());
  writeFileSync(join(folder, 'summary.md'), await summaryOfPublish());
} finally {
  rmSync(workspace, { recursive: true });
}

/** @param {string} layer @param {string} machine @param {string[]} requirements */
function install(layer, machine, requirements) {
  const platforms = ['manylinux_2_28', 'manylinux2014'].map((tag) => `--platform=${tag}_${machine}`);
  const only = ['--only-binary=:all:', '--implementation=cp', '--python-version=3.13', '--no-deps'];
  const target = join(workspace, layer, 'python');
  const args = ['install', '--quiet', '--no-compile', `--target=${target}`, ...platforms, ...only];
  execFileSync('python3', ['-m', 'pip', ...args, ...requirements], { stdio: 'inherit' });
}

async function commentOfCheck() {
  const inputs = { ...INPUTS, path: 'layer', 'base-path': 'base', comment: 'false' };
  const result = await runStep({ main: join(ROOT, 'dist/check.js'), inputs, workspace });
  cleanUp(result);
  return result.outputs['comment-body'] ?? '';
}

async function summaryOfPublish() {
  const aws = await startEmulator();
  const region = aws.region(ACCOUNT, REGION);
  const telemetry = region.seedLayer({ name: 'telemetry' });
  region.seedFunction({ name: 'checkout', runtime: 'python3.13', layers: [telemetry] });
  region.seedFunction({ name: 'invoices', runtime: 'python3.13' });
  const inputs = { ...INPUTS, path: 'base/layer', functions: 'checkout, invoices' };
  const env = {
    AWS_ENDPOINT_URL: aws.url,
    AWS_REGION: REGION,
    AWS_ACCESS_KEY_ID: ACCOUNT,
    AWS_SECRET_ACCESS_KEY: 'any',
  };
  const result = await runStep({ main: join(ROOT, 'dist/publish.js'), inputs, workspace, env });
  cleanUp(result);
  await aws.close();
  return result.summary;
}
