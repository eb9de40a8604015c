import { useMutation } from '@apollo/client/react';
import type { Run } from '@mingjian/yearbook';
import { useState } from 'react';
import { troubleOf } from '../../api/trouble';
import { usePageWords } from '../../messages/use-page-words';
import { useWords } from '../../messages/use-words';
import { useScope } from '../../shell/scope';
import { useAddressSearch } from '../../shell/use-address-search';
import { kindIn } from './document-choice';
import { editParagraphMutation } from './yearbook-queries';
import { yearbookWords } from './yearbook.messages';

interface KeepingTrouble {
  readonly words: string;
  /** Somebody else wrote meanwhile. */
  readonly isConflict: boolean;
}

export interface KeepingParagraph {
  /** True when it is kept; null takes the county's words back. */
  readonly keep: (runs: readonly Run[] | null) => Promise<boolean>;
  readonly isSaving: boolean;
  readonly trouble: KeepingTrouble | null;
}

/** Keeps a paragraph of the document in the address, based on the revision seen. */
export function useKeepParagraph(key: string, basedOn: number): KeepingParagraph {
  const words = usePageWords(yearbookWords);
  const { say, language } = useWords();
  const { region, year, basis } = useScope();
  const [search] = useAddressSearch();
  const [edit, { loading }] = useMutation(editParagraphMutation);
  const [trouble, setTrouble] = useState<KeepingTrouble | null>(null);
  const keep = async (runs: readonly Run[] | null): Promise<boolean> => {
    setTrouble(null);
    const about = { region: region.code, year, kind: kindIn(search), basis, locale: language };
    try {
      const { data } = await edit({
        variables: { input: { ...about, key, runs: runs && [...runs], basedOn } },
      });
      const outcome = data?.editParagraph;
      if (outcome?.__typename === 'ParagraphEdited') return true;
      setTrouble({
        words: outcome?.message ?? words('edit.failed'),
        isConflict: outcome?.__typename === 'ParagraphChangedMeanwhile',
      });
    } catch (error) {
      const isForbidden = troubleOf(error).kind === 'forbidden';
      setTrouble({
        words: isForbidden ? say('trouble.forbidden') : words('edit.failed'),
        isConflict: false,
      });
    }
    return false;
  };
  return { keep, isSaving: loading, trouble };
}
