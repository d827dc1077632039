import type { View } from '../../model/view/view.ts';
import { screenPaint } from '../../ui/theme/paint.ts';
import { Picture, pictureHeight } from '../picture/Picture.tsx';
import { usePrinting } from '../table/usePrinting.ts';
import { RESERVED_HEIGHT } from './FigureStates.tsx';
import styles from './frame.module.css';
import { useRoom } from './useRoom.ts';

/**
 * The width of a picture on paper, in CSS pixels: what A4 leaves between the margins of the style sheet for paper.
 * The browser measures nothing anew while it prints, so the width is known beforehand.
 */
const PAPER_WIDTH = 672;

interface FigurePictureProps {
  readonly view: View;
  /** Of its place, in CSS pixels; null until that has been measured. */
  readonly room: number | null;
}

/** The picture of a view on a page: as wide as its place, as high as it wants. */
export function FigurePicture({ view, room }: FigurePictureProps) {
  const width = usePrinting() ? PAPER_WIDTH : room;
  const { picture, finding } = view;
  return (
    <div
      className={styles.picture}
      style={{ minHeight: picture && width === null ? RESERVED_HEIGHT : undefined }}
    >
      {picture && width !== null && (
        <Picture
          picture={picture}
          width={width}
          height={pictureHeight(picture, width)}
          paint={screenPaint}
          label={finding}
          interactive
        />
      )}
    </div>
  );
}

/** How much of the height it wants a picture can do without and still be read; names on lanes need all of it. */
const LEAST = { time: 0.6, bars: 0.7, lanes: 1 } as const;
/** Values over time may be drawn as high as there is room; bars and lanes would only drift apart. */
const MOST = { time: 2, bars: 1, lanes: 1 } as const;

/** The picture of a view in another page's frame: it takes the height that the words leave, within reason. */
export function FramedPicture({ view }: { readonly view: View }) {
  const [ref, room] = useRoom<HTMLDivElement>();
  const { picture, finding } = view;
  if (!picture) return null;
  const wanted = room ? pictureHeight(picture, room.width) : RESERVED_HEIGHT;
  const least = Math.ceil(wanted * LEAST[picture.form]);
  return (
    <div ref={ref} className={styles.framed} style={{ minHeight: least }}>
      {room && (
        <div className={styles.inFrame}>
          <Picture
            picture={picture}
            width={room.width}
            height={Math.max(least, Math.min(room.height, wanted * MOST[picture.form]))}
            paint={screenPaint}
            label={finding}
            interactive
          />
        </div>
      )}
    </div>
  );
}
