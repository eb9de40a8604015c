import type { Fact } from './said.js';
import type { GoldSection } from './words/headings.js';
import type { GeneratedUnit } from './words/units.js';
import { layouts, layOut } from './layout.js';
import { headOf, signatureOf } from './head.js';
import { narrativeSections } from './narrative.js';
import { Random } from './random.js';
import { sectionsSince2019 } from './since-2019.js';
import { speaker } from './speaker.js';
import { selvesOf, titleNameOf, units } from './words/units.js';

/** What the text says, and the words that say it: offsets in UTF-16 units, the end exclusive. */
export interface GoldStatement extends Fact {
  readonly section: GoldSection | null;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** The class of the wording. */
  readonly how: string;
}

/** Words that must not be read as a figure, and why. */
export interface GoldTrap {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly how: string;
}

export interface GeneratedReport {
  readonly name: string;
  readonly unit: GeneratedUnit;
  readonly year: number;
  readonly text: string;
  readonly statements: readonly GoldStatement[];
  readonly traps: readonly GoldTrap[];
}

/** The report of a number, the same on every machine: one of six is of 2019 or later. */
export function generatedReport(number: number): GeneratedReport {
  const random = new Random(number);
  const unit = random.pick(units);
  const year = number % 6 === 5 ? random.whole(2019, 2023) : random.whole(2008, 2018);
  const say = speaker(random, {
    year,
    who: random.pick(selvesOf(unit)),
    name: titleNameOf(unit),
    isTown: unit.kind !== 'DEPARTMENT',
  });
  const layout = random.pick(layouts);
  const sections = year < 2019 ? narrativeSections(say, layout) : sectionsSince2019(say, layout);
  const { text, placed } = layOut(layout, headOf(say, layout), sections, signatureOf(say));

  return {
    name: `generated-${String(number).padStart(4, '0')}.txt`,
    unit,
    year,
    text,
    statements: placed.flatMap(({ facts, words, how, section, start, end }) =>
      facts.map((fact) => ({ ...fact, section, start, end, quote: words, how })),
    ),
    traps: placed
      .filter(({ facts }) => facts.length === 0)
      .map(({ words, how, start, end }) => ({ start, end, quote: words, how })),
  };
}

export const generatedReports = (howMany: number): readonly GeneratedReport[] =>
  Array.from({ length: howMany }, (_, number) => generatedReport(number));
