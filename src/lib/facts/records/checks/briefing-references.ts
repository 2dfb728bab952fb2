import type { Problem } from '../../model/problem.ts';
import { suggest } from '../nearest.ts';
import { problemAt } from '../problem-codes.ts';
import type { Register } from '../register.ts';
import type { Place } from '../place.ts';
import { UNREAD } from '../written.ts';
import type { Check } from './check.ts';
import { entityAt } from './references.ts';

/** A briefing's steps focus on entities that exist and rest on relationships and claims that exist. */
export const briefingReferences: Check = (register) =>
	register.written.briefings.flatMap(({ value, place }) => {
		const entity = entityAt(register, place);
		return value.steps.flatMap((step, index) => [
			...step.focus.flatMap((id, at) => entity(id, ['steps', index, 'focus', at])),
			...step.restsOn.flatMap((address, at) =>
				restsOn(register, address, place(['steps', index, 'restsOn', at]))
			)
		]);
	});

function restsOn({ ids, relationships }: Register, address: string, place: Place): Problem[] {
	if (address === UNREAD) return [];
	const [id = '', claim] = address.split('/');
	const known = ids.get('relationships') ?? new Set<string>();
	if (!known.has(id))
		return [
			problemAt(
				place,
				'unknown-reference',
				`No relationship has the id "${id}".${suggest(id, known)}`
			)
		];
	const relationship = relationships.get(id);
	if (claim === undefined || relationship === undefined) return [];
	const claims = relationship.value.claims.map((each) => each.id);
	return claims.includes(claim)
		? []
		: [
				problemAt(
					place,
					'unknown-claim',
					`"${id}" has no claim "${claim}": it has ${claims.join(', ')}.`
				)
			];
}
