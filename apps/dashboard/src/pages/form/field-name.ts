import {
  cellLabel,
  cellOfField,
  cellsOf,
  isMeasureId,
  isRuleId,
  measureById,
  ruleMessages,
} from '@mingjian/domain';
import type { Format, Text } from '@mingjian/domain';

/** How a field of the form is called where it does not stand in its place: in a finding, in a conflict. */
export function fieldName(field: string, format: Format): Text {
  const cell = cellOfField(field);
  const place = cell === null ? undefined : cellsOf(format).get(cell);
  if (place) return cellLabel(place);
  const [, name = field] = field.split(':');
  if (isMeasureId(name)) return measureById(name).label;
  if (isRuleId(name)) return ruleMessages[name].title;
  return (
    format.sections.find(({ id }) => id === name)?.short ?? plainFields.get(field) ?? { zh: field, en: field }
  );
}

const plainFields: ReadonlyMap<string, Text> = new Map([
  ['title', { zh: '标题', en: 'Title' }],
  ['publishedOn', { zh: '公开日期', en: 'Day of publication' }],
]);
