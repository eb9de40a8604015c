import { ApolloProvider } from '@apollo/client/react';
import type { ApolloClient } from '@apollo/client';
import { ConfigProvider } from 'antd';
import { useMemo } from 'react';
import { RouterProvider } from 'react-router';
import { useTongue } from './messages/language';
import type { Router } from './routes';
import { antdTheme } from './theme/antd-theme';
import { useAppearance } from './theme/appearance';

interface AppProps {
  readonly client: ApolloClient;
  readonly router: Router;
}

/** Language, colours and data around the pages. */
export function App({ client, router }: AppProps) {
  const { components } = useTongue();
  const appearance = useAppearance();
  const theme = useMemo(() => antdTheme(appearance, movesAllowed()), [appearance]);
  return (
    <ApolloProvider client={client}>
      <ConfigProvider theme={theme} locale={components} button={{ autoInsertSpace: false }}>
        <RouterProvider router={router} />
      </ConfigProvider>
    </ApolloProvider>
  );
}

function movesAllowed(): boolean {
  return !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
