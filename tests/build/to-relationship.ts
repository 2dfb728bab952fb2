import { parse } from 'yaml';
import { parseDates, type Line, type Words } from './parse-line.ts';
import { VOCABULARY } from './vocabulary.ts';

export interface RelationshipRecord {
	readonly id: string;
	readonly claims: Record<string, unknown>[];
	readonly [key: string]: unknown;
}

const DIRECTIONS = new Map(
	(parse(VOCABULARY) as { id: string; direction: string }[]).map(({ id, direction }) => [
		id,
		direction
	])
);
const MODALITIES = ['opinion', 'allegation', 'prediction', 'implied'] as const;

/** The record of a relationship that a line tells of. */
export function toRelationship(
	{ from, to, kind, mutual, words }: Line,
	earlier: readonly RelationshipRecord[]
): RelationshipRecord {
	const short = kind.slice(kind.indexOf('.') + 1);
	const swapped = mutual && from > to;
	const [pair, side, part] = words.get('as')?.split('/') ?? [];
	const record: RelationshipRecord = {
		id: words.get('id') ?? freeId(`${from}-${short}-${to}`, earlier),
		kind,
		from: swapped ? to : from,
		to: swapped ? from : to,
		...(DIRECTIONS.get(kind) === 'either' ? { mutual } : {}),
		...given(words, ['in', 'against', 'standing', 'office', 'hold', 'mandate', 'coalition']),
		...(kind === 'role.leads' || kind === 'role.serves'
			? { office: words.get('office') ?? 'Premier' }
			: {}),
		...(kind === 'role.leads' ? { hold: words.get('hold') ?? 'effective' } : {}),
		...(kind === 'role.member-of' ? { standing: words.get('standing') ?? 'member' } : {}),
		...(pair === undefined ? {} : { pair, side, part: part ?? 'primary' }),
		...(words.has('oneOf') ? { oneOf: words.get('oneOf')?.split(',') } : {}),
		...(words.has('grave') ? { grave: true } : {}),
		...(words.has('elements') ? { elements: true } : {}),
		claims: []
	};
	addClaim(record, words);
	return record;
}

/** Adds the claims that the words tell of: one that asserts, and those that end, suspend or deny. */
export function addClaim({ claims }: RelationshipRecord, words: Words): void {
	const source = words.get('source') ?? 'gazette';
	const grade = words.get('grade') ?? 'B2';
	const modality = MODALITIES.find((each) => words.has(each));
	const isOpinion = modality === 'opinion' || modality === 'prediction';
	const add = (name: string, claim: object) => {
		const id = claims.some((each) => each['id'] === name) ? `${name}-${claims.length + 1}` : name;
		claims.push({
			id,
			source,
			says: 'Said for a test.',
			credibility: isOpinion ? 6 : Number(grade.slice(1)),
			...(grade[0] === 'B' ? {} : { reliability: grade[0], because: 'Graded for a test.' }),
			checked: '2026-11-24',
			...given(words, ['origin']),
			...claim
		});
	};
	const treaty = {
		...given(words, ['signed', 'terminated']),
		...(words.has('in-force') ? { inForce: words.get('in-force') } : {})
	};
	add(words.get('claim') ?? source, {
		...parseDates(words.get('@')),
		...given(words, ['observed', 'rank', 'stance', 'replies-to']),
		...(words.get('rank') === 'deprecated' ? { because: 'Deprecated for a test.' } : {}),
		...(words.has('by') ? { speaker: { entity: words.get('by') } } : {}),
		...(modality === undefined ? {} : { modality }),
		...(Object.keys(treaty).length === 0 ? {} : { treaty })
	});
	if (words.has('suspended'))
		add('suspended', { status: 'suspended', ...sinceOnly(words.get('suspended')) });
	if (words.has('ended')) add('ended', { status: 'ended', since: words.get('ended') });
	const denier = words.get('denied-by');
	if (denier !== undefined)
		add('denial', {
			stance: 'denies',
			...(denier.startsWith('gazette') ? { source: denier } : { speaker: { entity: denier } })
		});
}

function sinceOnly(text: string | undefined): { since?: string; until?: string } {
	return text?.includes('..') === true ? parseDates(text) : { ...(text ? { since: text } : {}) };
}

function given(words: Words, keys: readonly string[]): Record<string, unknown> {
	return Object.fromEntries(
		keys.filter((key) => words.has(key)).map((key) => [key, words.get(key)])
	);
}

function freeId(id: string, earlier: readonly RelationshipRecord[]): string {
	const taken = new Set(earlier.map((each) => each.id));
	let free = id;
	for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
	return free;
}
