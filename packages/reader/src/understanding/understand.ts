import {
  formatDue,
  measureById,
  numbersIn,
  sentencesOf,
  squeeze,
  statementsIn,
  yuanOfMention,
} from '@mingjian/domain';
import type {
  Clause,
  DocumentReading,
  Evidence,
  PlacedSaid,
  PlacedSentence,
  Squeezed,
  Statement,
} from '@mingjian/domain';
import type { Divisions } from '../divisions/divisions.js';
import { contradictions, handledWithoutApplications, missingNumbers, whys } from './doubts.js';
import { evidence } from './evidence.js';
import { footerStart } from './footer.js';
import { readForm } from './forms/read-forms.js';
import type { ReadForm } from './forms/read-forms.js';
import { headOf } from './heading.js';
import type { DocumentHead } from './heading.js';
import { improvementsIn } from './improvements.js';
import { linesOf } from './lines.js';
import { practicesIn } from './practices/read-practices.js';
import { referencesIn } from './references.js';
import { nothingIn, saidByNothing } from './nothing-to-report.js';
import { sectionsIn } from './sections.js';
import type { FoundSection } from './sections.js';
import { lookUpUnit } from './unit.js';

/** What a repaired text says, without what only the bytes and the repair know. */
export type Understanding = Omit<DocumentReading, 'source' | 'found' | 'text' | 'repairs' | 'damaged'>;

/** Characters: five times the longest report of a county. What stands behind is not read, and a doubt says so. */
const longestReport = 100_000;

