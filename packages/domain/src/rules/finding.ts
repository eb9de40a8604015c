import { cellLabel, cellsOf, rowLabel, tableNumber } from '../formats/cells.js';
import type { CellPlace } from '../formats/cells.js';
import type { Format } from '../formats/format.js';
import { ruleMessages } from '../messages/rules.js';
import type { Softening } from '../review/softening.js';
import { fillInText } from '../text.js';
import type { Text } from '../text.js';
import { ruleById } from './catalogue.js';
import { differenceOf } from './figure-sum.js';
import type { Judgement } from './judgement.js';
import type { Effect, Grade } from './rule.js';
import {
  coverSaid,
  namesOfSections,
  otherSaid,
  otherYearSaid,
  personSaid,
  sectionsWrong,
  sideSaid,
  unitsSaid,
  wordsFound,
} from './said-of-finding.js';

/** A failed judgement with what a person needs: the sentence, the place and the mend. */
export interface Finding extends Judgement {
  readonly grade: Grade;
  readonly effect: Effect;
  readonly message: Text;
  readonly mend: Text;
  /** Set where the county has softened the rule for this report. */
  readonly softened?: Softening;
}

/** Findings among judgements, silenced ones included. */
export function findingsOf(judgements: readonly Judgement[], format: Format): Finding[] {
  return judgements
    .filter(({ outcome }) => outcome === 'FAIL')
    .map((judgement) => findingOf(judgement, format));
}

function findingOf(judgement: Judgement, format: Format): Finding {
  const { effect } = ruleById(judgement.rule);
  const { mend } = ruleMessages[judgement.rule];
  return {
    ...judgement,
    grade: gradeOf(judgement),
    effect,
    message: judgementMessage(judgement, format),
    mend,
  };
}

/** How grave a judgement is when it fails: as its rule says, or as it says of itself. */
export function gradeOf({ rule, grade }: Pick<Judgement, 'rule' | 'grade'>): Grade {
  return grade ?? ruleById(rule).grade;
}

/** The rule's sentence about this judgement, with its figures and places filled in. */
export function judgementMessage(judgement: Judgement, format: Format): Text {
  const places = judgement.cells
    .map((cell) => cellsOf(format).get(cell))
    .filter((place) => place !== undefined);
  return fillInText(ruleMessages[judgement.rule].message, {
    zh: valuesIn('zh', judgement, places, format),
    en: valuesIn('en', judgement, places, format),
  });
}

function valuesIn(
  language: 'zh' | 'en',
  judgement: Judgement,
  places: readonly CellPlace[],
  format: Format,
): Record<string, string | number> {
  const { left, right, sections } = judgement;
  const [first] = places;
  const values: Record<string, string | number> = {
    L: sideSaid(left, language),
    R: sideSaid(right, language),
    sections: namesOfSections(sections, format, language),
    sectionsWrong: sectionsWrong(judgement, format, language),
    words: wordsFound(judgement, language),
    other: otherSaid(judgement.other, language),
    otherYear: otherYearSaid(judgement, language),
    said: personSaid(judgement.said, language),
    units: unitsSaid(judgement.units ?? [], language),
    cover: coverSaid(judgement, language),
  };
  const difference = differenceOf({ left, right });
  if (difference !== null) values['difference'] = Math.abs(difference);
  if (first) {
    values['col'] = first.column.label[language];
    values['lastCol'] = (places.at(-1) ?? first).column.label[language];
    values['row'] = rowLabel(first)[language];
    values['result'] = rowsLabel(places)[language];
    values['cell'] = cellLabel(first)[language];
    values['table'] = tableNumber(first.table)[language];
    values['money'] = first.kind === 'money' ? unitOfMoney[language] : '';
  }
  return values;
}

/** Cells of money ask for it in 万元. */
const unitOfMoney: Text = { zh: '万元', en: ' × 10,000 yuan' };

/** The row that cells stand in, or the group that all their rows make up: 不予公开. */
function rowsLabel(places: readonly CellPlace[]): Text {
  const [first] = places;
  if (!first) return { zh: '', en: '' };
  const isOneRow = places.every(({ row }) => row === first.row);
  const group = first.table.groups.find(({ id }) => id === first.row.group);
  const isOneGroup = group !== undefined && places.every(({ row }) => row.group === group.id);
  return !isOneRow && isOneGroup ? group.label : rowLabel(first);
}

/** Whether findings keep a report from being filed. */
export function blocks(finding: Pick<Finding, 'effect' | 'silencedBy'>): boolean {
  return finding.effect === 'BLOCK' && finding.silencedBy === null;
}

/** Whether filing asks the unit for a reason. */
export function asksForReason(finding: Pick<Finding, 'effect' | 'silencedBy'>): boolean {
  return finding.effect === 'EXPLAIN' && finding.silencedBy === null;
}
