import { expect, test } from '@jest/globals';
import { listenForCancellation } from '../../src/shared/cancellation.ts';
import { Problem } from '../../src/shared/problem.ts';

test('work that stops as the job is cancelled says that it was', () => {
  const { signal } = listenForCancellation();
  signal.throwIfAborted();
  process.emit('SIGTERM');
  expect(() => signal.throwIfAborted()).toThrow(Problem);
  expect(() => signal.throwIfAborted()).toThrow('The job was cancelled.');
});
