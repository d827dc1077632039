import { Suspense } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
import { PANELS } from '../panels/index.ts';
import { NotFound } from './NotFound.tsx';
import { brief, overview, sources } from './pages.ts';
import { FigurePage } from './panel/FigurePage.tsx';
import { PanelPage } from './panel/PanelPage.tsx';
import { Shell } from './shell/Shell.tsx';

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
          <Route index element={<overview.Part />} />
          <Route path="sources" element={<sources.Part />} />
          <Route path="brief" element={<brief.Part />} />
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
