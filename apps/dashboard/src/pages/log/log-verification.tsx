import { useLazyQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { troubleOf } from '../../api/trouble';
import type { VerifyRegionLogQuery as VerifyAnswer } from '../../gql/graphql';
import { useWords } from '../../messages/use-words';
import { useLogWords } from '../../messages/use-log-words';
import type { Words } from '../../messages/use-words';
import { CrossMark, TickMark } from '../../ui/marks';
import { troubleInWords } from '../../ui/states/trouble-page';
import { VerifyRegionLogQuery } from './log-queries';

type Verified = NonNullable<VerifyAnswer['verifyRegionLog']>;

/** Walks the chain when asked, and says up to which event it is whole. */
export function LogVerification({ region }: { readonly region: string }) {
  const { say, clock } = useWords();
  const tell = useLogWords();
  const [verify, { data, loading, error }] = useLazyQuery(VerifyRegionLogQuery, {
    fetchPolicy: 'network-only',
  });
  const verified = loading ? null : (data?.verifyRegionLog ?? null);
  return (
    <p className="lg-verify s13">
      <Button loading={loading} onClick={() => void verify({ variables: { region } })}>
        {tell('log.verify')}
      </Button>
      <span role="status" className="state">
        {loading && tell('log.verifying')}
        {verified && (
          <>
            {verified.wrong == null ? <TickMark /> : <CrossMark />}
            <span className={verified.wrong == null ? undefined : 'bad'}>
              {verifiedWords(verified, tell, clock)}
            </span>
          </>
        )}
        {!loading && error && troubleInWords(troubleOf(error), say)}
      </span>
    </p>
  );
}

function verifiedWords(
  { upTo, events, wrong, isFinished, at }: Verified,
  tell: ReturnType<typeof useLogWords>,
  clock: Words['clock'],
): string {
  const facts = { at: clock(new Date(at)), n: upTo, all: events, next: upTo + 1, wrong: wrong ?? '' };
  if (wrong != null) return tell('log.broken', facts);
  return tell(isFinished ? 'log.verified' : 'log.verifiedPart', facts);
}
