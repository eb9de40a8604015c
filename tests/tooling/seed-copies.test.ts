import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const bytesOf = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'hex');

test('the document that the product ships is the one that the tests read', () => {
  expect(bytesOf('apps/server/documents/songzhuang-2016.txt')).toBe(
    bytesOf('tests/fixtures/songzhuang-2016.txt'),
  );
});
