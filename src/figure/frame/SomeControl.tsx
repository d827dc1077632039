import { useRef, useState } from 'react';
import { type Choice, inOrder, optionsOf } from '../../model/choices.ts';
import { usePressOutside } from '../../ui/usePressOutside.ts';
import type { ControlProps } from './ChoiceControls.tsx';
import styles from './choices.module.css';

/** "Status: all", "Compare with: 2". */
export function someInWords(choice: Choice, value: string | readonly string[]): string {
  const { length } = typeof value === 'string' ? [value] : value;
  const count = length === optionsOf(choice).length ? 'all' : length === 0 ? 'none' : String(length);
  return `${choice.label}: ${count}`;
}

/** A choice of several options behind one button; a long list shows what is suggested and chosen, the rest in a menu. */
export function SomeControl({ name, choice, value, onChoose }: ControlProps) {
  const details = useRef<HTMLDetailsElement>(null);
  // A list of all countries is more than the rest of its figure: it is there from when it is first asked for.
  const [wasAsked, setAsked] = useState(false);
  const close = () => details.current?.removeAttribute('open');
  usePressOutside([details], close);
  const chosen = typeof value === 'string' ? [value] : value;
  return (
    <details
      ref={details}
      className={styles.some}
      onToggle={() => setAsked(true)}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget && !details.current?.contains(relatedTarget)) close();
      }}
      onKeyDown={({ key }) => {
        if (key !== 'Escape' || !details.current?.open) return;
        close();
        details.current.querySelector('summary')?.focus();
      }}
    >
      <summary>{someInWords(choice, chosen)}</summary>
      {wasAsked && (
        <Options {...{ choice, chosen }} onChoose={(next) => onChoose(name, inOrder(choice, next))} />
      )}
    </details>
  );
}

interface OptionsProps extends Pick<ControlProps, 'choice'> {
  readonly chosen: readonly string[];
  readonly onChoose: (next: readonly string[]) => void;
}

function Options({ choice, chosen, onChoose }: OptionsProps) {
  const all = optionsOf(choice);
  const suggested = choice.kind === 'some' ? choice.suggested : undefined;
  const shown = suggested ? all.filter((one) => suggested.includes(one) || chosen.includes(one)) : all;
  const rest = all.filter((one) => !shown.includes(one));
  return (
    <fieldset>
      <legend className="visually-hidden">{choice.label}</legend>
      {shown.map((option) => (
        <label key={option}>
          <input
            type="checkbox"
            checked={chosen.includes(option)}
            onChange={({ target }) =>
              onChoose(target.checked ? [...chosen, option] : chosen.filter((one) => one !== option))
            }
          />
          {choice.options[option]}
        </label>
      ))}
      {rest.length > 0 && (
        <select
          aria-label={`${choice.label}: add another`}
          value=""
          onChange={({ target }) => onChoose([...chosen, target.value])}
        >
          <option value="">Add another…</option>
          {rest.map((option) => (
            <option key={option} value={option}>
              {choice.options[option]}
            </option>
          ))}
        </select>
      )}
    </fieldset>
  );
}
