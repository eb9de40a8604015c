import { formatDue, measureById, sumOfAmounts, figureOfAmount } from '@mingjian/domain';
import type { DisclosureReport, Format, FormatId, SectionText, Statement } from '@mingjian/domain';
import type { BoundBlock, BoundDocument, Manifest } from '../bound/document.js';
import { finished } from '../bound/finished.js';
import { plainText } from '../bound/plain-text.js';
import type { CountyFacts } from '../facts/county-facts.js';
import { dayInWords } from '../words/days.js';
import { amountOf, expectedUnits } from '../writing/county.js';
import type { Locale } from '../writing/document-writing.js';
import { checkedNotes } from './checked.js';
import { sumsOf, tablesOfSection } from './tables.js';
import { wordsOfSection } from './words.js';
import { consolidatedWriting } from './writing.js';
import type { Writing } from './writing.js';

/** The county's own statutory report in the year's format: every unit added up, draft words from bound figures. */
export function consolidatedReport(
  facts: CountyFacts,
  locale: Locale,
  edits: Manifest['edits'] = [],
): BoundDocument {
  const w = consolidatedWriting(facts, locale);
  const format = formatOf(facts);
  const blocks = format.sections.flatMap((section): readonly BoundBlock[] => {
    const tables = tablesOfSection(w, format, section.id, expectedUnits(facts));
    const within = [
      ...wordsOfSection(w, section.id, { notice: format.basis, hasTable: tables.length > 0 }),
      ...tables,
    ];
    const heading: BoundBlock = {
      kind: 'HEADING',
      key: `section.${section.id}`,
      level: 1,
      words: `${section.number}${w.text(section.title)}`,
    };
    return [heading, ...(within.length > 0 ? within : [w.paragraph(section.id, w.say('nothing'))])];
  });
  const { madeOn, isDemonstration, basis, region } = facts;
  return finished(facts, {
    kind: 'CONSOLIDATED',
    locale,
    title: titleOf(w),
    subtitle: w.word('subtitle', { region: region.name, day: dayInWords(madeOn, locale) }),
    marks: [
      ...(isDemonstration ? [locale === 'zh' ? '演示数据' : 'Demonstration data'] : []),
      ...(basis === 'LATEST_FILED' ? [locale === 'zh' ? '暂定' : 'Provisional'] : []),
    ],
    blocks: [...blocks, ...checkedNotes(w)],
    figures: w.binder.figures,
    edits,
  });
}

/** The same as a report (contract, section 5), so that the rules that judge a township judge the county. */
export function consolidatedAsReport(facts: CountyFacts, edits: Manifest['edits'] = []): DisclosureReport {
  const format = formatOf(facts);
  const units = expectedUnits(facts);
  const document = consolidatedReport(facts, 'zh', edits);
  const items = sumOfAmounts(units.map(({ now }) => amountOf(now, 'disclosure.items')));
  const { kind } = measureById('disclosure.items');
  const statements: readonly Statement[] = [
    ...(items === null
      ? []
      : [
          {
            measure: 'disclosure.items' as const,
            value: figureOfAmount(items.amount, kind),
            qualifier: items.qualifier,
            section: 'overview' as const,
          },
        ]),
    { measure: 'improvement.problems', value: 2, qualifier: 'EXACT', section: 'problems' },
    { measure: 'improvement.measures', value: 2, qualifier: 'EXACT', section: 'problems' },
  ];
  return {
    unit: facts.region.code,
    reportYear: facts.year,
    formatFound: format.id,
    publishedOn: null,
    title: document.title.join(''),
    references: [format.basis],
    figures: [...sumsOf(format, units)].flatMap(([cell, { value }]) =>
      value === null ? [] : [{ cell, value }],
    ),
    statements,
    practices: [],
    sections: sectionsOf(format, document),
  };
}

function titleOf(w: Writing): readonly string[] {
  const { region, year } = w.facts;
  const name = w.locale === 'zh' ? `${region.above ?? ''}${region.name}` : region.name;
  const fillings = { region: name, year: String(year) };
  return [w.word('title.first', fillings), w.word('title.second', fillings)];
}

function formatOf({ year }: CountyFacts): Format & { readonly id: FormatId } {
  const format = formatDue(year);
  if (format === null) throw new Error(`No form is due for ${year}`);
  return format;
}

function sectionsOf(format: Format, { blocks, figures }: BoundDocument): readonly SectionText[] {
  return format.sections.map(({ id, title }) => {
    const from = blocks.findIndex((block) => block.kind === 'HEADING' && block.key === `section.${id}`);
    const next = blocks.findIndex((block, at) => at > from && block.kind === 'HEADING');
    const own = blocks.slice(from + 1, next === -1 ? undefined : next);
    const text = own
      .flatMap((block) => (block.kind === 'PARAGRAPH' ? [plainText(block.runs, figures)] : []))
      .join('\n');
    return { id, title: title.zh, text: text === '' ? null : text, nothingToReport: false };
  });
}
