import { describe, expect, test } from 'vitest';
import { importClosure, sourcesIn } from './import-closure.js';

const reader = importClosure(sourcesIn('packages/reader/src'));
const inCommon = (files: readonly string[]): readonly string[] =>
  [...importClosure(files)].filter((name) => reader.has(name));

describe('the reader is judged by texts that know nothing of it', () => {
  test('all that the reader imports is looked at, what others import for it included', () => {
    expect(reader.size).toBeGreaterThan(sourcesIn('packages/reader/src').length);
    expect(reader).toContain('packages/domain/src/index.ts');
  });

  test('what writes the texts and their gold shares no import with the reader, not even through others', () => {
    const generator = sourcesIn('tests/reader/generated');
    expect(generator.length).toBeGreaterThan(10);
    expect(inCommon(generator)).toEqual([]);
  });

  test('what damages texts shares no import with the reader either', () => {
    const simulator = sourcesIn('tests/reader/damage');
    expect(simulator.length).toBeGreaterThan(3);
    expect(inCommon(simulator)).toEqual([]);
  });

  test('what writes the texts imports nothing but itself', () => {
    const outside = [...importClosure(sourcesIn('tests/reader/generated'))].filter(
      (name) => !name.startsWith('tests/reader/generated/'),
    );
    expect(outside).toEqual([]);
  });
});
