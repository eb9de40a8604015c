import { isAbstractType, visit } from 'graphql';

/**
 * Part of the generator: which types may stand for an interface or union, for the cache to tell fragments apart. Only
 * those that some operation has a fragment on: the list comes with the first view.
 */
export const plugin = (schema, files) => {
  const asked = new Set();
  for (const { document } of files)
    if (document) visit(document, { NamedType: ({ name }) => void asked.add(name.value) });
  const types = Object.values(schema.getTypeMap())
    .filter((type) => isAbstractType(type) && asked.has(type.name))
    .map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)])
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const lines = types.map(([name, possible]) => `  ${name}: ${JSON.stringify(possible)},`);
  return [
    '/* eslint-disable */',
    'export const possibleTypes: Record<string, string[]> = {',
    ...lines,
    '};',
    '',
  ].join('\n');
};
