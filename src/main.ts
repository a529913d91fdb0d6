/**
 * What the bundle exports: one function for each action; `dist/<action>.js` calls it.
 *
 * What an action is made of is loaded by it, and after the threads that read the layer were started: they boot on
 * one core while this one loads.
 */
import { startWorkers } from './layer/workers.ts';

/** The root action. */
export async function publish(): Promise<void> {
  const workers = startWorkers();
  const action = await import('./actions/publish.ts');
  await action.publish(workers);
}

/** The check of a pull request. */
export async function check(): Promise<void> {
  const workers = startWorkers();
  const action = await import('./actions/check.ts');
  await action.check(workers);
}

/** The rollback of functions. */
export async function rollback(): Promise<void> {
  const action = await import('./actions/chunk-without-layer.ts');
  await action.rollback();
}

/** The promotion of a published version. */
export async function promote(): Promise<void> {
  const action = await import('./actions/chunk-without-layer.ts');
  await action.promote();
}

/** The deletion of layer versions that nobody needs. */
export async function prune(): Promise<void> {
  const action = await import('./actions/chunk-without-layer.ts');
  await action.prune();
}

/** The audit of who uses which layer. */
export async function audit(): Promise<void> {
  const action = await import('./actions/chunk-without-layer.ts');
  await action.audit();
}

/** The attachment of any layer version to functions. */
export async function attach(): Promise<void> {
  const action = await import('./actions/chunk-without-layer.ts');
  await action.attach();
}
