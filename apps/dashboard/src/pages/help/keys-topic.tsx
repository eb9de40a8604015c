import { useHelpWords } from '../../messages/use-help-words';
import { HelpTable } from './help-table';

const keys = [
  { keys: ['Tab', 'Shift+Tab'], does: 'help.keys.tab' },
  { keys: ['← → ↑ ↓'], does: 'help.keys.arrows' },
  { keys: ['Enter'], does: 'help.keys.enter' },
  { keys: ['Esc'], does: 'help.keys.esc' },
  { keys: ['Ctrl+V'], does: 'help.keys.paste' },
  { keys: ['J', 'K'], does: 'help.keys.jk' },
] as const;

/** What the keyboard does. */
export function KeysTopic() {
  const tell = useHelpWords();
  return (
    <>
      <h1>{tell('help.keys.h1')}</h1>
      <HelpTable name={tell('help.topic.keys')}>
        <thead>
          <tr>
            <th scope="col">{tell('help.keys.key')}</th>
            <th scope="col">{tell('help.keys.does')}</th>
          </tr>
        </thead>
        <tbody>
          {keys.map(({ keys: pressed, does }) => (
            <tr key={does}>
              <th scope="row">
                {pressed.map((key, at) => (
                  <span key={key}>
                    {at > 0 && ` ${tell('help.keys.plus')} `}
                    <kbd>{key}</kbd>
                  </span>
                ))}
              </th>
              <td>{tell(does)}</td>
            </tr>
          ))}
        </tbody>
      </HelpTable>
    </>
  );
}
