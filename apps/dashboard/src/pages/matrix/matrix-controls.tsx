import { Button, Checkbox, Segmented } from 'antd';
import { useWords } from '../../messages/use-words';
import { Icon } from '../../ui/icon';
import { byCode, byScore, matrixKinds } from './matrix-view';
import type { MatrixKinds, MatrixView } from './matrix-view';
import { MatrixViews } from './matrix-views';

interface MatrixControlsProps {
  readonly view: MatrixView;
  readonly onChange: (change: Partial<MatrixView>) => void;
}

/** Which units, in which order, and whether full marks are shown. */
export function MatrixControls({ view, onChange }: MatrixControlsProps) {
  const { say } = useWords();
  return (
    <div className="mx-controls noprint">
      <MatrixViews shown="matrix" />
      <Segmented<MatrixKinds>
        size="small"
        aria-label={say('kind.which')}
        value={view.kinds}
        options={matrixKinds.map((kinds) => ({ value: kinds, label: say(`kind.${kinds}`) }))}
        onChange={(kinds) => onChange({ kinds, unit: null, indicator: null })}
      />
      <Segmented
        size="small"
        aria-label={say('matrix.order')}
        value={view.order === byCode ? byCode : byScore}
        options={[
          { value: byScore, label: say('matrix.order.score') },
          { value: byCode, label: say('matrix.order.code') },
        ]}
        onChange={(order) => onChange({ order })}
      />
      <Checkbox checked={view.onlyLosses} onChange={({ target }) => onChange({ onlyLosses: target.checked })}>
        {say('matrix.onlyLosses')}
      </Checkbox>
      <span className="gap" />
      <Button size="small" icon={<Icon name="print" />} className="deskonly" onClick={() => window.print()}>
        {say('action.print')}
      </Button>
    </div>
  );
}
