import { checkCode } from '@mingjian/domain';
import type { Day } from '@mingjian/domain';
import { useWords } from '../../messages/use-words';
import type { ReportBasis } from '../../shell/basis';
import type { YearlyFigures } from './yearly-figures';
import type { LinkTo } from './link-to';
import { PaperFoot } from './paper-foot';
import type { UnitFindings } from './yearly-doubts';
import { FindingWords, YearlyFindings } from './yearly-findings';
import type { YearlyScope } from './yearly-scope';
import { YearlyTable } from './yearly-table';
import { FilingWords, FlowWords, Opening } from './yearly-words';

export interface YearlyPaperProps {
  readonly region: { readonly name: string; readonly demonstration: boolean };
  readonly office: string | null;
  readonly year: number;
  readonly scope: YearlyScope;
  readonly basis: ReportBasis;
  readonly provisional: boolean;
  readonly cycle: { readonly today: Day; readonly publicationDue: Day };
  /** Until when the units of this paper were to file, the earliest first. */
  readonly filingDues: readonly Day[];
  readonly figures: YearlyFigures;
  readonly findings: readonly UnitFindings[];
  readonly linkTo: LinkTo;
}

/** A table of more units leaves no room on its page for what is doubtful. */
const mostOnOnePage = 18;

/** The paper itself: three parts and one table on a page, in the manners of an official document. */
export function YearlyPaper(props: YearlyPaperProps) {
  const { region, office, year, scope, basis, cycle, figures, findings, linkTo } = props;
  const { say, fullDay } = useWords();
  const basisName = useBasisName(props);
  const { units } = figures.received;
  const code = checkCode(JSON.stringify([region.name, year, scope, basisName, figures.rows, findings]));
  return (
    <article className={`yp-sheet${figures.rows.length > mostOnOnePage ? ' is-long' : ''}`}>
      {region.demonstration && <p className="yp-demo">{say('demonstration')}</p>}
      <h1>
        <span>{say('yearly.title1', { region: region.name, year })}</span>
        <span>{say('yearly.title2')}</span>
      </h1>
      <p className="yp-by">
        {say('yearly.by', { office: office ?? region.name, day: fullDay(cycle.today) })}
      </p>
      <Opening
        figures={figures}
        regionName={region.name}
        year={year}
        scope={scope}
        basis={basis}
        basisName={basisName}
        today={cycle.today}
      />

      <h2>{say('yearly.section1')}</h2>
      <FilingWords figures={figures} filingDues={props.filingDues} publicationDue={cycle.publicationDue} />

      <h2>{say('yearly.section2')}</h2>
      <FlowWords figures={figures} year={year} />
      <YearlyTable figures={figures} findings={findings} year={year} basis={basis} linkTo={linkTo} />
      <p className="yp-note">
        {say('yearly.note.coverage', {
          basis: basisName,
          n: figures.reported.length,
          all: figures.rows.length,
        })}
        {units > 0 && say('yearly.note.bothYears', { before: year - 1, units })}
        {say('yearly.note.figures')}
      </p>

      <section className="yp-doubts">
        <h2>{say('yearly.section3')}</h2>
        <FindingWords figures={figures} findings={findings} />
        <YearlyFindings units={findings} year={year} linkTo={linkTo} />
      </section>
      <PaperFoot key={code} code={code} demonstration={region.demonstration} />
    </article>
  );
}

function useBasisName({ basis, provisional }: YearlyPaperProps): string {
  const { say } = useWords();
  const name = say(`basis.${basis}`);
  return provisional ? `${name}${say('yearly.provisional')}` : name;
}
