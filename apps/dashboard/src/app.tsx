import { ApolloProvider } from '@apollo/client/react';
import type { ApolloClient } from '@apollo/client';
import { ConfigProvider } from 'antd';
import enUS from 'antd/es/locale/en_US';
import zhCN from 'antd/es/locale/zh_CN';
import { useMemo } from 'react';
import { RouterProvider } from 'react-router';
import { useLanguage } from './messages/language';
import type { Router } from './routes';
import { antdTheme } from './theme/antd-theme';
import { useAppearance } from './theme/appearance';

interface AppProps {
  readonly client: ApolloClient;
  readonly router: Router;
}

/** Language, colours and data around the pages. */
export function App({ client, router }: AppProps) {
  const { language } = useLanguage();
  const appearance = useAppearance();
  const theme = useMemo(() => antdTheme(appearance, movesAllowed()), [appearance]);
  return (
    <ApolloProvider client={client}>
      <ConfigProvider
        theme={theme}
        locale={language === 'zh' ? zhCN : enUS}
        button={{ autoInsertSpace: false }}
      >
        <RouterProvider router={router} />
      </ConfigProvider>
    </ApolloProvider>
  );
}

function movesAllowed(): boolean {
  return !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
