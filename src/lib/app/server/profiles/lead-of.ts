import type { Entity } from '#lib/facts/model/entity.ts';
import { capitalise, countWord, joinWords } from '#lib/answers/text/list.ts';
import { nameEntity } from '#lib/answers/text/name-entity.ts';
import { wordCount, wordNumber } from '#lib/answers/text/word-count.ts';
import type { Held, Profile } from '../../explorer/profiles/profile.ts';

type Known = Pick<Profile, 'day' | 'offices' | 'memberships' | 'contests' | 'sides' | 'deaths'>;

/** Holders of offices that a sentence names. */
const MOST_NAMED = 3;

/** One to four sentences on what the records come to on the day. `held` counts the ties by how they stand. */
export function leadOf(
	entity: Entity,
	known: Known,
	held: Readonly<Record<Held, number>>,
	others: number
): string[] {
	const name = capitalise(nameEntity(entity));
	return [...ofKind(entity, name, known), wordTies(name, known.day, held, others)];
}

function ofKind(entity: Entity, name: string, known: Known): string[] {
	switch (entity.kind) {
		case 'state':
		case 'group':
		case 'organisation':
			return [
				...wordLeaders(name, known),
				...wordBelonging(entity, name, known),
				...wordWars(name, known)
			];
		case 'leader':
			return wordOffices(name, known);
		case 'conflict':
			return wordConflict(known);
		case 'ideology':
			return [];
		default:
			return entity satisfies never;
	}
}

function wordLeaders(name: string, { offices }: Known): string[] {
	const now = offices.filter(({ held }) => held === 'now');
	const holders = now.length === 0 ? lastHolders(offices) : now;
	if (holders.length === 0) return [];
	const named = holders
		.slice(0, MOST_NAMED)
		.map(({ with: { label }, office, dates }) => `${label} (${office.toLowerCase()}, ${dates})`);
	return [`${name} ${now.length === 0 ? 'was' : 'is'} led or represented by ${joinWords(named)}.`];
}

/** Where nobody is known to hold an office, who held one when anybody last looked, each once; none where the latest that is known is that one ended. */
function lastHolders(offices: Known['offices']): Known['offices'] {
	const [latest] = offices;
	if (latest?.held !== 'last-observed') return [];
	const seen = new Set<string>();
	return offices.filter(({ held, lastObserved, with: { id } }) => {
		if (held !== 'last-observed' || lastObserved !== latest.lastObserved || seen.has(id))
			return false;
		seen.add(id);
		return true;
	});
}

function wordOffices(name: string, { offices }: Known): string[] {
	const wording = (held: Held) =>
		offices
			.filter((each) => each.held === held)
			.slice(0, MOST_NAMED)
			.map(
				({ with: { label }, office, dates }) => `${office.toLowerCase()} of ${label} (${dates})`
			);
	const [now, last, past] = [wording('now'), wording('last-observed'), wording('past')];
	if (now.length > 0) return [`${name} is ${joinWords(now)}.`];
	if (last.length > 0) return [`${name} was ${joinWords(last)} when last observed.`];
	return past.length === 0 ? [] : [`${name} was ${joinWords(past)}.`];
}

function wordBelonging(entity: Entity, name: string, { memberships }: Known): string[] {
	const now = memberships.filter(({ heading }) => /^(Belongs to|Members)/.test(heading));
	return now.map(({ heading, rows }) => {
		const members = rows.filter(({ as }) => as === 'member').length;
		if (entity.kind === 'organisation' && heading.startsWith('Members'))
			return `It has ${wordCount(members, 'member')}${rows.length > members ? ` and ${wordNumber(rows.length - members)} who belong to it in another standing` : ''}.`;
		return `${name} is a member of ${few(members, 'organisation')} listed here.`;
	});
}

function wordWars(name: string, { contests }: Known): string[] {
	const now = contests.filter(({ held }) => held !== 'past');
	if (now.length === 0) return [];
	return [
		`It takes part in ${few(new Set(now.map(({ with: { id } }) => id)).size, 'conflict')} that no source says has ended.`
	];
}

function wordConflict({ sides, deaths }: Known): string[] {
	const parties = new Set(
		sides.flatMap((pair) =>
			pair.sides.flatMap(({ primary, secondary }) =>
				[...primary, ...secondary].map(({ with: { id } }) => id)
			)
		)
	);
	const first = deaths?.years[0];
	const last = deaths?.years.at(-1);
	return [
		...(parties.size === 0
			? []
			: [
					`${capitalise(few(parties.size, 'actor'))} took part in it, in ${few(sides.length, 'opposed pair')}.`
				]),
		...(deaths === undefined || first === undefined || last === undefined
			? []
			: [
					`${wordNumber(deaths.total)} people were counted killed in battle from ${String(first.year)} to ${String(last.year)}; those who died otherwise are not in this count.`
				])
	];
}

function wordTies(
	name: string,
	day: string,
	held: Readonly<Record<Held, number>>,
	others: number
): string {
	const all = held.now + held['last-observed'] + held.past;
	if (all === 0) return `No relationship with ${name} is recorded here.`;
	const rest = [
		...(held['last-observed'] === 0
			? []
			: [`${wordNumber(held['last-observed'])} held when last observed`]),
		...(held.past === 0 ? [] : [`${wordNumber(held.past)} ended`])
	];
	const now = `${few(held.now, 'relationship')} with it ${held.now === 1 || held.now === 0 ? 'stands' : 'stand'} on ${day}`;
	return `${capitalise(now)}${rest.length === 0 ? '' : `; ${joinWords(rest)}`}. They are with ${few(others, 'other')}.`;
}

/** `no actor`, `three actors`, `1,200 actors`. */
function few(count: number, one: string): string {
	const number = count <= 10 ? countWord(count) : wordNumber(count);
	return `${number} ${one}${count === 1 || count === 0 ? '' : 's'}`;
}
