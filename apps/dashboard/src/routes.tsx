import { createBrowserRouter, Outlet } from 'react-router';
import { ScopeShell } from './shell/scope-shell';
import { Start } from './shell/start';
import { Strip } from './shell/strip';
import { LoadingLines } from './ui/states/loading-lines';
import { NoSuchPage } from './ui/states/no-such-page';
import { RouteTrouble } from './ui/states/route-trouble';

function Root() {
  return (
    <>
      <Strip />
      <Outlet />
    </>
  );
}

/** Every page by its address. A page is loaded when it is opened; the shell is there from the start. */
export function createRouter() {
  return createBrowserRouter([
    {
      element: <Root />,
      errorElement: <RouteTrouble />,
      hydrateFallbackElement: <LoadingLines />,
      children: [
        { index: true, element: <Start /> },
        {
          path: 'sign-in',
          lazy: async () => ({ Component: (await import('./pages/sign-in/sign-in-page')).SignInPage }),
        },
        {
          path: 'new-password',
          lazy: async () => ({
            Component: (await import('./pages/door/new-password-page')).NewPasswordPage,
          }),
        },
        {
          path: 'reset-password',
          lazy: async () => ({
            Component: (await import('./pages/door/reset-password-page')).ResetPasswordPage,
          }),
        },
        {
          path: ':region',
          element: <ScopeShell />,
          children: [
            {
              errorElement: <RouteTrouble />,
              children: [
                { index: true, element: <Start /> },
                {
                  path: ':year/overview',
                  lazy: async () => ({
                    Component: (await import('./pages/overview/overview-page')).OverviewPage,
                  }),
                },
                {
                  path: ':year/matrix',
                  lazy: async () => ({ Component: (await import('./pages/matrix/matrix-page')).MatrixPage }),
                },
                {
                  path: ':year/practices',
                  lazy: async () => ({
                    Component: (await import('./pages/practices/practices-page')).PracticesPage,
                  }),
                },
                {
                  path: ':year/ranking',
                  lazy: async () => ({
                    Component: (await import('./pages/ranking/ranking-page')).RankingPage,
                  }),
                },
                {
                  path: ':year/compare',
                  lazy: async () => ({
                    Component: (await import('./pages/compare/compare-page')).ComparePage,
                  }),
                },
                {
                  path: ':year/trends',
                  lazy: async () => ({ Component: (await import('./pages/trends/trends-page')).TrendsPage }),
                },
                {
                  path: ':year/past',
                  lazy: async () => ({ Component: (await import('./pages/past/past-page')).PastPage }),
                },
                {
                  path: ':year/texts',
                  lazy: async () => ({
                    Component: (await import('./pages/compare-texts/texts-page')).TextsPage,
                  }),
                },
                {
                  path: ':year/review',
                  lazy: async () => ({ Component: (await import('./pages/review/review-page')).ReviewPage }),
                },
                {
                  path: 'settings/review',
                  lazy: async () => ({
                    Component: (await import('./pages/settings/review-settings-page')).ReviewSettingsPage,
                  }),
                },
                {
                  path: ':year/yearbook',
                  lazy: async () => ({
                    Component: (await import('./pages/yearbook/yearbook-page')).YearbookPage,
                  }),
                },
                {
                  path: ':year/yearly',
                  lazy: async () => ({ Component: (await import('./pages/yearly/yearly-page')).YearlyPage }),
                },
                {
                  path: 'units',
                  lazy: async () => ({ Component: (await import('./pages/units/units-page')).UnitsPage }),
                },
                {
                  path: 'unit/:code/years',
                  lazy: async () => ({
                    Component: (await import('./pages/history/history-page')).HistoryPage,
                  }),
                },
                {
                  path: 'unit/:code',
                  lazy: async () => ({ Component: (await import('./pages/unit/unit-page')).UnitPage }),
                },
                {
                  path: 'unit/:code/reading',
                  lazy: async () => ({
                    Component: (await import('./pages/reading/kept-reading-page')).KeptReadingPage,
                  }),
                },
                {
                  path: 'unit/:code/sign-off',
                  lazy: async () => ({
                    Component: (await import('./pages/sign-off/sign-off-page')).SignOffPage,
                  }),
                },
                {
                  path: 'settings/cycles',
                  lazy: async () => ({ Component: (await import('./pages/cycles/cycles-page')).CyclesPage }),
                },
                {
                  path: 'intake',
                  lazy: async () => ({ Component: (await import('./pages/intake/intake-page')).IntakePage }),
                },
                {
                  path: 'intake/:sha256',
                  lazy: async () => ({
                    Component: (await import('./pages/reading/document-page')).DocumentPage,
                  }),
                },
                {
                  path: ':year/form/:unitCode?',
                  lazy: async () => ({ Component: (await import('./pages/form/form-page')).FormPage }),
                },
                {
                  path: 'account',
                  lazy: async () => ({
                    Component: (await import('./pages/account/account-page')).AccountPage,
                  }),
                },
                {
                  path: 'settings/accounts',
                  lazy: async () => ({
                    Component: (await import('./pages/accounts/accounts-page')).AccountsPage,
                  }),
                },
                {
                  path: 'log',
                  lazy: async () => ({ Component: (await import('./pages/log/log-page')).LogPage }),
                },
                {
                  path: 'help/:topic?',
                  lazy: async () => ({ Component: (await import('./pages/help/help-page')).HelpPage }),
                },
                { path: '*', element: <NoSuchPage /> },
              ],
            },
          ],
        },
        { path: '*', element: <NoSuchPage /> },
      ],
    },
  ]);
}

export type Router = ReturnType<typeof createRouter>;
