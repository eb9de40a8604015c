import { GraphQLScalarType, valueFromASTUntyped } from 'graphql';
import { instantText } from '../instant-text.js';

/** On input a scalar takes any JSON value: a throw here would be a top-level error without its place. */
const anyJson = {
  parseValue: (value: unknown): unknown => value,
  parseLiteral: valueFromASTUntyped,
};

const asItIs = (value: unknown): unknown => value;

/** Dates of the server become ISO texts; a text already is one. */
function serialized(value: unknown): unknown {
  return value instanceof Date ? instantText(value) : value;
}

export const Count = new GraphQLScalarType<unknown>({
  name: 'Count',
  description:
    'A whole number as a JSON number. On input any JSON value is taken; what is no figure is answered as BAD_VALUE with its place.',
  serialize: asItIs,
  ...anyJson,
});

export const Money = new GraphQLScalarType<unknown>({
  name: 'Money',
  description:
    'An amount as a decimal string, in the unit the field names (万元 for cells, yuan for measures).',
  serialize: asItIs,
  ...anyJson,
});

export const FigureValue = new GraphQLScalarType<unknown>({
  name: 'FigureValue',
  description:
    'A figure: a JSON number for counts, a decimal string for money; null is unknown, never zero. On input any JSON value is taken.',
  serialize: asItIs,
  ...anyJson,
});

export const Day = new GraphQLScalarType<unknown>({
  name: 'Day',
  description:
    'A day of the Beijing calendar, YYYY-MM-DD. On input any JSON value is taken and judged as BAD_VALUE.',
  serialize: asItIs,
  ...anyJson,
});

export const Instant = new GraphQLScalarType<unknown>({
  name: 'Instant',
  description: 'An instant in UTC, ISO 8601.',
  serialize: serialized,
  ...anyJson,
});

export const BoundDocumentJson = new GraphQLScalarType<unknown>({
  name: 'BoundDocument',
  description:
    "A county's document as JSON: its blocks, its figures with their origins, its manifest; the same as its JSON file.",
  serialize: asItIs,
  ...anyJson,
});

export const DocumentManifestJson = new GraphQLScalarType<unknown>({
  name: 'DocumentManifest',
  description: 'What a document was made of, as JSON; with it the same document is made again.',
  serialize: asItIs,
  ...anyJson,
});
