import type { AnyChosen, Choices } from '../../model/choices.ts';
import type { Picture } from '../../model/view/picture.ts';
import type { OnChoose } from './ChoiceControls.tsx';
import styles from './frame.module.css';

/** Values that fill less of the scale than this are hard to read on it. */
const LEAST_FILLED = 0.35;

function valuesOf(picture: Picture): readonly (number | null)[] {
  if (picture.form === 'time' && picture.chart === 'line' && !picture.inverted) {
    return picture.facets.flatMap(({ series }) =>
      series.flatMap(({ points }) => points.map(({ value }) => value)),
    );
  }
  return picture.form === 'bars' ? picture.groups.flatMap(({ bars }) => bars.map(({ value }) => value)) : [];
}

/** Whether a picture is drawn on a scale made for much larger values than its own. */
export function isSmallOnScale(picture: Picture): boolean {
  const values = valuesOf(picture).filter((value) => value !== null);
  if (picture.form === 'lanes' || values.length === 0) return false;
  const [least, greatest] = picture.extent;
  const filled = Math.max(0, ...values) - Math.min(0, ...values);
  return filled < LEAST_FILLED * (Math.max(0, greatest) - Math.min(0, least));
}

interface ScaleHintProps {
  readonly picture: Picture | null;
  readonly choices: Choices;
  readonly chosen: AnyChosen;
  readonly onChoose: OnChoose;
}

/** Why a line lies flat on the ground, and what to do about it. */
export function ScaleHint({ picture, choices, chosen, onChoose }: ScaleHintProps) {
  const canFit = choices.scale !== undefined && 'own' in choices.scale.options;
  if (!picture || !canFit || chosen.scale !== 'linear' || !isSmallOnScale(picture)) return null;
  return (
    <p className={styles.hint}>
      All selections share one scale, so that their pictures compare; these values are small on it.{' '}
      <button type="button" onClick={() => onChoose('scale', 'own')}>
        Fit the scale to them
      </button>
    </p>
  );
}
