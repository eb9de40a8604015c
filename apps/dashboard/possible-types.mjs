import { isAbstractType } from 'graphql';

/** Part of the generator: which types may stand for an interface or union, for the cache to tell fragments apart. */
export const plugin = (schema) => {
  const types = Object.values(schema.getTypeMap())
    .filter((type) => isAbstractType(type) && !type.name.startsWith('__'))
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
