import { lazy, Suspense } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
import { PANELS } from '../panels/index.ts';
import { NotFound } from './NotFound.tsx';
import { FigurePage } from './panel/FigurePage.tsx';
import { PanelPage } from './panel/PanelPage.tsx';
import { Shell } from './shell/Shell.tsx';

const Overview = lazy(() =>
  import('./overview/Overview.tsx').then(({ Overview }) => ({ default: Overview })),
);
const Sources = lazy(() => import('./sources/Sources.tsx').then(({ Sources }) => ({ default: Sources })));

export function App() {
  return (
    <BrowserRouter basename={import.meta.env.BASE_URL.replace(/\/$/, '')} useTransitions={false}>
      <AppRoutes />
    </BrowserRouter>
  );
}

/** The routes without the router around them, so that tests can bring their own. */
export function AppRoutes() {
  return (
    <Suspense>
      <Routes>
        <Route element={<Shell />}>
          <Route index element={<Overview />} />
          <Route path="sources" element={<Sources />} />
          {PANELS.map(({ id }) => (
            <Route key={id} path={id}>
              <Route index element={<PanelPage key={id} id={id} />} />
              <Route path=":figure" element={<FigurePage key={id} id={id} />} />
            </Route>
          ))}
          <Route path="*" element={<NotFound />} />
        </Route>
      </Routes>
    </Suspense>
  );
}
