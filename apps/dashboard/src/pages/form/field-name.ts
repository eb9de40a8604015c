import {
  cellLabel,
  cellOfField,
  cellsOf,
  isMeasureId,
  isPracticeId,
  isRuleId,
  measureById,
  practices,
  ruleMessages,
} from '@mingjian/domain';
import type { Format, PracticeId, Text } from '@mingjian/domain';

/** How a field of the form is called where it does not stand in its place: in a finding, in a conflict. */
export function fieldName(field: string, format: Format): Text {
  const cell = cellOfField(field);
  const place = cell === null ? undefined : cellsOf(format).get(cell);
  if (place) return cellLabel(place);
  const [kind = '', name = field] = field.split(':');
  if (isPracticeId(name)) return practiceName(kind, name);
  if (isMeasureId(name)) return measureById(name).label;
  if (isRuleId(name)) return ruleMessages[name].title;
  const section = format.sections.find(({ id }) => id === name)?.short;
  if (section && kind === 'nothing')
    return { zh: `${section.zh}：没有需要报告的`, en: `${section.en}: nothing to report` };
  return section ?? plainFields.get(field) ?? { zh: field, en: field };
}

function practiceName(kind: string, practice: PracticeId): Text {
  const { zh, en } = practices.find(({ id }) => id === practice)?.label ?? { zh: practice, en: practice };
  return kind === 'practiceNames' ? { zh: `${zh}（名称）`, en: `${en} (names)` } : { zh, en };
}

const plainFields: ReadonlyMap<string, Text> = new Map([
  ['title', { zh: '标题', en: 'Title' }],
  ['publishedOn', { zh: '公开日期', en: 'Day of publication' }],
]);
