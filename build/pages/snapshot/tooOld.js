// In words that browsers of any age read: one that cannot run the application says so, and keeps the still picture.
// The three newest things that the application stands on tell it: Chrome 120, Firefox 121 and Safari 17 have them all.
function tellTooOld(page, still, said) {
  if (
    'noModule' in document.createElement('script') &&
    'toSorted' in [] &&
    'canParse' in URL &&
    CSS.supports('selector(:has(a))')
  ) {
    return;
  }
  page.setAttribute('data-too-old', '');
  if (still) page.setAttribute('data-snapshot', 'whole');
  said.setAttribute('role', 'alert');
  said.textContent =
    'This browser is too old for the controls of this dashboard: they need Chrome or Edge 120, Firefox 121, Safari 17, or a newer one.' +
    (still ? ' What stands below is the usual view of this page.' : '');
  (still || document.body).insertBefore(said, (still || document.body).firstChild);
}
tellTooOld(document.documentElement, document.getElementById('snapshot'), document.createElement('p'));
