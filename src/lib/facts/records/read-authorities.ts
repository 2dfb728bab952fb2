import * as v from 'valibot';
import type { Problem } from '../model/problem.ts';
import { clashingAuthorities } from './clashing-authorities.ts';
import { isBefore } from './checks/periods-in-order.ts';
import { suggest } from './nearest.ts';
import type { Located, Path } from './place.ts';
import { compareProblems, problemAt, type ProblemCode } from './problem-codes.ts';
import { readList } from './read-list.ts';
import { authoritySchema, type WrittenAuthority } from './schemas/authorities-schema.ts';
import { toProblems } from './to-problems.ts';

export const AUTHORITIES_FILE = 'authorities.yaml';

/** What authorities may name. */
export interface Nameable {
	readonly entities: ReadonlySet<string>;
	readonly sources: ReadonlySet<string>;
	readonly datasets: ReadonlySet<string>;
}

/** Reads and checks the file of authorities: all of them, or everything that is wrong with it, in the order of lines. */
export function readAuthorities(
	text: string,
	known: Nameable
): { readonly authorities: readonly WrittenAuthority[]; readonly problems: readonly Problem[] } {
	const { items, problems: malformed, whole } = readList(AUTHORITIES_FILE, text);
	const problems = [...malformed];
	const read: Located<WrittenAuthority>[] = [];
	for (const item of whole ? items : []) {
		const parsed = v.safeParse(authoritySchema, item.value);
		if (parsed.success) read.push({ value: parsed.output, place: item.place });
		else problems.push(...toProblems(item, parsed.issues));
	}
	problems.push(
		...read.flatMap((each) => [...problemsOf(each), ...unknownIn(each, known)]),
		...read.flatMap((each, index) => outOfOrder(each, read[index - 1])),
		...clashingAuthorities(read)
	);
	return problems.length > 0
		? { authorities: [], problems: problems.sort(compareProblems) }
		: { authorities: read.map(({ value }) => value), problems };
}

/** What is wrong with one by itself. */
function problemsOf({ value, place }: Located<WrittenAuthority>): Problem[] {
	const { id, entity, group, actor, since, until } = value;
	const problem = (code: ProblemCode, message: string) => problemAt(place(), code, message);
	return [
		...((entity === undefined) === (group === undefined)
			? [problem('key-required', `Say who "${id}" is about: "entity" or "group", one of the two.`)]
			: []),
		...(actor !== undefined && group !== undefined
			? [problem('key-not-allowed', 'An "actor" that speaks for the state is told as an "entity".')]
			: []),
		...(since !== undefined && until !== undefined && isBefore(until, since)
			? [
					problem(
						'period-reversed',
						`It ends ("${until.text}") before it begins ("${since.text}").`
					)
				]
			: [])
	];
}

function unknownIn({ value, place }: Located<WrittenAuthority>, known: Nameable): Problem[] {
	const unless =
		(ids: ReadonlySet<string>, code: ProblemCode, what: string) =>
		(id: string | undefined, path: Path): Problem[] =>
			id === undefined || ids.has(id)
				? []
				: [problemAt(place(path), code, `No ${what} has the id "${id}".${suggest(id, ids)}`)];
	const entity = unless(known.entities, 'unknown-entity', 'entity');
	const source = unless(known.sources, 'unknown-source', 'source');
	const dataset = unless(known.datasets, 'unknown-reference', 'dataset');
	return [
		...entity(value.state, ['state']),
		...entity(value.entity, ['entity']),
		...dataset(value.dataset, ['dataset']),
		...value.sources.flatMap((id, index) => source(id, ['sources', index]))
	];
}

function outOfOrder(
	{ value, place }: Located<WrittenAuthority>,
	before: Located<WrittenAuthority> | undefined
): Problem[] {
	if (before === undefined || before.value.id < value.id) return [];
	return before.value.id === value.id
		? [problemAt(place(['id']), 'duplicate-id', `"${value.id}" stands here twice.`)]
		: [
				problemAt(
					place(['id']),
					'not-sorted',
					`"${value.id}" sorts before "${before.value.id}": move it up, the list is sorted by id.`
				)
			];
}
