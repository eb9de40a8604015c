import { useLiveQuery } from '../../api/use-live-query';
import { fullInstant } from '../../messages/dates';
import { usePageWords } from '../../messages/use-page-words';
import type { DocumentAbout } from './document-choice';
import { yearbookManifestsQuery } from './yearbook-queries';
import { yearbookWords } from './yearbook.messages';

interface OrderManifestProps {
  readonly id: string;
  readonly about: Omit<DocumentAbout, 'locale'>;
}

/** What a document was made of: with it the same one is made again. */
export function OrderManifest({ id, about }: OrderManifestProps) {
  const words = usePageWords(yearbookWords);
  const answer = useLiveQuery(yearbookManifestsQuery, about, { live: false });
  const manifest = answer.data?.yearbook?.orders.find((order) => order.id === id)?.manifest ?? null;
  if (!answer.data) return null;
  if (manifest === null) return <p className="k2 s13">{words('manifest.empty')}</p>;
  const { madeAt, scheme, rules, program, versions, edits } = manifest;
  return (
    <div className="yb-manifest">
      <p className="s12">{words('manifest.made', { time: fullInstant(madeAt), scheme, rules, program })}</p>
      <p className="s12">{words('manifest.edits', { n: edits.length })}</p>
      <div className="yb-scroll" tabIndex={0} role="region" aria-label={words('manifest.versions')}>
        <table>
          <caption>{words('manifest.versions')}</caption>
          <thead>
            <tr>
              <th scope="col">{words('manifest.unit')}</th>
              <th scope="col">{words('manifest.year')}</th>
              <th scope="col">{words('manifest.version')}</th>
              <th scope="col">{words('manifest.hash')}</th>
            </tr>
          </thead>
          <tbody>
            {versions.map(({ unit, year, version, sha256 }) => (
              <tr key={`${unit} ${year}`}>
                <th scope="row">{unit}</th>
                <td>{year}</td>
                <td>{version}</td>
                <td>
                  <code>{sha256.slice(0, 12)}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
