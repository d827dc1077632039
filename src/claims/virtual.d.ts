declare module 'virtual:claims' {
  /** Checked when the site is built, from the tables it ships. */
  const claims: readonly import('./checked.ts').CheckedClaim[];
  export default claims;
}
