import { measureById, measureGroups, measures, measuresInGroup, shares } from '@mingjian/domain';
import type { RankingSubject } from '@mingjian/domain';
import { Button, Segmented, Select } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../messages/use-words';
import { figureText } from '../../ui/figures';
import { Icon } from '../../ui/icon';
import { matrixKinds } from '../matrix/matrix-view';
import type { MatrixKinds } from '../matrix/matrix-view';
import { MatrixViews } from '../matrix/matrix-views';
import type { Ranking } from './ranking-query';
import { subjectKinds, usualSubjects } from './ranking-view';
import type { RankingView, SubjectKind } from './ranking-view';
import { useRankingWords } from './use-ranking-words';

interface RankingControlsProps {
  readonly ranking: Ranking;
  readonly subject: RankingSubject;
  readonly view: RankingView;
  readonly onChange: (change: Partial<RankingView>) => void;
  /** What takes the table along. */
  readonly children: ReactNode;
}

const everySize = 'ALL';

/** By what, which units, and of which size. */
export function RankingControls({ ranking, subject, view, onChange, children }: RankingControlsProps) {
  const { say } = useWords();
  const tell = useRankingWords();
  return (
    <div className="mx-controls noprint">
      <MatrixViews shown="ranking" />
      <Segmented<SubjectKind>
        size="small"
        aria-label={tell('ranking.subject')}
        value={subject.kind}
        options={subjectKinds.map((kind) => ({ value: kind, label: tell(`ranking.subject.${kind}`) }))}
        onChange={(kind) => onChange({ by: usualSubjects[kind] })}
      />
      {subject.kind !== 'points' && <SubjectPicker subject={subject} view={view} onChange={onChange} />}
      <Segmented<MatrixKinds>
        size="small"
        aria-label={say('kind.which')}
        value={view.kinds}
        options={matrixKinds.map((kinds) => ({ value: kinds, label: say(`kind.${kinds}`) }))}
        onChange={(kinds) => onChange({ kinds, unit: null })}
      />
      {(ranking.sizes.length > 1 || view.size !== null) && (
        <SizePicker ranking={ranking} view={view} onChange={onChange} />
      )}
      <span className="gap" />
      <Button size="small" icon={<Icon name="print" />} className="deskonly" onClick={() => window.print()}>
        {say('action.print')}
      </Button>
      {children}
    </div>
  );
}

type PickerProps = Pick<RankingControlsProps, 'view' | 'onChange'>;

function SubjectPicker({ subject, view, onChange }: PickerProps & { readonly subject: RankingSubject }) {
  const { text } = useWords();
  const tell = useRankingWords();
  const options =
    subject.kind === 'share'
      ? shares.map(({ id, label }) => ({ value: id as string, label: text(label) }))
      : measureGroups.map(({ id, label }) => ({
          label: text(label),
          options: measuresInGroup(id).map((measure) => ({
            value: measure as string,
            label: text(measureById(measure).label),
          })),
        }));
  return (
    <Select<string>
      size="small"
      aria-label={tell('ranking.subject.which')}
      suffixIcon={<Icon name="down" />}
      className="rk-pick"
      popupMatchSelectWidth={false}
      value={view.by}
      options={options}
      onChange={(by) => onChange({ by })}
    />
  );
}

function SizePicker({ ranking, view, onChange }: PickerProps & { readonly ranking: Ranking }) {
  const { text } = useWords();
  const tell = useRankingWords();
  const found = measures.find(({ id }) => id === ranking.sizeBy);
  const measure = found ? text(found.label) : ranking.sizeBy;
  return (
    <Select<string>
      size="small"
      aria-label={tell('ranking.size')}
      suffixIcon={<Icon name="down" />}
      className="rk-pick"
      popupMatchSelectWidth={false}
      value={view.size ?? everySize}
      options={[
        { value: everySize, label: tell('ranking.size.all') },
        ...ranking.sizes.map(({ size, units, least, most }) => ({
          value: size as string,
          label: tell(least === most ? 'ranking.size.groupOne' : 'ranking.size.group', {
            size: tell(`ranking.size.${size}`),
            measure,
            from: figureText(least),
            to: figureText(most),
            n: units,
          }),
        })),
      ]}
      onChange={(chosen) =>
        onChange({ size: ranking.sizes.find(({ size }) => size === chosen)?.size ?? null, unit: null })
      }
    />
  );
}
