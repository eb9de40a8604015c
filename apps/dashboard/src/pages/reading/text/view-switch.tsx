import { useWords } from '../../../messages/use-words';
import { textViews } from './text-column';
import type { TextView } from './text-column';

interface ViewSwitchProps {
  readonly view: TextView;
  readonly onView: (view: TextView) => void;
}

/** As repaired, as found, or both side by side. */
export function ViewSwitch({ view, onView }: ViewSwitchProps) {
  const { say } = useWords();
  return (
    <div className="seg rd-switch noprint" role="group" aria-label={say('reading.view')}>
      {textViews.map((one) => (
        <button
          key={one}
          type="button"
          className={one === view ? 'on' : undefined}
          aria-pressed={one === view}
          onClick={() => onView(one)}
        >
          {say(`reading.view.${one}`)}
        </button>
      ))}
    </div>
  );
}
