import {
  cellField,
  equationOf,
  explanationFor,
  findingPlace,
  longestTexts,
  mendedWords,
  reasonField,
  ruleMessages,
  suspectCells,
  tellingTerms,
} from '@mingjian/domain';
import type { Equation, Finding } from '@mingjian/domain';
import { useWords } from '../../messages/use-words';
import { RuleCode } from '../../shell/rule-code';
import { FindingMark } from '../../ui/marks';
import { blanksOf } from './blanks-of';
import { CellInput } from './cell-input';
import { findingId } from './cell-marks';
import { EquationView, mostTerms } from './equation-view';
import { FindingCells } from './finding-cells';
import type { FormModel } from './form-model';

export interface FindingCardProps {
  readonly model: FormModel;
  readonly finding: Finding;
  readonly onText: (field: string, text: string) => void;
  readonly onZeros: (cells: readonly string[]) => void;
  readonly onJump: (field: string) => void;
  readonly onOpenFinding: (finding: Finding) => void;
  /** Brings along inputs for the cells to look at, where the table itself is not in sight. */
  readonly withCells: boolean;
}

/** A sentence up to this long is its own title. */
const longestTitle = 20;

/** One finding: what is wrong as an equation, what to do about it, and room for the unit's reason. */
export function FindingCard(props: FindingCardProps) {
  const { model, finding, onText, onZeros, onJump, onOpenFinding, withCells } = props;
  const { text, say, dayInWords } = useWords();
  const place = findingPlace(finding, model.format);
  const equation = equationOf(finding, model.format, model.figures, model.previous);
  const suspects = suspectCells(finding, model.format, model.figures, model.isLocked);
  const isFirst =
    model.findings.find(({ rule, silencedBy }) => rule === finding.rule && silencedBy === null) === finding;
  const repeats = model.findings.filter(
    (other) => other.silencedBy === finding.rule && other.rule === finding.rule,
  );
  const inEquation = equation !== null && suspects.every((cell) => tells(equation, cell));
  const inputFor = (cell: string) =>
    model.isLocked(cell) ? null : <CellInput model={model} cell={cell} onText={onText} />;
  const zeros = blanksOf(finding, model);
  const words = mendedWords(finding, model.entry);
  const tone = finding.effect === 'BLOCK' ? 'bad' : 'warn';
  const message = text(finding.message);
  const title =
    equation === null && message.length <= longestTitle ? message : text(ruleMessages[finding.rule].title);
  const said = title === message ? '' : `${message}${say('sentence.end')}`;
  return (
    <section className={`fm-finding is-${finding.effect.toLowerCase()}`}>
      <header>
        <FindingMark effect={finding.effect} />
        <b>{say(`effect.${finding.effect}`)}</b>
        <button type="button" className="fm-finding-title" onClick={() => onOpenFinding(finding)}>
          {place ? say('form.finding.at', { title, place: text(place) }) : title}
        </button>
        <RuleCode rule={finding.rule} />
      </header>
      {equation && (
        <EquationView
          equation={equation}
          sides={{ left: finding.left, right: finding.right }}
          tone={tone}
          suspects={suspects}
          onJump={(cell) => onJump(cellField(cell))}
          inputFor={withCells ? inputFor : null}
        />
      )}
      {withCells && !inEquation && suspects.length > 0 && (
        <FindingCells model={model} cells={suspects} onText={onText} />
      )}
      <p id={findingId(finding)}>
        {equation !== null && equation.offBy !== null && equation.is === 'equal to'
          ? say('form.finding.offBy', {
              n: equation.offBy,
              unit: equation.unit === null ? '' : text(equation.unit),
            })
          : said}
        {text(finding.mend)}
        {isFirst && repeats.length > 0 && (
          <span className="k3">{say('form.finding.repeated', { n: repeats.length })}</span>
        )}
        {words !== null && (
          <button type="button" className="fm-link fm-zeros" onClick={() => onText(words.field, words.text)}>
            {say('form.finding.words', { from: words.from, to: words.to })}
          </button>
        )}
        {zeros.length > 0 && (
          <button type="button" className="fm-link fm-zeros" onClick={() => onZeros(zeros)}>
            {say('form.finding.zeros', { n: zeros.length })}
          </button>
        )}
      </p>
      {finding.softened && (
        <p className="s12 k2">
          {say('form.softened', {
            reason: finding.softened.reason,
            day: dayInWords(finding.softened.validUntil),
          })}
        </p>
      )}
      {finding.effect === 'EXPLAIN' && <Reason {...props} />}
    </section>
  );
}

/** Whether an equation shows a cell by itself rather than in a sum of many. */
function tells({ left, right }: Equation, cell: string): boolean {
  return [left, right].some((terms) =>
    (tellingTerms(terms, mostTerms) ?? []).some((term) => term.cell === cell && !term.previous),
  );
}

function Reason({ model, finding, onText }: FindingCardProps) {
  const { text, say } = useWords();
  const field = reasonField(finding.rule, finding.cells);
  const reason = model.entry.get(field) ?? '';
  const given = explanationFor(finding, model.explanations) !== null;
  const told = model.explanations.find(({ rule }) => rule === finding.rule)?.reason;
  return (
    <>
      <textarea
        rows={2}
        data-field={field}
        aria-label={say('form.reason.label', { finding: text(ruleMessages[finding.rule].title) })}
        placeholder={say('form.reason.placeholder')}
        maxLength={longestTexts.reason}
        value={reason}
        onChange={({ target }) => onText(field, target.value)}
      />
      <div className="fm-row s12">
        <span className="k3">
          {say('form.reason.count', { n: reason.length, most: longestTexts.reason })}
        </span>
        {!given && told !== undefined && (
          <button type="button" className="fm-link" onClick={() => onText(field, told)}>
            {say('form.reason.same')}
          </button>
        )}
        {given && <span className="good">{say('form.reason.given')}</span>}
      </div>
    </>
  );
}
