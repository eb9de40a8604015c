import type { Day, Text } from '@mingjian/domain';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { beijingClock, dayInWords, fullDayInWords, instantInWords, weekdayInWords } from './dates';
import { useTongue } from './language';
import type { Language, Tongue } from './tongue';
import { fillSentence, fillSentenceWith } from './template';
import type { Parts, Values } from './template';
import type { MessageKey } from './zh';

/** Everything a component needs to speak: sentences of the catalogue, labels of the domain, days and times. */
export interface Words {
  readonly language: Language;
  /** A sentence with its values filled in. */
  readonly say: (key: MessageKey, values?: Values) => string;
  /** A sentence whose places hold links and other components. */
  readonly sayWith: (key: MessageKey, parts: Parts) => ReactNode;
  /** A label of the domain in the language shown. */
  readonly text: (label: Text) => string;
  /** 1月22日 */
  readonly dayInWords: (day: Day) => string;
  /** 周四 */
  readonly weekday: (day: Day) => string;
  /** 2025年1月22日 */
  readonly fullDay: (day: Day) => string;
  /** 1月22日 10:42, on Beijing clocks. */
  readonly instant: (at: Date | string) => string;
  /** 10:42:08, on Beijing clocks. */
  readonly clock: (at: Date) => string;
}

export function useWords(): Words {
  const tongue = useTongue();
  return useMemo(() => wordsIn(tongue), [tongue]);
}

/** What a tongue says, outside of components. */
export function wordsIn({ language, sentences }: Tongue): Words {
  return {
    language,
    say: (key, values = {}) => fillSentence(sentences[key], values),
    sayWith: (key, parts) => fillSentenceWith(sentences[key], parts),
    text: (label) => label[language],
    dayInWords: (day) => dayInWords(day, language),
    weekday: (day) => weekdayInWords(day, language),
    fullDay: (day) => fullDayInWords(day, language),
    instant: (at) => instantInWords(at, language),
    clock: beijingClock,
  };
}
