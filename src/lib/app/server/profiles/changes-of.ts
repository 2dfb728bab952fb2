import {
	firstDay,
	fromDay,
	parsePartialDate,
	type PartialDate
} from '#lib/facts/model/partial-date.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import { FAMILIES, type Family } from '#lib/facts/model/vocabulary.ts';
import { turnsOfActor } from '#lib/answers/findings/changes/turns-of-actor.ts';
import { kindOf, type Graph } from '#lib/answers/graph/graph.ts';
import { SIGN_WORDS } from '#lib/answers/text/words.ts';
import type { ChangedYear, Changes } from '../../explorer/profiles/profile.ts';
import { refOf } from './held.ts';

interface Year {
	readonly counts: Map<Family, { began: number; ended: number }>;
	readonly turned: ChangedYear['turned'][number][];
}

/** What began, ended and turned at an entity, year by year up to the day, the latest first. What was last observed has not ended, and counts as neither. */
export function changesOf(
	graph: Graph,
	about: string,
	ties: readonly Attested[],
	day: PartialDate
): Changes {
	const years = new Map<number, Year>();
	const at = (year: number): Year => {
		const known = years.get(year) ?? { counts: new Map(), turned: [] };
		years.set(year, known);
		return known;
	};
	for (const tie of ties) {
		const { family } = kindOf(graph, tie);
		const { since, until, end } = tie.period;
		count(yearIn(since), family, 'began');
		if (end === 'ended') count(yearIn(until), family, 'ended');
	}
	for (const { with: other, on, before, after } of turnsOfActor(graph, about, firstDay(day)))
		at(fromDay(on).year).turned.push({
			with: refOf(graph, other),
			before: SIGN_WORDS[before],
			after: SIGN_WORDS[after]
		});
	return {
		years: [...years]
			.filter(([year]) => year <= day.year)
			.sort(([a], [b]) => b - a)
			.map(([year, { counts, turned }]) => ({
				year,
				counts: FAMILIES.flatMap((family) => {
					const own = counts.get(family);
					return own === undefined ? [] : [{ family, ...own }];
				}),
				turned
			}))
	};

	function count(year: number | undefined, family: Family, what: 'began' | 'ended'): void {
		if (year === undefined) return;
		const { counts } = at(year);
		const own = counts.get(family) ?? { began: 0, ended: 0 };
		own[what] += 1;
		counts.set(family, own);
	}
}

function yearIn(text: string | undefined): number | undefined {
	return text === undefined ? undefined : parsePartialDate(text)?.year;
}
