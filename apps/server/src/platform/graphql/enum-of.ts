import { registerEnumType } from '@nestjs/graphql';

/** A GraphQL enum whose values are the words used everywhere else: they pass through unchanged. */
export function enumOf<Word extends string>(
  name: string,
  description: string,
  words: readonly Word[],
): Readonly<Record<Word, Word>> {
  const values = Object.fromEntries(words.map((word) => [word, word])) as Record<Word, Word>;
  registerEnumType(values, { name, description });
  return values;
}
