import type { PartOfYear } from './parts-of.ts';
import type { Stretch } from './stretches.ts';
import { listWords, yearWords } from './year-words.ts';

/** One sentence on a part: `UCDP codes Türkiye as a secondary party beside Azerbaijan and against Artsakh in 2020, in the episode that began on 2020-07-16.` */
export function sayPart(stretch: Stretch<PartOfYear>): string {
	const [{ contest, actor, side, part, mission, start, year }] = stretch;
	const own = listWords(contest.fighters[side].map(({ label }) => label));
	const opponents = listWords(contest.fighters[side === 'a' ? 'b' : 'a'].map(({ label }) => label));
	const years = yearWords(stretch.map(({ year }) => year));
	const when =
		start.year === year ? `${years}, in the episode that began ${startWords(start.date)}` : years;
	const sides = contest.oneOfSeveral
		? `beside one or more of those who fought on the side of ${own}, against ${opponents},`
		: `beside ${own} and against ${opponents}`;
	switch (part) {
		case 'primary':
			return `UCDP codes ${actor.label} as a primary party against ${opponents} in ${when}.`;
		case 'secondary':
			return `UCDP codes ${actor.label} as a secondary party ${sides} in ${when}.`;
		case 'contributor':
			return `UCDP codes ${actor.label} as a secondary party ${sides} in ${when}; its forces were part of the mission ${mission?.label ?? ''}.`;
		default:
			return part satisfies never;
	}
}

/** `on 2020-07-16`, `about 2020-07-16`, `in 2020-07`, `in 2020`. */
function startWords(date: string): string {
	if (date.endsWith('~')) return `about ${date.slice(0, -1)}`;
	return date.length === 10 ? `on ${date}` : `in ${date}`;
}
