import { formatById } from '../formats/catalogue.js';
import { cellsOf, cellsOfTable } from '../formats/cells.js';
import type { Format, SectionId, Table } from '../formats/format.js';
import type { DocumentReading } from '../reading/reading.js';
import { readFigureValue } from '../report/read-figure.js';
import { figuresOf } from '../report/report.js';
import type { DisclosureReport, Figures, FigureValue } from '../report/report.js';
import { differingStretches } from './align.js';
import { essenceOf, labelsOfForm, sentencesOf, untilSignature } from './page-words.js';
import type { PlacedSentence } from './page-words.js';

/** What a published page says otherwise than the report; null where a side says nothing. */
export type PublicationDifference =
  | { readonly kind: 'TITLE'; readonly ours: string; readonly theirs: string | null }
  | {
      readonly kind: 'FIGURE';
      readonly cell: string;
      readonly ours: FigureValue | null;
      readonly theirs: FigureValue | null;
    }
  /** Not one cell of the table was found, as where it was published as a picture. */
  | { readonly kind: 'TABLE_MISSING'; readonly table: string }
  | {
      readonly kind: 'WORDS';
      readonly section: SectionId;
      readonly ours: string | null;
      readonly theirs: string | null;
    };

export interface PublicationComparison {
  readonly differences: readonly PublicationDifference[];
  /** Cells in which the report or the page has a figure. */
  readonly comparedCells: number;
  /** Sentences of the report. */
  readonly comparedSentences: number;
}

export type ReadPage = Pick<DocumentReading, 'text' | 'title' | 'figures' | 'sections'>;

/** A report as it was accepted beside the page that was published of it. The same where there is no difference. */
export function comparePublication(
  report: DisclosureReport,
  page: ReadPage,
  unitName: string,
): PublicationComparison {
  const format = formatById(report.formatFound);
  const figures = compareFigures(format, figuresOf(report), figuresOnPage(format, page));
  const words = compareWords(report, page, format, unitName);
  return {
    differences: [...compareTitles(report.title, page), ...figures.differences, ...words.differences],
    comparedCells: figures.compared,
    comparedSentences: words.compared,
  };
}

/** A portal prints the title where it likes: it is enough that it stands on the page. */
function compareTitles(ours: string | null, page: ReadPage): readonly PublicationDifference[] {
  const title = essenceOf(ours ?? '');
  if (ours === null || title === '' || essenceOf(page.text).includes(title)) return [];
  return [{ kind: 'TITLE', ours, theirs: page.title }];
}

/** Figures as they would be stored: 12.50 on a page is the 12.5 of the report. */
function figuresOnPage(format: Format, { figures }: ReadPage): Figures {
  const places = cellsOf(format);
  return new Map(
    figures.flatMap(({ cell, value }): readonly (readonly [string, FigureValue])[] => {
      const kind = places.get(cell)?.kind;
      const read = kind === undefined ? { value: null } : readFigureValue(value, kind);
      return 'value' in read && read.value !== null ? [[cell, read.value]] : [];
    }),
  );
}

function compareFigures(
  format: Format,
  ours: Figures,
  theirs: Figures,
): { readonly differences: readonly PublicationDifference[]; readonly compared: number } {
  const known = (cell: string): boolean => ours.has(cell) || theirs.has(cell);
  return {
    differences: format.tables.flatMap((table) => differencesOfTable(format, table, ours, theirs)),
    compared: [...cellsOf(format).keys()].filter(known).length,
  };
}

function differencesOfTable(
  format: Format,
  table: Table,
  ours: Figures,
  theirs: Figures,
): readonly PublicationDifference[] {
  const cells = cellsOfTable(format, table.id).map(({ cell }) => cell);
  if (cells.some((cell) => ours.has(cell)) && !cells.some((cell) => theirs.has(cell)))
    return [{ kind: 'TABLE_MISSING', table: table.id }];
  return cells.flatMap((cell): readonly PublicationDifference[] => {
    const [our, their] = [ours.get(cell) ?? null, theirs.get(cell) ?? null];
    return our === their ? [] : [{ kind: 'FIGURE', cell, ours: our, theirs: their }];
  });
}

const nothing = '无。';

function compareWords(
  { sections, title, reportYear }: DisclosureReport,
  page: ReadPage,
  format: Format,
  unitName: string,
): { readonly differences: readonly PublicationDifference[]; readonly compared: number } {
  const labels = labelsOfForm(format);
  const order = format.sections.map(({ id }) => id);
  const ours = order.flatMap((id) => {
    const written = sections.find((section) => section.id === id);
    const text = (written?.text ?? '').trim();
    return sentencesOf(id, text === '' && written?.nothingToReport === true ? nothing : text, labels);
  });
  const bodies = [unitName, (title ?? '').split(String(reportYear))[0] ?? ''];
  const texts = untilSignature(
    page.sections.map(({ text }) => text ?? ''),
    bodies,
  );
  const theirs = page.sections.flatMap(({ id }, at) => sentencesOf(id, texts[at] ?? '', labels));
  const stretches = differingStretches(
    ours.map(({ essence }) => essence),
    theirs.map(({ essence }) => essence),
  );
  return {
    differences: stretches.map((stretch) => {
      const [our, their] = [ours.slice(...stretch.ours), theirs.slice(...stretch.theirs)];
      const before = ours[stretch.ours[0] - 1] ?? ours[0];
      const section = (our[0] ?? their[0] ?? before)?.section ?? 'overview';
      return { kind: 'WORDS', section, ours: joined(our), theirs: joined(their) };
    }),
    compared: ours.length,
  };
}

function joined(sentences: readonly PlacedSentence[]): string | null {
  return sentences.length === 0 ? null : sentences.map(({ words }) => words).join('');
}
