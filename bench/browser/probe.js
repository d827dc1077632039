// Runs in every measured page before anything of its own, and looks at it after every frame that may have changed it. It
// is handed its orders in window.bench = { colours: CSS colours of the two lines, live: the name of a country to click,
// or null }.
(() => {
  if (window.top !== window) return;
  const orders = window.bench ?? { colours: [], live: null };
  /** A legend's key and the dots on a line are smaller; no line, area or set of bars is. */
  const LEAST_SIZE = 24;
  const TOLERANCE = 0.015;
  /** A click whose picture takes longer than this was not answered: the page only remembered it. */
  const PROMPT = 500;
  /** Between two clicks, in milliseconds. */
  const EVERY = 33;

  const afterPaint = (done) =>
    scheduler.postTask(() => done(performance.now()), { priority: 'user-blocking' });
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const leadFigure = () => document.querySelector('[data-figure]');
  const isShown = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });

  /** The lines, areas and bars of the lead figure that are painted in the colours of the two actors and on screen. */
  function marksOf(figure) {
    return [...figure.querySelectorAll('svg path, svg rect, svg polyline')].flatMap((element) => {
      const { stroke, fill, strokeDasharray } = getComputedStyle(element);
      const colour = orders.colours.find((one) => one === stroke || one === fill);
      if (!colour || !isShown(element)) return [];
      const box = element.getBoundingClientRect();
      const onScreen = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
      if (!onScreen || Math.max(box.width, box.height) < LEAST_SIZE) return [];
      return [{ element, colour, dashes: strokeDasharray }];
    });
  }

  const attribute = (element, name) => Number(element.getAttribute(name));
  function cornersOf(rect) {
    const [x, y] = [attribute(rect, 'x'), attribute(rect, 'y')];
    return [x, y, x + attribute(rect, 'width'), y + attribute(rect, 'height')];
  }
  const numbersOf = (element) =>
    element.localName === 'rect'
      ? cornersOf(element)
      : (
          (element.getAttribute('d') ?? element.getAttribute('points') ?? '').match(
            /-?\d*\.?\d+(e-?\d+)?/gi,
          ) ?? []
        ).map(Number);

  /** The marks' points as shares of the box around them all: the same picture at another size has the same shape. */
  function shapeOf(marks) {
    const numbers = marks.flatMap(({ element }) => numbersOf(element));
    const across = numbers.filter((_, i) => i % 2 === 0);
    const down = numbers.filter((_, i) => i % 2 === 1);
    const shares = (list) => {
      const least = Math.min(...list);
      const width = Math.max(...list) - least || 1;
      return list.map((number) => (number - least) / width);
    };
    return [shares(across), shares(down)].flat();
  }
  const isSameShape = (a, b) =>
    a.length === b.length && a.every((share, i) => Math.abs(share - b[i]) <= TOLERANCE);

  /** What can be read at no cost; only when it changes are styles and boxes looked at. */
  function traceOf(figure) {
    const places = [...figure.querySelectorAll('svg path, svg rect, svg polyline')].map(
      (element) =>
        element.getAttribute('d') ??
        element.getAttribute('points') ??
        cornersOf(element).join() + element.style.cssText,
    );
    const dashes = [...figure.querySelectorAll('svg path')].map((element) =>
      element.getAttribute('stroke-dasharray'),
    );
    return `${isShown(figure)}|${places.join('|')}|${dashes.join('|')}`;
  }

  /** Every picture there was, with the moment it had been painted. @type {{ at: number, key: string, shape: number[], dashes: string }[]} */
  const pictures = [];
  let trace = '';
  let key = '';
  const watchers = new Set();

  /**
   * Only after something of the document has changed, for two frames, and when they have been painted: asked before
   * that, styles and boxes would be reckoned in the page's own time, and asked all the time, they would take it.
   */
  let frames = 0;
  function look() {
    afterPaint(examine);
    frames -= 1;
    if (frames > 0) requestAnimationFrame(look);
  }
  const change = new MutationObserver(() => {
    if (frames === 0) requestAnimationFrame(look);
    frames = 2;
  });
  change.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

  function examine(at) {
    const figure = leadFigure();
    const now = figure ? traceOf(figure) : '';
    if (now === trace) return;
    trace = now;
    const marks = figure ? marksOf(figure) : [];
    const whole = orders.colours.every((colour) => marks.some((mark) => mark.colour === colour));
    const shown = whole ? marks : [];
    const dashes = shown.map((mark) => mark.dashes).join('|');
    const next =
      shown.length === 0
        ? ''
        : `${shown.map(({ element }) => numbersOf(element).join()).join('|')}|${dashes}`;
    if (next === key) return;
    key = next;
    const picture = { at, key, shape: shapeOf(shown), dashes };
    pictures.push(picture);
    for (const watcher of [...watchers]) watcher(picture);
  }

  const longTasks = [];
  const shifts = [];
  const paints = {};
  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('longtask', ({ startTime, duration }) => longTasks.push({ startTime, duration }));
  observe('layout-shift', ({ value, hadRecentInput, startTime, sources }) => {
    if (hadRecentInput) return;
    shifts.push({
      value,
      startTime,
      what: sources.map(({ node }) => node?.outerHTML?.slice(0, 80) ?? 'gone'),
    });
  });
  observe('paint', ({ name, startTime }) => {
    paints[name] = startTime;
  });
  observe('largest-contentful-paint', ({ startTime }) => {
    paints.largest = startTime;
  });

  /** The picture that stayed: the first of those at the end that have one shape. */
  function settledPicture() {
    const last = pictures.at(-1);
    if (!last || last.key === '') return null;
    let first = pictures.length - 1;
    while (first > 0) {
      const before = pictures[first - 1];
      if (before.key === '' || before.dashes !== last.dashes || !isSameShape(before.shape, last.shape)) break;
      first -= 1;
    }
    return pictures[first];
  }

  const checkboxOf = (name) =>
    [...document.querySelectorAll('label')]
      .find((label) => label.textContent.trim().startsWith(name))
      ?.querySelector('input[type=checkbox]');

  /** The next picture that is not empty, or null when none comes in time. */
  const nextPicture = (within) =>
    new Promise((resolve) => {
      const done = (picture) => {
        watchers.delete(watcher);
        clearTimeout(timer);
        resolve(picture);
      };
      const watcher = (picture) => picture.key !== '' && done(picture);
      const timer = setTimeout(() => done(null), within);
      watchers.add(watcher);
    });

  /** Clicks a country's box thirty times a second until a click is answered with another picture. */
  async function untilLive() {
    for (;;) {
      await scheduler.postTask(() => {}, { priority: 'user-blocking', delay: EVERY });
      const box = checkboxOf(orders.live);
      // What is inert takes no click of a user's either.
      if (!box || key === '' || box.closest('[inert]')) continue;
      const before = { checked: box.checked, address: location.href, key };
      const clicked = performance.now();
      box.click();
      await new Promise((resolve) => afterPaint(resolve));
      const isAnswered = () => location.href !== before.address || key !== before.key;
      if (!isAnswered()) {
        await nextFrame();
        // Behind the look at that frame.
        await new Promise((resolve) => afterPaint(resolve));
      }
      if (!isAnswered()) {
        // Nobody listens yet: the box goes back to where the page has it.
        if (box.isConnected) box.checked = before.checked;
        continue;
      }
      const picture = key !== before.key && key !== '' ? pictures.at(-1) : await nextPicture(60_000);
      await nextFrame();
      if (!picture) return;
      bench.live = picture.at - clicked <= PROMPT ? clicked : picture.at;
      return;
    }
  }

  window.bench = {
    live: null,
    /** How long a change of the picture took, from the stamp of the next event of a type; null when none came. */
    timeChange: (type, within) =>
      new Promise((resolve) => {
        let started = null;
        const begin = (event) => {
          started = event.timeStamp;
        };
        addEventListener(type, begin, { capture: true, once: true });
        void nextPicture(within).then((picture) => {
          removeEventListener(type, begin, { capture: true });
          resolve(picture && started !== null ? picture.at - started : null);
        });
      }),
    /** The middle of a country's box, in pixels of the window. */
    middleOf: (name) => {
      const box = checkboxOf(name)?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    },
    /** When anything last happened: to wait until nothing does. */
    lastStir: () =>
      Math.max(
        0,
        pictures.at(-1)?.at ?? 0,
        ...longTasks.map(({ startTime, duration }) => startTime + duration),
      ),
    isPainted: () => key !== '',
    read: () => {
      const fcp = paints['first-contentful-paint'] ?? null;
      const settled = settledPicture();
      const after = longTasks.filter(({ startTime, duration }) => startTime + duration > (fcp ?? 0));
      return {
        fcp,
        lcp: paints.largest ?? null,
        // No picture is on screen before the first contentful paint, whatever the frames before it held.
        painted: settled && fcp !== null ? Math.max(settled.at, fcp) : null,
        vanished: pictures.filter((picture, i) => i > 0 && picture.key === '').length,
        blocking: after.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
        shift: shifts.reduce((sum, { value }) => sum + value, 0),
        shifts,
        live: bench.live,
      };
    },
  };
  if (orders.live) void untilLive();
})();
