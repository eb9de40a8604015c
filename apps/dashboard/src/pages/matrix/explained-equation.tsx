import {
  cellsOf,
  equationOf,
  figuresOf,
  formatById,
  isFormatId,
  isRuleId,
  suspectCells,
  tableNumber,
  tellingTerms,
} from '@mingjian/domain';
import type { Equation, EquationTerm, FigureValue, Format, Judgement } from '@mingjian/domain';
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useWords } from '../../messages/use-words';
import { addressOfUnit } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import { Figure } from '../../ui/figure';
import type { ExplainedReport, RuleOutcome } from './explanation-query';

interface ExplainedEquationProps {
  readonly outcome: RuleOutcome;
  readonly unit: string;
  readonly report: ExplainedReport;
  readonly previous: ExplainedReport | null;
}

/** More figures on a side than this are told as their sum. */
const mostTerms = 4;
const failedSigns = { 'equal to': '≠', 'at least': '<', 'at most': '>' } as const;
const heldSigns = { 'equal to': '=', 'at least': '≥', 'at most': '≤' } as const;

/** A rule's two sides as an equation of the figures filed, each with its origin under it. */
export function ExplainedEquation(props: ExplainedEquationProps) {
  const { outcome, report, previous } = props;
  const known = equationIn(props);
  if (!known) return null;
  const { equation, format, suspects } = known;
  const sign = (equation.holds ? heldSigns : failedSigns)[equation.is];
  const side = (terms: readonly EquationTerm[], sum: FigureValue | null) => (
    <Side terms={terms} sum={sum}>
      {(term) => (
        <Term
          term={term}
          unit={props.unit}
          report={term.previous ? previous : report}
          format={format}
          isSuspect={!term.previous && suspects.includes(term.cell)}
        />
      )}
    </Side>
  );
  return (
    <div className="mx-equation">
      {side(equation.left, outcome.left)}
      <s className={equation.holds ? '' : 'bad'}>{sign}</s>
      {side(equation.right, outcome.right)}
    </div>
  );
}

interface KnownEquation {
  readonly equation: Equation;
  readonly format: Format;
  readonly suspects: readonly string[];
}

function equationIn({ outcome, report, previous }: ExplainedEquationProps): KnownEquation | null {
  if (!isFormatId(report.formatFound)) return null;
  const format = formatById(report.formatFound);
  const judgement = judgementOf(outcome);
  if (!judgement) return null;
  const figures = figuresOf(report);
  const equation = equationOf(judgement, format, figures, previous && figuresOf(previous));
  return equation && { equation, format, suspects: suspectCells(judgement, format, figures, () => false) };
}

/** The outcome as the domain judged it; null for a rule that this build does not know. */
export function judgementOf({
  rule,
  outcome,
  cells,
  left,
  right,
  silencedBy,
}: RuleOutcome): Judgement | null {
  if (!isRuleId(rule)) return null;
  return {
    rule,
    outcome,
    cells,
    sections: [],
    passages: [],
    left,
    right,
    silencedBy: silencedBy !== null && isRuleId(silencedBy) ? silencedBy : null,
  };
}

interface SideProps {
  readonly terms: readonly EquationTerm[];
  readonly sum: FigureValue | null;
  readonly children: (term: EquationTerm) => ReactNode;
}

function Side({ terms, sum, children }: SideProps) {
  const { say } = useWords();
  const told = tellingTerms(terms, mostTerms);
  if (told === null)
    return (
      <span>
        <em>{say('matrix.sumOf', { n: terms.length })}</em>
        <b>
          <Figure value={sum} />
        </b>
        <i>{say('matrix.computed')}</i>
      </span>
    );
  return told.map((term, index) => (
    <Fragment key={`${term.cell}${String(term.previous)}`}>
      {(index > 0 || term.sign === -1) && <s>{term.sign === 1 ? '+' : '−'}</s>}
      {children(term)}
    </Fragment>
  ));
}

interface TermProps {
  readonly term: EquationTerm;
  readonly unit: string;
  readonly report: ExplainedReport | null;
  readonly format: Format;
  readonly isSuspect: boolean;
}

function Term({ term, unit, report, format, isSuspect }: TermProps) {
  const { text, say } = useWords();
  const { region } = useScope();
  const table = cellsOf(format).get(term.cell)?.table;
  return (
    <span className={isSuspect ? 'is-suspect' : ''}>
      <em>
        {report && <>{report.year} </>}
        {text(term.label)}
      </em>
      <b>
        <Figure value={term.value} />
      </b>
      {report && table && (
        <Link to={addressOfUnit(region.code, unit, report.year, { cell: term.cell })}>
          {say('matrix.origin', { n: report.version, table: text(tableNumber(table)) })}
        </Link>
      )}
    </span>
  );
}
