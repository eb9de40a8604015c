import { useWords } from '../../messages/use-words';

export type Side = 'text' | 'panel';
const sides: readonly Side[] = ['panel', 'text'];

interface SideSwitchProps {
  readonly side: Side;
  readonly onSide: (side: Side) => void;
}

/** A telephone shows the text or what was read from it, not both. */
export function SideSwitch({ side, onSide }: SideSwitchProps) {
  const { say } = useWords();
  return (
    <div className="seg rd-sides phoneonly noprint" role="group" aria-label={say('reading.side')}>
      {sides.map((one) => (
        <button
          key={one}
          type="button"
          className={one === side ? 'on' : undefined}
          aria-pressed={one === side}
          onClick={() => onSide(one)}
        >
          {say(`reading.side.${one}`)}
        </button>
      ))}
    </div>
  );
}
