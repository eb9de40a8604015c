import { useApolloClient } from '@apollo/client/react';
import { Popconfirm } from 'antd';
import { useState } from 'react';
import { useWords } from '../../messages/use-words';
import { addressOfReportFile } from '../../shell/addresses';
import { bring } from './bring';
import { FileButton } from './file-button';
import { withdrawAttachmentMutation } from './papers-queries';
import type { ListedAttachment, Papers, PapersOf } from './papers-queries';

interface ScansProps {
  readonly of: PapersOf;
  readonly papers: Papers;
  readonly onChanged: () => void;
}

/** The sealed scans of a report, with who brought them and when. */
export function Scans({ of, papers, onChanged }: ScansProps) {
  const { say } = useWords();
  const [isSending, setSending] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const add = async (file: File) => {
    setSending(true);
    setTrouble(null);
    const address = addressOfReportFile(of.unit, of.year, 'attachments', papers.version);
    const outcome = await bring(address, file, file);
    setSending(false);
    if (outcome.kind === 'TAKEN') onChanged();
    else setTrouble(outcome.kind === 'REFUSED' ? outcome.message : say('papers.unreachable'));
  };
  return (
    <section className="pp-scans" aria-labelledby="pp-scans">
      <h3 id="pp-scans">{say('papers.scans')}</h3>
      {papers.attachments.length === 0 && <p className="s13 k2">{say('papers.scans.none')}</p>}
      <ul>
        {papers.attachments.map((attachment) => (
          <Scan
            key={attachment.id}
            of={of}
            attachment={attachment}
            mayWithdraw={papers.mayAttach}
            onChanged={onChanged}
          />
        ))}
      </ul>
      {papers.mayAttach && (
        <>
          <FileButton
            label={say(isSending ? 'papers.scans.sending' : 'papers.scans.add')}
            accept=".pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png"
            disabled={isSending}
            onFile={(file) => void add(file)}
          />
          <p className="s12 k2">{say('papers.scans.hint', { n: papers.version })}</p>
        </>
      )}
      <p role="alert" className="s13 bad">
        {trouble}
      </p>
    </section>
  );
}

interface ScanProps {
  readonly of: PapersOf;
  readonly attachment: ListedAttachment;
  readonly mayWithdraw: boolean;
  readonly onChanged: () => void;
}

function Scan({ of, attachment, mayWithdraw, onChanged }: ScanProps) {
  const { say, instant } = useWords();
  const client = useApolloClient();
  const { id, name, version, size, attachedAt, attachedBy } = attachment;
  const withdraw = async () => {
    await client.mutate({ mutation: withdrawAttachmentMutation, variables: { input: { id } } });
    // Taken back now, or by somebody else before: either way the list says so.
    onChanged();
  };
  const at = instant(attachedAt);
  return (
    <li>
      <a href={addressOfReportFile(of.unit, of.year, `attachments/${id}`)} download>
        {name}
      </a>
      <span className="s12 k2">
        {say('papers.scans.line', { version, size: sizeText(size) })}
        {say('sentence.dot')}
        {attachedBy === null
          ? say('papers.scans.at', { at })
          : say('papers.scans.by', { by: attachedBy, at })}
      </span>
      {mayWithdraw && (
        <Popconfirm
          title={say('papers.scans.withdraw.sure')}
          okText={say('papers.scans.withdraw.yes')}
          cancelText={say('papers.scans.withdraw.no')}
          onConfirm={withdraw}
        >
          <button type="button" className="pp-link" aria-label={say('papers.scans.withdraw.label', { name })}>
            {say('papers.scans.withdraw')}
          </button>
        </Popconfirm>
      )}
    </li>
  );
}

const kilobyte = 1000;

function sizeText(bytes: number): string {
  return bytes < kilobyte * kilobyte
    ? `${Math.max(1, Math.round(bytes / kilobyte))} kB`
    : `${(bytes / kilobyte / kilobyte).toFixed(1)} MB`;
}
