import type { FollowUpVerdict } from '@mingjian/domain';

/** What something said looks like; verdicts that say nothing have no mark. */
const shapes: Partial<Record<FollowUpVerdict, true>> = {
  SAID_DONE: true,
  REPEATED: true,
  SAID_DONE_AND_REPEATED: true,
  SPOKEN_OF: true,
};

/** Whether a verdict has a mark. */
export function isVerdictShown(verdict: FollowUpVerdict): boolean {
  return verdict in shapes;
}

export function VerdictShape({ verdict }: { readonly verdict: FollowUpVerdict }) {
  switch (verdict) {
    case 'SAID_DONE':
      return <circle r={4.5} fill="var(--c-a)" />;
    case 'SAID_DONE_AND_REPEATED':
      return (
        <>
          <circle r={4.8} fill="var(--surface)" stroke="var(--warn)" strokeWidth={1.6} />
          <circle r={2.4} fill="var(--c-a)" />
        </>
      );
    case 'REPEATED':
      return <circle r={3.8} fill="var(--surface)" stroke="var(--warn)" strokeWidth={1.6} />;
    case 'SPOKEN_OF':
      return <circle r={2.6} fill="var(--ink-3)" />;
    default:
      return null;
  }
}

/** The same mark beside a word. */
export function VerdictMark({ verdict }: { readonly verdict: FollowUpVerdict }) {
  return (
    <svg className="ic" viewBox="-7 -7 14 14" aria-hidden="true">
      <g stroke="none">
        <VerdictShape verdict={verdict} />
      </g>
    </svg>
  );
}
