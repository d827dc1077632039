import { lazy, Suspense } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
import { PANELS } from '../panels/index.ts';
import { NotFound } from './NotFound.tsx';
import { FigurePage } from './panel/FigurePage.tsx';
import { PanelPage } from './panel/PanelPage.tsx';
import { loadPart } from './parts/loadPart.ts';
import { Shell } from './shell/Shell.tsx';

const Overview = lazy(async () => {
  const { Overview } = await loadPart(() => import('./overview/Overview.tsx'));
  return { default: Overview };
});
const Brief = lazy(() => import('./brief/BriefPage.tsx').then(({ BriefPage }) => ({ default: BriefPage })));
const Sources = lazy(async () => {
  const { Sources } = await loadPart(() => import('./sources/Sources.tsx'));
  return { default: Sources };
});

export function App() {
  return (
    // With its slash at the end: without it the front page would lie outside the folder of the site.
    <BrowserRouter basename={import.meta.env.BASE_URL} useTransitions={false}>
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
          <Route path="brief" element={<Brief />} />
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
