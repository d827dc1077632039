import { useRef } from 'react';
import { inOrder, optionsOf } from '../../model/choices.ts';
import type { ControlProps } from './ChoiceControls.tsx';
import styles from './choices.module.css';

/** A choice of several options behind one button; a long list shows what is suggested and chosen, the rest in a menu. */
export function SomeControl({ name, choice, value, onChoose }: ControlProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const close = () => details.current?.removeAttribute('open');
  const chosen = typeof value === 'string' ? [value] : value;
  const all = optionsOf(choice);
  const suggested = choice.kind === 'some' ? choice.suggested : undefined;
  const shown = suggested ? all.filter((one) => suggested.includes(one) || chosen.includes(one)) : all;
  const rest = all.filter((one) => !shown.includes(one));
  const choose = (next: readonly string[]) => onChoose(name, inOrder(choice, next));
  const count = chosen.length === all.length ? 'all' : chosen.length === 0 ? 'none' : String(chosen.length);
  return (
    <details
      ref={details}
      className={styles.some}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget && !details.current?.contains(relatedTarget)) close();
      }}
      onKeyDown={({ key }) => {
        if (key !== 'Escape' || !details.current?.open) return;
        close();
        details.current.querySelector('summary')?.focus();
      }}
    >
      <summary>
        {choice.label}: {count}
      </summary>
      <fieldset>
        <legend className="visually-hidden">{choice.label}</legend>
        {shown.map((option) => (
          <label key={option}>
            <input
              type="checkbox"
              checked={chosen.includes(option)}
              onChange={({ target }) =>
                choose(target.checked ? [...chosen, option] : chosen.filter((one) => one !== option))
              }
            />
            {choice.options[option]}
          </label>
        ))}
        {rest.length > 0 && (
          <select
            aria-label={`${choice.label}: add another`}
            value=""
            onChange={({ target }) => choose([...chosen, target.value])}
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
    </details>
  );
}
