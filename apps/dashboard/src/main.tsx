import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createClient } from './api/client';
import { App } from './app';
import { LanguageProvider, rememberedTongue } from './messages/language';
import { createRouter } from './routes';
import { addressOfNewPassword, addressOfSignIn } from './shell/addresses';
import { startAppearance } from './theme/appearance';
import './theme/styles.css';

startAppearance();
const router = createRouter();
const client = createClient(
  () => leaveFor('/sign-in', addressOfSignIn),
  () => leaveFor('/new-password', addressOfNewPassword),
);

function leaveFor(door: string, addressOf: (from: string) => string): void {
  const { pathname, search } = router.state.location;
  if (pathname !== door) void router.navigate(addressOf(`${pathname}${search}`), { replace: true });
}

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root');
createRoot(root).render(
  <StrictMode>
    <LanguageProvider first={await rememberedTongue()}>
      <App client={client} router={router} />
    </LanguageProvider>
  </StrictMode>,
);
