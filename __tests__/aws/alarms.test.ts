import { expect, test } from '@jest/globals';
import { readAlarms } from '../../src/aws/alarms.ts';
import { atTheEmulator } from './at-the-emulator.ts';

test('alarms of both kinds are read by name, and unknown names are absent', async () => {
  await atTheEmulator({}, async ({ region, aws }) => {
    region.seedAlarm({ name: 'errors', state: 'ALARM', reason: '3 datapoints were over 5' });
    region.seedAlarm({ name: 'all', composite: true, state: 'INSUFFICIENT_DATA' });
    region.seedAlarm({ name: 'not asked for', state: 'ALARM' });
    const alarms = await readAlarms(aws, ['all', 'unknown', 'errors']);
    expect([...alarms.keys()].sort()).toEqual(['all', 'errors']);
    expect(alarms.get('errors')).toEqual({ state: 'ALARM', reason: '3 datapoints were over 5' });
    expect(alarms.get('all')?.state).toBe('INSUFFICIENT_DATA');
    region.setAlarm('errors', 'OK');
    expect((await readAlarms(aws, ['errors'])).get('errors')?.state).toBe('OK');
  });
});

test('many alarms are read a hundred names at a time, by as many pages as there are', async () => {
  await atTheEmulator({ pageSize: 7 }, async ({ emulator, region, aws }) => {
    const names = Array.from({ length: 230 }, (_, index) => `alarm-${index}`);
    for (const [index, name] of names.entries()) region.seedAlarm({ name, composite: index % 2 === 0 });
    expect([...(await readAlarms(aws, names)).keys()].sort()).toEqual(names.sort());
    const asked = emulator.callsOf('DescribeAlarms').map(({ input }) => input.AlarmNames?.length);
    expect([...new Set(asked)]).toEqual([100, 30]);
  });
});

test('no names take no call', async () => {
  await atTheEmulator({}, async ({ emulator, aws }) => {
    expect((await readAlarms(aws, [])).size).toBe(0);
    expect(emulator.calls).toEqual([]);
  });
});
