import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Task } from '../../src/layer/file-worker.ts';
import { inOrder, startWorkers } from '../../src/layer/workers.ts';
import { temporaryFolder } from './temp-folder.ts';

const none: Task = { kind: 'digest', files: [], maxBytes: 1 };

describe('the workers', () => {
  test('answer in the order of the tasks, whoever is faster', async () => {
    const folder = temporaryFolder();
    const sizes = Array.from({ length: 60 }, (_, index) => ((index * 37) % 60) * 20_000);
    const tasks = sizes.map((size, index): { size: number; task: Task } => {
      const file = join(folder, String(index));
      writeFileSync(file, Buffer.alloc(size));
      return { size, task: { kind: 'digest', files: [file], maxBytes: Infinity } };
    });
    const workers = startWorkers(3);
    const answered: number[] = [];
    for await (const { size, answer } of inOrder(workers, tasks)) {
      expect(answer).toMatchObject({ kind: 'digest', digests: { sizes: Float64Array.of(size) } });
      answered.push(size);
    }
    await workers.close();
    expect(answered).toEqual(sizes);
  });

  test('never have more tasks in hand than the window', async () => {
    const workers = startWorkers(2);
    let taken = 0;
    let answered = 0;
    function* tasks() {
      for (; taken < 50; taken++) {
        expect(taken - answered).toBeLessThanOrEqual(4);
        yield { task: none };
      }
    }
    for await (const { answer } of inOrder(workers, tasks(), 4)) {
      expect(answer.kind).toBe('digest');
      answered += 1;
    }
    await workers.close();
    expect(answered).toBe(50);
  });

  test('fail every task when one of the threads dies', async () => {
    const workers = startWorkers(1);
    try {
      const broken = { kind: 'digest', maxBytes: 1 } as Task; // has no files: the thread throws on it
      const tasks = Promise.all([workers.run(broken), workers.run(none)]);
      blockThisThread(1000); // so that the other one comes to it first
      await expect(tasks).rejects.toThrow('length');
      await expect(workers.run(none)).rejects.toThrow('length');
    } finally {
      await workers.close();
    }
  });

  test('are helped by this thread when they are slow to boot', async () => {
    const workers = startWorkers(1);
    const answers = await Promise.all(Array.from({ length: 200 }, () => workers.run(none)));
    await workers.close();
    expect(answers.map(({ kind }) => kind)).toEqual(Array.from({ length: 200 }, () => 'digest'));
  });
});

function blockThisThread(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
