import { analyseDocument } from '@mingjian/server/platform/graphql/analyse-document';
import { limits } from '@mingjian/server/platform/graphql/limits';
import { depthOf } from '@mingjian/server/platform/graphql/query-depth';
import type * as GraphQL from 'graphql';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

// The copy that the server has loaded: types of another would be strangers to it.
const { buildSchema, getNamedType, isUnionType, parse } = createRequire(import.meta.url)(
  'graphql',
) as typeof GraphQL;

const root = join(import.meta.dirname, '..', '..');
const schema = buildSchema(readFileSync(join(root, 'apps/server/schema.graphql'), 'utf8'));
const trusted: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(join(root, 'apps/dashboard/dist/persisted-documents.json'), 'utf8'),
);

const operations = Object.entries(trusted).map(([hash, text]) => {
  const document = parse(text);
  const [node] = document.definitions.filter(
    (definition): definition is GraphQL.OperationDefinitionNode => definition.kind === 'OperationDefinition',
  );
  return { name: node?.name?.value ?? '', hash, text, document, node };
});

test('the dashboard was built with operations of its own, each with one name', () => {
  expect(operations.length).toBeGreaterThan(10);
  expect(new Set(operations.map(({ name }) => name)).size).toBe(operations.length);
});

describe.each(operations)('what the dashboard asks as $name', ({ name, hash, text, document, node }) => {
  test('is known by the hash of its text', () => {
    expect(createHash('sha256').update(text).digest('hex')).toBe(hash);
  });

  test('is valid against the schema and within the limits on depth, cost and length', () => {
    const { cost, rootFields } = analyseDocument(schema, text, name);
    expect(cost).toBeLessThanOrEqual(limits.cost);
    expect(rootFields.length).toBeLessThanOrEqual(limits.rootFields);
    expect(node && depthOf(document, node).data).toBeLessThanOrEqual(limits.depth);
    expect(() => parse(text, { maxTokens: limits.tokens })).not.toThrow();
  });

  test('asks for the code of every problem, so that a new one never breaks a page', () => {
    if (node?.operation !== 'mutation') return;
    const fields = schema.getMutationType()?.getFields() ?? {};
    for (const field of analyseDocument(schema, text, name).rootFields)
      if (isUnionType(getNamedType(fields[field]?.type)))
        expect(text).toMatch(/\.\.\. on Problem \{[^}]*\bcode\b/);
  });
});
