import { Button, Checkbox, Segmented } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../messages/use-words';
import { Icon } from '../../ui/icon';
import { matrixKinds } from '../matrix/matrix-view';
import type { MatrixKinds } from '../matrix/matrix-view';
import { MatrixViews } from '../matrix/matrix-views';
import { usePracticesWords } from './practices.messages';
import { byCode, byCount } from './practices-view';
import type { PracticesView } from './practices-view';

interface PracticesControlsProps {
  readonly view: PracticesView;
  readonly onChange: (change: Partial<PracticesView>) => void;
  /** What takes the table along. */
  readonly children: ReactNode;
}

/** Which units, in which order, and whether what every report says is shown. */
export function PracticesControls({ view, onChange, children }: PracticesControlsProps) {
  const { say } = useWords();
  const tell = usePracticesWords();
  return (
    <div className="mx-controls noprint">
      <MatrixViews shown="practices" />
      <Segmented<MatrixKinds>
        size="small"
        aria-label={say('kind.which')}
        value={view.kinds}
        options={matrixKinds.map((kinds) => ({ value: kinds, label: say(`kind.${kinds}`) }))}
        onChange={(kinds) => onChange({ kinds, unit: null, practice: null })}
      />
      <Segmented
        size="small"
        aria-label={say('matrix.order')}
        value={view.order === byCode ? byCode : byCount}
        options={[
          { value: byCount, label: tell('practices.order.count') },
          { value: byCode, label: say('matrix.order.code') },
        ]}
        onChange={(order) => onChange({ order })}
      />
      <Checkbox checked={view.onlyGaps} onChange={({ target }) => onChange({ onlyGaps: target.checked })}>
        {tell('practices.onlyGaps')}
      </Checkbox>
      <span className="gap" />
      <Button size="small" icon={<Icon name="print" />} className="deskonly" onClick={() => window.print()}>
        {say('action.print')}
      </Button>
      {children}
    </div>
  );
}
