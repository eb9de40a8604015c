import type { FlowParts } from '@mingjian/domain';
import { useWords } from '../../messages/use-words';

interface FlowBarProps {
  readonly parts: FlowParts;
  /** The most that any unit had: the full length. */
  readonly most: number;
}

/** From zero, told apart by dark, light and empty, so that a grey copy says the same. */
export function FlowBar({ parts, most }: FlowBarProps) {
  const { say } = useWords();
  const { disclosed, otherwise, open, all } = parts;
  return (
    <span className="yp-bar">
      {all > 0 && (
        <span
          role="img"
          aria-label={say('yearly.bar.parts', { disclosed, otherwise, open })}
          style={{ width: percent(all / most) }}
        >
          <Part className="yp-disclosed" share={disclosed / all} />
          <Part className="yp-otherwise" share={otherwise / all} />
          <Part className="yp-open" share={open / all} />
        </span>
      )}
      <span>{all}</span>
    </span>
  );
}

/** Nothing is not drawn: an outline would make it look like something. */
function Part({ className, share }: { readonly className: string; readonly share: number }) {
  return share > 0 ? <i className={className} style={{ width: percent(share) }} /> : null;
}

function percent(share: number): string {
  return `${share * 100}%`;
}

/** What dark, light and empty stand for. */
export function FlowKey() {
  const { say } = useWords();
  return (
    <span className="yp-key">
      <span>
        <i className="yp-disclosed" /> {say('yearly.bar.disclosed')}
      </span>
      <span>
        <i className="yp-otherwise" /> {say('yearly.bar.otherwise')}
      </span>
      <span>
        <i className="yp-open" /> {say('yearly.bar.open')}
      </span>
    </span>
  );
}
