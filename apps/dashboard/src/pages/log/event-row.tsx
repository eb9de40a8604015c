import { useId, useState } from 'react';
import { fullInstant } from '../../messages/dates';
import { useLogWords } from '../../messages/use-log-words';
import { CopyBeside } from '../../ui/copy-beside';
import { Icon } from '../../ui/icon';
import type { LoggedEvent } from './logged-event';

interface EventRowProps {
  readonly event: LoggedEvent;
  readonly onlyAccount: (id: string) => void;
}

const shownOfHash = 8;

/** One event as a sentence; opened, all that it says and its hashes. */
export function EventRow({ event, onlyAccount }: EventRowProps) {
  const tell = useLogWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { sequence, at, sentence, hash } = event;
  return (
    <>
      <tr className={open ? 'is-selected' : undefined}>
        <td className="num k2">{sequence}</td>
        <td className="nowrap">{fullInstant(at)}</td>
        <td className="lg-sentence">{sentence}</td>
        <td className="lg-hash k2">{hash.slice(0, shownOfHash)}…</td>
        <td className="num">
          <button
            type="button"
            className="pick"
            aria-expanded={open}
            aria-controls={id}
            aria-label={tell('log.openOf', { n: sequence })}
            onClick={() => setOpen(!open)}
          >
            {tell('log.open')}
            <Icon name={open ? 'up' : 'down'} />
          </button>
        </td>
      </tr>
      {open && (
        <tr id={id}>
          <td colSpan={5} className="lg-details">
            <Details event={event} onlyAccount={onlyAccount} />
          </td>
        </tr>
      )}
    </>
  );
}

function Details({ event, onlyAccount }: EventRowProps) {
  const tell = useLogWords();
  const { act, actorId, actorName, facts, hash, previousHash, version, versionSha256 } = event;
  const hashes = [
    { name: tell('log.fact.hash'), value: hash },
    { name: tell('log.fact.previous'), value: previousHash },
    ...(versionSha256 == null
      ? []
      : [{ name: tell('log.fact.version', { n: version ?? 0 }), value: versionSha256 }]),
  ];
  return (
    <>
      <dl>
        {hashes.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="lg-hash">
              {value} <CopyBeside text={value} what={name} />
            </dd>
          </div>
        ))}
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt className="lg-hash">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="k2">
        <code>{act}</code>
        {actorId != null && (
          <button type="button" className="pick acc" onClick={() => onlyAccount(actorId)}>
            {tell('log.onlyActor', { name: actorName })}
          </button>
        )}
      </p>
    </>
  );
}
