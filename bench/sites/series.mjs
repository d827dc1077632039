// @ts-check
// What every page that is compared draws: the same two lines in the same two colours.

/** The actors with the colours their lines have in the light theme. */
export const SERIES = [
  { actor: 'JPN', name: 'Japan', colour: '#C0371F' },
  { actor: 'KOR', name: 'South Korea', colour: '#2C4A9A' },
];

/** The states in the order of the tables. */
export const STATES = [
  { code: 'KAZ', name: 'Kazakhstan' },
  { code: 'KGZ', name: 'Kyrgyzstan' },
  { code: 'TJK', name: 'Tajikistan' },
  { code: 'TKM', name: 'Turkmenistan' },
  { code: 'UZB', name: 'Uzbekistan' },
];

export const MEASURE = 'net-oda';
