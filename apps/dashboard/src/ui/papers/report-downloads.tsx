import { useState } from 'react';
import { Link } from 'react-router';
import { useWords } from '../../messages/use-words';
import { addressOfReportFile, addressOfSignOff } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import { copyForPortal } from './copy-for-portal';
import type { PapersOf } from './papers-queries';
import './papers.css';

type Copying = 'COPYING' | 'COPIED' | 'FAILED';

/** A report to take away: as a document, as a page, on the clipboard for a portal's editor, to be signed. */
export function ReportDownloads({ unit, year, version }: PapersOf) {
  const { say } = useWords();
  const { region } = useScope();
  const [copying, setCopying] = useState<Copying | null>(null);
  const file = (name: string): string => addressOfReportFile(unit, year, name, version);
  const copy = async () => {
    setCopying('COPYING');
    setCopying((await copyForPortal(file('report.html'))) ? 'COPIED' : 'FAILED');
  };
  return (
    <div className="pp-downloads noprint" role="group" aria-label={say('papers.downloads')}>
      <a className="btn s" href={file('report.docx')} download>
        {say('papers.docx')}
      </a>
      <a className="btn s" href={file('report.html')} download>
        {say('papers.html')}
      </a>
      <a className="btn s" href={file('report.xlsx')} download>
        {say('papers.xlsx')}
      </a>
      <button type="button" className="btn s" onClick={() => void copy()} disabled={copying === 'COPYING'}>
        {say(copying === 'COPYING' ? 'papers.copy.doing' : 'papers.copy')}
      </button>
      <Link className="btn s" to={addressOfSignOff(region.code, unit, year, version)}>
        {say('papers.signOff')}
      </Link>
      <p role="status" className={`s12 ${copying === 'FAILED' ? 'bad' : 'k2'}`}>
        {copying === 'COPIED' && say('papers.copy.done')}
        {copying === 'FAILED' && say('papers.copy.failed')}
      </p>
    </div>
  );
}
