import { cellsOfMeasure, figureOfAmount, measureById, measureValues, withEveryTable } from '@mingjian/domain';
import type { DisclosureReport, FigureValue, MeasureId } from '@mingjian/domain';
import { useWords } from '../../messages/use-words';
import { FormFigure } from './form-figure';
import type { FormModel } from './form-model';
import { LastYearFigure } from './last-year-figure';

/** The figures by which a head of office knows the report again. */
const telling: readonly MeasureId[] = [
  'disclosure.items',
  'disclosure.normativeInForce',
  'applications.received',
  'applications.broughtForward',
  'applications.handled',
  'applications.carriedForward',
  'disputes.reconsiderations',
  'disputes.lawsuits',
];

/** What will be filed at a glance, beside what last year's report said where the two mean the same. */
export function TellingFigures({ model }: { readonly model: FormModel }) {
  const { text, say } = useWords();
  const { report, lastYear } = model;
  const now = valuesOf(report);
  const before = lastYear === null ? null : valuesOf(lastYear);
  return (
    <table className="fm-telling" aria-label={say('form.telling')}>
      <thead>
        <tr>
          <th scope="col">{say('form.telling')}</th>
          <th scope="col" className="r">
            {report.reportYear - 1}
          </th>
          <th scope="col" className="r">
            {report.reportYear}
          </th>
          <th scope="col">{say('form.unitOfFigure')}</th>
        </tr>
      </thead>
      <tbody>
        {withEveryTable(telling, report.formatFound).map((id) => {
          const { label, unit } = measureById(id);
          const isBroken = lastYear !== null && !isAskedIn(lastYear, id, report);
          return (
            <tr key={id}>
              <th scope="row">{text(label)}</th>
              <td className="r k2">
                {isBroken ? (
                  <LastYearFigure said={{ kind: 'NOT_COMPARABLE' }} />
                ) : (
                  <FormFigure value={before?.get(id) ?? null} />
                )}
              </td>
              <td className="r">
                <b>
                  <FormFigure value={now.get(id) ?? null} />
                </b>
              </td>
              <td className="k3">{text(unit)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Whether last year's form asked for what this year's counts; words may have told it all the same. */
function isAskedIn(lastYear: DisclosureReport, id: MeasureId, { formatFound, reportYear }: DisclosureReport) {
  const measure = measureById(id);
  if (measure.breaks.some(({ year }) => year === reportYear)) return false;
  const isNew =
    cellsOfMeasure(measure, formatFound).length > 0 &&
    cellsOfMeasure(measure, lastYear.formatFound).length === 0;
  return !isNew || valuesOf(lastYear).has(id);
}

function valuesOf(report: DisclosureReport): ReadonlyMap<string, FigureValue> {
  return new Map(
    measureValues(report).map(({ measure, amount }) => [
      measure,
      figureOfAmount(amount, measureById(measure).kind),
    ]),
  );
}
