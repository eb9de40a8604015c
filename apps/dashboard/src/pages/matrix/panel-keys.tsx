import { useWords } from '../../messages/use-words';
import { Icon } from '../../ui/icon';

/** How one goes on from a panel, and how it is closed. */
export function PanelKeys({ onClose }: { readonly onClose: () => void }) {
  const { say } = useWords();
  return (
    <>
      <span className="gap" />
      <span className="mx-keys deskonly" aria-hidden="true">
        <kbd>↑</kbd>
        <kbd>↓</kbd>
        <kbd>←</kbd>
        <kbd>→</kbd>
      </span>
      <button type="button" className="mx-close" aria-label={say('action.close')} onClick={onClose}>
        <Icon name="close" />
      </button>
    </>
  );
}
