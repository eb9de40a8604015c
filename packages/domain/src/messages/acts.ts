import type { Text } from '../text.js';
import type { ActWords } from './act-words.js';
import { actsOnAccounts } from './acts-on-accounts.js';
import { actsOnReports } from './acts-on-reports.js';
import { actsOnCycles } from './acts-on-cycles.js';
import { filledSentence } from './template.js';
import type { SentenceValues } from './template.js';

/** Every act of a region's log. An act that is not here is told by its name: it is never hidden. */
export const actWords: Readonly<Record<string, ActWords>> = {
  ...actsOnReports,
  ...actsOnCycles,
  ...actsOnAccounts,
};

export function actLabel(act: string, language: keyof Text): string {
  return wordsOf(act)?.label[language] ?? act;
}

const unknownAct: Text = {
  zh: '{actor}：{act}[，{unit}][，{year}年度]',
  en: '{actor}: {act}[, {unit}][, {year}]',
};

/** An event as a sentence. */
export function actSentence(act: string, values: SentenceValues, language: keyof Text): string {
  const sentence = wordsOf(act)?.sentence ?? unknownAct;
  return filledSentence(sentence[language], { ...values, act });
}

/** Acts whose words contain a text, whoever reads it in whichever language. */
export function actsCalled(text: string): readonly string[] {
  const sought = text.toLowerCase();
  return Object.entries(actWords)
    .filter(([act, { label }]) =>
      [act, label.zh, label.en].some((word) => word.toLowerCase().includes(sought)),
    )
    .map(([act]) => act);
}

function wordsOf(act: string): ActWords | undefined {
  return Object.hasOwn(actWords, act) ? actWords[act] : undefined;
}
