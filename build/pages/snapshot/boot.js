// Stands inline in the head of every page, and is in the security policy by its hash. It runs before the first paint.
(() => {
  const page = document.documentElement;
  const { steps, wanted } = JSON.parse(document.getElementById('boot').textContent);
  const theme = /[?&]theme=(light|dark)(?=&|$)/.exec(location.search);
  if (theme) page.dataset.theme = theme[1];
  // The snapshot is the default view: it must not flash before a view that is asked for.
  if (page.dataset.snapshot) {
    const asked = location.search.replace(/[?&](theme|v)=[^&]*/g, '');
    if (/[?&]embed=1(?=&|$)/.test(location.search)) delete page.dataset.snapshot;
    else if (asked.length > 1) page.dataset.snapshot = 'asked';
  }
  const parsed = new Promise((done) => addEventListener('DOMContentLoaded', done, { once: true }));
  parsed.then(() => {
    if (!page.dataset.snapshot) document.getElementById('snapshot')?.remove();
    for (const link of document.querySelectorAll('#snapshot [data-permalink]')) {
      link.textContent = link.href.replace(/^https?:\/\//, '');
    }
  });
  // Whoever presses a control of a still picture that stays for long must know why nothing happens.
  const sayWhenSlow = async () => {
    await parsed;
    const still = document.getElementById('snapshot');
    if (!still || !page.dataset.snapshot) return;
    const said = document.createElement('p');
    said.dataset.slow = '';
    said.setAttribute('aria-live', 'polite');
    still.append(said);
    requestAnimationFrame(() => {
      said.textContent = 'Still loading: the controls of this page answer when it has loaded.';
    });
  };
  const failed = () => {
    const still = document.getElementById('snapshot');
    if (!still || !page.dataset.snapshot) return;
    clearTimeout(slow);
    still.querySelector('[data-slow]')?.remove();
    const said = document.createElement('p');
    said.setAttribute('role', 'alert');
    said.textContent =
      'The controls of this page could not be loaded. What stands below is its usual view. Load the page again to try once more.';
    still.prepend(said);
    page.dataset.snapshot = 'whole';
    page.dataset.failed = '';
  };
  const fetchAhead = () => {
    for (const [rel, href, as] of wanted) {
      const link = document.createElement('link');
      Object.assign(link, { rel, crossOrigin: 'anonymous', fetchPriority: 'low' });
      if (as) link.as = as;
      link.href = href;
      document.head.append(link);
    }
  };
  // The web fonts, for the living page; neither their stand-ins nor those of the still picture (as in src/app/takeOver.ts).
  const loadFonts = () => {
    for (const face of document.fonts) if (!/Still|Fallback/.test(face.family)) face.load().catch(() => {});
  };
  let isStarted = false;
  const start = async () => {
    if (isStarted) return;
    isStarted = true;
    try {
      await parsed;
      loadFonts();
      // Each part is a task of its own, so that the page answers between them.
      for (const step of steps) {
        await import(step);
        await new Promise((next) => setTimeout(next));
      }
    } catch (error) {
      failed();
      throw error;
    }
  };
  if ('tooOld' in page.dataset) return;
  const slow = setTimeout(sayWhenSlow, 3000);
  // At once, but below all else: the network has nothing to do while the first frame is made.
  fetchAhead();
  // After the first paint; where none is to be protected, or none comes within three seconds, without it.
  requestAnimationFrame(() => setTimeout(start));
  setTimeout(start, document.hidden || !page.dataset.snapshot ? 0 : 3000);
  // A returning visitor has the fonts: the service worker that answers for the page keeps them.
  try {
    if (navigator.serviceWorker?.controller) page.dataset.fonts = '';
  } catch {
    // A frame that is shut off from its own site may not even ask.
  }
})();
