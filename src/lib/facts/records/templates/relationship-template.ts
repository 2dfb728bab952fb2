import { MEMBERSHIPS } from '../../model/relationship.ts';
import type { Kind } from '../../model/vocabulary.ts';
import { requiredKeys, type KindKey } from '../checks/kind-keys.ts';
import { idLine, indented, openPlace } from './open-place.ts';

/** The lines of a relationship's record with one claim. `today`: `2026-11-24`, the day on which its source is read. */
export function relationshipTemplate(kind: Kind, id: string | undefined, today: string): string[] {
	const turn = kind.direction === 'directed' ? '' : '; if it holds both ways, what sorts first';
	return [
		idLine(id, 'who-what-whom-year, in a-z, 0-9 and hyphens, never to be changed'),
		...indented([
			`kind: ${kind.id}`,
			openPlace('from', `id of a ${kind.from.join(', ')}${turn}`),
			openPlace('to', `id of a ${kind.to.join(', ')}`),
			...(kind.direction === 'either'
				? [openPlace('mutual', 'true if it holds both ways, else false')]
				: []),
			...(kind.family === 'support'
				? [
						openPlace(
							'in',
							'id of the conflict; support in general: take out this line and the next'
						),
						openPlace('against', 'id of the opponent')
					]
				: []),
			...requiredKeys(kind).map((key) => openPlace(key, hintFor(key))),
			'claims:',
			...indented(claimLines(today))
		])
	];
}

function claimLines(today: string): string[] {
	return [
		openPlace('- id', 'a short name for who says it, such as reuters'),
		...indented([
			openPlace('source', 'id of the source'),
			openPlace('says', 'one sentence of your own, in quotes if it has a colon'),
			openPlace(
				'since',
				'"2020-07": no more precise than the source, which may say nothing: then take this line out'
			),
			openPlace(
				'credibility',
				'2 if the source could know, 3 if hedged, 6 for opinions and bare accusations'
			),
			`checked: "${today}" # the day you read it`
		])
	];
}

function hintFor(key: KindKey): string {
	switch (key) {
		case 'oneOf':
			return '[support.arms, support.training]: the types it may have been';
		case 'pair':
			return 'id of a pair in the record of the conflict';
		case 'side':
			return 'one of the two sides of that pair';
		case 'part':
			return 'primary or secondary';
		case 'office':
			return 'President, Prime Minister, ...';
		case 'hold':
			return 'effective or titular';
		case 'standing':
			return MEMBERSHIPS.join(', ');
		case 'mandate':
			return 'id of the organisation';
		case 'coalition':
			return 'name of the coalition';
		case 'elements':
			return 'true if done by unofficial elements';
		case 'grave':
			return 'true after a war, a clash or a death';
		default:
			return key satisfies never;
	}
}
