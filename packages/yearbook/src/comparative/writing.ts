import type { CountyFacts } from '../facts/county-facts.js';
import { DocumentWriting } from '../writing/document-writing.js';
import type { Locale } from '../writing/document-writing.js';
import { comparativeEn } from './sentences.en.js';
import { comparativeZh } from './sentences.zh.js';
import type { ComparativeSentence } from './sentences.zh.js';

export type Writing = DocumentWriting<ComparativeSentence>;

export function comparativeWriting(facts: CountyFacts, locale: Locale): Writing {
  return new DocumentWriting(
    facts,
    locale,
    { zh: comparativeZh, en: comparativeEn },
    locale === 'zh' ? '、' : ', ',
  );
}
