import { useApolloClient } from '@apollo/client/react';
import { useNavigate, useSearchParams } from 'react-router';
import { useAccountWords } from '../../messages/use-account-words';
import { safeDestination } from '../../shell/addresses';
import { DoorCard } from './door-card';
import { PasswordForm } from './password-form';

/** The first sign-in: nothing is done before the one-time password is changed. */
export function NewPasswordPage() {
  const tell = useAccountWords();
  const client = useApolloClient();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const goOn = async () => {
    await client.clearStore();
    await navigate(safeDestination(search.get('to')), { replace: true });
  };
  return (
    <DoorCard title={tell('newPassword.title')}>
      <p className="k2">{tell('newPassword.why')}</p>
      <PasswordForm names={[]} onChanged={() => void goOn()} />
    </DoorCard>
  );
}
