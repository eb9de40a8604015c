import type { Text } from '../text.js';

/** What a unit's own people sign before it files: 自查, 初审, 审核, 签发, in this order. */
const entries = [
  { id: 'SELF_CHECK', label: { zh: '自查', en: 'Self-check' } },
  { id: 'FIRST_REVIEW', label: { zh: '初审', en: 'First review' } },
  { id: 'REVIEW', label: { zh: '审核', en: 'Review' } },
  { id: 'SIGN_OFF', label: { zh: '签发', en: 'Sign-off' } },
] as const satisfies readonly { readonly id: string; readonly label: Text }[];

export type OwnStep = (typeof entries)[number]['id'];
export const ownSteps: readonly { readonly id: OwnStep; readonly label: Text }[] = entries;

/** What a county asks of its units before they file. Nothing, unless it is switched on. */
export interface ReviewSettings {
  /** The four steps of a unit's own people are taken, in their order. */
  readonly ownSteps: boolean;
  /** An approver files, not the clerk who wrote the report. */
  readonly approverFiles: boolean;
  /** Nobody takes two steps that follow one another. */
  readonly secondPerson: boolean;
}

/** A step as it was taken: of one revision of the draft, so that whoever writes on undoes it. */
export interface StepTaken {
  readonly step: OwnStep;
  readonly revision: number;
  /** The account; null for a command on the machine itself. */
  readonly by: string | null;
}

/** Steps that are still to be taken for a revision, in their order; none where the county asks for none. */
export function stepsLeft(
  { ownSteps: asked }: ReviewSettings,
  taken: readonly StepTaken[],
  revision: number,
): readonly OwnStep[] {
  if (!asked) return [];
  const done = new Set(taken.filter((step) => step.revision === revision).map(({ step }) => step));
  return entries.map(({ id }) => id).filter((id) => !done.has(id));
}

/** Whether a step is the next one, and another person's than the one before where the county asks for that. */
export function stepRefused(
  settings: ReviewSettings,
  taken: readonly StepTaken[],
  next: StepTaken,
): 'OUT_OF_ORDER' | 'SAME_PERSON' | null {
  const left = stepsLeft({ ...settings, ownSteps: true }, taken, next.revision);
  if (left[0] !== next.step) return 'OUT_OF_ORDER';
  const order = entries.map(({ id }) => id);
  const before = order[order.indexOf(next.step) - 1];
  const last = taken.find(({ step, revision }) => step === before && revision === next.revision);
  return settings.secondPerson && last !== undefined && last.by === next.by ? 'SAME_PERSON' : null;
}
