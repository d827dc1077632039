// In words that browsers of any age read: one that cannot run the application says so, and keeps the still picture.
// The newest things that the application stands on tell it: Chrome 120, Firefox 121 and Safari 17 have them all.
function isTooOld() {
  return !(
    'noModule' in document.createElement('script') &&
    'toSorted' in [] &&
    'canParse' in URL &&
    CSS.supports('selector(:has(a))')
  );
}
function tellTooOld() {
  tellAbove(document.getElementById('snapshot'), document.createElement('p'));
}
function tellAbove(still, said) {
  if (still) document.documentElement.setAttribute('data-snapshot', 'whole');
  said.setAttribute('role', 'alert');
  said.textContent =
    'This browser is too old for the controls of this dashboard: they need Chrome or Edge 120, Firefox 121, Safari 17, or a newer one.' +
    (still ? ' What stands below is the usual view of this page.' : '');
  (still || document.body).insertBefore(said, (still || document.body).firstChild);
}
// The mark is set at once: the script that starts the application looks for it.
if (isTooOld()) {
  document.documentElement.setAttribute('data-too-old', '');
  document.addEventListener('DOMContentLoaded', tellTooOld);
}
