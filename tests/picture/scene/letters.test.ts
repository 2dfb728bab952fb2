import { expect, it } from 'vitest';
import { lettersOf } from '#lib/picture/scene/letters.ts';
import { buildGraph, findEntity } from '#lib/answers/graph/graph.ts';
import { world } from '../../build/world.ts';

function letters(kind: string, label: string, aliases: string[] = []): string {
	const snapshot = world(
		{ entities: { someone: { kind, label, aliases } } },
		'someone —opposition.sanction→ aaland @2020'
	);
	const entity = findEntity(buildGraph(snapshot), 'someone');
	if (entity === undefined) throw new Error('nobody');
	return lettersOf(entity);
}

it('writes initials for people and places, whatever their script', () => {
	expect(letters('state', 'Soviet Union')).toBe('SU');
	expect(letters('state', 'Ödland')).toBe('ÖDL');
	expect(letters('state', 'Union of the Äußere Inseln')).toBe('UÄI');
});

it('writes an organisation’s acronym where it has one', () => {
	expect(letters('organisation', 'River Pact Organisation', ['RPO'])).toBe('RPO');
	expect(letters('organisation', 'BRICS')).toBe('BRICS');
	expect(letters('organisation', 'Council of the River')).toBe('CR');
});
