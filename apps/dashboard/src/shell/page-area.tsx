import { useLayoutEffect, useRef } from 'react';
import { Outlet, useLocation, useNavigationType } from 'react-router';

/** The page itself. Another page begins at its top and takes the focus; a filter of the same page keeps the place. */
export function PageArea() {
  const { pathname } = useLocation();
  const type = useNavigationType();
  const area = useRef<HTMLElement>(null);
  const shown = useRef(pathname);
  useLayoutEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    if (type !== 'POP') window.scrollTo(0, 0);
    area.current?.focus({ preventScroll: true });
  }, [pathname, type]);
  return (
    <main id="content" tabIndex={-1} ref={area}>
      <Outlet />
    </main>
  );
}
