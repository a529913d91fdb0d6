import { execFileSync } from '../../child-process.ts';

/** pip brings the library along where it is not installed by itself. */
const AROUND = (script: string) => `
import json, sys
try:
    import packaging
except ImportError:
    import pip._vendor.packaging as packaging, pip._vendor.packaging.markers, pip._vendor.packaging.requirements
    import pip._vendor.packaging.specifiers, pip._vendor.packaging.version
    for name, module in list(sys.modules.items()):
        if name.startswith("pip._vendor.packaging"):
            sys.modules[name[len("pip._vendor."):]] = module
assert int(packaging.__version__.split(".")[0]) >= 22, "it is older than PEP 685 and strict versions"
given = json.load(sys.stdin)
${script}
print(json.dumps(answer))
`;

/**
 * Asks the library that Python's own tools go by.
 * @param script in Python: makes `answer` of `given`
 * @returns undefined, and a warning, where there is no Python with it
 */
export function byPackaging(script: string, given: unknown): unknown {
  try {
    const input = JSON.stringify(given);
    return JSON.parse(
      execFileSync('python3', ['-c', AROUND(script)], { input, encoding: 'utf8', stdio: 'pipe' }),
    );
  } catch (error) {
    const { stderr = '', message } = error as { stderr?: string; message: string };
    const reason = (stderr || message).trim().split('\n').at(-1);
    console.warn(`nothing is held against Python's library packaging: ${reason}`);
    return undefined;
  }
}
