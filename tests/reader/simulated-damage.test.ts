import type { DocumentReading } from '@mingjian/domain';
import { expect, test } from 'vitest';
import { damage } from './damage/damage.js';
import { generatedReports } from './generated/generated-report.js';
import { readText } from './read.js';

const texts = generatedReports(1000).map(({ text }) => text);

/** Half and full width count as one, and spaces before a paragraph: the damage leaves no trace of which it was. */
function even(text: string): string {
  return text
    .normalize('NFKC')
    .split('\n')
    .map((line) => line.trim())
    .join('\n');
}

/** Where the bytes of a character are lost, what was guessed stands for it. */
function withoutGuesses({ text, repairs }: DocumentReading): string {
  let kept = '';
  let at = 0;
  for (const { start, end, certainty } of repairs) {
    if (certainty !== 'inferred') continue;
    kept += text.slice(at, start) + '\uffff'.repeat(end - start);
    at = end;
  }
  return even(kept + text.slice(at));
}

function differsBeyondGuesses(read: string, written: string): boolean {
  const signs = [...written];
  const others = [...read];
  return others.length !== signs.length || others.some((sign, at) => sign !== '\uffff' && sign !== signs[at]);
}

test('a thousand clean texts pass as they are', () => {
  const touched = texts.filter((text) => {
    const { found, text: read, repairs } = readText(text);
    return found !== text || read !== text || repairs.length > 0;
  });
  expect(touched).toEqual([]);
}, 120_000);

test('a thousand damaged texts come back, but for characters that are marked as inferred', () => {
  const lost = texts.filter((text) =>
    differsBeyondGuesses(withoutGuesses(readText(damage(text))), even(text)),
  );
  expect(lost.map((text) => text.slice(0, 40))).toEqual([]);
}, 240_000);
