import { formatById, formats, isRuleId, ruleMessages } from '@mingjian/domain';
import type { DocumentReading, Effect, SectionId, Text } from '@mingjian/domain';
import { findingKey } from './text/text-mark';
import type { Passage } from './text/text-mark';

/** What a rule found in the reading. */
export interface ReadingFinding {
  readonly rule: string;
  readonly effect: Effect;
  readonly sections: readonly string[];
  readonly message: Text;
}

export function titleOfFinding({ rule }: ReadingFinding): Text {
  return isRuleId(rule) ? ruleMessages[rule].title : { zh: rule, en: rule };
}

/** A section that a finding speaks of, with its place in the text. */
export interface FindingPlace extends Passage {
  readonly section: SectionId;
}

/** Where a finding can be looked up: at the sections it names, as far as the document has them. */
export function placesOfFinding(
  { sections }: ReadingFinding,
  index: number,
  reading: DocumentReading,
): readonly FindingPlace[] {
  return reading.sections
    .filter(({ id }) => sections.includes(id))
    .map(({ id, heading, start, end }) => ({
      key: `${findingKey(index)}-${id}`,
      section: id,
      ...(heading ?? firstLine(reading.text, start, end)),
    }));
}

/** A section's name in a few characters, in the words of the form that was found. */
export function nameOfSection(section: string, reading: DocumentReading): Text {
  const own = reading.formatFound === null ? [] : formatById(reading.formatFound).sections;
  const all = [...own, ...formats.flatMap((format) => format.sections)];
  return all.find(({ id }) => id === section)?.short ?? { zh: section, en: section };
}

function firstLine(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  const feed = text.indexOf('\n', start);
  return { start, end: feed === -1 ? end : Math.min(feed, end) };
}
