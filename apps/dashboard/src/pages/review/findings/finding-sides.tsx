import { equationOf, tellingTerms } from '@mingjian/domain';
import type { EquationTerm } from '@mingjian/domain';
import { Fragment } from 'react';
import { useWords } from '../../../messages/use-words';
import { Figure } from '../../../ui/figure';
import { useDesk } from '../desk/desk-context';
import { judgementOf } from '../desk/desk-model';
import type { ReviewFinding } from '../review-queries';

/** More figures on a side than this are told as their sum. */
const mostTerms = 3;
const signs = { 'equal to': '≠', 'at least': '<', 'at most': '>' } as const;

/** Both sides of what does not fit, each figure under the words it stands under; nothing for a rule without sides. */
export function FindingSides({ finding }: { readonly finding: ReviewFinding }) {
  const { model } = useDesk();
  const judgement = judgementOf(finding, model.format);
  const equation =
    judgement && equationOf(judgement, model.format, model.figures, model.lastYear?.figures ?? null);
  if (!equation) return null;
  return (
    <div className="rv-sides">
      <Side terms={equation.left} sum={finding.left ?? null} />
      <s className={finding.effect === 'BLOCK' ? 'bad' : 'warn'}>{signs[equation.is]}</s>
      <Side terms={equation.right} sum={finding.right ?? null} />
    </div>
  );
}

interface SideProps {
  readonly terms: readonly EquationTerm[];
  readonly sum: number | string | null;
}

function Side({ terms, sum }: SideProps) {
  const { text, say } = useWords();
  const { model } = useDesk();
  const told = tellingTerms(terms, mostTerms);
  if (told === null)
    return (
      <span>
        <em>{say('form.equation.sum', { n: terms.length })}</em>
        <Figure value={sum} />
      </span>
    );
  return told.map((term, at) => (
    <Fragment key={`${term.cell} ${String(term.previous)}`}>
      {(at > 0 || term.sign === -1) && <s>{term.sign === 1 ? '+' : '−'}</s>}
      <span>
        <em>
          {term.previous
            ? say('review.side.lastYear', { year: model.year - 1, label: text(term.label) })
            : text(term.label)}
        </em>
        <Figure value={term.value} />
      </span>
    </Fragment>
  ));
}
