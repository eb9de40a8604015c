import { tellingTerms } from '@mingjian/domain';
import type { Equation, EquationTerm } from '@mingjian/domain';
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../../messages/use-words';
import { FormFigure } from './form-figure';

interface EquationViewProps {
  readonly equation: Equation;
  readonly sides: { readonly left: number | string | null; readonly right: number | string | null };
  readonly tone: 'bad' | 'warn';
  readonly suspects: readonly string[];
  readonly onJump: (cell: string) => void;
  /** Draws an input in place of a figure that may be typed; null where the table itself is in sight. */
  readonly inputFor: ((cell: string) => ReactNode) | null;
}

/** More figures on a side than this are told as their sum. */
export const mostTerms = 4;

const failedSigns = { 'equal to': '≠', 'at least': '<', 'at most': '>' } as const;
const heldSigns = { 'equal to': '=', 'at least': '≥', 'at most': '≤' } as const;

/** An identity with its figures, each a way to its cell; the figure to look at first is framed. */
export function EquationView({ equation, sides, ...shared }: EquationViewProps) {
  const sign = (equation.holds ? heldSigns : failedSigns)[equation.is];
  return (
    <div className="fm-equation">
      <Side terms={equation.left} sum={sides.left} {...shared} />
      <s className={shared.tone}>{sign}</s>
      <Side terms={equation.right} sum={sides.right} {...shared} />
    </div>
  );
}

interface SideProps extends Omit<EquationViewProps, 'equation' | 'sides'> {
  readonly terms: readonly EquationTerm[];
  readonly sum: number | string | null;
}

function Side({ terms, sum, tone, suspects, onJump, inputFor }: SideProps) {
  const { text, say } = useWords();
  const told = tellingTerms(terms, mostTerms);
  if (told === null)
    return (
      <span>
        <em>{say('form.equation.sum', { n: terms.length })}</em>
        <FormFigure value={sum} />
      </span>
    );
  return told.map((term, index) => {
    const isSuspect = !term.previous && suspects.includes(term.cell);
    const input = term.previous ? null : (inputFor?.(term.cell) ?? null);
    const label = term.previous
      ? say('form.equation.previous', { label: text(term.label) })
      : text(term.label);
    return (
      <Fragment key={`${term.cell}${String(term.previous)}`}>
        {(index > 0 || term.sign === -1) && <s>{term.sign === 1 ? '+' : '−'}</s>}
        {term.previous || input !== null ? (
          <span>
            <em>{label}</em>
            {input ?? <FormFigure value={term.value} />}
          </span>
        ) : (
          <button
            type="button"
            className={isSuspect ? `is-${tone}` : undefined}
            onClick={() => onJump(term.cell)}
          >
            <em>{label}</em>
            <FormFigure value={term.value} />
          </button>
        )}
      </Fragment>
    );
  });
}
