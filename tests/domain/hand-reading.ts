import type { DocumentReading } from '@mingjian/domain';

/** A reading of a text in which nothing was found but what a test puts there. */
export function readingOf(text: string, part: Partial<DocumentReading> = {}): DocumentReading {
  return {
    source: { name: 'a.txt', sha256: '0'.repeat(64), mediaType: 'text/plain', encoding: 'utf-8' },
    found: text,
    text,
    repairs: [],
    damaged: [],
    unit: null,
    unitName: null,
    reportYear: null,
    formatFound: null,
    publishedOn: null,
    title: null,
    references: [],
    figures: [],
    statements: [],
    practices: [],
    sections: [],
    improvements: [],
    footer: null,
    doubts: [],
    ...part,
  };
}
