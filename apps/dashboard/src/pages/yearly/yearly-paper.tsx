import { checkCode } from '@mingjian/domain';
import type { Day } from '@mingjian/domain';
import { useWords } from '../../messages/use-words';
import type { ReportBasis } from '../../shell/basis';
import type { YearlyFigures } from './yearly-figures';
import { YearlyFindings } from './yearly-findings';
import type { UnitFindings } from './yearly-findings';
import { YearlyChart } from './yearly-chart';
import { PaperFoot } from './paper-foot';
import type { YearlyScope } from './yearly-scope';
import { YearlyTableFiling } from './yearly-table-filing';
import { YearlyTableResults } from './yearly-table-results';
import { FilingWords, FlowWords, Opening } from './yearly-words';
import type { LinkTo } from './link-to';

export interface YearlyPaperProps {
  readonly region: { readonly name: string; readonly demonstration: boolean };
  readonly office: string | null;
  readonly year: number;
  readonly scope: YearlyScope;
  readonly basis: ReportBasis;
  readonly provisional: boolean;
  readonly cycle: { readonly today: Day; readonly filingDue: Day; readonly publicationDue: Day };
  readonly figures: YearlyFigures;
  readonly findings: readonly UnitFindings[];
  readonly findingsComplete: boolean;
  readonly linkTo: LinkTo;
}

/** The paper itself: three parts, three tables, in the manners of an official document. */
export function YearlyPaper(props: YearlyPaperProps) {
  const { region, office, year, scope, cycle, figures, findings, linkTo } = props;
  const { say, fullDay } = useWords();
  const basisName = useBasisName(props);
  const code = checkCode(JSON.stringify([region.name, year, scope, basisName, figures.rows, findings]));
  const coverage = { basis: basisName, n: figures.reported.length, all: figures.rows.length };
  const tables = { figures, year, linkTo };
  return (
    <article className="yp-sheet">
      {region.demonstration && <p className="yp-demo">{say('demonstration')}</p>}
      <h1>
        {say('yearly.title1', { region: region.name, year })}
        <br />
        {say('yearly.title2')}
      </h1>
      <p className="yp-by">
        {say('yearly.by', { office: office ?? region.name, day: fullDay(cycle.today) })}
      </p>
      <Opening
        figures={figures}
        regionName={region.name}
        year={year}
        scope={scope}
        basisName={basisName}
        today={cycle.today}
      />

      <h2>{say('yearly.section1')}</h2>
      <FilingWords figures={figures} filingDue={cycle.filingDue} publicationDue={cycle.publicationDue} />
      <YearlyTableFiling {...tables} />
      <p className="yp-note">{say('yearly.note1', { before: year - 1, units: figures.received.units })}</p>

      <h2>{say('yearly.section2')}</h2>
      <FlowWords figures={figures} year={year} />
      <YearlyChart rows={figures.reported} />
      <YearlyTableResults {...tables} />
      <p className="yp-note">{say('yearly.note2', coverage)}</p>

      <h2>{say('yearly.section3')}</h2>
      <FindingWords {...props} />
      <YearlyFindings units={findings} year={year} linkTo={linkTo} />
      <PaperFoot key={code} code={code} demonstration={region.demonstration} />
    </article>
  );
}

function useBasisName({ basis, provisional }: YearlyPaperProps): string {
  const { say } = useWords();
  const name = say(`basis.${basis}`);
  return provisional ? `${name}${say('yearly.provisional')}` : name;
}

function FindingWords({ figures, findings, findingsComplete }: YearlyPaperProps) {
  const { say } = useWords();
  const faulty = findings.filter((unit) => unit.findings.length > 0);
  const all = faulty.flatMap((unit) => unit.findings);
  return (
    <p>
      {all.length === 0
        ? findingsComplete && say('yearly.sound', { n: figures.reported.length })
        : say('yearly.doubts', {
            units: faulty.length,
            n: all.length,
            explained: all.filter(({ reason }) => reason !== null).length,
          })}
      {!findingsComplete && say('yearly.moreFindings')}
    </p>
  );
}
