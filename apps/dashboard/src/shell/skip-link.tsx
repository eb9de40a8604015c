import { useWords } from '../messages/use-words';

/** The first stop of the Tab key: past rail and bar, to the page. */
export function SkipLink() {
  const { say } = useWords();
  return (
    <a className="skip-link" href="#content">
      {say('shell.skip')}
    </a>
  );
}
