import { describe, expect, test } from '@jest/globals';
import { uploadMeter } from '../../src/aws/upload-meter.ts';
import { uploadLine } from '../../src/publish/upload-line.ts';

const upload = (bytes: number, sent: number, startedAt = 0) => ({ bytes, sent, startedAt });

describe('the line of an upload', () => {
  test('has the bytes of the bodies, of all regions together', () => {
    expect(uploadLine([upload(6e6, 3e6, 1000), upload(6e6, 1e6, 2000)], 5000)).toBe(
      'Uploading: 4.00 MB of 12.0 MB, 4.0 s, 1.00 MB/s',
    );
  });

  test('says that the answer is awaited as soon as all is sent', () => {
    expect(uploadLine([upload(6e6, 6e6)], 5000)).toBe('Sent 6.00 MB; AWS has not answered yet, 5.0 s');
  });

  test('is none where nothing is under way', () => {
    expect(uploadLine([], 5000)).toBeUndefined();
  });
});

test('an upload whose request has ended is under way no more, and its bytes are counted once', () => {
  const meter = uploadMeter();
  const { update, end } = meter.begin(100);
  update(60);
  expect([meter.sent(), meter.underWay()]).toEqual([60, [expect.objectContaining({ bytes: 100, sent: 60 })]]);
  end();
  end();
  expect([meter.sent(), meter.underWay()]).toEqual([60, []]);
});
