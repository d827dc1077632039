import { useId, useState } from 'react';
import {
  type AnyChosen,
  CHOICE_KEYS,
  type Choice,
  type ChoiceKey,
  type Choices,
  defaultOf,
} from '../../model/choices.ts';
import type { View } from '../../model/view/view.ts';
import { Chevron } from '../../ui/Chevron.tsx';
import styles from './choices.module.css';
import { SomeControl, someInWords } from './SomeControl.tsx';

export type OnChoose = (key: ChoiceKey, value: string | readonly string[]) => void;

interface ChoiceControlsProps {
  readonly choices: Choices;
  readonly chosen: AnyChosen;
  readonly withheld: View['withheld'];
  readonly onChoose: OnChoose;
}

/** Long lists of options fold into a menu; short ones stand side by side. */
const MOST_SIDE_BY_SIDE = 4;

/** How a picture is drawn is asked for less often than what it shows. */
const FOLDED: readonly ChoiceKey[] = ['scale', 'chart'];
const HOW: readonly ChoiceKey[] = [...FOLDED, 'events'];

/** As many still leave room for the picture on a telephone. */
const FEW = 3;

export function ChoiceControls({ choices, chosen, withheld, onChoose }: ChoiceControlsProps) {
  const [isOpen, setOpen] = useState(false);
  const rowId = useId();
  const isFolded = Object.keys(choices).length > FEW;
  return (
    <>
      {isFolded && (
        <button
          type="button"
          className={styles.fold}
          aria-expanded={isOpen}
          aria-controls={rowId}
          onClick={() => setOpen(!isOpen)}
        >
          <span>
            <b>Shown:</b> {chosenInWords(choices, chosen)}
          </span>
          <Chevron />
        </button>
      )}
      <div id={rowId} className={styles.row} data-choices="">
        {CHOICE_KEYS.map((key) => {
          const choice = choices[key];
          const value = chosen[key];
          if (!choice || value === undefined) return null;
          const shared = { name: key, choice, value, refused: withheld[key] ?? {}, onChoose };
          if (choice.kind === 'some') return <SomeControl key={key} {...shared} />;
          const isMenu = Object.keys(choice.options).length > MOST_SIDE_BY_SIDE || FOLDED.includes(key);
          return isMenu ? <MenuControl key={key} {...shared} /> : <RadioControl key={key} {...shared} />;
        })}
      </div>
    </>
  );
}

const labelOf = (choice: Choice, value: string | readonly string[]) =>
  Object.entries(choice.options).find(([id]) => id === value)?.[1];

/** What is shown, and of how it is drawn only what differs from the usual. */
function chosenInWords(choices: Choices, chosen: AnyChosen): string {
  const words = CHOICE_KEYS.flatMap((key) => {
    const choice = choices[key];
    const value = chosen[key];
    if (!choice || value === undefined) return [];
    const isUsual = String(value) === String(defaultOf(choice));
    if (isUsual && (choice.kind === 'some' || HOW.includes(key))) return [];
    return choice.kind === 'some' ? [someInWords(choice, value)] : (labelOf(choice, value) ?? []);
  });
  return words.join(' · ');
}

export interface ControlProps {
  readonly name: ChoiceKey;
  readonly choice: Choice;
  readonly value: string | readonly string[];
  readonly refused: Readonly<Record<string, string>>;
  readonly onChoose: OnChoose;
}

function RadioControl({ name, choice, value, refused, onChoose }: ControlProps) {
  const group = useId();
  return (
    <fieldset className={styles.group}>
      <legend className="visually-hidden">{choice.label}</legend>
      {Object.entries(choice.options).map(([option, label]) => {
        const reason = refused[option];
        return (
          <label key={option} className={styles.option} title={reason} data-refused={reason ? '' : undefined}>
            <input
              type="radio"
              name={group}
              checked={value === option}
              disabled={reason !== undefined}
              onChange={() => onChoose(name, option)}
            />
            <span>{label}</span>
            {reason && <span className="visually-hidden"> ({reason})</span>}
          </label>
        );
      })}
    </fieldset>
  );
}

function MenuControl({ name, choice, value, refused, onChoose }: ControlProps) {
  return (
    <label className={styles.menu}>
      <span>{choice.label}</span>
      <select value={String(value)} onChange={(event) => onChoose(name, event.target.value)}>
        {Object.entries(choice.options).map(([option, label]) => (
          <option key={option} value={option} disabled={refused[option] !== undefined}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
