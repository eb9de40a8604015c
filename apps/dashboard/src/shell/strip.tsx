import { useWords } from '../messages/use-words';

/** Above every page: this system is not for classified matter. */
export function Strip() {
  const { say } = useWords();
  return (
    <div className="strip" role="note">
      {say('shell.strip.not')}
      <span className="deskonly">
        {say('sentence.dot')}
        {say('shell.strip.what')}
      </span>
      {say('sentence.dot')}
      {say('shell.strip.never')}
    </div>
  );
}
