declare module 'virtual:central-asia' {
  type StateIso = 'KAZ' | 'KGZ' | 'TJK' | 'TKM' | 'UZB';

  /** Outlines in a `0 0 width height` box; `label` is where the middle of the state's name goes. */
  export const geometry: {
    readonly width: number;
    readonly height: number;
    readonly states: Readonly<
      Record<StateIso, { readonly path: string; readonly label: readonly [x: number, y: number] }>
    >;
  };
}

declare module 'virtual:tokens.css';