/** Reads a text. Pure and total: there is no text for which it throws, and its time grows with the length. */
export function understand(text: string, divisions: Divisions): Understanding {
  const tooLong = text.length > longestReport;
  const squeezed = squeeze(text.slice(0, longestReport));
  const lines = linesOf(squeezed.text);
  const head = headOf(lines);
  const { reportYear, inferred } = yearOfReport(head);
  const footer = footerStart(lines);
  const bodyEnd = footer ?? squeezed.text.length;
  const due = reportYear === null ? null : (formatDue(reportYear)?.id ?? null);
  const form = readForm(squeezed.text.slice(0, bodyEnd), due);
  const sections = sectionsIn(lines, Math.min(head.bodyStart, bodyEnd), bodyEnd);
  const sentences = sentencesWithin(squeezed.text, sections, form);
  const speaksForCounty = /(?:县|市|区|州|盟|旗)(?:人民政府|政府)?$/.test(head.unitName ?? '');
  const said = [
    ...statementsIn(sentences, {
      text: squeezed.text,
      numbers: numbersIn(squeezed.text),
      reportYear,
      speaksForCounty,
    }),
    ...sections.flatMap((section) => saidByNothing(squeezed.text, section)),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  const proof = (range: Clause, confidence: number): Evidence => evidence(text, squeezed, range, confidence);
  const improved = improvements(squeezed, sections);
  const statements = [
    ...said.map((one) => asStatement(one, proof(one, one.confidence))),
    ...improved.counted.map((one) => ({ ...one.statement, ...proof(one.range, 0.9) })),
  ];
  const practices = practicesIn(squeezed.text, sentences).map(({ start, end, ...practice }) => ({
    ...practice,
    ...proof({ start, end }, 0.9),
  }));
  const unit = unitOf(head, reportYear, text, divisions);
  const titleRange = head.title ? squeezed.original(head.title.start, head.title.end) : { start: 0, end: 0 };
  return {
    unit: unit.code,
    unitName: head.unitName,
    reportYear,
    formatFound: form?.format ?? due,
    publishedOn: head.publishedOn,
    title: head.title ? text.slice(titleRange.start, titleRange.end) : null,
    references: referencesIn(squeezed),
    figures: (form?.figures ?? []).map(({ cell, value, ...range }) => ({
      cell,
      value,
      ...proof(range, 0.95),
    })),
    statements,
    practices,
    sections: sections.map((section) => sectionOf(text, squeezed, section)),
    improvements: improved.items.map(({ kind, ...range }) => ({ kind, ...proof(range, 0.9) })),
    footer: footer === null ? null : squeezed.original(footer, squeezed.text.trimEnd().length),
    doubts: [
      ...(tooLong ? [{ start: longestReport, end: text.length, why: whys.tooLong }] : []),
      ...unit.why.map((why) => ({ ...titleRange, why })),
      ...(reportYear === null ? [{ ...titleRange, why: whys.noYear }] : []),
      ...(inferred ? [{ ...titleRange, why: whys.inferredYear }] : []),
      ...head.otherDays.map(() => ({ ...titleRange, why: whys.otherDay })),
      ...said.flatMap(({ doubt, start, end }) =>
        doubt === undefined ? [] : [{ ...squeezed.original(start, end), why: whys[doubt] }],
      ),
      ...handledWithoutApplications(practices, statements),
      ...contradictions(statements),
      ...missingNumbers(text.slice(0, squeezed.original(bodyEnd, bodyEnd).start)),
    ],
  };
}

function yearOfReport({ reportYear, publishedOn }: DocumentHead): {
  readonly reportYear: number | null;
  readonly inferred: boolean;
} {
  if (reportYear !== null) return { reportYear, inferred: false };
  if (publishedOn === null) return { reportYear: null, inferred: false };
  return { reportYear: Number(publishedOn.slice(0, 4)) - 1, inferred: true };
}

/** Without a year names are looked up as they are now. */
const latest = 9999;

function unitOf(
  { unitName }: DocumentHead,
  year: number | null,
  text: string,
  divisions: Divisions,
): { readonly code: string | null; readonly why: readonly (typeof whys)[keyof typeof whys][] } {
  if (unitName === null) return { code: null, why: [whys.noUnitName] };
  const found = lookUpUnit(unitName, year ?? latest, text, divisions);
  if (found.kind === 'FOUND') return { code: found.division.code, why: [] };
  return { code: null, why: [found.kind === 'NONE' ? whys.noUnit : whys.severalUnits] };
}

/** Sentences of all sections; rows of tables are none. */
function sentencesWithin(
  text: string,
  sections: readonly FoundSection[],
  form: ReadForm | null,
): readonly PlacedSentence[] {
  const inTable = (start: number): boolean =>
    form?.regions.some((region) => region.start <= start && start < region.end) ?? false;
  return sections.flatMap(({ id, bodyStart, end }) =>
    sentencesOf(text, bodyStart, end)
      .filter((sentence) => !inTable(sentence.start) && !isRow(text.slice(sentence.start, sentence.end)))
      .map((sentence) => ({ sentence, section: id })),
  );
}

function isRow(words: string): boolean {
  return words.includes('\t') || /\|.*\|/.test(words.slice(0, 400));
}

function asStatement(said: PlacedSaid, proof: Evidence): Statement & Evidence {
  const { measure, mention, qualifier, section } = said;
  const isMoney = measureById(measure).kind === 'money';
  return { measure, value: isMoney ? yuanOfMention(mention) : mention.value, qualifier, section, ...proof };
}

function sectionOf(
  text: string,
  squeezed: Squeezed,
  section: FoundSection,
): DocumentReading['sections'][number] {
  const range = squeezed.original(section.start, section.end);
  const body = squeezed.original(section.bodyStart, section.end);
  const words = text.slice(body.start, body.end).replace(/^[\s:：。]+|\s+$/g, '');
  return {
    id: section.id,
    title: section.title,
    text: words === '' ? null : words,
    nothingToReport: nothingIn(words),
    heading: section.heading && squeezed.original(section.heading.start, section.heading.end),
    start: range.start,
    end: range.start + text.slice(range.start, range.end).trimEnd().length,
  };
}

interface Improved {
  readonly items: readonly (Clause & { readonly kind: 'PROBLEM' | 'MEASURE' })[];
  readonly counted: readonly { readonly statement: Statement; readonly range: Clause }[];
}

function improvements(squeezed: Squeezed, sections: readonly FoundSection[]): Improved {
  const section = sections.find(({ id }) => id === 'problems');
  if (!section) return { items: [], counted: [] };
  const found = improvementsIn(squeezed.text, { start: section.bodyStart, end: section.end });
  const counted = [
    { measure: 'improvement.problems', list: found.problems },
    { measure: 'improvement.measures', list: found.measures },
  ] as const;
  return {
    items: found.items,
    counted: counted.flatMap(({ measure, list }) => {
      const [first] = list;
      const last = list.at(-1);
      if (!first || !last) return [];
      const statement: Statement = { measure, value: list.length, qualifier: 'EXACT', section: 'problems' };
      return [{ statement, range: { start: first.start, end: last.end } }];
    }),
  };
}
