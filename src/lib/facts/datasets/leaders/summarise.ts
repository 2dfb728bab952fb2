import type { Identities } from '../importer.ts';
import type { Years } from './appearance.ts';
import type { Person } from './join-leaders.ts';

/** "Leader of Türkiye, by the datasets from 1983 to 1989 and from 1991 to 1993." Years of one state only; of several, all of them together. */
export function summarise(person: Person, identities: Identities): string {
	const states = [...new Set(person.flatMap((appearance) => appearance.states))];
	const years = merged(person.flatMap((appearance) => appearance.years));
	const spans = years.map(({ from, to }) =>
		from === to ? `in ${String(from)}` : `from ${String(from)} to ${String(to)}`
	);
	return `Held high office in ${inWords(states.map((state) => identities.label(state)))}, by the datasets ${inWords(spans)}.`;
}

/** Overlapping and adjoining years as one stretch, in order. */
function merged(years: readonly Years[]): Years[] {
	const done: { from: number; to: number }[] = [];
	for (const { from, to } of [...years].sort((a, b) => a.from - b.from)) {
		const last = done.at(-1);
		if (last !== undefined && from <= last.to + 1) last.to = Math.max(last.to, to);
		else done.push({ from, to });
	}
	return done;
}

function inWords(words: readonly string[]): string {
	return words.length < 2
		? words.join('')
		: `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
