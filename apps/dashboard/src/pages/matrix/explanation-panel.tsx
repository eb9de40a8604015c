import { useLiveQuery } from '../../api/use-live-query';
import { useWords } from '../../messages/use-words';
import { useScope } from '../../shell/scope';
import { figureText } from '../../ui/figures';
import { LoadingLines } from '../../ui/states/loading-lines';
import { TroublePage } from '../../ui/states/trouble-page';
import { ExplanationBody } from './explanation-body';
import { explanationQuery } from './explanation-query';
import type { Matrix } from './matrix-query';
import { PanelFoot } from './panel-foot';
import { PanelKeys } from './panel-keys';

interface ExplanationPanelProps {
  readonly matrix: Matrix;
  readonly unit: string;
  readonly indicator: string;
  readonly onClose: () => void;
}

/** Explains one cell. */
export function ExplanationPanel({ matrix, unit, indicator, onClose }: ExplanationPanelProps) {
  const { say } = useWords();
  const { year, basis } = useScope();
  const row = matrix.nodes.find((one) => one.unit.code === unit);
  const { data, stale, error, again } = useLiveQuery(explanationQuery, {
    unit,
    year,
    previousYear: year - 1,
    indicator,
    basis,
    version: row?.version ?? null,
  });
  const explanation = data?.scoreExplanation ?? null;
  if (!data) return error ? <TroublePage error={error} onAgain={again} /> : <LoadingLines />;
  if (!explanation) return <p className="mx-none">{say('trouble.noReport')}</p>;
  return (
    <div className={`mx-explanation${stale ? ' is-stale' : ''}`}>
      <PanelHead explanation={explanation} onClose={onClose} />
      <ExplanationBody explanation={explanation} report={data.report} previous={data.previous} />
      <PanelFoot matrix={matrix} unit={explanation.unit.code} />
    </div>
  );
}

interface PanelHeadProps {
  readonly explanation: {
    readonly year: number;
    readonly version: number | null;
    readonly points: number | null;
    readonly maximum: number;
    readonly reason:
      | 'CANNOT_TELL'
      | 'NOT_APPLICABLE'
      | 'NOT_BUILT'
      | 'NOT_MARKED'
      | 'NO_REPORT'
      | 'NOT_VISIBLE'
      | null;
    readonly unit: { readonly name: string };
    readonly indicator: { readonly label: { readonly zh: string; readonly en: string } };
  };
  readonly onClose: () => void;
}

function PanelHead({ explanation, onClose }: PanelHeadProps) {
  const { text, say } = useWords();
  const { year, version, points, maximum, reason, unit, indicator } = explanation;
  const place = [
    unit.name,
    say('year.report', { year }),
    ...(version === null ? [] : [say('version.n', { n: version })]),
  ];
  return (
    <header aria-live="polite">
      <div className="s12 k2">{place.join(say('sentence.dot'))}</div>
      <div className="mx-panel-title">
        <h2>{text(indicator.label)}</h2>
        <span className="mx-points">
          {points === null ? (
            say(`matrix.reason.${reason ?? 'CANNOT_TELL'}`)
          ) : (
            <>
              <b>{figureText(points)}</b>
              {maximum > 0 && <> / {maximum}</>}
            </>
          )}
        </span>
        <PanelKeys onClose={onClose} />
      </div>
    </header>
  );
}
