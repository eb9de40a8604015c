import { isFormatId } from '@mingjian/domain';
import type { DisclosureReport, Explanation, ExplanationInput } from '@mingjian/domain';

/**
 * Content out of the database as the report that was once read and judged. Only its outline is looked at again:
 * whether it is word for word what was filed is what its hash says.
 */
export function reportOfContent(content: unknown): DisclosureReport {
  if (!isReport(content)) throw new Error('A stored report has not the shape of one');
  return content;
}

export function isReport(content: unknown): content is DisclosureReport {
  if (typeof content !== 'object' || content === null) return false;
  const { unit, reportYear, formatFound, figures, statements, practices, sections, references } =
    content as Readonly<Record<string, unknown>>;
  return (
    typeof unit === 'string' &&
    typeof reportYear === 'number' &&
    typeof formatFound === 'string' &&
    isFormatId(formatFound) &&
    [figures, statements, practices, sections, references].every(Array.isArray)
  );
}

/** Reasons as they were stored with a version or draft; both sides are null where no finding was met. */
export function explanationsOfContent(content: unknown): readonly Explanation[] {
  if (!Array.isArray(content) || !content.every(isExplanation))
    throw new Error('Stored explanations have not the shape of such');
  return content.map(({ left, right, ...explanation }) => ({
    ...explanation,
    left: left ?? null,
    right: right ?? null,
  }));
}

function isExplanation(content: unknown): content is ExplanationInput & Partial<Explanation> {
  return (
    typeof content === 'object' &&
    content !== null &&
    'rule' in content &&
    typeof content.rule === 'string' &&
    'cells' in content &&
    Array.isArray(content.cells) &&
    'reason' in content &&
    typeof content.reason === 'string'
  );
}
