import type { CountyFacts } from '../facts/county-facts.js';
import { DocumentWriting } from '../writing/document-writing.js';
import type { Locale } from '../writing/document-writing.js';
import { consolidatedEn } from './sentences.en.js';
import { consolidatedZh } from './sentences.zh.js';
import type { ConsolidatedSentence } from './sentences.zh.js';

export type Writing = DocumentWriting<ConsolidatedSentence>;

export function consolidatedWriting(facts: CountyFacts, locale: Locale): Writing {
  return new DocumentWriting(
    facts,
    locale,
    { zh: consolidatedZh, en: consolidatedEn },
    locale === 'zh' ? '、' : ', ',
  );
}
