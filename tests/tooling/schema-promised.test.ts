import { buildSchema, findBreakingChanges } from 'graphql';
import { describe, expect, test } from 'vitest';
import { partOf, textOf } from './pages.js';

const promised = buildSchema(textOf('docs/reference/schema-promised.graphql'));
const now = buildSchema(textOf('apps/server/schema.graphql'));

/** What the page of the API says it has broken, by the words in which the difference is told. */
const admitted = [...partOf(textOf('docs/api.md'), 'What we keep').matchAll(/^- broken: (.+)$/gm)].map(
  ([, words]) => words,
);

describe('the schema that was promised', () => {
  test('holds: whatever a program could ask before it can ask now, but for what the page admits', () => {
    const broken = findBreakingChanges(promised, now).map(({ description }) => description);
    expect(broken.filter((change) => !admitted.includes(change))).toEqual([]);
  });

  test('is broken by nothing that the page only claims', () => {
    const broken = findBreakingChanges(promised, now).map(({ description }) => description);
    expect(admitted.filter((change) => !broken.includes(change ?? ''))).toEqual([]);
  });

  test('a field that goes is first deprecated, with what to use instead and until when', () => {
    const deprecated = Object.values(now.getTypeMap()).flatMap((type) =>
      'getFields' in type
        ? Object.values(type.getFields()).flatMap(({ deprecationReason }) => deprecationReason ?? [])
        : [],
    );
    for (const reason of deprecated) expect(reason).toMatch(/\d{4}-\d{2}-\d{2}/);
  });
});
