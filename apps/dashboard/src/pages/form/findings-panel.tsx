import { asksForReason, badValueReasons, mendedTexts, textField } from '@mingjian/domain';
import type { Finding, UnreadableField } from '@mingjian/domain';
import type { ReactNode } from 'react';
import { useWords } from '../../messages/use-words';
import { RuleCode } from '../../shell/rule-code';
import { FindingMark, TickMark } from '../../ui/marks';
import { blanksOf } from './blanks-of';
import { unreadableId } from './cell-marks';
import { fieldName } from './field-name';
import { FindingCard } from './finding-card';
import { alikeSections } from './alike-sections';
import type { FormModel } from './form-model';

export interface FindingsPanelProps {
  readonly model: FormModel;
  readonly withCells: boolean;
  readonly onText: (field: string, text: string) => void;
  readonly onFields: (changes: readonly (readonly [string, string])[]) => void;
  readonly onZeros: (cells: readonly string[]) => void;
  readonly onJump: (field: string) => void;
  readonly onOpenFinding: (finding: Finding) => void;
  /** What stands between what is asked for and what is only told. */
  readonly children?: ReactNode;
}

/** What the rules say while one types: what must be mended, what needs a reason, what is only told. */
export function FindingsPanel(props: FindingsPanelProps) {
  const { model, onJump } = props;
  const { say } = useWords();
  const { blocking, informing } = model.open;
  // A card must not move while its reason is being typed: explained ones keep their place.
  const shown = [...blocking, ...model.findings.filter(asksForReason)];
  const nothing = shown.length === 0 && model.unreadable.length === 0;
  return (
    <aside className="fm-findings panel" aria-live="polite" aria-label={say('form.findings')}>
      {model.unreadable.map((one) => (
        <Unreadable key={one.field} one={one} model={model} onJump={onJump} />
      ))}
      <AtOnce shown={shown} {...props} />
      {shown.map((finding) => (
        <FindingCard key={`${finding.rule} ${keyOf(finding)}`} finding={finding} {...props} />
      ))}
      {nothing && (
        <p className="fm-finding is-fine">
          <TickMark /> {say('form.findings.none')}
        </p>
      )}
      {props.children}
      {informing.map((finding) => (
        <Informing key={`${finding.rule} ${keyOf(finding)}`} finding={finding} />
      ))}
      <AlikeSections model={model} onJump={onJump} />
    </aside>
  );
}

/** What several findings ask for alike, done at once where the clerk says so. */
function AtOnce({
  shown,
  model,
  onFields,
  onZeros,
}: Pick<FindingsPanelProps, 'model' | 'onFields' | 'onZeros'> & { readonly shown: readonly Finding[] }) {
  const { say } = useWords();
  const words = mendedTexts(shown, model.entry);
  const blanks = shown.map((finding) => blanksOf(finding, model)).filter((cells) => cells.length > 0);
  const zeros = [...new Set(blanks.flat())];
  if (words.places < 2 && blanks.length < 2) return null;
  return (
    <section className="fm-finding">
      {blanks.length > 1 && (
        <button type="button" className="fm-link" onClick={() => onZeros(zeros)}>
          {say('form.finding.allZeros', { n: zeros.length })}
        </button>
      )}
      {words.places > 1 && (
        <button type="button" className="fm-link" onClick={() => onFields(words.fields)}>
          {say('form.finding.allWords', { n: words.places })}
        </button>
      )}
    </section>
  );
}

/** A rule that speaks once of the whole report keeps its card, and the words typed into it, while its cells change. */
function keyOf(finding: Finding): string {
  return finding.rule === 'T3-NULL' || finding.rule === 'CP-SEC' ? '' : finding.cells.join(' ');
}

function Informing({ finding }: { readonly finding: Finding }) {
  const { text, say } = useWords();
  return (
    <section className="fm-finding is-inform">
      <header>
        <FindingMark effect="INFORM" />
        <b>{say('effect.INFORM')}</b>
        <span>{text(finding.message)}</span>
        <RuleCode rule={finding.rule} />
      </header>
    </section>
  );
}

/** Sections that are mostly last year's words: no rule keeps them from being filed, but they cost points. */
function AlikeSections({ model, onJump }: Pick<FindingsPanelProps, 'model' | 'onJump'>) {
  const { text, say } = useWords();
  const alike = alikeSections(model);
  if (alike.length === 0) return null;
  return (
    <section className="fm-finding is-inform">
      <header>
        <FindingMark effect="INFORM" />
        <b>{say('effect.INFORM')}</b>
        <span>{say('form.alike', { year: model.report.reportYear - 1 })}</span>
      </header>
      <ul className="fm-alike">
        {alike.map(({ id, name, share }) => (
          <li key={id}>
            <button type="button" className="fm-link" onClick={() => onJump(textField(id))}>
              {text(name)}
            </button>{' '}
            {share}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface UnreadableProps {
  readonly one: UnreadableField;
  readonly model: FormModel;
  readonly onJump: (field: string) => void;
}

function Unreadable({ one, model, onJump }: UnreadableProps) {
  const { text, say } = useWords();
  return (
    <section className="fm-finding is-block">
      <header>
        <FindingMark effect="BLOCK" />
        <b>{say('effect.BLOCK')}</b>
        <button type="button" className="fm-finding-title" onClick={() => onJump(one.field)}>
          {text(fieldName(one.field, model.format))}
        </button>
      </header>
      <p id={unreadableId(one.field)}>
        {say('form.unreadable', { text: one.text, why: text(badValueReasons[one.reason]) })}
      </p>
    </section>
  );
}
