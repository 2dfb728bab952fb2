import type { Problem } from '../../model/problem.ts';
import { suggest } from '../nearest.ts';
import type { Path, Place } from '../place.ts';
import { problemAt } from '../problem-codes.ts';
import type { Register } from '../register.ts';
import { UNREAD } from '../written.ts';
import type { Check } from './check.ts';

/** Whatever a record names exists: entities, sources, kinds. */
export const references: Check = (register) => [
	...register.written.entities.flatMap(({ value, place }) => {
		const source = sourceAt(register, place);
		const entity = entityAt(register, place);
		return [
			...value.sources.flatMap((id, index) => source(id, ['sources', index])),
			...value.status.flatMap((status, index) =>
				source(status.source, ['status', index, 'source'])
			),
			...(value.seats ?? []).flatMap((seat, index) =>
				source(seat.source, ['seats', index, 'source'])
			),
			...(value.kind === 'conflict'
				? (value.where ?? []).flatMap((id, index) => entity(id, ['where', index]))
				: []),
			...(value.kind === 'conflict'
				? value.episodes.flatMap((episode, index) =>
						source(episode.source, ['episodes', index, 'source'])
					)
				: []),
			...(value.kind === 'organisation' && value.obligation !== undefined
				? source(value.obligation.source, ['obligation', 'source'])
				: [])
		];
	}),
	...register.written.relationships.flatMap(({ value, place }) => {
		const entity = entityAt(register, place);
		const source = sourceAt(register, place);
		return [
			...kind(register, value.kind, place(['kind'])),
			...entity(value.from, ['from']),
			...entity(value.to, ['to']),
			...entity(value.in, ['in']),
			...entity(value.against, ['against']),
			...entity(value.mandate, ['mandate']),
			...(value.oneOf ?? []).flatMap((id, index) => kind(register, id, place(['oneOf', index]))),
			...value.claims.flatMap((claim, index) => [
				...source(claim.source, ['claims', index, 'source']),
				...(claim.speaker !== undefined && 'entity' in claim.speaker
					? entity(claim.speaker.entity, ['claims', index, 'speaker', 'entity'])
					: [])
			])
		];
	})
];

type Resolve = (id: string | undefined, path: Path) => Problem[];

/** Resolves ids of entities, named at a path of one record. */
export function entityAt({ ids }: Register, place: (path: Path) => Place): Resolve {
	const known = ids.get('entities') ?? new Set<string>();
	return (id, path) =>
		id === undefined || id === UNREAD || known.has(id)
			? []
			: [
					problemAt(
						place(path),
						'unknown-entity',
						`No entity has the id "${id}".${suggest(id, known)}`
					)
				];
}

function sourceAt({ ids }: Register, place: (path: Path) => Place): Resolve {
	const known = ids.get('sources') ?? new Set<string>();
	return (id, path) =>
		id === undefined || id === UNREAD || known.has(id)
			? []
			: [
					problemAt(
						place(path),
						'unknown-source',
						`No source has the id "${id}".${suggest(id, known)}`
					)
				];
}

function kind({ ids }: Register, id: string, place: Place): Problem[] {
	const known = ids.get('vocabulary') ?? new Set<string>();
	return id === UNREAD || known.has(id)
		? []
		: [
				problemAt(
					place,
					'unknown-kind',
					`vocabulary.yaml has no kind "${id}".${suggest(id, known)}`
				)
			];
}
