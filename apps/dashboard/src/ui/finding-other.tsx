import { Link } from 'react-router';
import { addressOfTexts } from '../shell/addresses';
import type { ReportPlace } from '../shell/addresses';
import { useScope } from '../shell/scope';
import { useFindingOtherWords } from './finding-other.messages';
import './finding-other.css';

/** A finding that tells of another report, as the API gives it. */
export interface FindingOnOther {
  readonly rule: string;
  readonly passages: readonly { readonly start: number; readonly quote: string }[];
  readonly other?: {
    readonly reportYear: number;
    readonly unitName?: string | null;
    readonly unitCode?: string | null;
  } | null;
}

interface FindingOtherProps {
  readonly finding: FindingOnOther;
  /** The report that the finding is on. */
  readonly of: ReportPlace;
}

const mostShown = 3;

/** The words that both reports have and, where the viewer may know whose the others are, a way to both texts. */
export function FindingOther({ finding, of }: FindingOtherProps) {
  const tell = useFindingOtherWords();
  const { other, passages } = finding;
  if (other == null) return null;
  const shown = passages.slice(0, mostShown);
  return (
    <div className="finding-other">
      {shown.length > 0 && <span className="k3 s12">{tell('other.passages')}</span>}
      {shown.map(({ start, quote }) => (
        <q key={start} lang="zh-CN">
          {quote}
        </q>
      ))}
      {passages.length > mostShown && (
        <span className="k3 s12">{tell('other.more', { n: passages.length - mostShown })}</span>
      )}
      <WayToTexts rule={finding.rule} other={other} of={of} />
    </div>
  );
}

interface WayToTextsProps {
  readonly rule: string;
  readonly other: NonNullable<FindingOnOther['other']>;
  readonly of: ReportPlace;
}

function WayToTexts({ rule, other, of }: WayToTextsProps) {
  const tell = useFindingOtherWords();
  const { region, year } = useScope();
  const { reportYear, unitName, unitCode } = other;
  const to = (unit: string) => addressOfTexts(region.code, year, of, { unit, year: reportYear });
  if (unitCode != null)
    return (
      <Link to={to(unitCode)}>{tell('other.texts', { name: unitName ?? unitCode, year: reportYear })}</Link>
    );
  // Another unit's report that may not be named yet is no earlier one of its own.
  if (rule !== 'DU-PEER') return <Link to={to(of.unit)}>{tell('other.own', { year: reportYear })}</Link>;
  return <span className="k3 s12">{tell('other.untold')}</span>;
}
