import './app/evaluateReact.ts';
import 'virtual:tokens.css';
import './ui/global.css';
import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { dropTrailingSlash } from './app/bareAddress.ts';
import { workOffline } from './app/offline/workOffline.ts';
import { preloadPage } from './app/preloadPage.ts';
import { takeOver } from './app/takeOver.ts';

dropTrailingSlash(import.meta.env.BASE_URL);

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element with the id root');
takeOver(root);
const route = window.location.pathname.slice(import.meta.env.BASE_URL.length);
void preloadPage(route).then(() =>
  // In slices, so that the still picture of the page can be read and scrolled meanwhile.
  startTransition(() =>
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    ),
  ),
);
if (import.meta.env.PROD) workOffline(import.meta.env.BASE_URL);
