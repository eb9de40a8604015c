import { CopyBeside } from '../../ui/copy-beside';

interface SecretShownProps {
  readonly title: string;
  /** What it is, for whoever copies it without seeing it. */
  readonly what: string;
  readonly secret: string;
  readonly once: string;
}

/** What is shown this once, large enough to be read from paper. */
export function SecretShown({ title, what, secret, once }: SecretShownProps) {
  return (
    <div role="status">
      <p className="s13 as-told">{title}</p>
      <p className="as-secret">{secret}</p>
      <p className="s13 k2">
        <CopyBeside text={secret} what={what} /> {once}
      </p>
    </div>
  );
}
