import type { Effect, ReportState } from '@mingjian/domain';
import type { ReactNode } from 'react';

interface MarkProps {
  /** Said by a screen reader where no word stands beside the mark. */
  readonly label?: string;
}

interface DrawnProps extends MarkProps {
  readonly className: string;
  readonly children: ReactNode;
}

function Drawn({ label, className, children }: DrawnProps) {
  return label === undefined ? (
    <svg className={`ic ${className}`} viewBox="0 0 14 14" aria-hidden="true">
      {children}
    </svg>
  ) : (
    <svg className={`ic ${className}`} viewBox="0 0 14 14" role="img" aria-label={label}>
      <title>{label}</title>
      {children}
    </svg>
  );
}

const ring = <circle cx="7" cy="7" r="5.5" />;

/** How far a report has come: progress fills a disc. */
export const stateShapes: Readonly<
  Record<ReportState, { readonly colour: string; readonly shape: ReactNode }>
> = {
  NOT_FILED: { colour: 'k3', shape: <circle cx="7" cy="7" r="5.5" strokeDasharray="2.4 2" /> },
  DRAFT: {
    colour: 'k2',
    shape: (
      <>
        {ring}
        <path d="M7 7V1.5A5.5 5.5 0 0 1 12.5 7Z" fill="currentColor" stroke="none" />
      </>
    ),
  },
  FILED: {
    colour: 'acc',
    shape: (
      <>
        {ring}
        <path d="M7 1.5a5.5 5.5 0 0 1 0 11Z" fill="currentColor" stroke="none" />
      </>
    ),
  },
  RETURNED: {
    colour: 'warn',
    shape: <path d="M5.2 2.2 2.4 5l2.8 2.8M2.6 5h5.6a3.2 3.2 0 0 1 0 6.4H5.6" />,
  },
  ACCEPTED: {
    colour: 'acc',
    shape: (
      <>
        {ring}
        <path d="m4.5 7.2 1.8 1.8 3.3-3.8" />
      </>
    ),
  },
  PUBLISHED: {
    colour: 'acc',
    shape: (
      <>
        <circle cx="7" cy="7" r="6.2" fill="currentColor" stroke="none" />
        <path d="m4.4 7.2 1.9 1.9 3.4-3.9" stroke="var(--surface)" />
      </>
    ),
  },
};

export function StateMark({ state, ...props }: MarkProps & { readonly state: ReportState }) {
  const { colour, shape } = stateShapes[state];
  return (
    <Drawn className={colour} {...props}>
      {shape}
    </Drawn>
  );
}

const findingShapes: Readonly<Record<Effect, { readonly colour: string; readonly path: string }>> = {
  BLOCK: { colour: 'bad', path: 'M4.6 1.5h4.8L12.5 4.6v4.8L9.4 12.5H4.6L1.5 9.4V4.6zM7 4.2v3.4M7 9.8v.1' },
  EXPLAIN: { colour: 'warn', path: 'M7 1.8 13 12.2H1zM7 5.6v3M7 10.4v.1' },
  INFORM: { colour: 'k2', path: 'M7 12.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM7 6.5v3.2M7 4.3v.1' },
};

/** 必改 an octagon, 需说明 a triangle, 提示 a circled i. */
export function FindingMark({ effect, ...props }: MarkProps & { readonly effect: Effect }) {
  const { colour, path } = findingShapes[effect];
  return (
    <Drawn className={colour} {...props}>
      <path d={path} />
    </Drawn>
  );
}

/** What the county says of a place. */
export function RemarkMark(props: MarkProps) {
  return (
    <Drawn className="acc" {...props}>
      <path d="M2 2.5h10v7H7.5L4.5 12V9.500H2z" />
    </Drawn>
  );
}

/** Checked and right. */
export function TickMark(props: MarkProps) {
  return (
    <Drawn className="good" {...props}>
      <path d="m2.5 7.5 3 3 6-7" />
    </Drawn>
  );
}

/** Not at all. */
export function CrossMark(props: MarkProps) {
  return (
    <Drawn className="k2" {...props}>
      <path d="m3.5 3.5 7 7M10.5 3.5l-7 7" />
    </Drawn>
  );
}
