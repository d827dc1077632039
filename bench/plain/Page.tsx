// The page to be measured against: React and Recharts as their guides show them, and nothing done for speed.
import { useEffect, useMemo, useState } from 'react';
import { CartesianGrid, Legend, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { SERIES, STATES } from '../sites/series.mjs';
import { chartRows, loadRows, type Range, type Row } from './aid.ts';

const FIRST = 1992;
const LAST = 2023;
const YEARS = Array.from({ length: LAST - FIRST + 1 }, (_, i) => FIRST + i);
const ALL = STATES.map(({ code }) => code);

const query = new URLSearchParams(window.location.search);
const isAnimated = query.get('animation') !== 'off';

function countriesAsked(): string[] {
  const asked = query.get('countries')?.toUpperCase().split('.');
  return asked ? ALL.filter((code) => asked.includes(code)) : ALL;
}

function yearsAsked(): Range {
  const [from, to] = (query.get('years') ?? '').split('-').map(Number);
  return [from || FIRST, to || LAST];
}

export function Page() {
  const [rows, setRows] = useState<Row[] | null>(null);
  const [countries, setCountries] = useState(countriesAsked);
  const [[from, to], setYears] = useState(yearsAsked);
  useEffect(() => {
    void loadRows().then(setRows);
  }, []);
  const points = useMemo(() => rows && chartRows(rows, countries, [from, to]), [rows, countries, from, to]);
  if (!points) return <p>Loading</p>;

  const toggle = (code: string) =>
    setCountries((now) => (now.includes(code) ? now.filter((one) => one !== code) : [...now, code]));
  return (
    <>
      <h1>Net aid from Japan and South Korea</h1>
      {STATES.map(({ code, name }) => (
        <label key={code}>
          <input type="checkbox" checked={countries.includes(code)} onChange={() => toggle(code)} /> {name}
        </label>
      ))}
      <YearSelect label="First year" year={from} onChoose={(year) => setYears([year, to])} />
      <YearSelect label="Last year" year={to} onChoose={(year) => setYears([from, year])} />
      <figure data-figure="aid/flows">
        <ResponsiveContainer width="100%" height={400}>
          <LineChart data={points}>
            <CartesianGrid strokeDasharray="3 3" />
            <XAxis dataKey="year" />
            <YAxis />
            <Tooltip />
            <Legend />
            {SERIES.map(({ actor, name, colour }) => (
              <Line key={actor} dataKey={actor} name={name} stroke={colour} isAnimationActive={isAnimated} />
            ))}
          </LineChart>
        </ResponsiveContainer>
      </figure>
    </>
  );
}

interface YearSelectProps {
  readonly label: string;
  readonly year: number;
  readonly onChoose: (year: number) => void;
}

function YearSelect({ label, year, onChoose }: YearSelectProps) {
  return (
    <select aria-label={label} value={year} onChange={(event) => onChoose(Number(event.target.value))}>
      {YEARS.map((one) => (
        <option key={one}>{one}</option>
      ))}
    </select>
  );
}
