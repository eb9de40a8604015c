import { Checkbox } from 'antd';
import { useState } from 'react';
import type { OrderFormat } from '../../gql/graphql';
import { usePageWords } from '../../messages/use-page-words';
import type { DocumentAbout } from './document-choice';
import { useOrder } from './use-order';
import { yearbookWords } from './yearbook.messages';

const formats: readonly OrderFormat[] = ['DOCX', 'PDF', 'XLSX', 'HTML', 'CSV', 'JSON'];
const usual: readonly OrderFormat[] = ['DOCX', 'PDF', 'XLSX'];

interface OrderFormProps {
  readonly about: DocumentAbout;
  readonly onOrdered: () => void;
}

/** Which files are to be made. */
export function OrderForm({ about, onOrdered }: OrderFormProps) {
  const words = usePageWords(yearbookWords);
  const { order, isBusy, trouble } = useOrder(onOrdered);
  const [chosen, setChosen] = useState(usual);
  const [isTried, setTried] = useState(false);
  const make = () => {
    setTried(true);
    if (chosen.length > 0) void order({ ...about, formats: [...chosen] });
  };
  const why = chosen.length === 0 && isTried ? words('order.none') : trouble;
  return (
    <>
      <h2>{words('order.title')}</h2>
      <div role="group" aria-label={words('order.formats')} className="yb-formats">
        {formats.map((format) => (
          <Checkbox
            key={format}
            checked={chosen.includes(format)}
            onChange={({ target }) =>
              setChosen(formats.filter((one) => (one === format ? target.checked : chosen.includes(one))))
            }
          >
            {words(`format.${format}`)}
          </Checkbox>
        ))}
      </div>
      <button type="button" className="btn p" disabled={isBusy} onClick={make}>
        {words(isBusy ? 'order.doing' : 'order.do')}
      </button>
      {why !== null && (
        <p role="alert" className="bad s13">
          {why}
        </p>
      )}
    </>
  );
}
