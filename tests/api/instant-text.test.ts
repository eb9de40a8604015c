import { columnTypes } from '@mingjian/server/platform/database/column-types';
import { instantText } from '@mingjian/server/platform/instant-text';
import fc from 'fast-check';
import pg from 'pg';
import { expect, test } from 'vitest';

const instants = fc.date({
  min: new Date('1990-01-01T00:00:00Z'),
  max: new Date('2100-01-01T00:00:00Z'),
  noInvalidDate: true,
});
const { TIMESTAMPTZ } = pg.types.builtins;

test('an instant is written as the language itself writes it', () => {
  fc.assert(fc.property(instants, (instant) => instantText(instant) === instant.toISOString()));
});

test('an instant is read as the driver reads it, whatever the time zone of the session', () => {
  const read = columnTypes.getTypeParser(TIMESTAMPTZ, 'text');
  const driver = pg.types.getTypeParser(TIMESTAMPTZ, 'text');
  for (const text of [
    '2026-01-09 02:00:00+00',
    '2026-01-09 02:00:00.1+00',
    '2026-01-09 02:00:00.123456+00',
    '2026-01-09 10:00:00.5+08',
    '2026-01-09 07:30:00+05:30',
  ])
    expect(read(text)).toEqual(driver(text));
});
