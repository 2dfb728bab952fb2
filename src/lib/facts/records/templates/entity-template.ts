import { LEADER_ROLES, type EntityKind } from '../../model/entity.ts';
import { idLine, indented, openPlace } from './open-place.ts';

/** The lines of an entity's record with every key that its kind must have. */
export function entityTemplate(kind: EntityKind, id: string | undefined): string[] {
	return [
		idLine(id, 'a short name in a-z, 0-9 and hyphens, never to be changed'),
		...indented([
			`kind: ${kind}`,
			...(kind === 'leader' ? [openPlace('role', LEADER_ROLES.join(' or '))] : []),
			openPlace('label', 'the usual English name'),
			openPlace('summary', 'one or two sentences of your own, without judgement'),
			...(kind === 'ideology' || kind === 'conflict'
				? [openPlace('sources', '[id-of-a-source]: what the summary rests on')]
				: []),
			...(kind === 'conflict' ? pairLines() : [])
		])
	];
}

function pairLines(): string[] {
	return [
		'pairs:',
		...indented([
			openPlace('- id', 'a short name for who stands against whom'),
			...indented([
				openPlace('sides', '[one-side, other-side]: a short name each, such as government')
			])
		])
	];
}
