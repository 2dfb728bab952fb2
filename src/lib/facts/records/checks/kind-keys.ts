import type { Problem } from '../../model/problem.ts';
import type { Kind } from '../../model/vocabulary.ts';
import { problemAt } from '../problem-codes.ts';
import type { WrittenRelationship } from '../schemas/relationship-schema.ts';
import type { Check } from './check.ts';

/** A key that only some kinds take. */
export type KindKey =
	| 'oneOf'
	| 'pair'
	| 'side'
	| 'part'
	| 'office'
	| 'hold'
	| 'standing'
	| 'mandate'
	| 'coalition'
	| 'elements'
	| 'grave';

interface Rule {
	readonly key: KindKey;
	/** Which kinds may have the key, and how the message names them. */
	readonly allowed: (kind: Kind) => boolean;
	readonly required: boolean;
	readonly takenBy: string;
}

const isOneOf = (...ids: string[]) => ({
	allowed: (kind: Kind) => ids.includes(kind.id),
	takenBy: ids.join(', ')
});
const isAct = { allowed: (kind: Kind) => kind.layer === 'act', takenBy: 'acts' };

const RULES: readonly Rule[] = [
	{ key: 'oneOf', required: true, ...isOneOf('support.unspecified') },
	{ key: 'pair', required: true, ...isOneOf('role.party-to') },
	{ key: 'side', required: true, ...isOneOf('role.party-to') },
	{ key: 'part', required: true, ...isOneOf('role.party-to') },
	{ key: 'office', required: true, ...isOneOf('role.leads', 'role.serves') },
	{ key: 'hold', required: true, ...isOneOf('role.leads') },
	{ key: 'standing', required: true, ...isOneOf('role.member-of') },
	{ key: 'mandate', required: false, ...isOneOf('support.troops', 'support.presence') },
	{ key: 'coalition', required: false, ...isAct },
	{ key: 'elements', required: false, ...isAct },
	{ key: 'grave', required: false, ...isOneOf('opposition.militarised-dispute') }
];

/** Keys that some kinds ask for are there, and nowhere else; `oneOf` lists kinds of support. */
export const kindKeys: Check = ({ written, kinds }) =>
	written.relationships.flatMap(({ value, place }) => {
		const kind = kinds.get(value.kind);
		if (kind === undefined) return [];
		const problems: Problem[] = [];
		for (const { key, allowed, required, takenBy } of RULES) {
			const given = value[key] !== undefined;
			if (given && !allowed(kind))
				problems.push(
					problemAt(
						place([key]),
						'key-not-allowed',
						`"${key}" belongs to ${takenBy}, not to ${kind.id}: take it out.`
					)
				);
			if (!given && required && allowed(kind))
				problems.push(
					problemAt(
						place(),
						'key-required',
						`A relationship of kind ${kind.id} needs "${key}": add it to "${value.id}".`
					)
				);
		}
		for (const index of otherThanSupport(value, kinds))
			problems.push(
				problemAt(
					place(['oneOf', index]),
					'key-not-allowed',
					`"oneOf" lists the types of support it may have been; "${String(value.oneOf?.[index])}" is none.`
				)
			);
		return problems;
	});

/** Keys that a relationship of the kind must have, beside those of all relationships. */
export function requiredKeys(kind: Kind): KindKey[] {
	return RULES.filter(({ required, allowed }) => required && allowed(kind)).map(({ key }) => key);
}

function otherThanSupport(
	{ oneOf = [] }: WrittenRelationship,
	kinds: ReadonlyMap<string, Kind>
): number[] {
	return oneOf.flatMap((id, index) => {
		const family = kinds.get(id)?.family;
		return family === undefined || family === 'support' ? [] : [index];
	});
}
