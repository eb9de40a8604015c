import {
  askedStatements,
  cellField,
  cellOfField,
  cellsOf,
  isAskedStatement,
  ruleById,
  statementField,
  textField,
} from '@mingjian/domain';
import type { Finding, Format, MeasureId, SectionId } from '@mingjian/domain';
import type { FormModel } from './form-model';

export type SectionMark = 'right' | 'warn' | 'bad' | 'begun';

/** The gravest thing that a section still asks for; `begun` while it is neither whole nor wrong. */
export function sectionMark(section: SectionId, model: FormModel): SectionMark {
  const isHere = (finding: Finding): boolean => sectionsOf(finding, model.format).includes(section);
  const unreadableHere = model.unreadable.some(
    ({ field }) => sectionOfField(field, model.format) === section,
  );
  if (unreadableHere || model.open.blocking.some(isHere)) return 'bad';
  if (model.open.unexplained.some(isHere)) return 'warn';
  const progress = model.progress.find(({ id }) => id === section);
  return progress?.present && progress.stated === progress.cells ? 'right' : 'begun';
}

/** Sections where a finding can be mended: those it names, those of its cells, that of a statement it misses. */
export function sectionsOf(finding: Finding, format: Format): readonly SectionId[] {
  const ofCells = finding.cells
    .map((cell) => cellsOf(format).get(cell)?.section)
    .filter((section) => section !== undefined);
  if (ofCells.length > 0) return [...new Set(ofCells)];
  if (finding.sections.length > 0) return finding.sections;
  const asked = askedStatements.find(({ measure }) => measure === missedStatement(finding));
  return asked ? [asked.section] : [];
}

/** The field a person is led to from a finding: the first marked cell, the first blank one, else what it misses. */
export function fieldOfFinding(finding: Finding, model: FormModel): string | null {
  const isBlank = (cell: string): boolean => !model.isLocked(cell) && !model.entry.has(cellField(cell));
  const cell = finding.cells.find((one) => model.tones.has(one)) ?? finding.cells.find(isBlank);
  if (cell !== undefined) return cellField(cell);
  const statement = missedStatement(finding);
  if (statement !== null) return statementField(statement);
  const [section] = finding.sections;
  return section === undefined ? null : textField(section);
}

/** The statement whose absence a finding is about. */
function missedStatement({ rule }: Finding): MeasureId | null {
  const entry = ruleById(rule);
  return entry.kind === 'detector' && entry.detect === 'statement present' ? entry.measure : null;
}

const overviewKinds: ReadonlySet<string | undefined> = new Set([
  'title',
  'publishedOn',
  'practice',
  'practiceNames',
  'dropped',
]);

/** The section in which a field stands, or null for one that stands outside of them. */
export function sectionOfField(field: string, format: Format): SectionId | null {
  const cell = cellOfField(field);
  if (cell !== null) return cellsOf(format).get(cell)?.section ?? null;
  const [kind, name = ''] = field.split(':');
  if ((kind === 'statement' || kind === 'qualifier') && isAskedStatement(name))
    return askedStatements.find(({ measure }) => measure === name)?.section ?? null;
  if (kind === 'text' || kind === 'nothing') return format.sections.find(({ id }) => id === name)?.id ?? null;
  return overviewKinds.has(kind) ? 'overview' : null;
}
