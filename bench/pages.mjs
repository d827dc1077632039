// @ts-check
// The pages that are measured, by the names that budgets.json and the tables of results give them.

/**
 * @typedef {{
 *   id: string,
 *   says: string,
 *   site: 'ours' | 'plain' | 'floor',
 *   path: string,
 *   times: number,
 *   isLive: boolean,
 *   hasYears: boolean,
 *   isRepeated: boolean,
 * }} MeasuredPage
 */

const DEEP = 'countries=uzb&years=2000-2015';
const STILL = 'animation=off';

/** @type {(page: Partial<MeasuredPage> & Pick<MeasuredPage, 'id' | 'says' | 'site' | 'path'>) => MeasuredPage} */
const page = (given) => ({ times: 1, isLive: false, hasYears: false, isRepeated: false, ...given });

/** @type {readonly MeasuredPage[]} */
export const PAGES = [
  page({ id: 'floor', says: 'static page', site: 'floor', path: '/' }),
  page({ id: 'home', says: '/', site: 'ours', path: '/', isRepeated: true }),
  page({
    id: 'aid',
    says: '/aid',
    site: 'ours',
    path: '/aid/',
    isLive: true,
    hasYears: true,
    isRepeated: true,
  }),
  page({ id: 'deep', says: `/aid?${DEEP}`, site: 'ours', path: `/aid/?${DEEP}`, isLive: true }),
  page({
    id: 'plain',
    says: 'plain page',
    site: 'plain',
    path: `/?${STILL}`,
    isLive: true,
    hasYears: true,
    isRepeated: true,
  }),
  page({
    id: 'plainDeep',
    says: 'plain page, deep',
    site: 'plain',
    path: `/?${STILL}&${DEEP}`,
    isLive: true,
  }),
  page({ id: 'plainAnimated', says: 'plain page, animated', site: 'plain', path: '/' }),
];

/** The pages that are measured again with longer tables. @type {readonly MeasuredPage[]} */
export const LONGER_PAGES = [10, 100].flatMap((times) =>
  PAGES.filter(({ id }) => ['aid', 'deep', 'plain', 'plainDeep'].includes(id)).map((one) => ({
    ...one,
    id: `${one.id}${times}`,
    says: `${one.says}, ${times} times the rows`,
    times,
    isRepeated: false,
  })),
);
