import type { SectionId, Statement } from '@mingjian/domain';
import { pickSome } from '../random.js';
import type { Random } from '../random.js';

/** What a place-holder stands for: its words, and what they state of which measure. */
export interface Fact {
  readonly words: string;
  readonly states?: readonly Pick<Statement, 'measure' | 'value' | 'qualifier'>[];
}

/** Facts by the name of their place-holder; a sentence about one that is not known cannot be said. */
export type Facts = Readonly<Record<string, Fact>>;

/** Words of a section and what they state: told together, so that one never says more than the other. */
export interface Told {
  readonly text: string;
  readonly statements: readonly Statement[];
}

const placeHolder = /\{(\w+)\}/g;

/** Fills a sentence in. One fact is stated once a section, however often its words come. */
export function tell(sentence: string, facts: Facts, section: SectionId): Told {
  const named = new Set<string>();
  const text = sentence.replace(placeHolder, (_, name: string) => {
    const fact = facts[name];
    if (!fact) throw new Error(`Nothing is known of {${name}}: ${sentence}`);
    named.add(name);
    return fact.words;
  });
  const statements = [...named].flatMap((name) =>
    (facts[name]?.states ?? []).map((state) => ({ ...state, section })),
  );
  return { text, statements };
}

/** Some of the sentences that can be said, each once, in the order of the list. */
export function choose(
  random: Random,
  sentences: readonly string[],
  facts: Facts,
  count: number,
): readonly string[] {
  const sayable = sentences.filter((sentence) =>
    [...sentence.matchAll(placeHolder)].every(([, name = '']) => facts[name] !== undefined),
  );
  return pickSome(random, sayable, count);
}
