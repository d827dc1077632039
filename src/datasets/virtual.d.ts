declare module 'virtual:data-manifest' {
  const manifest: import('./manifest.ts').DataManifest;
  export default manifest;
}

declare module 'virtual:data-catalog' {
  const catalog: import('./catalog.ts').DataCatalog;
  export default catalog;
}
